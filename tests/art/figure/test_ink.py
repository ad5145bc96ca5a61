import math

from art.figure.drawing import covered, drawn, near
from yanyi.art.figure.ink import Ink, bow, capsule, ellipse, polygon, tapered, through

BOX = (0.0, 0.0, 100.0, 100.0)


def test_curve_passes_through_its_points() -> None:
    path = through([(10, 10), (50, 30), (90, 10)])
    assert path.contains(50, 29) or path.getBounds().bottom() >= 30


def test_tapered_is_thin_at_its_ends_and_wide_in_the_middle() -> None:
    path = tapered([(x, 50) for x in range(10, 91, 10)], 20)
    assert path.contains(50, 58)
    assert not path.contains(14, 58)


def test_capsule_spans_both_discs() -> None:
    path = capsule((20, 20), (80, 20), 10, 5)
    assert path.contains(12, 20)
    assert path.contains(84, 20)
    assert path.contains(50, 26)
    assert not path.contains(80, 28)


def test_bow_bends_sideways() -> None:
    middle = bow((0, 0), (100, 0), 0.2)[5]
    assert math.isclose(middle[0], 50, abs_tol=1)
    assert middle[1] < -15


def test_shape_is_outlined_and_shaded_away_from_the_light() -> None:
    square = polygon([(30, 30), (70, 30), (70, 70), (30, 70)])
    lit_left = drawn(lambda ink: ink.shape(square, "#d06040", 0.4, 10), BOX)
    assert near(lit_left, (0xD0, 0x60, 0x40)) > 0.08
    left, right = lit_left[80, 52], lit_left[80, 108]
    assert int(left[0]) > int(right[0]) + 30


def test_no_outline_inside_a_seam() -> None:
    from dataclasses import replace

    disc, spot = ellipse(50, 50, 20, 20), ellipse(50, 30, 30, 14)

    def seamed(ink: Ink) -> None:
        replace(ink, seam=spot).under(disc)

    assert covered(drawn(seamed, BOX)) < covered(drawn(lambda ink: ink.under(disc), BOX))
