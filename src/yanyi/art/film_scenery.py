"""A shot being filmed: every frame drawn onto the same pixels."""

import math
from pathlib import Path

import numpy as np
import skia

from yanyi.art.film_camera import Aim, Frame, aim_at, jolted, seen, tamed, unit_of
from yanyi.art.film_caption_drawing import Captions
from yanyi.art.film_enlargement import Enlargement
from yanyi.art.film_fire import Hearth, fires
from yanyi.art.film_focus import focus_of
from yanyi.art.film_footage import Projector
from yanyi.art.film_light import shade_at, weakened
from yanyi.art.film_pigment import BLACK, unmixed
from yanyi.art.film_planes import lay
from yanyi.art.film_plates import Sprite, sprites
from yanyi.art.film_ripples import Ripples
from yanyi.art.film_roll_drawing import Rolling
from yanyi.art.film_shot import Shot
from yanyi.art.film_slope import draw_slope, layers_of
from yanyi.art.film_smear import Smear
from yanyi.art.film_surface import surface_on
from yanyi.art.film_troupe import Troupe
from yanyi.art.film_weather import Sky
from yanyi.art.film_whip import thrown
from yanyi.media.video import SegmentWriter
from yanyi.media.video_fade import lit
from yanyi.media.video_planes import Planes, Sheet


def shoot(params: Shot, inputs: list[Path], output: Path) -> None:
    """Film a shot, frame by frame, and write its segment."""
    with SegmentWriter(output, params.width, params.height, params.fps) as writer:
        scenery = Scenery(params, inputs)
        sheet = Sheet(params.width, params.height)
        for frame in range(params.frames - params.tail):
            sheet.take(scenery.mix(frame))
            scenery.cast(frame, sheet.planes)
            writer.add(sheet.frame())


