from yanyi.models.answers import Box, Pose2D
from yanyi.perform.comic.figures import seen


def test_a_figure_comes_in_whole_pixels() -> None:
    found = seen(Pose2D(2, Box(0.4, 1.6, 9.5, 20.2), (4.4, 5.6), Box(0, 0, 30.3, 60.7)))
    assert found.actor == 2
    assert (found.head.top, found.mouth, found.body.bottom) == (2, (4, 6), 61)
