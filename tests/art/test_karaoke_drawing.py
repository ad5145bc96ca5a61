from pathlib import Path

import numpy as np

from art.songs import line, shown, title
from yanyi.art.karaoke_drawing import Screen

PARAMS = shown("zh", (line("船儿慢走", 2.8, True), line("雪落不流", 4.5)), 7.0)


def test_a_frame_is_the_same_in_whatever_order_they_are_drawn(tmp_path: Path) -> None:
    inputs = [title(tmp_path, PARAMS)]
    forward, back = Screen(PARAMS, inputs), Screen(PARAMS, inputs)
    frames = [0, 20, 62, 70, 110, 167]
    drawn = [forward.draw(frame).copy() for frame in frames]
    again = [back.draw(frame).copy() for frame in reversed(frames)]
    assert all(np.array_equal(*pair) for pair in zip(drawn, reversed(again), strict=True))


def test_nothing_changes_while_nothing_is_sung(tmp_path: Path) -> None:
    screen = Screen(PARAMS, [title(tmp_path, PARAMS)])
    first = screen.draw(2).copy()
    assert np.array_equal(first, screen.draw(3))
    assert not np.array_equal(first, screen.draw(50))


def test_the_colour_moves_through_a_syllable_from_its_left(tmp_path: Path) -> None:
    screen = Screen(PARAMS, [title(tmp_path, PARAMS)])
    plain = screen.draw(66).copy().astype(int)
    edges = []
    for frame in (69, 71, 73):
        changed = np.abs(screen.draw(frame).astype(int) - plain).max(axis=2) > 60
        lower = changed[int(PARAMS.height * 0.66) :]
        edges.append(int(np.flatnonzero(lower.any(axis=0))[-1]))
    assert edges[0] < edges[1] < edges[2]


def test_it_ends_in_the_dark(tmp_path: Path) -> None:
    screen = Screen(PARAMS, [title(tmp_path, PARAMS)])
    assert screen.draw(PARAMS.frames - 1)[..., :3].max() < 30
