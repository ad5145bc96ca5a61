"""A view: scenery, the figures in it, and the light on them."""

from dataclasses import dataclass
from functools import lru_cache

import skia

from yanyi.art.burst import bursts, draw_burst
from yanyi.art.figure.blocking import Place, Stage, block
from yanyi.art.figure.figure import Face, Marks, draw_figure, measure_figure
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.pair import couples, partners
from yanyi.art.figure.relight import ground_shadow, relight, side_of
from yanyi.art.scenery.scene import Scenery, SceneryLayer, build_scenery
from yanyi.board.types import Setting, View
from yanyi.board.vocabulary import Framing
from yanyi.models.answers import Box, Pose2D

FRONT = 0.6
OVERSCAN = 0.08
AIR = 0.9
FINISH = 1.0
"""Layers from ``AIR`` on (weather) lie over everything; ``FINISH`` is grain and vignette."""
REST = Face()
OPEN = Face(open=True)
BLINK = Face(blink=True)


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


class Composition:
    """A view ready to draw, whole or in layers."""

    def __init__(self, view: View, width: int, height: int) -> None:
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
            measure_figure(actor, REST, partner)
            for actor, partner in zip(actors, self.partners, strict=True)
        )

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
        light = self.scenery.light
        canvas.save()
        canvas.translate(place.x - left, place.y - top)
        canvas.scale(place.scale, place.scale)
        line = _line(place.scale, self.height)
        pen = Ink(canvas, line / place.scale, side_of(light))
        draw_figure(pen, self.actors[number], face, self.partners[number])
        canvas.restore()
        box = (
            place.x + marks.body[0] * place.scale - left,
            max(place.y + marks.body[1] * place.scale, 0.0) - top,
            place.x + marks.body[2] * place.scale - left,
            float(self.bounds(number)[3] - top),
        )
        relight(surface, light, box, max(line * 1.5, 1.6), left, top, self.width)
        return Sprite(surface.makeImageSnapshot(), left, top)

    def shadows(self, canvas: skia.Canvas) -> None:
        """The shadows of the figures whose feet are in the picture."""
        colour = self.scenery.palette.ink
        for marks, place in zip(self.marks, self.places, strict=True):
            if place.y < self.height * 1.02:
                wide = min(max((marks.body[2] - marks.body[0]) * 0.36, 46.0), 150.0)
                ground_shadow(
                    canvas, self.scenery.light, place.x + 6 * place.scale,
                        place.y - 3 * place.scale,
                    wide * place.scale, colour,
                )  # fmt: skip

    def shadow_sprite(self) -> Sprite | None:
        """The figures' shadows as one picture, None when no feet are to be seen."""
        seen = [(m, p) for m, p in zip(self.marks, self.places, strict=True) if p.y < self.height]
        if not seen:
            return None
        left = int(min(p.x + (m.body[0] - 120) * p.scale for m, p in seen))
        right = int(max(p.x + (m.body[2] + 120) * p.scale for m, p in seen))
        top = int(min(p.y - 60 * p.scale for _, p in seen))
        bottom = int(max(p.y + 60 * p.scale for _, p in seen))
        surface = skia.Surface(right - left, bottom - top)
        canvas = surface.getCanvas()
        canvas.translate(-left, -top)
        self.shadows(canvas)
        return Sprite(surface.makeImageSnapshot(), left, top)

    def draw(self, canvas: skia.Canvas) -> None:
        """Everything, from back to front."""
        place = (self.view.setting, self.width, self.height, self.view.framing)
        canvas.drawImage(_flattened(*place, True), 0, 0)
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
        draw_burst(canvas, self.scenery.palette, centre, clear, float(self.width + self.height))
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


def toned(image: skia.Image, style: str) -> skia.Image:
    """The picture as the art direction wants it: ``mono`` is black and white, others in colour."""
    if style != "mono":
        return image
    grey = [0.3, 0.59, 0.11, 0.0, 0.0]
    matrix = [*grey, *grey, *grey, 0.0, 0.0, 0.0, 1.0, 0.0]
    surface = skia.Surface(image.width(), image.height())
    paint = skia.Paint(ColorFilter=skia.ColorFilters.Matrix(matrix))
    surface.getCanvas().drawImage(image, 0, 0, skia.SamplingOptions(), paint)
    return surface.makeImageSnapshot()


def draw_view(view: View, width: int, height: int, style: str = "ink") -> skia.Image:
    """The whole picture of a view in a style."""
    surface = skia.Surface(width, height)
    Composition(view, width, height).draw(surface.getCanvas())
    return toned(surface.makeImageSnapshot(), style)
