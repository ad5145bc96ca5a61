import numpy as np

from art.scenery.survey import Pixels, covered, sketch, span
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.plant import bamboo, blades, bush, grass, lotus, reeds, rock
from yanyi.art.scenery.tree import Crown


def test_blades_and_grass_rise_from_the_ground() -> None:
    many = sketch(
        lambda site, brush: grass(brush, Chance("g"), -400, 400, 700, 50, 60, "#507040", 200)
    )
    _, top, _, bottom = span(many)
    assert 600 < top < 700
    assert bottom < 765
    one = np.array([0.0])
    tall = sketch(lambda s, b: blades(b, one, one + 900, one + 400, Chance("b"), "#507040", 30))
    assert span(tall)[1] < 520


def test_reeds_bamboo_and_bushes_stand_on_their_foot() -> None:
    shown = (
        sketch(lambda s, b: reeds(b, Chance("r"), 0, 900, 100, 400, "#8c8a58")),
        sketch(lambda s, b: bamboo(b, 0, 900, 600, Chance("b"), Crown.of(b, "#7aa05c"), 30)),
        sketch(lambda s, b: bush(b, 0, 900, 400, Chance("u"), Crown.of(b, "#5f8c53"))),
    )
    assert all(870 < span(one)[3] < 945 for one in shown)


def test_a_bush_may_flower() -> None:
    def shown(flower: str) -> Pixels:
        return sketch(
            lambda s, b: bush(b, 0, 900, 400, Chance("u"), Crown.of(b, "#5f8c53"), flower)
        )

    plain, full = shown(""), shown("#ff4060")
    red = [int((one[..., 0] > one[..., 1] + 60).sum()) for one in (plain, full)]
    assert red[0] == 0 < red[1]


def test_lotus_floats_with_flowers_and_rocks_are_lit_from_above() -> None:
    pads = sketch(lambda s, b: lotus(b, Chance("l"), 0, 700, 300, "#5f8f68", "#ff90a0"))
    assert (pads[..., 0] > pads[..., 1] + 40).any()
    stone = sketch(lambda s, b: rock(b, 0, 900, 400, 300, Chance("k")))
    assert covered(stone) > 0.03
    assert span(stone)[3] < 915
