"""A view: scenery, the figures in it, and the light on them."""

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import skia

from yanyi.art.burst import bursts, draw_burst
from yanyi.art.direction import direction, toned
from yanyi.art.figure.blocking import Place, Stage, block
from yanyi.art.figure.colour import packed
from yanyi.art.figure.figure import Marks, draw_figure, measure_figure
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.pair import couples, partners
from yanyi.art.figure.relight import Form, ground_shadow, relight, side_of
from yanyi.art.figure.speaking import Face
from yanyi.art.light import LAMP, Glow, has_lamps
from yanyi.art.scenery.scene import Scenery, SceneryLayer, build_scenery
from yanyi.board.types import Setting, View
from yanyi.board.vocabulary import Framing, Prop
from yanyi.models.answers import Box, Pose2D

FRONT = 0.6
OVERSCAN = 0.08
AIR = 0.9
FINISH = 1.0
"""Layers from ``AIR`` on (weather) lie over everything; ``FINISH`` is grain and vignette."""
REST = Face()


Region = tuple[int, int, int, int]


@dataclass(frozen=True)
class Sprite:
    """A lit figure: its picture and where its corner goes, in pixels of the view."""

    image: skia.Image
    left: int
    top: int


@lru_cache(maxsize=6)
def scenery(setting: Setting, width: int, height: int, framing: Framing) -> Scenery:
    """The scenery of a setting, kept for the next views of the same scene."""
    return build_scenery(setting, width, height, framing)


@lru_cache(maxsize=6)
def _flattened(
    setting: Setting, width: int, height: int, framing: Framing, behind: bool
) -> skia.Image:
    """The layers behind the figures as one picture, or those that lie over everything."""
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(0)
    for layer in scenery(setting, width, height, framing).layers:
        if layer.depth < FRONT if behind else layer.depth >= AIR:
            draw_layer(canvas, layer)
    return surface.makeImageSnapshot()


def draw_layer(canvas: skia.Canvas, layer: SceneryLayer) -> None:
    """A layer of scenery, the finish fainter so that faces stay clear."""
    paint = skia.Paint(Alphaf=0.55 if layer.depth >= FINISH else 1.0)
    canvas.drawImage(layer.image, layer.left, layer.top, skia.SamplingOptions(), paint)


def _line(scale: float, height: int) -> float:
    """The outline's width in pixels: nearly the same whether the figure is near or far."""
    reference = 1.55 * height / 720
    size = scale * 720 / height
    return float(max(reference * size**0.42 * 1.25, 0.7))


def _puff(
    canvas: skia.Canvas,
    at: tuple[float, float],
    size: tuple[float, float],
    colour: str,
    alpha: float,
    mode: skia.BlendMode = skia.BlendMode.kSrcOver,
) -> None:
    """A soft oval of light or air about a point."""
    steps = ((0.0, 1.0), (0.4, 0.66), (0.72, 0.2), (1.0, 0.0))
    shader = skia.GradientShader.MakeRadial(
        skia.Point(0, 0),
        1.0,
        [packed(colour, alpha * share) for _, share in steps],
        [where for where, _ in steps],
    )
    canvas.save()
    canvas.translate(*at)
    canvas.scale(*size)
    paint = skia.Paint(Shader=shader, BlendMode=mode, Dither=True)
    canvas.drawRect(skia.Rect.MakeLTRB(-1, -1, 1, 1), paint)
    canvas.restore()


