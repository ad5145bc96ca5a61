import numpy as np
import pytest

from yanyi.media.audio.looping import fitted, turn
from yanyi.media.audio.sound import Samples

RATE = 16_000


def beats(seconds: float, every: float = 0.5, bar: int = 4) -> Samples:
    """Clicks at a steady pace, the first of a bar louder and lower."""
    time = np.arange(int(seconds * RATE)) / RATE
    sound = 0.01 * np.sin(2 * np.pi * 200 * time)
    for number in range(int(seconds / every)):
        at = int(number * every * RATE)
        heavy = number % bar == 0
        click = np.exp(-np.arange(1600) / 300) * np.sin(np.arange(1600) * (0.05 if heavy else 0.2))
        piece = sound[at : at + 1600]
        piece += (0.8 if heavy else 0.4) * click[: len(piece)]
    return np.stack([sound, sound]).astype(np.float32)


def test_longer_music_is_trimmed_and_fades() -> None:
    found = fitted(beats(12.0), 7.0, RATE)
    assert found.shape == (2, 7 * RATE)
    assert np.array_equal(found[:, : 4 * RATE], beats(12.0)[:, : 4 * RATE])
    assert np.abs(found[:, -10:]).max() < 1e-4


def test_music_begins_again_where_its_bars_fall_together() -> None:
    bar = 2.0
    place = turn(beats(11.3), RATE) / RATE
    assert place % bar == pytest.approx(0, abs=0.03) or place % bar == pytest.approx(bar, abs=0.03)


def test_the_pulse_goes_on_over_the_turn() -> None:
    found = fitted(beats(11.3), 30.0, RATE)
    assert found.shape == (2, 30 * RATE)
    loud = np.abs(found[0, : 28 * RATE]).reshape(-1, RATE // 100).max(axis=1) > 0.25
    starts = np.flatnonzero(loud & ~np.roll(loud, 1)) / 100
    gaps = np.diff(starts)
    assert np.all(np.abs(gaps - 0.5) < 0.04)


def test_the_turn_does_not_click() -> None:
    time = np.arange(10 * RATE) / RATE
    tone = 0.5 * np.sin(2 * np.pi * 220 * time)[None].astype(np.float32)
    found = fitted(tone, 25.0, RATE)[0, : 22 * RATE]
    assert np.abs(np.diff(found)).max() < 0.08


def test_very_short_music_is_repeated_too() -> None:
    assert fitted(beats(0.8), 4.0, RATE).shape == (2, 4 * RATE)
