import numpy as np
import pytest

from music.effect.spectrum import dice
from yanyi.media.audio.loudness import clip_loudness, loudness
from yanyi.music.effect.level import brought
from yanyi.music.sound.modal import RATE


def test_sound_is_brought_to_its_aim_without_passing_the_top() -> None:
    noise = dice().standard_normal(2 * RATE).astype(np.float32)
    assert loudness(brought(noise, -30, loops=True)[None], RATE) == pytest.approx(-30, abs=0.2)
    spiky = noise.copy()
    spiky[RATE] = 200.0
    eased = brought(spiky, -20, loops=False)
    assert np.abs(eased).max() < 0.97
    assert clip_loudness(eased[None], RATE) == pytest.approx(-20, abs=0.5)


def test_what_loops_keeps_its_seam() -> None:
    time = np.arange(RATE) / RATE
    wave = np.sin(2 * np.pi * 50 * time).astype(np.float32)
    out = brought(wave, -25, loops=True)
    assert abs(out[0] - out[-1]) <= 1.01 * np.abs(np.diff(out)).max()


def test_an_event_keeps_its_silent_ends() -> None:
    sound = np.concatenate([np.zeros(960), dice().standard_normal(9600), np.zeros(960)])
    out = brought(sound.astype(np.float32), -25, loops=False)
    assert out[0] == out[-1] == 0
