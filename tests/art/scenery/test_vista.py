import pytest

from art.scenery.survey import apart, covered, site, sketch
from yanyi.art.scenery.tree import Crown
from yanyi.art.scenery.vista import outlook, ranges, skyline, tree_line
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay


def test_windows_of_towers_are_lit_at_night() -> None:
    dark, lit = (
        sketch(lambda s, b: skyline(s, b, s.chance("t"), 700, 400, "#30406a", 0.4), site(time=one))
        for one in (TimeOfDay.DAY, TimeOfDay.NIGHT)
    )
    warm = [int((one[..., 0] > one[..., 2] + 50).sum()) for one in (dark, lit)]
    assert warm[1] > warm[0] + 60


def test_ranges_and_trees_leave_the_sky_free() -> None:
    for paint in (
        lambda s, b: ranges(s, b, 560, 300),
        lambda s, b: tree_line(b, s.chance("w"), 560, 120, Crown.of(b, "#5f8c53")),
    ):
        seen = sketch(paint)
        assert not seen[:40, :, 3].any()
        assert covered(seen) > 0.05


@pytest.mark.parametrize("era", list(Era))
def test_the_outlook_fills_the_window_and_knows_the_hour(era: Era) -> None:
    day, night = (
        sketch(lambda s, b: outlook(s, b, 470), site(era=era, time=one))
        for one in (TimeOfDay.DAY, TimeOfDay.NIGHT)
    )
    assert (day[..., 3] == 255).all()
    assert apart(day, night) > 30
