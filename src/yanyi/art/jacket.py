"""How a cover is drawn: a title slip for Chinese books, a title page's capitals for others."""

import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

import skia

from yanyi.art.cover import Cover
from yanyi.art.fonts import Face, has, rare_face, typeface
from yanyi.art.lettering.clusters import unseen
from yanyi.art.mark import HEIGHT
from yanyi.media.labels import mark

PAPER = "#f7f0df"
INK = "#241d18"
SEAL = "#b3261e"
_CLOTHS = ("#2b3a4f", "#4a2c2f", "#2f4438", "#3b3350", "#513a26", "#254550")
_MARGIN = 0.055  # of the width
_GETA = "\u3013"  # what printers set for a character that they have no type of
_EM = 100.0


@dataclass(frozen=True, slots=True)
class Zone:
    """A rectangle of the cover in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def rect(self) -> skia.Rect:
        """The same for Skia."""
        return skia.Rect.MakeXYWH(self.left, self.top, self.width, self.height)


def jacket(cover: Cover, art: skia.Image | None) -> skia.Image:
    """The finished cover."""
    info = skia.ImageInfo.MakeN32(cover.width, cover.height, skia.kOpaque_AlphaType)
    surface = skia.Surface.MakeRaster(info)
    canvas = surface.getCanvas()
    if art is None:
        _cloth(canvas, cover)
    else:
        _picture(canvas, cover, art)
    if cover.title.strip():
        if cover.language.lower().split("-")[0] in {"zh", "ja"}:
            _slip(canvas, cover)
        else:
            _title_page(canvas, cover, art)
    _made_by_machine(canvas, cover)
    return surface.makeImageSnapshot()


# --- grounds -----------------------------------------------------------------------------------


def _picture(canvas: skia.Canvas, cover: Cover, art: skia.Image) -> None:
    """The picture over the whole cover, cut rather than stretched, its edges a little darker."""
    scale = max(cover.width / art.width(), cover.height / art.height())
    wide, high = art.width() * scale, art.height() * scale
    place = Zone((cover.width - wide) / 2, (cover.height - high) / 2, wide, high)
    smooth = skia.SamplingOptions(skia.CubicResampler.Mitchell())
    canvas.drawImageRect(art, place.rect, smooth)
    shade = skia.GradientShader.MakeRadial(
        (cover.width / 2, cover.height * 0.46),
        math.hypot(cover.width, cover.height) * 0.56,
        [skia.ColorTRANSPARENT, skia.ColorTRANSPARENT, skia.Color(12, 10, 20, 120)],
        [0.0, 0.58, 1.0],
    )
    canvas.drawPaint(skia.Paint(Shader=shade))


def _cloth(canvas: skia.Canvas, cover: Cover) -> None:
    """Book cloth in a colour of the title's, with overlapping waves in the lower part."""
    number = sum((n + 1) * ord(letter) for n, letter in enumerate(cover.title))
    canvas.clear(_colour(_CLOTHS[number % len(_CLOTHS)]))
    radius = cover.width / 10
    line = skia.Paint(
        Color=_colour(PAPER, 46),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=cover.width / 420,
        AntiAlias=True,
    )
    ground = skia.Paint(Color=_colour(_CLOTHS[number % len(_CLOTHS)]), AntiAlias=True)
    rows = math.ceil(cover.height * 0.36 / (radius / 2))
    for row in range(rows + 1):
        y = cover.height * 0.66 + row * radius / 2
        shift = radius if row % 2 else 0.0
        for column in range(-1, 7):
            x = column * 2 * radius + shift
            canvas.drawCircle(x, y, radius, ground)
            for ring in (1.0, 0.74, 0.48, 0.22):
                canvas.drawCircle(x, y, radius * ring, line)
    inset = cover.width * 0.03
    canvas.drawRect(
        Zone(inset, inset, cover.width - 2 * inset, cover.height - 2 * inset).rect, line
    )


# --- Chinese: a title slip ---------------------------------------------------------------------


def _slip(canvas: skia.Canvas, cover: Cover) -> None:
    """A paper slip with the title from top to bottom, as on a thread-bound book."""
    letters = [char for char in cover.title if not char.isspace()]
    most = 9
    columns = max(1, math.ceil(len(letters) / most))
    each = math.ceil(len(letters) / columns)
    room = cover.height * 0.56
    size = min(cover.width * (0.19 if columns == 1 else 0.14), room / (each * 1.08))
    step, across = size * 1.08, size * 1.16
    wide, high = columns * across + size * 0.62, each * step + size * 0.72
    author = [char for char in cover.author if not char.isspace()]
    left = _side(cover, wide)
    top = cover.height * 0.07
    zone = Zone(left, top, wide, high)
    _paper(canvas, zone, size)
    paint = skia.Paint(Color=_colour(INK), AntiAlias=True)
    for number, char in enumerate(letters):
        column, row = divmod(number, each)
        x = left + wide - size * 0.31 - across * (column + 0.5)
        y = top + size * 0.36 + step * (row + 0.5)
        _upright(canvas, char, (Face.BRUSH, Face.WENKAI), size, x, y, paint)
    if author:
        _author_slip(canvas, cover, author, zone)


