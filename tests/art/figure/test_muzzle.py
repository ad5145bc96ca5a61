from yanyi.art.figure.colour import luminance
from yanyi.art.figure.muzzle import coat, smooth, usual_plan


def test_coat_has_a_lighter_and_a_darker_part() -> None:
    colours = coat("#a8743c")
    assert luminance(colours.pale) > luminance(colours.fur) > luminance(colours.dark)


def test_plan_puts_the_far_eye_on_the_far_side() -> None:
    plan = usual_plan(1.0, 470)
    assert plan.near.x < plan.mouth.x < plan.far.x
    assert plan.far.half < plan.near.half


def test_smooth_is_closed() -> None:
    assert smooth([(0, 0), (10, 0), (10, 10), (0, 10)]).isLastContourClosed()
