from pathlib import Path

import numpy as np
import pytest

from music.sound.sound_font import write_font
from yanyi.media.audio.sound import Samples
from yanyi.music.sound.font import Font
from yanyi.music.sound.modal import RATE
from yanyi.music.sound.sampler import sampled


def played(path: Path, pitch: int, loud: float = 1.0, length: float = 1.0) -> Samples:
    return sampled(path, Font(path).zones(0, 5), pitch, loud, length)


def tone(sound: Samples) -> float:
    power = np.abs(np.fft.rfft(sound[4800:28_800] * np.hanning(24_000), 1 << 18))
    return float(np.argmax(power)) * RATE / (1 << 18)


def strength(sound: Samples) -> float:
    return float(np.sqrt(np.mean(sound**2)))


@pytest.mark.parametrize(("pitch", "hertz"), [(69, 441), (57, 220.5), (71, 495.0)])
def test_a_recording_is_bent_to_its_pitch_and_looped(
    tmp_path: Path, pitch: int, hertz: float
) -> None:
    sound = played(write_font(tmp_path / "a.sf2"), pitch)
    assert tone(sound) == pytest.approx(hertz, rel=0.001)
    assert len(sound) == int(1.1 * RATE), "held, then released"
    early, late = sound[4800:9600], sound[40_000:44_800]
    assert strength(late) == pytest.approx(strength(early), rel=0.01), "the loop has no seam"


def test_a_recording_that_does_not_loop_ends_with_itself(tmp_path: Path) -> None:
    sound = played(write_font(tmp_path / "a.sf2"), 81)
    assert len(sound) == pytest.approx(RATE * 1000 / 22_050, abs=10)


def test_an_envelope_falls_to_what_it_sustains(tmp_path: Path) -> None:
    plain = played(write_font(tmp_path / "a.sf2"), 69)
    falling = played(write_font(tmp_path / "b.sf2", low={36: -1200, 37: 120}), 69)
    assert strength(falling[:480]) > 0.8 * strength(plain[:480])
    held = [strength(sound[24_000:33_600]) for sound in (plain, falling)]
    assert 20 * np.log10(held[0] / held[1]) == pytest.approx(12, abs=0.1)


def test_soft_notes_are_softer_and_darker(tmp_path: Path) -> None:
    path = write_font(tmp_path / "a.sf2")
    loud, soft = played(path, 69), played(path, 69, 0.25)
    assert strength(loud) > 4 * strength(soft)
    dark = write_font(tmp_path / "b.sf2", low={8: 6900})
    assert strength(played(dark, 69)) < 0.8 * strength(loud)


def test_no_zone_is_silence(tmp_path: Path) -> None:
    path = write_font(tmp_path / "a.sf2")
    assert len(sampled(path, (), 69, 0.5, 1.0)) == 0
