import numpy as np
import pytest

from media.audio.sounds import babble, tone
from yanyi.media.audio.shape import (
    HEAD,
    TAIL,
    breathed,
    evened,
    faded,
    resampled,
    spoken_level,
    trim,
)
from yanyi.media.audio.sound import Samples


def pitch(sound: Samples) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(sound)))) * 24_000 / len(sound)


def test_trimming_leaves_the_quiet_that_was_asked_for() -> None:
    sound = np.pad(tone(1.0), (20_000, 30_000))
    cut = trim(sound)
    assert len(cut) / 24_000 == pytest.approx(1.0 + HEAD + TAIL, abs=0.021)
    loud = np.flatnonzero(np.abs(cut) > 0.02)
    assert loud[0] / 24_000 == pytest.approx(HEAD, abs=0.012)
    assert trim(tone(1.0)[:4000]).shape[0] > 4000


def test_ends_are_soft() -> None:
    ended = faded(np.ones(2400, np.float32))
    assert abs(ended[0]) < 0.01
    assert abs(ended[-1]) < 0.01
    assert ended[1200] == 1


def test_reading_faster_is_shorter_and_higher() -> None:
    sound = tone(1.0, 500)
    higher = resampled(sound, 1.1)
    assert len(higher) == pytest.approx(24_000 / 1.1, abs=1)
    assert pitch(higher) == pytest.approx(550, abs=1.5)
    assert np.array_equal(resampled(sound, 1.0), sound)
    lower = resampled(babble(1), 0.8)
    assert np.corrcoef(resampled(lower, 1.25)[:20_000], babble(1)[:20_000])[0, 1] > 0.999


def test_breath_has_no_pitch_but_the_same_swell() -> None:
    sound = tone(1.0, 200, -12)
    breath = breathed(np.pad(sound, 12_000), 0.0)
    spectrum = np.abs(np.fft.rfft(breath))
    assert spectrum.max() < 0.2 * np.abs(np.fft.rfft(sound)).max()
    assert np.abs(breath[:6000]).max() < 0.1 * np.abs(breath[18_000:24_000]).max()
    assert np.array_equal(breathed(babble(1), 0.2), breathed(babble(1), 0.2))


def test_quiet_does_not_make_speech_softer() -> None:
    assert spoken_level(tone(1, level=-20)) == pytest.approx(-23, abs=0.05)
    assert spoken_level(np.pad(tone(1, level=-20), 24_000)) == pytest.approx(-23, abs=0.1)
    assert spoken_level(np.zeros(4800, np.float32)) == -120


def test_only_a_syllable_that_stands_out_is_eased() -> None:
    sound = np.concatenate([tone(0.6, level=-26), tone(0.2, level=-12), tone(0.6, level=-26)])
    even = evened(sound)
    assert np.abs(even[15_500:18_000]).max() < 0.5 * np.abs(sound).max()
    assert np.allclose(even[:12_000], sound[:12_000])
    assert np.array_equal(evened(tone(1)), tone(1))