class Composition:
    """A view ready to draw, whole or in layers."""

    def __init__(self, view: View, width: int, height: int, style: str = "ink") -> None:
        self.broad = direction(style).line
        self.view, self.width, self.height = view, width, height
        self.scenery = scenery(view.setting, width, height, view.framing)
        actors = view.actors[:5]
        self.actors = actors
        gaps = couples(actors)
        self.marks = tuple(measure_figure(actor, REST) for actor in actors)
        stage = Stage(width, height, self.scenery.ground, self.scenery.stature)
        self.places = (
            block(view.framing, stage, self.marks, tuple(actor.x for actor in actors), gaps)
            if actors
            else ()
        )
        self.partners = partners(actors, gaps)
        self.marks = tuple(
            measure_figure(actor, REST, partner) if partner else alone
            for actor, partner, alone in zip(actors, self.partners, self.marks, strict=True)
        )
        self.held = self._lamps()
        light = self.scenery.light
        self.light = replace(light, glows=(*self.held, *light.glows))
        self._forms: dict[int, Form] = {}

    def figures(self) -> tuple[Pose2D, ...]:
        """Where the figures are, in pixels."""
        return tuple(
            _pose2d(i, marks, place)
            for i, (marks, place) in enumerate(zip(self.marks, self.places, strict=True))
        )

    def bounds(self, number: int, spare: float = OVERSCAN) -> Region:
        """The pixels a figure may touch: left, top, right, bottom, within the overscanned view.

        ``spare`` is how far the view is overscanned, as a share of its size.
        """
        marks, place = self.marks[number], self.places[number]
        room = 150 * place.scale
        spare_x, spare_y = self.width * spare, self.height * spare
        left = max(place.x + marks.body[0] * place.scale - room, -spare_x)
        right = min(place.x + marks.body[2] * place.scale + room, self.width + spare_x)
        top = max(place.y + marks.body[1] * place.scale - room, -spare_y)
        bottom = min(place.y + 34 * place.scale, self.height + spare_y)
        return int(left), int(top), int(max(right, left + 2)), int(max(bottom, top + 2))

    def sprite(self, number: int, face: Face, within: Region | None = None) -> Sprite:
        """A figure drawn and lit, or only the part of it ``within`` a region of the view."""
        left, top, right, bottom = within or self.bounds(number)
        surface = skia.Surface(right - left, bottom - top)
        canvas = surface.getCanvas()
        canvas.clear(0)
        place, marks = self.places[number], self.marks[number]
        light = self.light
        canvas.save()
        canvas.translate(place.x - left, place.y - top)
        canvas.scale(place.scale, place.scale)
        line = _line(place.scale, self.height) * self.broad
        pen = Ink(canvas, line / place.scale, side_of(light))
        draw_figure(pen, self.actors[number], face, self.partners[number])
        canvas.restore()
        box = (
            place.x + marks.body[0] * place.scale - left,
            max(place.y + marks.body[1] * place.scale, 0.0) - top,
            place.x + marks.body[2] * place.scale - left,
            float(self.bounds(number)[3] - top),
        )
        rim, form = max(line * 1.25, 1.4), self.form(number)
        relight(surface, light, box, rim, left, top, self.width, form)
        return Sprite(surface.makeImageSnapshot(), left, top)

    def form(self, number: int) -> Form:
        """The small shape of a whole figure, kept: every part of it is lit alike."""
        if number not in self._forms:
            left, top, right, bottom = self.bounds(number)
            place, actor = self.places[number], self.actors[number]
            grain = max((right - left) / 180, 1.0)
            surface = skia.Surface(
                math.ceil((right - left) / grain), math.ceil((bottom - top) / grain)
            )
            canvas = surface.getCanvas()
            canvas.clear(0)
            canvas.scale(1 / grain, 1 / grain)
            canvas.translate(place.x - left, place.y - top)
            canvas.scale(place.scale, place.scale)
            draw_figure(Ink(canvas, 1.0 / place.scale), actor, REST)
            head = self.figures()[number].head
            self._forms[number] = Form(
                surface.makeImageSnapshot(), left, top, grain,
                (head.left, head.top, head.right, head.bottom),
            )  # fmt: skip
        return self._forms[number]

    def _lamps(self) -> tuple[Glow, ...]:
        """The lanterns that figures hold, when lamps are lit."""
        if not has_lamps(self.view.setting):
            return ()
        found = []
        for actor, marks, place in zip(self.actors, self.marks, self.places, strict=True):
            if actor.prop is Prop.LANTERN:
                side = 1 if actor.faces_right else -1
                x = place.x + (marks.hand[0] + side * 50) * place.scale
                y = place.y + (marks.hand[1] + 40) * place.scale
                reach = 200 * place.scale / self.width
                found.append(Glow(x / self.width, y / self.height, reach, LAMP, 0.9))
        return tuple(found)

    def air(self, canvas: skia.Canvas) -> None:
        """Pale air behind the figures, so that they stand out, and the light of what they hold."""
        light = self.scenery.light
        thick = 0.26 if self.view.framing is Framing.WIDE else 0.42
        for figure in self.figures() if light.halo else ():
            head, body = figure.head, figure.body
            x, wide = (head.left + head.right) / 2, head.right - head.left
            y = head.top * 0.35 + head.bottom * 0.65
            high = min(max(body.bottom - head.top, wide * 2), wide * 4)
            _puff(canvas, (x, y + high * 0.12), (wide * 1.75, high * 0.62), light.halo, thick)
        for glow in self.held:
            at = glow.x * self.width, glow.y * self.height
            reach = glow.radius * self.width * 1.7
            _puff(canvas, at, (reach, reach), glow.colour, 0.62, skia.BlendMode.kScreen)

    def air_sprite(self) -> Sprite | None:
        """That air as one picture, reaching as far as the scenery; None with nobody in it."""
        if not self.places:
            return None
        dx, dy = round(self.width * OVERSCAN), round(self.height * OVERSCAN)
        surface = skia.Surface(self.width + 2 * dx, self.height + 2 * dy)
        canvas = surface.getCanvas()
        canvas.clear(0)
        canvas.translate(dx, dy)
        self.air(canvas)
        return Sprite(surface.makeImageSnapshot(), -dx, -dy)

    def shadows(self, canvas: skia.Canvas) -> None:
        """The shadows of the figures whose feet are in the picture."""
        for number in range(len(self.places)):
            self._shadow(canvas, number)

    def _shadow(self, canvas: skia.Canvas, number: int) -> None:
        marks, place = self.marks[number], self.places[number]
        if place.y < self.height * 1.02:
            wide = min(max((marks.body[2] - marks.body[0]) * 0.36, 46.0), 150.0) * place.scale
            at = place.x + 6 * place.scale, place.y - 3 * place.scale
            ground_shadow(canvas, self.scenery.light, *at, wide, self.scenery.palette.ink)

    def shadow_sprite(self, number: int) -> Sprite | None:
        """A figure's shadow as one picture, None when its feet are not to be seen."""
        marks, place = self.marks[number], self.places[number]
        if place.y >= self.height:
            return None
        left = int(place.x + (marks.body[0] - 120) * place.scale)
        right = int(place.x + (marks.body[2] + 120) * place.scale)
        top, bottom = int(place.y - 60 * place.scale), int(place.y + 60 * place.scale)
        surface = skia.Surface(right - left, bottom - top)
        canvas = surface.getCanvas()
        canvas.translate(-left, -top)
        self._shadow(canvas, number)
        return Sprite(surface.makeImageSnapshot(), left, top)

    def draw(self, canvas: skia.Canvas) -> None:
        """Everything, from back to front."""
        place = (self.view.setting, self.width, self.height, self.view.framing)
        canvas.drawImage(_flattened(*place, True), 0, 0)
        self.air(canvas)
        self.burst(canvas)
        self.shadows(canvas)
        for number in self.order():
            sprite = self.sprite(number, REST, self.bounds(number, 0.0))
            canvas.drawImage(sprite.image, sprite.left, sprite.top)
        for layer in self.scenery.layers:
            if FRONT <= layer.depth < AIR:
                self.draw_front(canvas, layer)
        canvas.drawImage(_flattened(*place, False), 0, 0)

    def burst(self, canvas: skia.Canvas) -> bool:
        """Lines towards the face of a strong moment; whether there are any."""
        if not bursts(self.view):
            return False
        head = self.figures()[0].head
        centre = (head.left + head.right) / 2, (head.top + head.bottom) / 2
        clear = max(head.right - head.left, head.bottom - head.top) * 0.64
        reach = float(self.width + self.height)
        draw_burst(canvas, self.scenery.palette, centre, clear, reach, self.view.actors[0].emotion)
        return True

    def burst_sprite(self) -> Sprite | None:
        """Those lines as one picture, reaching as far as the scenery."""
        dx, dy = round(self.width * OVERSCAN), round(self.height * OVERSCAN)
        surface = skia.Surface(self.width + 2 * dx, self.height + 2 * dy)
        canvas = surface.getCanvas()
        canvas.clear(0)
        canvas.translate(dx, dy)
        return Sprite(surface.makeImageSnapshot(), -dx, -dy) if self.burst(canvas) else None

    def draw_front(self, canvas: skia.Canvas, layer: SceneryLayer) -> None:
        """A layer before the figures, thinned where it would hide them."""
        if layer.depth >= AIR or not self.places:
            draw_layer(canvas, layer)
            return
        canvas.saveLayer()
        canvas.drawImage(layer.image, layer.left, layer.top)
        for figure in self.figures():
            for box, share in ((figure.body, 0.7), (figure.head, 0.97)):
                wide, high = box.right - box.left, box.bottom - box.top
                paint = skia.Paint(BlendMode=skia.BlendMode.kDstOut, Alphaf=share, AntiAlias=True)
                soft = max(min(wide, high) * 0.16, 1.0)
                paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, soft))
                rect = skia.Rect.MakeLTRB(box.left, box.top, box.right, box.bottom)
                rect.outset(wide * 0.12, high * 0.12 if share > 0.9 else 0)
                canvas.drawOval(rect, paint) if share > 0.9 else canvas.drawRect(rect, paint)
        canvas.restore()

    def front_sprite(self, layer: SceneryLayer) -> Sprite:
        """A layer before the figures as its own picture."""
        surface = skia.Surface(layer.image.width(), layer.image.height())
        canvas = surface.getCanvas()
        canvas.translate(-layer.left, -layer.top)
        self.draw_front(canvas, layer)
        return Sprite(surface.makeImageSnapshot(), layer.left, layer.top)

    def order(self) -> tuple[int, ...]:
        """The figures from back to front."""
        before = [one is not None and one.before for one in self.partners]
        return tuple(
            sorted(range(len(self.places)), key=lambda i: (self.places[i].y, before[i], i))
        )


def _pose2d(number: int, marks: Marks, place: Place) -> Pose2D:
    def box(b: tuple[float, float, float, float]) -> Box:
        s = place.scale
        return Box(
            round(place.x + b[0] * s, 1),
            round(place.y + b[1] * s, 1),
            round(place.x + b[2] * s, 1),
            round(place.y + b[3] * s, 1),
        )

    mouth = (
        round(place.x + marks.mouth[0] * place.scale, 1),
        round(place.y + marks.mouth[1] * place.scale, 1),
    )
    return Pose2D(number, box(marks.head), mouth, box(marks.body))


def draw_view(view: View, width: int, height: int, style: str = "ink") -> skia.Image:
    """The whole picture of a view in a style."""
    surface = skia.Surface(width, height)
    Composition(view, width, height, style).draw(surface.getCanvas())
    return toned(surface.makeImageSnapshot(), style)
