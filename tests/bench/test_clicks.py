import numpy as np
import pytest

from judging.clicks import KINDS, RATE, SHARP, clicks, planted, sharpness


def music() -> np.ndarray:
    """Two seconds of three soft partials that begin and end at nothing, and one stroke."""
    time = np.arange(2 * RATE) / RATE
    tone = sum(np.sin(2 * np.pi * hertz * time) / hertz for hertz in (220, 440, 1320))
    stroke = np.random.default_rng(1).standard_normal(RATE // 10)
    stroke *= np.exp(-np.arange(RATE // 10) / (0.01 * RATE))
    sound = 30 * tone * np.sin(np.pi * time / 2)
    sound[RATE : RATE + RATE // 10] += 0.2 * stroke
    return np.stack([sound, 0.5 * sound]).astype(np.float32)


def test_music_and_its_strokes_are_no_clicks() -> None:
    assert clicks(music()) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("at", [RATE // 3, RATE // 2, int(1.7 * RATE)])
def test_a_planted_click_is_found_once_where_it_is(kind: str, at: int) -> None:
    found = clicks(planted(music(), kind, at, 0.3))
    assert all(abs(one.seconds - at / RATE) < 0.002 for one in found)
    assert len(found) == 1 or (kind == "gap" and len(found) == 2)


def test_a_sound_that_begins_or_ends_with_a_jump_clicks_there() -> None:
    whole = music()
    begun, ended = (clicks(one) for one in (whole[:, RATE // 2 :], whole[:, : RATE // 2 + 11]))
    assert [one.seconds for one in begun] == [0.0]
    assert [one.seconds for one in ended] == pytest.approx([0.5], abs=0.001)


def test_silence_is_whole() -> None:
    height, sharper = sharpness(np.zeros(RATE, np.float32))
    assert not height.any()
    assert sharper.max() < SHARP
