from art.scenery.survey import Pixels, apart, covered, sketch, span
from yanyi.art.scenery.antique import (
    couplet,
    folding_screen,
    lattice_window,
    low_table,
    moon_window,
    scroll,
    wine_jar,
)
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.site import Site


def test_windows_are_open_to_what_lies_behind() -> None:
    def round_one(site: Site, brush: Brush) -> None:
        brush.fill(site.whole(), "#e3d3b0")
        moon_window(site, brush, 0, 500, 500, "#7a4a32")

    def square_one(site: Site, brush: Brush) -> None:
        brush.fill(site.whole(), "#e3d3b0")
        lattice_window(site, brush, -200, 300, 400, 300, "#7a4a32")

    for paint in (round_one, square_one):
        assert 0.75 < covered(sketch(paint)) < 0.995


def test_scrolls_and_couplets_hang_from_their_rod() -> None:
    for paint in (
        lambda s, b: scroll(b, 0, 200, 150, 400, Chance("s")),
        lambda s, b: couplet(b, 0, 200, 60, 330, "#b5372c", Chance("c")),
    ):
        _, top, _, bottom = span(sketch(paint))
        assert 160 < top < 205
        assert 520 < bottom < 680


def test_no_two_scrolls_are_alike() -> None:
    def drawn(name: str) -> Pixels:
        return sketch(lambda s, b: scroll(b, 0, 200, 250, 600, Chance(name)))

    one, two = drawn("a"), drawn("d")
    assert apart(one, two) > 0.3


def test_screens_tables_and_jars_stand_on_the_floor() -> None:
    for paint in (
        lambda s, b: folding_screen(b, 0, 900, 430, 400, Chance("f")),
        lambda s, b: low_table(b, 0, 900, 330, Chance("l")),
        lambda s, b: wine_jar(b, 0, 900, 200, "#6b4a3a"),
    ):
        assert 880 < span(sketch(paint))[3] < 950
