from art.scenery.survey import covered, sketch, span
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.pine import conifer, needles, pine
from yanyi.art.scenery.tree import Crown


def test_a_pine_leans_over_its_foot() -> None:
    seen = sketch(
        lambda site, brush: pine(brush, 0, 900, 700, Chance("p"), Crown.of(brush, "#3f6a4a"), 0.3)
    )
    left, top, right, bottom = span(seen)
    assert 870 < bottom < 925
    assert top < 330
    assert right > -left


def test_a_far_pine_is_still_a_tree() -> None:
    seen = sketch(
        lambda site, brush: pine(brush, 0, 900, 140, Chance("p"), Crown.of(brush, "#3f6a4a"))
    )
    _, top, _, bottom = span(seen)
    assert 120 < bottom - top < 190


def test_needles_spread_flat() -> None:
    seen = sketch(lambda site, brush: needles(brush, 0, 500, 300, Chance("n"), Crown.dark(brush)))
    left, top, right, bottom = span(seen)
    assert right - left > 2.2 * (bottom - top)


def test_a_fir_carries_snow() -> None:
    def fir(snow: bool) -> int:
        seen = sketch(
            lambda site, brush: conifer(
                brush, 0, 900, 600, Chance("f"), Crown.of(brush, "#3f6a4a"), snow
            )
        )
        assert covered(seen) > 0.03
        return int((seen[..., :3].min(axis=-1) > 200).sum())

    assert fir(True) > fir(False) + 50
