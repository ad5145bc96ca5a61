import numpy as np
import pytest

from media.audio.sounds import babble, tone
from yanyi.media.audio.sound import Samples
from yanyi.media.audio.tint import telephoned, tinted


def height(sound: Samples) -> float:
    """The height of a tone in its middle, where no edge is heard."""
    return float(np.abs(sound[2000:-2000]).max())


def test_brightness_lifts_the_middle() -> None:
    assert height(tinted(tone(1, 2300), bright=6.0)) > 1.8 * 0.1
    assert height(tinted(tone(1, 100), bright=6.0)) == pytest.approx(0.1, rel=0.1)


def test_warmth_lifts_the_bottom_and_softness_takes_the_top() -> None:
    assert height(tinted(tone(1, 120), warm=6.0)) == pytest.approx(0.195, rel=0.05)
    assert height(tinted(tone(1, 2000), warm=6.0)) == pytest.approx(0.1, rel=0.02)
    assert height(tinted(tone(1, 8000), soft=4000.0)) < 0.03
    assert height(tinted(tone(1, 500), soft=4000.0)) == pytest.approx(0.1, rel=0.02)


def test_nothing_asked_for_changes_nothing() -> None:
    sound = babble(0.5)
    assert tinted(sound) is sound


def test_a_telephone_carries_only_its_band() -> None:
    assert height(telephoned(tone(1, 1000))) == pytest.approx(0.1, rel=0.15)
    together = tone(1, 1000) + tone(1, 120) + tone(1, 6000)
    spectrum = np.abs(np.fft.rfft(telephoned(together)))
    assert spectrum[120] < 0.1 * spectrum[1000]
    assert spectrum[6000] < 0.1 * spectrum[1000]
    assert not telephoned(np.zeros(4800, np.float32)).any()


def test_length_and_time_are_kept() -> None:
    sound = np.zeros(9000, np.float32)
    sound[4000:4400] = tone(400 / 24_000, 1500)
    for made in (tinted(sound, 3.0, 2.0, 5000.0), telephoned(sound)):
        assert made.shape == sound.shape
        assert made.dtype == np.float32
        assert abs(int(np.argmax(np.abs(made))) - 4200) < 260
