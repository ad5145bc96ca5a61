from dataclasses import replace

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from yanyi.art.film_caption import Caption
from yanyi.art.film_caption_drawing import Captions

WIDTH, HEIGHT = 640, 360
CAPTION = Caption(("“你听，是风，", "还是有人在唱歌？”"), "zh", 21.0, 27.0, 280, 5, 9)


def drawn(frame: int, *captions: Caption) -> NDArray[np.uint8]:
    surface = skia.Surface.MakeRasterN32Premul(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorSetRGB(120, 120, 120))
    Captions(captions, WIDTH).draw(canvas, frame)
    return np.array(surface.makeImageSnapshot().toarray()[..., 1])


def test_words_are_there_in_their_frames_and_in_no_others() -> None:
    seen = [(drawn(frame, CAPTION) != 120).any() for frame in (4, 5, 8, 9)]
    assert seen == [False, True, True, False]


@pytest.mark.parametrize(
    ("rows", "language"),
    [
        (CAPTION.rows, "zh"),
        (("他说“OK”，then 笑了。",), "zh"),
        (("Pneumonoultramicroscopicsilicovolcanoconiosis", "is a word."), "en"),
        (("Nobody had rung the bell on the counter " * 3,), "en"),
        (("😀 ☽ 𠀀",), "en"),
    ],
)
def test_words_stand_in_the_middle_inside_the_picture(rows: tuple[str, ...], language: str) -> None:
    bright = drawn(5, replace(CAPTION, rows=rows, language=language)) > 200
    columns, lines = np.flatnonzero(bright.any(axis=0)), np.flatnonzero(bright.any(axis=1))
    assert abs((columns[0] + columns[-1]) / 2 - WIDTH / 2) <= 4
    assert columns[0] > WIDTH * 0.02
    assert lines[0] >= CAPTION.top - 2
    assert lines[-1] < CAPTION.top + len(rows) * CAPTION.size * 1.35


def test_letters_have_a_dark_edge_and_what_is_told_is_softer() -> None:
    said, told = drawn(5, CAPTION), drawn(5, replace(CAPTION, quiet=True))
    assert said.min() < 40
    assert said.max() > told.max() > 200


def test_two_captions_of_one_frame_are_both_drawn() -> None:
    other = replace(CAPTION, rows=("Listen.",), language="en", top=330, size=16.0)
    both = drawn(5, CAPTION, other)
    assert (both[:320] == drawn(5, CAPTION)[:320]).all()
    assert (both[335:] != 120).any()
