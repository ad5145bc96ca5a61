from art.scenery.survey import apart, covered, site, sketch, span
from yanyi.art.scenery.hall import brackets, hall, plaque, screen, stairs
from yanyi.art.scenery.roof import Timber
from yanyi.story.vocabulary import TimeOfDay


def test_a_hall_stands_on_its_platform_and_two_roofs_rise_higher() -> None:
    def shown(double: bool) -> tuple[float, float, float, float]:
        return span(sketch(lambda s, b: hall(s, b, 0, 900, 900, 500, Timber(), double=double)))

    one, two = shown(False), shown(True)
    assert 890 < one[3] < 915
    assert two[1] < one[1]


def test_a_hall_is_lit_at_night() -> None:
    night = site(time=TimeOfDay.NIGHT)
    sketch(lambda s, b: hall(s, b, 0, 900, 900, 500, Timber()), night)
    assert night.glows


def test_paper_screens_glow() -> None:
    lit, unlit = (
        sketch(lambda s, b: screen(s, b, -150, 300, 300, 400, Timber(), "#ffc873"), site(time=one))
        for one in (TimeOfDay.NIGHT, TimeOfDay.DAY)
    )
    assert apart(lit, unlit) > 1


def test_brackets_stairs_and_plaque_are_drawn() -> None:
    assert covered(sketch(lambda s, b: brackets(b, 0, 400, 300, 50, Timber()))) > 0.01
    assert covered(sketch(lambda s, b: plaque(b, 0, 400, 200, 100))) > 0.005
    _, top, _, bottom = span(sketch(lambda s, b: stairs(b, 0, 900, 200, 80, 4, Timber())))
    assert abs(top - 820) < 14
    assert abs(bottom - 900) < 14
