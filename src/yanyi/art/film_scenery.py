"""A shot being filmed: every frame drawn onto the same pixels."""

import math
from pathlib import Path

import numpy as np
import skia

from yanyi.art.film_camera import Aim, Frame, aim_at, jolted, seen, tamed
from yanyi.art.film_enlargement import Enlargement
from yanyi.art.film_life import Pose, poses
from yanyi.art.film_pigment import BLACK, unmixed
from yanyi.art.film_plates import Sprite, sprites
from yanyi.art.film_shot import Shot
from yanyi.art.film_weather import Sky
from yanyi.media.video import SegmentWriter
from yanyi.media.video_planes import Sheet

STILL = Pose(open=False, blink=False, growth=0.0, shift=0.0)


def shoot(params: Shot, inputs: list[Path], output: Path) -> None:
    """Film a shot, frame by frame, and write its segment."""
    with SegmentWriter(output, params.width, params.height, params.fps) as writer:
        scenery = Scenery(params, inputs)
        sheet = Sheet(params.width, params.height)
        for frame in range(params.frames):
            sheet.take(scenery.mix(frame))
            writer.add(sheet.frame())


class Scenery:
    """A shot ready to be drawn, any frame at any time, always onto the same pixels."""

    def __init__(self, params: Shot, paths: list[Path]) -> None:
        self._params = params
        self._sprites = sprites(params.plates, paths, params.blur)
        layers = [(one.place, one.depth) for one in self._sprites if not one.fixed]
        self._camera = tamed(params.camera, layers, params.width, params.height)
        self._poses = {
            one.actor: poses(params.frames, one.mouth, one.seed) for one in params.acting
        }
        self._sky = Sky(params.air, params.width, params.height, params.seed)
        self._pixels = np.zeros((params.height, params.width, 4), np.uint8)
        info = skia.ImageInfo.Make(
            params.width, params.height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType
        )
        self._surface = skia.Surface.MakeRasterDirect(info, self._pixels)
        self._large: dict[int, Enlargement] = {}
        self._night = _night(params.width, params.height)
        actors = [n for n, one in enumerate(self._sprites) if one.actor >= 0]
        self._behind = actors[0] if actors else self._first_near()

    def draw(self, frame: int) -> np.ndarray:
        """The pixels of a frame: blue, green, red and a fourth byte, (height, width, 4)."""
        return unmixed(self.mix(frame))

    def mix(self, frame: int) -> np.ndarray:
        """The pixels of a frame in the colours of a film: (height, width, 4), the same array."""
        canvas = self._surface.getCanvas()
        canvas.clear(BLACK)
        steady = aim_at(self._camera, frame / max(1, self._params.frames - 1))
        aim = jolted(self._camera, steady, frame)
        for n, sprite in enumerate(self._sprites):
            if n == self._behind:
                self._sky.draw(canvas, frame, front=False)
            if not sprite.fixed:
                canvas.save()
                canvas.clipRect(skia.Rect.MakeWH(self._params.width, self._horizon(n, aim)))
                self._place(canvas, sprite, frame, aim)
                canvas.restore()
        self._sky.draw(canvas, frame, front=True)
        if self._params.dim:
            self._shade(canvas, self._params.dim)
        self._letter(canvas, frame)
        self._darken(canvas, frame)
        return self._pixels

    def _first_near(self) -> int:
        return next((n for n, one in enumerate(self._sprites) if one.depth > 0.6), -1)

    def _horizon(self, behind: int, aim: Aim) -> int:
        """The screen's row from which on nearer sprites hide everything of this one."""
        width, height = self._params.width, self._params.height
        found = height
        for sprite in self._sprites[behind + 1 :]:
            if sprite.actor >= 0 or sprite.fixed or math.isinf(sprite.solid):
                continue
            at = seen(sprite.place, sprite.depth, aim, width, height)
            if at.left < 0 and at.right > width and at.bottom > height:
                row = at.top + sprite.solid * at.height / sprite.place.height
                found = min(found, max(0, math.ceil(row) + 1))
        return found

    def _place(self, canvas: skia.Canvas, sprite: Sprite, frame: int, aim: Aim) -> None:
        pose = self._poses[sprite.actor][frame] if sprite.actor in self._poses else STILL
        width, height = self._params.width, self._params.height
        at = seen(sprite.place, sprite.depth, aim, width, height)
        tall = at.height * (1 + pose.growth)
        now = Frame(at.left + pose.shift, at.bottom - tall, at.width, tall)
        if now.right > 0 and now.bottom > 0 and now.left < width and now.top < height:
            image = sprite.face(pose.open, pose.blink)
            if sprite.actor < 0:
                self._enlarged(image).draw(canvas, now)
            else:
                _draw(canvas, image, now)

    def _enlarged(self, image: skia.Image) -> Enlargement:
        """The enlargement of a picture; every picture has one, made when it is first seen."""
        return self._large.setdefault(image.uniqueID(), Enlargement(image))

    def _letter(self, canvas: skia.Canvas, frame: int) -> None:
        for sprite in self._sprites:
            if sprite.fixed:
                _draw(canvas, sprite.face(False, False), sprite.place)

    def _darken(self, canvas: skia.Canvas, frame: int) -> None:
        fade, left = self._params.fade, self._params.frames - 1 - frame
        light = 1.0
        if frame < fade.rise:
            light = (frame + 1) / (fade.rise + 1)
        if left < fade.fall:
            light = min(light, (left + 1) / (fade.fall + 1))
        if light < 1:
            self._shade(canvas, 1 - light * light * (3 - 2 * light))

    def _shade(self, canvas: skia.Canvas, much: float) -> None:
        """Darken all; a black picture is laid over it ten times as fast as a black paint."""
        paint = skia.Paint(Alphaf=much)
        canvas.drawImage(self._night, 0, 0, skia.SamplingOptions(), paint)


def _whole(place: Frame) -> bool:
    return float(place.left).is_integer() and float(place.top).is_integer()


def _night(width: int, height: int) -> skia.Image:
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(BLACK)
    return surface.makeImageSnapshot()


def _draw(canvas: skia.Canvas, image: skia.Image, place: Frame) -> None:
    if (image.width(), image.height()) == (place.width, place.height) and _whole(place):
        canvas.drawImage(image, place.left, place.top)
        return
    target = skia.Rect.MakeXYWH(place.left, place.top, place.width, place.height)
    canvas.drawImageRect(image, target, skia.SamplingOptions(skia.FilterMode.kLinear))