def _author_slip(canvas: skia.Canvas, cover: Cover, author: list[str], title: Zone) -> None:
    """The author below the title, in the same paper, small, with a seal."""
    words = "".join(author) if all(_is_han(char) for char in author) else cover.author
    size = cover.width * 0.046
    upright = words == "".join(author)
    seal = size * 1.5
    room = cover.height * 0.94 - (title.top + title.height) - cover.width * 0.03
    top = title.top + title.height + cover.width * 0.028
    paint = skia.Paint(Color=_colour(INK), AntiAlias=True)
    if upright and len(author) * size * 1.2 + seal + size * 1.6 <= room:
        zone = Zone(
            title.left + title.width / 2 - size,
            top,
            size * 2,
            len(author) * size * 1.2 + seal + size * 1.3,
        )
        _paper(canvas, zone, size * 1.6)
        for row, char in enumerate(author):
            y = top + size * 0.5 + size * 1.2 * (row + 0.5)
            _upright(canvas, char, (Face.WENKAI,), size, title.left + title.width / 2, y, paint)
        _seal(
            canvas,
            title.left + title.width / 2,
            zone.top + zone.height - seal * 0.5 - size * 0.4,
            seal,
        )
        return
    width = _width(words, Face.WENKAI, size)
    largest = cover.width * (1 - 2 * _MARGIN) - size * 2
    size *= min(1.0, largest / max(width, 1.0))
    width = _width(words, Face.WENKAI, size)
    wide = width + size * 2
    on_left = title.left + title.width / 2 < cover.width / 2
    left = title.left if on_left else title.left + title.width - wide
    zone = Zone(left, top, wide, size * 2.1)
    _paper(canvas, zone, size * 1.4)
    _run(canvas, words, Face.WENKAI, size, left + size, top + size * 1.4, paint)


def _side(cover: Cover, wide: float) -> float:
    """The left edge of the slip: on the side with fewer faces, the right when both are free."""
    margin = cover.width * (_MARGIN + 0.015)
    left, right = margin, cover.width - margin - wide

    def covered(start: float) -> float:
        return sum(
            max(0.0, min(head.right, start + wide) - max(head.left, start))
            * max(0.0, min(head.bottom, cover.height * 0.75) - max(head.top, 0.0))
            for head in cover.heads
        )

    return left if covered(left) < covered(right) else right


def _paper(canvas: skia.Canvas, zone: Zone, size: float) -> None:
    """Paper with a soft shadow and a double rule."""
    shadow = skia.ImageFilters.DropShadow(0, size * 0.03, size * 0.08, size * 0.08, 0x90000000)
    canvas.drawRect(zone.rect, skia.Paint(Color=_colour(PAPER), ImageFilter=shadow))
    for inset, weight in ((0.085, 0.022), (0.135, 0.009)):
        gap = size * inset
        rule = Zone(zone.left + gap, zone.top + gap, zone.width - 2 * gap, zone.height - 2 * gap)
        canvas.drawRect(
            rule.rect,
            skia.Paint(
                Color=_colour(INK),
                Style=skia.Paint.kStroke_Style,
                StrokeWidth=size * weight,
                AntiAlias=True,
            ),
        )


def _seal(canvas: skia.Canvas, x: float, y: float, size: float) -> None:
    """A red seal with the name of the press."""
    zone = Zone(x - size / 2, y - size / 2, size, size)
    canvas.drawRoundRect(
        zone.rect, size * 0.1, size * 0.1, skia.Paint(Color=_colour(SEAL), AntiAlias=True)
    )
    paint = skia.Paint(Color=_colour(PAPER), AntiAlias=True)
    for row, char in enumerate("演义"):
        place = y + size * (-0.22 + 0.44 * row)
        _upright(canvas, char, (Face.WENKAI,), size * 0.44, x, place, paint)


# --- other scripts: a title page's capitals ----------------------------------------------------


