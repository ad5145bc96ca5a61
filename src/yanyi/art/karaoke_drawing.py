"""A song being sung: every frame drawn onto the same pixels, where anything changes."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import skia

from yanyi.art.film_surface import surface_on
from yanyi.art.karaoke import Karaoke, Line
from yanyi.art.karaoke_ground import ground, opening
from yanyi.art.karaoke_setting import Row, Setting
from yanyi.art.karaoke_turns import Turn, turns
from yanyi.art.lettering.shaping import draw, outline
from yanyi.media.video import SegmentWriter
from yanyi.media.video_grid import FPS

FADE = 5 / FPS
"""Seconds in which a line comes or goes."""
_TITLE = 16 / FPS
"""Seconds in which the title goes."""
_SHOWN = 7.0
"""Seconds after which the title has gone, even where the words come later."""
_END = 20 / FPS
_SEEN = 0.28
"""Letters by which a syllable is coloured at once when it begins."""
_STEP = 4
"""Steps of a pixel in which the colour moves."""
_PAPER, _NIGHT = (250, 244, 230), (22, 18, 20)
_SUNG, _EDGE = (228, 60, 36), (255, 248, 236)
_OUTLINE = 0.13
"""The width of the line around letters, in letters."""
_OVER, _UNDER = 0.9, 0.3
"""From a baseline to the beginning and the end of its row, in letters; rows are 1.2 apart."""


def film(params: Karaoke, inputs: list[Path], output: Path) -> None:
    """Draw the song, frame by frame, and write its segment."""
    with SegmentWriter(output, params.width, params.height) as writer:
        screen = Screen(params, inputs)
        for frame in range(params.frames):
            writer.write(screen.draw(frame))


@dataclass(frozen=True, slots=True)
class _Seen:
    """A line in a frame: how much it is there, and how far the colour is in each of its rows."""

    turn: Turn
    there: float
    reached: tuple[float, ...]
    dots: int


@dataclass(frozen=True, slots=True)
class _State:
    """All that can differ between two frames."""

    title: float
    light: float
    seen: tuple[_Seen, ...]


class Screen:
    """A song ready to be drawn, any frame at any time, always onto the same pixels."""

    def __init__(self, params: Karaoke, inputs: list[Path]) -> None:
        self._params = params
        self._turns = turns(params.lines)
        self._setting = Setting(params)
        self._rows: dict[int, tuple[Row, ...]] = {}
        self._images: dict[tuple[int, bool], skia.Image] = {}
        picture = skia.Image.open(str(inputs[1])) if len(inputs) > 1 else None
        self._ground = ground(params, picture)
        self._opening = opening(params, picture, skia.Image.open(str(inputs[0])))
        self._pixels = np.zeros((params.height, params.width, 4), np.uint8)
        self._surface = surface_on(self._pixels)
        self._drawn: _State | None = None

    def draw(self, frame: int) -> np.ndarray:
        """The pixels of a frame: blue, green, red and a fourth byte, (height, width, 4)."""
        state = self._state(frame)
        if state != self._drawn:
            self._paint(state)
            self._drawn = state
        return self._pixels

    def _state(self, frame: int) -> _State:
        """What is to be seen in the middle of a frame."""
        at = (frame + 0.5) / FPS
        starts = min(self._turns[0].comes, _SHOWN) if self._turns else self._params.frames / FPS
        left = (self._params.frames - frame) / FPS
        return _State(
            _eased((starts - at) / _TITLE),
            _eased(left / _END),
            tuple(self._seen(one, at) for one in self._turns if one.comes <= at < one.goes),
        )

    def _seen(self, turn: Turn, at: float) -> _Seen:
        there = min(1.0, (at - turn.comes) / FADE, (turn.goes - at) / FADE)
        dots = sum(1 for one in turn.counts if at < one)
        line = self._params.lines[turn.number]
        rows = self._rows.setdefault(turn.number, self._setting.rows(turn.number, turn.place))
        return _Seen(turn, round(there, 3), tuple(_reached(line, rows, at)), dots)

    def _paint(self, state: _State) -> None:
        canvas = self._surface.getCanvas()
        canvas.drawImage(self._ground, 0, 0)
        for one in state.seen:
            self._paint_line(canvas, one)
        if state.title:
            canvas.drawImage(self._opening, 0, 0, skia.SamplingOptions(), _faint(state.title))
        if state.light < 1:
            canvas.drawColor(skia.ColorSetARGB(round(255 * (1 - state.light)), 0, 0, 0))
        kept = {one.turn.number for one in state.seen}
        self._images = {key: one for key, one in self._images.items() if key[0] in kept}

    def _paint_line(self, canvas: skia.Canvas, one: _Seen) -> None:
        rows, paint = self._rows[one.turn.number], _faint(one.there)
        top = _top(rows)
        canvas.drawImage(self._image(one, False), 0, top, skia.SamplingOptions(), paint)
        letters = self._image(one, True)
        for row, reached in zip(rows, one.reached, strict=True):
            if not reached:
                continue
            edge = self._params.width if reached >= row.edges[-1][1] else reached
            above = top if row is rows[0] else row.y - row.size * _OVER
            below = top + letters.height() if row is rows[-1] else row.y + row.size * _UNDER
            canvas.save()
            box = skia.Rect.MakeLTRB(0, above, edge, below)
            canvas.clipRect(box, skia.ClipOp.kIntersect, True)
            canvas.drawImage(letters, 0, top, skia.SamplingOptions(), paint)
            canvas.restore()
        self._paint_dots(canvas, one, rows[0])

    def _paint_dots(self, canvas: skia.Canvas, one: _Seen, row: Row) -> None:
        """The dots that are still lit; those that have gone out leave their place empty."""
        count = len(one.turn.counts)
        radius = row.size * 0.15
        apart = radius * 3.6
        middle = row.edges[0][0] + radius * 1.6 + (count - 1) / 2 * apart
        if not self._params.language.lower().startswith("zh"):
            middle = (row.x + row.edges[-1][1]) / 2
        y = row.y - row.size * 1.3
        for number in range(count - one.dots, count):
            x = middle + (number - (count - 1) / 2) * apart
            for size, colour in ((radius * 1.35, _EDGE), (radius, _SUNG)):
                paint = _faint(one.there, colour)
                canvas.drawCircle(x, y, size, paint)

    def _image(self, one: _Seen, sung: bool) -> skia.Image:
        """The letters of a line, as wide as the picture, from the top of its first row."""
        key = (one.turn.number, sung)
        if key not in self._images:
            self._images[key] = _lettered(self._rows[one.turn.number], self._params.width, sung)
        return self._images[key]


def _reached(line: Line, rows: tuple[Row, ...], at: float) -> Iterator[float]:
    """How far the colour is in each row, in pixels; 0 before it is sung."""
    number = 0
    for row in rows:
        reached = 0.0
        for left, right in row.edges:
            one = line.syllables[number]
            number += 1
            if at >= one.start:
                share = min(1.0, (at - one.start) / max(one.end - one.start, 0.001))
                reached = left + max(share * (right - left), _SEEN * row.size)
        yield round(reached * _STEP) / _STEP


def _top(rows: tuple[Row, ...]) -> int:
    return int(rows[0].y - rows[0].size * 1.1)


def _lettered(rows: tuple[Row, ...], width: int, sung: bool) -> skia.Image:
    top = _top(rows)
    size = rows[0].size
    surface = skia.Surface.MakeRasterN32Premul(width, int(rows[-1].y + size * 0.5) - top)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorTRANSPARENT)
    shade = skia.Paint(
        Color=skia.ColorSetARGB(150, 0, 0, 0),
        MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.09),
        AntiAlias=True,
    )
    line = skia.Paint(
        Color=skia.ColorSetRGB(*(_EDGE if sung else _NIGHT)),
        Style=skia.Paint.kStrokeAndFill_Style,
        StrokeWidth=size * _OUTLINE,
        StrokeJoin=skia.Paint.kRound_Join,
        AntiAlias=True,
    )
    letters = skia.Paint(Color=skia.ColorSetRGB(*(_SUNG if sung else _PAPER)), AntiAlias=True)
    for row in rows:
        path = outline(row.shaped, row.size, row.x, row.y - top)
        canvas.drawPath(path, shade)
        canvas.drawPath(path, line)
        draw(canvas, row.shaped, row.size, row.x, row.y - top, letters)
    return surface.makeImageSnapshot()


def _faint(there: float, colour: tuple[int, int, int] = (0, 0, 0)) -> skia.Paint:
    """A paint that is there by a share of itself."""
    return skia.Paint(Color=skia.ColorSetARGB(round(255 * there), *colour), AntiAlias=True)


def _eased(share: float) -> float:
    inside = min(1.0, max(0.0, share))
    return round(inside * inside * (3 - 2 * inside), 3)
