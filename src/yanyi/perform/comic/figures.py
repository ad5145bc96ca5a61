"""Figures of a picture as lettering sees them, and the picture itself."""

from yanyi.art.lettering.items import Rectangle, Seen
from yanyi.models.answers import Box, Drawn, Flat, Layered, Pose2D
from yanyi.problems import Problem, ProviderError


def seen(pose: Pose2D) -> Seen:
    """A figure with its places in whole pixels."""
    return Seen(pose.actor, _whole(pose.head), _point(pose.mouth), _whole(pose.body))


def _whole(box: Box) -> Rectangle:
    return Rectangle(round(box.left), round(box.top), round(box.right), round(box.bottom))


def _point(point: tuple[float, float]) -> tuple[float, float]:
    return round(point[0]), round(point[1])


def flat(drawn: Drawn) -> Flat:
    """The picture as one file; raises ProviderError when it came in layers."""
    match drawn:
        case Flat():
            return drawn
        case Layered():
            hint = "Name another provider for pictures in [models] of yanyi.toml."
            raise ProviderError(Problem("a whole picture was asked for, layers came", hint=hint))