def _title_page(canvas: skia.Canvas, cover: Cover, art: skia.Image | None) -> None:
    """Title and author in a book face, centred, over a darkened part of the picture."""
    lines, size = _set_title(cover)
    leading = size * 1.02
    author_size = min(cover.width * 0.062, size * 0.6)
    block = leading * len(lines) + size * 0.25 + author_size * 2.6
    at_top = _top_is_free(cover, block)
    if art is not None:
        _dusk(canvas, cover, at_top, block)
    paint = skia.Paint(Color=_colour(PAPER), AntiAlias=True)
    shadow = skia.ImageFilters.DropShadow(0, 3, size * 0.05, size * 0.05, 0xA0000000)
    paint.setImageFilter(shadow)
    centre = cover.width / 2
    top = cover.height * 0.085 if at_top else cover.height * 0.9 - block
    y = top + size * 0.8
    for line in lines:
        _centred(canvas, line, size, centre, y, 0.0, paint)
        y += leading
    y += author_size * 0.35 - leading + size * 0.5
    rule = skia.Paint(Color=_colour(PAPER, 210), StrokeWidth=cover.width / 500, AntiAlias=True)
    half = cover.width * 0.09
    for start, end in ((-half, -half * 0.16), (half * 0.16, half)):
        canvas.drawLine(centre + start, y, centre + end, y, rule)
    diamond = skia.PathBuilder()
    reach = cover.width * 0.008
    diamond.addPolygon(
        [(centre - reach, y), (centre, y - reach), (centre + reach, y), (centre, y + reach)], True
    )
    canvas.drawPath(diamond.detach(), paint)
    if cover.author:
        words = cover.author.upper()
        spacing = 0.14
        width = _latin_width(words, author_size, spacing)
        author_size *= min(1.0, cover.width * (1 - 2.4 * _MARGIN) / max(width, 1.0))
        _centred(canvas, words, author_size, centre, y + author_size * 1.6, spacing, paint)


def _set_title(cover: Cover) -> tuple[list[str], float]:
    """The title in the lines that let it be largest."""
    words = cover.title.split() or [cover.title]
    room = cover.width * (1 - 2.2 * _MARGIN)
    best: tuple[float, list[str]] = (0.0, [cover.title])
    for count in range(1, min(5, len(words)) + 1):
        lines = _even(words, count)
        widest = max(_latin_width(line, 100.0, 0.0) for line in lines) / 100
        size = min(room / widest, cover.width * 0.2, cover.height * 0.34 / count)
        if size > best[0] * 1.08:
            best = (size, lines)
    return best[1], best[0]


def _even(words: list[str], count: int) -> list[str]:
    """The words on ``count`` lines whose widest is as narrow as can be."""
    widths = [_latin_width(word, 100.0, 0.0) for word in words]

    @cache
    def best(start: int, left: int) -> tuple[float, tuple[int, ...]]:
        if left == 1:
            return sum(widths[start:]) + 25 * (len(words) - start - 1), (len(words),)
        found: tuple[float, tuple[int, ...]] = (math.inf, ())
        for end in range(start + 1, len(words) - left + 2):
            rest, ends = best(end, left - 1)
            width = max(sum(widths[start:end]) + 25 * (end - start - 1), rest)
            if width < found[0]:
                found = (width, (end, *ends))
        return found

    starts = (0, *best(0, count)[1])
    return [" ".join(words[a:b]) for a, b in pairwise(starts)]


def _top_is_free(cover: Cover, block: float) -> bool:
    """Whether a block at the top hides no more of the faces than one at the bottom."""

    def hidden(top: float, bottom: float) -> float:
        return sum(
            max(0.0, min(head.bottom, bottom) - max(head.top, top)) * (head.right - head.left)
            for head in cover.heads
        )

    above = hidden(0.0, cover.height * 0.085 + block)
    return above <= hidden(cover.height * 0.9 - block, cover.height)


def _dusk(canvas: skia.Canvas, cover: Cover, at_top: bool, block: float) -> None:
    """Darkness that lets pale letters stand out, on their side of the picture."""
    reach = block + cover.height * 0.3
    ends = [(0.0, 0.0), (0.0, reach)]
    if not at_top:
        ends = [(0.0, float(cover.height)), (0.0, cover.height - reach)]
    shader = skia.GradientShader.MakeLinear(
        [skia.Point(*end) for end in ends],
        [skia.Color(14, 12, 26, 190), skia.Color(14, 12, 26, 140), skia.Color(14, 12, 26, 0)],
        [0.0, 0.6, 1.0],
    )
    canvas.drawPaint(skia.Paint(Shader=shader))


# --- letters -----------------------------------------------------------------------------------


