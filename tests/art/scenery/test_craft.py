import pytest

from art.scenery.survey import apart, covered, site, sketch, span
from yanyi.art.scenery.craft import deck, gunwale, hull_far, sail, skiff
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay


def test_a_skiff_floats_and_carries_a_lantern_at_night() -> None:
    night = site(time=TimeOfDay.NIGHT)
    sketch(lambda s, b: skiff(s, b, 0, 700, 400, 1), night)
    assert len(night.glows) == 1
    left, _, right, _ = span(sketch(lambda s, b: skiff(s, b, 0, 700, 400, 1)))
    assert 390 < right - left < 440


@pytest.mark.parametrize("era", list(Era))
def test_every_era_has_its_rail(era: Era) -> None:
    seen = sketch(lambda s, b: gunwale(s, b, 700), site(era=era))
    assert 0.03 < covered(seen) < 0.4


def test_decks_lie_below_the_rail_and_differ() -> None:
    old, new = (
        sketch(lambda s, b: deck(s, b, 700), site(era=one))
        for one in (Era.PERIOD_CHINESE, Era.MODERN)
    )
    assert abs(span(old)[1] - 770) < 14
    assert apart(old, new) > 4


def test_sails_rise_from_their_hull() -> None:
    def top(square: bool) -> float:
        return span(sketch(lambda s, b: sail(b, 0, 800, 600, "#efe6d2", square)))[1]

    assert abs(top(True) - 200) < 20
    assert abs(top(False) - 200) < 20
    assert covered(sketch(lambda s, b: hull_far(b, 0, 700, 400, "#5a4436"))) > 0.005
