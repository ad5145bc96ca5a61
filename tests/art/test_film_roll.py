from dataclasses import replace
from itertools import pairwise

from yanyi.art.film_roll import Cast, Credit, Roll, gap, lasts, lead, tall, tops

ROWS = (
    Credit(Cast.END, "The End"),
    Credit(Cast.TITLE, "Snow"),
    Credit(Cast.PAIR, "Lin", "v1"),
    Credit(Cast.PAIR, "Bai", "v2"),
)
ROLL = Roll(ROWS, "en", 32, 2, 72, 3)


def test_rows_stand_one_under_another_and_kinds_apart() -> None:
    found = tops(ROLL)
    assert found[0] == 0
    assert len(found) == len(ROWS) + 1
    heights = [b - a for a, b in pairwise(found)]
    assert heights[2] == tall(Cast.PAIR, 32)
    assert heights[1] > tall(Cast.TITLE, 32)


def test_the_first_rows_stand_in_the_middle_and_the_others_below_the_screen() -> None:
    height = 720
    top, foot = lead(ROLL, height), lead(ROLL, height) + tops(ROLL)[2]
    assert abs(top - (height - foot)) <= 1
    assert foot + gap(ROLL, height) >= height


def test_it_lasts_until_the_last_row_has_left() -> None:
    height = 720
    last = lead(ROLL, height) + gap(ROLL, height) + tops(ROLL)[-1]
    moved = (lasts(ROLL, height) - ROLL.hold) * ROLL.rise
    assert last <= moved < last + ROLL.rise
    assert lasts(replace(ROLL, rise=6), height) < lasts(ROLL, height)