def _made_by_machine(canvas: skia.Canvas, cover: Cover) -> None:
    """The explicit label in the lower corner, as high as the standard asks."""
    words = mark(cover.language)
    first = _garamond() if words.isascii() else typeface(Face.WENKAI)
    size = min(cover.width, cover.height) * HEIGHT * _EM / _ink_height(words, first)
    paint = skia.Paint(Color=_colour(PAPER, 235), AntiAlias=True)
    paint.setImageFilter(skia.ImageFilters.DropShadow(0, 2, 5, 5, 0xD0000000))
    y = cover.height * 0.975
    if words.isascii():
        x = cover.width * (1 - _MARGIN) - _latin_width(words, size, 0.0)
        _centred(canvas, words, size, x + _latin_width(words, size, 0.0) / 2, y, 0.0, paint)
    else:
        _run(canvas, words, Face.WENKAI, size, cover.width * _MARGIN, y, paint)


def _ink_height(words: str, first: skia.Typeface) -> float:
    """From the highest point of the letters to the lowest at a size of 100."""
    fonts = [(_font(face, _EM), run) for face, run in _faces(words, first)]
    boxes = [box for font, run in fonts for box in font.getBounds(font.textToGlyphs(run))]
    return float(max(box.bottom() for box in boxes) - min(box.top() for box in boxes))


@cache
def _garamond() -> skia.Typeface:
    data = (files("yanyi.assets") / "covers" / "CormorantGaramond-SemiBold.ttf").read_bytes()
    return skia.Typeface.MakeFromData(skia.Data.MakeWithCopy(data))


def _faces(words: str, first: skia.Typeface) -> list[tuple[skia.Typeface, str]]:
    """Runs of letters by the font that has them: ``first``, else one for rare letters."""
    runs: list[tuple[skia.Typeface, str]] = []
    for char in map(_settable, words):
        own = first.unicharToGlyph(ord(char))
        face = first if own else typeface(rare_face(char) or Face.WENKAI)
        if runs and runs[-1][0] is face:
            runs[-1] = (face, runs[-1][1] + char)
        else:
            runs.append((face, char))
    return runs


def _settable(char: str) -> str:
    """The character, or the printers' mark for one that no font has."""
    known = rare_face(char) or _garamond().unicharToGlyph(ord(char)) or unseen(char)
    return char if known else _GETA


def _latin_width(words: str, size: float, spacing: float) -> float:
    natural = sum(_font(face, size).measureText(run) for face, run in _faces(words, _garamond()))
    return float(natural + spacing * size * max(0, len(words) - 1))


def _centred(
    canvas: skia.Canvas,
    words: str,
    size: float,
    centre: float,
    y: float,
    spacing: float,
    paint: skia.Paint,
) -> None:
    """Letters on one line round ``centre``, ``spacing`` ems apart."""
    x = centre - _latin_width(words, size, spacing) / 2
    for face, run in _faces(words, _garamond()):
        font = _font(face, size)
        if not spacing:
            canvas.drawString(run, x, y, font, paint)
            x += font.measureText(run)
            continue
        for char in run:
            canvas.drawString(char, x, y, font, paint)
            x += font.measureText(char) + spacing * size


def _run(
    canvas: skia.Canvas, words: str, face: Face, size: float, x: float, y: float, paint: skia.Paint
) -> None:
    for own, run in _faces(words, typeface(face)):
        canvas.drawString(run, x, y, _font(own, size), paint)
        x += _font(own, size).measureText(run)


def _width(words: str, face: Face, size: float) -> float:
    runs = _faces(words, typeface(face))
    return float(sum(_font(own, size).measureText(run) for own, run in runs))


def _upright(
    canvas: skia.Canvas,
    char: str,
    faces: tuple[Face, ...],
    size: float,
    x: float,
    y: float,
    paint: skia.Paint,
) -> None:
    """One character round a point, by its ink; marks that lie down in columns are turned."""
    char = _settable(char)
    face = next((one for one in faces if has(one, char)), rare_face(char) or Face.WENKAI)
    font = _font(typeface(face), size)
    glyph = typeface(face).unicharToGlyph(ord(char))
    box = font.getBounds([glyph])[0]
    canvas.save()
    canvas.translate(x, y)
    if char in "—…～-–:：·（）()《》〈〉「」『』":
        canvas.rotate(90)
    across = -font.getWidths([glyph])[0] / 2 if _is_han(char) else -box.centerX()
    down = size * 0.36 if _is_han(char) else -box.centerY()
    canvas.drawString(char, across, down, font, paint)
    canvas.restore()


def _font(face: skia.Typeface, size: float) -> skia.Font:
    font = skia.Font(face, size)
    font.setEdging(skia.Font.Edging.kAntiAlias)
    font.setHinting(skia.FontHinting.kNone)
    font.setSubpixel(True)
    return font


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def _colour(code: str, alpha: int = 255) -> int:
    number = int(code[1:], 16)
    return int(skia.Color(number >> 16, number >> 8 & 255, number & 255, alpha))
