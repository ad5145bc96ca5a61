"""The figures of a shot, each with its life, as pictures to draw in a frame."""

from collections.abc import Iterator, Sequence

import skia

from yanyi.art.film_acting import Build
from yanyi.art.film_bend import Body
from yanyi.art.film_camera import Frame
from yanyi.art.film_life import Life, Pose
from yanyi.art.film_plates import Sprite
from yanyi.art.film_shot import Shot

Shown = tuple[skia.Image, skia.Rect | None, Frame]
"""An image, the part of it that is drawn, and where in the view."""

_HEAD = 0.22  # of its height, where nobody says how large the head of a figure is


class Troupe:
    """Everybody who acts in a shot."""

    def __init__(self, params: Shot, sprites: Sequence[Sprite]) -> None:
        self._fps = params.fps
        self._lives: dict[int, Life] = {}
        self._bodies: dict[int, Body] = {}
        self._axes: dict[int, float] = {}
        acting = {one.actor: one for one in params.acting}
        for sprite in sprites:
            if sprite.faces is None or sprite.actor not in acting:
                continue
            build = acting[sprite.actor].build or _guessed(sprite.place)
            left, top, right, bottom = build.head
            self._bodies[sprite.actor] = Body(sprite.place, build)
            self._axes[sprite.actor] = (left + right) / 2
            self._lives[sprite.actor] = Life(
                acting[sprite.actor], params.frames / params.fps, bottom - top
            )

    def shown(self, sprite: Sprite, frame: int) -> Iterator[Shown]:
        """What there is to draw of a sprite in a frame."""
        life = self._lives.get(sprite.actor)
        if life is None:
            yield sprite.image, None, sprite.place
            return
        pose = life.pose(frame / self._fps)
        if sprite.faces is None:
            place = sprite.place
            yield (
                sprite.image,
                None,
                Frame(place.left + pose.aside, place.top, place.width, place.height),
            )
            return
        image = sprite.face(pose.look, pose.mirrored)
        axis = self._axes[sprite.actor]
        for strip in self._bodies[sprite.actor].strips(pose.bend):
            part = skia.Rect.MakeLTRB(*strip.part)
            yield image, part, _moved(strip.to, pose, axis, sprite.place)


def _moved(to: Frame, pose: Pose, axis: float, whole: Frame) -> Frame:
    """A strip where the figure has walked to, turned about its axis as far as it is."""
    left, width = to.left, to.width
    if pose.mirrored:
        left += 2 * axis - whole.left - whole.right
    if pose.width < 1:
        left, width = axis + (left - axis) * pose.width, width * pose.width
    return Frame(left + pose.aside, to.top, width, to.height)


def _guessed(place: Frame) -> Build:
    """A figure's head where its picture has it, as far as nobody says."""
    high = _HEAD * place.height
    middle = place.left + place.width / 2
    return Build((middle - high / 2, place.top, middle + high / 2, place.top + high), place.bottom)