class Scenery:
    """A shot ready to be drawn, any frame at any time, always onto the same pixels."""

    def __init__(self, params: Shot, paths: list[Path]) -> None:
        self._params = params
        walking = {one.actor for one in params.acting if one.walks}
        turning = {one.actor for one in params.acting if one.turns}
        pictures = paths[: len(params.plates)]
        self._sprites = sprites(params.plates, pictures, params.blur, walking, turning)
        size = params.width, params.height
        footage = params.footage
        self._film = Projector(paths[-1], footage, size, params.fps) if footage else None
        layers = [one for sprite in self._sprites for one in layers_of(sprite)]
        self._camera = tamed(params.camera, layers, params.width, params.height)
        rack = self._camera.rack
        self._focus = focus_of(rack, self._sprites, params.height) if rack else None
        self._troupe = Troupe(params, self._sprites)
        self._captions = Captions(params.captions, params.width)
        self._roll = Rolling(params.roll, params.width, params.height) if params.roll else None
        self._sky = Sky(params.air, params.width, params.height, params.seed)
        self._hearth = Hearth(
            fires(self._sprites) if params.light.flicker else (),
            params.width,
            params.height,
            params.light.flicker,
        )
        self._ripples = (
            Ripples(params.water, params.width, params.height, params.seed)
            if params.water
            else None
        )
        self._smears: dict[bool, Smear] = {}
        self._pixels = np.zeros((params.height, params.width, 4), np.uint8)
        self._surface = surface_on(self._pixels)
        self._night = _night(params.width, params.height)
        self._large = {
            one.image.uniqueID(): Enlargement(one.image)
            for one in self._sprites
            if one.actor < 0 and not one.fixed and not one.slope
        }
        actors = [n for n, one in enumerate(self._sprites) if one.faces is not None]
        self._behind = actors[0] if actors else self._first_beyond(0.6)
        self._shore = self._first_beyond(params.water.depth + 0.08) if params.water else -1

    def draw(self, frame: int) -> np.ndarray:
        """The pixels of a frame: blue, green, red and a fourth byte, (height, width, 4)."""
        return unmixed(self.mix(frame))

    def mix(self, frame: int) -> np.ndarray:
        """The pixels of a frame in the colours of a film: (height, width, 4), the same array.

        Frames before the first show how the shot comes to begin: all already move.
        """
        canvas = self._surface.getCanvas()
        canvas.clear(BLACK)
        self._scene(canvas, frame)
        self._whip(canvas, frame)
        if self._params.dim:
            self._shade(canvas, self._params.dim)
        self._letter(canvas, frame)
        if self._roll:
            self._roll.draw(canvas, frame)
        self._darken(canvas, frame)
        self._captions.draw(canvas, frame)
        return self._pixels

    def cast(self, frame: int, planes: Planes, much: float = 1.0) -> None:
        """Lay ``much`` of the light of a frame on its planes."""
        params = self._params
        much *= self._level(frame)
        shade = shade_at(params.light, frame, params.frames, params.fps)
        lay(planes, weakened(shade, much))
        self._hearth.glow(planes[0], frame / params.fps, self._aim(frame), much)

    def _scene(self, canvas: skia.Canvas, frame: int) -> None:
        aim, seconds = self._aim(frame), frame / self._params.fps
        if self._film:
            canvas.drawImage(self._film.show(frame), 0, 0)
        for n, sprite in enumerate(self._sprites):
            if n == self._shore and self._ripples:
                self._ripples.draw(canvas, seconds, aim)
            if n == self._behind:
                self._sky.draw(canvas, seconds, front=False)
            if not sprite.fixed:
                canvas.save()
                canvas.clipRect(skia.Rect.MakeWH(self._params.width, self._horizon(n, aim)))
                self._focused(canvas, n, frame, aim)
                canvas.restore()
            if n in self._hearth.sprites:
                self._hearth.draw(canvas, n, seconds, aim)
        self._sky.draw(canvas, seconds, front=True)

    def _part(self, frame: int) -> float:
        """How much of the camera's time is over."""
        lead = self._params.lead
        return (frame + lead) / max(1, self._params.frames + lead - 1)

    def _aim(self, frame: int) -> Aim:
        steady = aim_at(self._camera, self._part(frame))
        params = self._params
        unit = unit_of(params.width, params.height)
        return jolted(self._camera, steady, frame, params.fps, unit)

    def _focused(self, canvas: skia.Canvas, n: int, frame: int, aim: Aim) -> None:
        """Draw a sprite as sharp as the focus has it: soft, and sharp over that."""
        sprite = self._sprites[n]
        soft = self._focus.softness(sprite.depth, self._part(frame)) if self._focus else 0.0
        if self._focus and soft > 0:
            self._place(canvas, self._focus.soft[n], frame, aim)
        if soft < 1:
            self._place(canvas, sprite, frame, aim, 1 - soft)

    def _whip(self, canvas: skia.Canvas, frame: int) -> None:
        """Smear what is drawn while the camera is thrown."""
        whip, frames = self._params.whip, self._params.frames
        throw = thrown(whip, frame, frames)
        if throw is None:
            return
        entering = frame < whip.enter
        if entering not in self._smears:
            canvas.clear(BLACK)
            self._scene(canvas, whip.enter if entering else frames - whip.leave)
            self._smears[entering] = Smear(self._surface.makeImageSnapshot())
            canvas.clear(BLACK)
            self._scene(canvas, frame)
        self._smears[entering].draw(canvas, throw)

    def _first_beyond(self, depth: float) -> int:
        return next((n for n, one in enumerate(self._sprites) if one.depth > depth), -1)

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

    def _place(
        self, canvas: skia.Canvas, sprite: Sprite, frame: int, aim: Aim, much: float = 1.0
    ) -> None:
        width, height = self._params.width, self._params.height
        if sprite.slope:
            draw_slope(canvas, sprite, aim, width, height)
            return
        large = self._large.get(sprite.image.uniqueID())
        for image, part, place in self._troupe.shown(sprite, frame):
            now = seen(place, sprite.depth, aim, width, height)
            if not (now.right > 0 and now.bottom > 0 and now.left < width and now.top < height):
                continue
            if large:
                large.draw(canvas, now, None if much >= 1 else skia.Paint(Alphaf=much))
            else:
                _draw(canvas, image, now, part, much)

    def _letter(self, canvas: skia.Canvas, frame: int) -> None:
        for sprite in self._sprites:
            if sprite.fixed:
                _draw(canvas, sprite.image, sprite.place)

    def _darken(self, canvas: skia.Canvas, frame: int) -> None:
        level = self._level(frame)
        if level < 1:
            self._shade(canvas, 1 - level)

    def _level(self, frame: int) -> float:
        """How much of the light a fade leaves."""
        params = self._params
        return lit(frame, params.frames, params.fade.rise, params.fade.fall)

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


def _draw(
    canvas: skia.Canvas,
    image: skia.Image,
    place: Frame,
    part: skia.Rect | None = None,
    much: float = 1.0,
) -> None:
    paint = None if much >= 1 else skia.Paint(Alphaf=much)
    fits = (image.width(), image.height()) == (place.width, place.height) and _whole(place)
    if part is None and fits:
        canvas.drawImage(image, place.left, place.top, skia.SamplingOptions(), paint)
        return
    target = skia.Rect.MakeXYWH(place.left, place.top, place.width, place.height)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear)
    if part is None:
        canvas.drawImageRect(image, target, smooth, paint)
    else:
        canvas.drawImageRect(image, part, target, smooth, paint)
