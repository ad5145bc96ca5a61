"""Figures of a picture as lettering sees them."""

from yanyi.art.lettering.items import Rectangle, Seen
from yanyi.models.answers import Box, Pose2D


def seen(pose: Pose2D) -> Seen:
    """A figure with its places in whole pixels."""
    return Seen(pose.actor, _whole(pose.head), _point(pose.mouth), _whole(pose.body))


def _whole(box: Box) -> Rectangle:
    return Rectangle(round(box.left), round(box.top), round(box.right), round(box.bottom))


def _point(point: tuple[float, float]) -> tuple[float, float]:
    return round(point[0]), round(point[1])
