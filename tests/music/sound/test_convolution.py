import numpy as np

from yanyi.music.sound.convolution import convolved
from yanyi.music.sound.hall import in_hall
from yanyi.music.sound.mixdown import placed


def test_stretch_by_stretch_is_the_same_as_at_once() -> None:
    chance = np.random.default_rng(1)
    sounds = chance.standard_normal((2, 200_000)).astype(np.float32)
    answers = chance.standard_normal((1, 2, 900)).astype(np.float32)
    found = convolved(sounds, answers)
    size = 1 << 18
    spectra = np.fft.rfft(sounds.astype(float), size) * np.fft.rfft(answers[0], size)
    wanted = np.fft.irfft(spectra.sum(axis=0), size)
    assert found.shape == (1, 200_899)
    apart = found[0] - wanted[:200_899]
    assert np.sqrt(np.mean(apart**2)) < 1e-6 * np.sqrt(np.mean(wanted**2))
    assert np.array_equal(found, convolved(sounds, answers))


def test_music_is_in_the_hall_that_events_are_in() -> None:
    stroke = np.zeros(400_000, np.float32)
    stroke[1000] = stroke[300_000] = 0.5
    made = placed([("xiao", stroke)], 400_000)
    dry = np.zeros((2, 400_000), np.float32)
    dry[:, 1000] = dry[:, 300_000] = made[:, 1000]  # nothing has come back yet
    wanted = in_hall(dry)[:, :380_000]
    assert np.abs(made[:, :380_000] - wanted).max() < 1e-5
