import pytest

from yanyi.models.answers import Box, Flat, Layered, Pose2D
from yanyi.models.blob import Blob
from yanyi.perform.comic.figures import flat, seen
from yanyi.problems import ProviderError


def test_a_figure_comes_in_whole_pixels() -> None:
    found = seen(Pose2D(2, Box(0.4, 1.6, 9.5, 20.2), (4.4, 5.6), Box(0, 0, 30.3, 60.7)))
    assert found.actor == 2
    assert (found.head.top, found.mouth, found.body.bottom) == (2, (4, 6), 61)


def test_layers_are_refused_with_a_way_out() -> None:
    picture = Flat(Blob("d", 1))
    assert flat(picture) is picture
    with pytest.raises(ProviderError, match="hint"):
        flat(Layered(()))
