import numpy as np
import pytest

from voice_ears import missed
from voice_measure import BANDS, pitches, seconds, spectrum
from yanyi.media.audio.sound import Samples


def voice(hertz: float, tilt: float = 1.0, length: float = 1.0) -> Samples:
    at = np.arange(int(length * 24_000)) / 24_000
    count = int(8000 / hertz)
    wave: Samples = sum(
        (0.1 * np.sin(2 * np.pi * hertz * n * at) / n**tilt).astype(np.float32)
        for n in range(1, count)
    )
    return wave


@pytest.mark.parametrize("hertz", [85.0, 110.0, 200.0, 330.0])
def test_the_pitch_of_a_voice_is_found(hertz: float) -> None:
    found = pitches(voice(hertz))
    assert len(found) > 80
    assert np.median(found) == pytest.approx(12 * np.log2(hertz / 100), abs=0.15)


def test_noise_has_no_pitch() -> None:
    noise = np.random.Generator(np.random.PCG64(1)).standard_normal(24_000).astype(np.float32)
    assert len(pitches(noise)) < 10


def test_the_spectrum_tells_dark_from_bright_and_not_loud_from_soft() -> None:
    dark, bright = spectrum(voice(120, 1.6)), spectrum(voice(120, 0.8))
    assert len(dark) == BANDS
    assert dark.mean() == pytest.approx(0, abs=1e-9)
    assert bright[-6:].mean() - dark[-6:].mean() > 6
    assert np.allclose(spectrum(voice(120) * 0.1), spectrum(voice(120)), atol=0.1)


def test_quiet_ends_are_not_counted() -> None:
    assert seconds(np.pad(voice(200), 12_000)) == pytest.approx(1.0, abs=0.03)


def test_what_was_missed_is_counted_in_syllables_and_letters() -> None:
    assert missed("雪停了，我们走。", "血停了我们走", "zh") == 0
    assert missed("雪停了", "风停了", "zh") == pytest.approx(1 / 3)
    assert missed("Go home!", "go home", "en") == 0
    assert missed("Go", "", "en") == 1
