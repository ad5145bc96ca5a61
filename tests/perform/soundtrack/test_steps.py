from pathlib import Path

import numpy as np
import pytest

from perform.composing.plays import told
from perform.soundtrack.scenes import scored_scene
from yanyi.media.audio.loudness import loudness
from yanyi.media.audio.sound import read
from yanyi.music.effect.catalogue import Ambience, Event, aim
from yanyi.music.effect.room import span
from yanyi.music.piece import RING
from yanyi.perform.mastering import LOUDNESS
from yanyi.perform.soundtrack.steps import (
    Lasting,
    Once,
    play_cue,
    sound_ambience,
    sound_event,
)
from yanyi.story.vocabulary import Mood

RATE = 48_000


def test_a_cue_is_as_long_as_was_wished_and_as_loud_as_a_track(tmp_path: Path) -> None:
    wish = scored_scene(told("a0")).title("opening", 5.8, Mood.JOYFUL, 0.6)
    play_cue(wish, [], tmp_path / "cue.flac")
    sound = read(tmp_path / "cue.flac", RATE, 2)
    assert sound.shape[1] == pytest.approx((5.8 + RING) * RATE, abs=RATE // 100)
    assert loudness(sound, RATE) == pytest.approx(LOUDNESS, abs=0.6)


def test_an_ambience_comes_round_at_its_own_loudness(tmp_path: Path) -> None:
    sound_ambience(Lasting(Ambience.RAIN, 0, 6.0, 0.5), [], tmp_path / "rain.flac")
    sound = read(tmp_path / "rain.flac", RATE, 2)
    assert sound.shape == (2, 6 * RATE)
    assert loudness(sound, RATE) == pytest.approx(aim(Ambience.RAIN, 0.5), abs=1.5)
    seam = np.abs(np.diff(np.concatenate([sound[:, -100:], sound[:, :100]], axis=1))).max()
    assert seam < 1.5 * np.abs(np.diff(sound)).max()


def test_an_event_has_its_strokes_and_its_side(tmp_path: Path) -> None:
    sound_event(Once(Event.KNOCK, 0, 0.5, 3, pan=-0.5), [], tmp_path / "knock.flac")
    left, right = read(tmp_path / "knock.flac", RATE, 2).astype(np.float64)
    assert (left**2).sum() > 2 * (right**2).sum()
    for n in range(3):
        first = round(n * span(Event.KNOCK) * RATE)
        assert np.abs(left[first : first + RATE // 4]).max() > 0.3 * np.abs(left).max()
