"""Characters to glyphs: which font, which form, how far apart."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import skia
import uharfbuzz as hb

from yanyi.art.fonts import LEFTWARD, Face, Role, face_for, has, scale, shaper, typeface, units
from yanyi.art.lettering.clusters import clusters, unseen
from yanyi.art.lettering.items import Style

_SPACED = frozenset(Face) - LEFTWARD - {Face.EMOJI, Face.SIGNS}  # their spaces suit any words
_THIN = LEFTWARD | {Face.EMOJI, Face.SIGNS}
_EMPHASIS_DOT = 0.12
_CODE = 0.94  # ems: the width of the box that stands for a character no font has
_NUMBERS = re.compile(r"\d[\d.,:/٫٬]*\d|\d")


@dataclass(frozen=True, slots=True)
class Hand:
    """How words are lettered: what for, in which language's way, all bold or all slanted."""

    role: Role
    chinese: bool
    strong: bool = False
    slanted: bool = False


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one font with their places in ems from the start of the text.

    ``rises`` are how far each stands above the baseline, ``scale`` how much larger all are.
    """

    face: Face
    glyphs: tuple[int, ...]
    places: tuple[float, ...]
    rises: tuple[float, ...]
    thickened: bool
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Code:
    """A character that no font has: a box with its number in it, and where that begins in ems."""

    number: str
    place: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of text as glyphs; everything in ems."""

    runs: tuple[GlyphRun, ...]
    advance: float
    dots: tuple[float, ...]
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of one look: no font is for what none has."""

    face: Face | None
    thick: bool
    start: int
    end: int


def _runs(text: str, styles: tuple[Style, ...], hand: Hand) -> list[_Run]:
    """The stretches of one look, in order."""
    runs: list[_Run] = []
    at = 0
    parts = clusters(text)
    for cluster, face in zip(parts, _faces(parts, styles, hand), strict=True):
        end = at + len(cluster)
        strong = hand.strong or styles[at] is Style.STRONG
        thick = strong and face in (Face.WENKAI, Face.KUAILE, Face.HAND, *_THIN)
        last = runs[-1] if runs else None
        if last and face and (last.face, last.thick) == (face, thick):
            runs[-1] = _Run(face, thick, last.start, end)
        else:
            runs.append(_Run(face, thick, at, end))
        at = end
    return runs


def _faces(parts: tuple[str, ...], styles: tuple[Style, ...], hand: Hand) -> list[Face | None]:
    """The font of each character; a space takes that of what stands before it."""
    faces: list[Face | None] = []
    at = 0
    for cluster in parts:
        strong = hand.strong or styles[at] is Style.STRONG
        slanted = hand.slanted != (styles[at] is Style.EMPHASIS)
        face = face_for(cluster, hand.role, hand.chinese, strong, slanted)
        if cluster == " " and faces and faces[-1] in _SPACED:
            face = faces[-1]
        faces.append(face)
        at += len(cluster)
    return _leftward(parts, faces) if LEFTWARD.intersection(faces) else faces


def _leftward(parts: tuple[str, ...], faces: list[Face | None]) -> list[Face | None]:
    """Spaces, marks and figures between two words written leftwards go the way these go."""
    ends = [at for at, face in enumerate(faces) if face in LEFTWARD]
    for before, after in pairwise(ends):
        face = faces[before]
        between = parts[before + 1 : after]
        if face and face is faces[after] and all(map(_neutral, between)):
            faces[before + 1 : after] = [face if has(face, one) else None for one in between]
    return faces


def _neutral(cluster: str) -> bool:
    return unicodedata.bidirectional(cluster[0]) not in ("L", "R", "AL")


def _pieces(text: str, run: _Run) -> Iterator[tuple[int, int, str]]:
    """A run cut where its direction turns, as they stand from left to right."""
    if run.face not in LEFTWARD:
        yield run.start, run.end, "ltr"
        return
    at, found = run.start, []
    for number in _NUMBERS.finditer(text, run.start, run.end):
        found.append((at, number.start(), "rtl"))
        found.append((number.start(), number.end(), "ltr"))
        at = number.end()
    found.append((at, run.end, "rtl"))
    yield from (one for one in reversed(found) if one[0] < one[1])


@lru_cache(maxsize=20_000)
def shape(text: str, styles: tuple[Style, ...], hand: Hand) -> Shaped:
    """Shape ``text``, of which each character has its style, on one line."""
    runs: list[GlyphRun] = []
    dots: list[float] = []
    codes: list[Code] = []
    at = 0.0
    for run in _runs(text, styles, hand):
        if run.face is None:
            for char in text[run.start : run.end]:
                if not unseen(char):
                    codes.append(Code(f"{ord(char):04X}", at))
                    at += _CODE
            continue
        for start, end, way in _pieces(text, run):
            piece = slice(start, end)
            made, found, at = _shaped(text[piece], styles[piece], run, way, at)
            runs.append(made)
            dots += found
    return Shaped(tuple(runs), at, tuple(dots), tuple(codes))


def _shaped(
    text: str, styles: tuple[Style, ...], run: _Run, way: str, at: float
) -> tuple[GlyphRun, list[float], float]:
    """A piece of a run from ``at``, its dots of emphasis, and where the next piece begins."""
    face = run.face or Face.WENKAI
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    if face in LEFTWARD:
        buffer.direction = way
    hb.shape(shaper(face), buffer)
    size = scale(face)
    em = units(face) / size
    glyphs, places, rises, dots = [], [], [], []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs.append(info.codepoint)
        places.append(at + position.x_offset / em)
        rises.append(position.y_offset / em)
        advance = position.x_advance / em
        index = info.cluster
        if face is Face.WENKAI and styles[index] is Style.EMPHASIS and text[index].isalnum():
            dots.append(at + advance / 2)
        at += advance
    return GlyphRun(face, tuple(glyphs), tuple(places), tuple(rises), run.thick, size), dots, at


@lru_cache(maxsize=256)
def font(face: Face, size: float, thickened: bool = False) -> skia.Font:
    """A font at a size, set up so that letters fall where the measures say."""
    made = skia.Font(typeface(face), size)
    made.setSubpixel(True)
    made.setLinearMetrics(True)
    made.setHinting(skia.FontHinting.kNone)
    made.setEdging(skia.Font.Edging.kAntiAlias)
    made.setEmbolden(thickened)
    return made


@lru_cache(maxsize=20_000)
def ink(text: str, styles: tuple[Style, ...], hand: Hand) -> tuple[float, float]:
    """Where the ink of a line begins and ends, in ems: less than its advance for Chinese marks."""
    shaped = shape(text, styles, hand)
    left, right = shaped.advance, 0.0
    for run in shaped.runs:
        boxes = font(run.face, 100.0).getBounds(list(run.glyphs))
        for place, box in zip(run.places, boxes, strict=True):
            if box.width() > 0:
                left = min(left, place + box.left() / 100 * run.scale)
                right = max(right, place + box.right() / 100 * run.scale)
    for code in shaped.codes:
        left, right = min(left, code.place), max(right, code.place + _CODE)
    return (left, right) if right > left else (0.0, shaped.advance)


def outline(shaped: Shaped, size: float, x: float, y: float) -> skia.Path:
    """The letters as one path, their baseline starting at ``x, y``."""
    path = skia.Path()
    for run in shaped.runs:
        face = font(run.face, size * run.scale, run.thickened)
        for glyph, place, rise in zip(run.glyphs, run.places, run.rises, strict=True):
            path.addPath(face.getPath(glyph), x + place * size, y - rise * size)
    for code in shaped.codes:
        path.addPath(boxed(code, size), x + code.place * size, y)
    return path


def boxed(code: Code, size: float) -> skia.Path:
    """A frame with the number of a character in it, in two rows, its baseline at 0."""
    path = skia.Path()
    frame = skia.Rect.MakeLTRB(0.05 * size, -0.78 * size, (_CODE - 0.05) * size, 0.14 * size)
    path.addRect(frame)
    path.addRect(frame.makeInset(0.04 * size, 0.04 * size), skia.PathDirection.kCCW)
    number = code.number.zfill(len(code.number) + len(code.number) % 2)
    half = len(number) // 2
    hand = Hand(Role.BODY, False, strong=True)
    for row, foot in ((number[:half], -0.37), (number[half:], 0.03)):
        letters = shape(row, (Style.PLAIN,) * half, hand)
        small = min(0.42, 0.7 / letters.advance) * size
        left = (_CODE * size - letters.advance * small) / 2
        path.addPath(outline(letters, small, left, foot * size))
    return path


def draw(
    canvas: skia.Canvas, shaped: Shaped, size: float, x: float, y: float, paint: skia.Paint
) -> None:
    """Letter a line with its baseline starting at ``x, y``."""
    builder = skia.TextBlobBuilder()
    for run in shaped.runs:
        points = [
            skia.Point(place * size, -rise * size)
            for place, rise in zip(run.places, run.rises, strict=True)
        ]
        face = font(run.face, size * run.scale, run.thickened)
        builder.allocRunPos(face, list(run.glyphs), points)
    if shaped.runs:
        canvas.drawTextBlob(builder.make(), x, y, paint)
    for code in shaped.codes:
        canvas.save()
        canvas.translate(x + code.place * size, y)
        canvas.drawPath(boxed(code, size), paint)
        canvas.restore()
    for dot in shaped.dots:
        canvas.drawCircle(x + dot * size, y + size * 0.24, size * _EMPHASIS_DOT / 2, paint)
