"""Characters to glyphs: which font, which form, how far apart."""

from dataclasses import dataclass
from functools import lru_cache

import skia
import uharfbuzz as hb

from yanyi.art.fonts import Face, Role, face_for, shaper, typeface, units
from yanyi.art.lettering.items import Style

_EMPHASIS_DOT = 0.12


@dataclass(frozen=True, slots=True)
class Hand:
    """How words are lettered: what for, in which language's way, all bold or all slanted."""

    role: Role
    chinese: bool
    strong: bool = False
    slanted: bool = False


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one font with their places in ems from the start of the text."""

    face: Face
    glyphs: tuple[int, ...]
    places: tuple[float, ...]
    thickened: bool


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of text as glyphs; everything in ems."""

    runs: tuple[GlyphRun, ...]
    advance: float
    dots: tuple[float, ...]


def _faces(text: str, styles: tuple[Style, ...], hand: Hand) -> list[tuple[Face, bool, int, int]]:
    """Font, thickened or not, and stretch, for each run of one look."""
    runs: list[tuple[Face, bool, int, int]] = []
    for at, (char, style) in enumerate(zip(text, styles, strict=True)):
        strong = hand.strong or style is Style.STRONG
        slanted = hand.slanted != (style is Style.EMPHASIS)
        face = face_for(char, hand.role, hand.chinese, strong, slanted)
        if char == " " and runs:
            face = runs[-1][0]
        thick = strong and face in (Face.WENKAI, Face.KUAILE, Face.HAND)
        if runs and runs[-1][:2] == (face, thick):
            runs[-1] = (face, thick, runs[-1][2], at + 1)
        else:
            runs.append((face, thick, at, at + 1))
    return runs


@lru_cache(maxsize=20_000)
def shape(text: str, styles: tuple[Style, ...], hand: Hand) -> Shaped:
    """Shape ``text``, of which each character has its style, on one line."""
    runs: list[GlyphRun] = []
    dots: list[float] = []
    at = 0.0
    for face, thick, start, end in _faces(text, styles, hand):
        buffer = hb.Buffer()
        buffer.add_str(text[start:end])
        buffer.guess_segment_properties()
        hb.shape(shaper(face), buffer)
        em = units(face)
        glyphs, places = [], []
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            glyphs.append(info.codepoint)
            places.append(at + position.x_offset / em)
            advance = position.x_advance / em
            index = start + info.cluster
            if face is Face.WENKAI and styles[index] is Style.EMPHASIS and text[index].isalnum():
                dots.append(at + advance / 2)
            at += advance
        runs.append(GlyphRun(face, tuple(glyphs), tuple(places), thick))
    return Shaped(tuple(runs), at, tuple(dots))


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
                left = min(left, place + box.left() / 100)
                right = max(right, place + box.right() / 100)
    return (left, right) if right > left else (0.0, shaped.advance)


def outline(shaped: Shaped, size: float, x: float, y: float) -> skia.Path:
    """The letters as one path, their baseline starting at ``x, y``."""
    path = skia.Path()
    for run in shaped.runs:
        face = font(run.face, size, run.thickened)
        for glyph, place in zip(run.glyphs, run.places, strict=True):
            path.addPath(face.getPath(glyph), x + place * size, y)
    return path


def draw(
    canvas: skia.Canvas, shaped: Shaped, size: float, x: float, y: float, paint: skia.Paint
) -> None:
    """Letter a line with its baseline starting at ``x, y``."""
    builder = skia.TextBlobBuilder()
    for run in shaped.runs:
        points = [skia.Point(place * size, 0.0) for place in run.places]
        builder.allocRunPos(font(run.face, size, run.thickened), list(run.glyphs), points)
    if shaped.runs:
        canvas.drawTextBlob(builder.make(), x, y, paint)
    for dot in shaped.dots:
        canvas.drawCircle(x + dot * size, y + size * 0.24, size * _EMPHASIS_DOT / 2, paint)
