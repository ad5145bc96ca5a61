"""Letters a card of a film: rows in the middle, softly shaded so that they read over any art."""

from dataclasses import dataclass

import skia

from yanyi.art.film_card import Card, Row, Tone
from yanyi.art.fonts import LEFTWARD, Role, rare_face
from yanyi.art.lettering.clusters import clusters
from yanyi.art.lettering.copy import copy_of
from yanyi.art.lettering.items import Style, Words
from yanyi.art.lettering.setting import balanced, filled
from yanyi.art.lettering.shaping import Hand, draw, ink, outline, shape

LABEL = 0.058
"""The label's letters as a part of the picture's shortest side; the rule is at least 0.05."""
_PAPER = skia.ColorSetRGB(250, 244, 230)
_SOFT = skia.ColorSetRGB(226, 216, 196)
_RED = skia.ColorSetRGB(178, 48, 38)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a tone is set, in parts of the card's unit: size, space above, tracking (ems)."""

    role: Role
    size: float
    above: float
    spread: float = 0.0
    colour: int = _PAPER


_LOOKS = {
    Tone.TITLE: _Look(Role.TITLE, 0.165, 0.03, 0.06),
    Tone.HEADING: _Look(Role.TITLE, 0.115, 0.03, 0.05),
    Tone.SMALL: _Look(Role.BODY, 0.042, 0.03, 0.28, _SOFT),
    Tone.TEXT: _Look(Role.BODY, 0.036, 0.022, 0.02, _SOFT),
    Tone.RULE: _Look(Role.BODY, 0.02, 0.03),
}
_LATIN = {Tone.TITLE: 0.6, Tone.HEADING: 0.6}
"""How much smaller than Chinese characters large English letters are."""
_LATIN_SPREAD = 0.14
_NARROW = 0.9
_SEAL = 0.3
"""The side of a character's field on the seal, in letters of the row beside it."""


@dataclass(frozen=True, slots=True)
class _Set:
    """A line ready to be drawn: its words (none for a rule), size, and height from the top."""

    row: Row
    text: str
    size: float
    baseline: float


def letter(card: Card) -> bytes:
    """The card as a PNG with transparent ground."""
    surface = skia.Surface.MakeRasterN32Premul(card.width, card.height)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorTRANSPARENT)
    lines = _set(card)
    shade = _shade(_unit(card))
    for line in lines:
        _draw_line(canvas, card, line, shade)
    for line in lines:
        _draw_line(canvas, card, line, None)
    if card.label:
        draw_label(canvas, card.label, _chinese(card), card.width, card.height)
    if card.seal and lines:
        _draw_seal(canvas, card, lines[0])
    return bytes(surface.makeImageSnapshot().encodeToData(skia.kPNG, 100))


def _hand(tone: Tone, chinese: bool) -> Hand:
    """Brush titles in Chinese; in English plain strong letters, far apart."""
    if tone in _LATIN and not chinese:
        return Hand(Role.BODY, chinese, strong=True)
    return Hand(_LOOKS[tone].role, chinese)


def _worded(row: Row, chinese: bool) -> str:
    return row.text.upper() if row.tone in _LATIN and not chinese else row.text


def _spread(tone: Tone, chinese: bool) -> float:
    return _LATIN_SPREAD if tone in _LATIN and not chinese else _LOOKS[tone].spread


def _unit(card: Card) -> float:
    """What sizes are parts of: the height, or less where the picture is not wide."""
    return min(card.height, card.width * _NARROW)


def _chinese(card: Card) -> bool:
    return card.language.lower().startswith("zh")


def _set(card: Card) -> list[_Set]:
    """Every line of the card with its place, the whole in the middle of the picture."""
    room = card.width * 0.8
    found: list[_Set] = []
    y = 0.0
    for n, row in enumerate(card.rows):
        look = _LOOKS[row.tone]
        y += look.above * _unit(card) if n else 0.0
        size, texts = _fitted(card, row, room)
        for text in texts:
            found.append(_Set(row, text, size, y + size * 0.86))
            y += size * (1.22 if len(texts) > 1 else 1.05)
    top = (card.height - y) / 2 * (0.92 if card.label else 1.0)
    return [_Set(one.row, one.text, one.size, one.baseline + top) for one in found]


def _fitted(card: Card, row: Row, room: float) -> tuple[float, list[str]]:
    """The size and the lines of a row: smaller and on more lines as it is longer."""
    look = _LOOKS[row.tone]
    chinese = _chinese(card)
    size = look.size * _unit(card) * (1.0 if chinese else _LATIN.get(row.tone, 1.0))
    if row.tone is Tone.RULE:
        return size, [""]
    copy = copy_of(((Words(_worded(row, chinese)),),), False, _hand(row.tone, chinese))
    stretch = 1 + _spread(row.tone, chinese) / (0.9 if chinese else 0.6)
    for count in (1, 2, 3):
        for shrink in (1.0, 0.85, 0.72):
            rows = balanced(copy, count)
            width = max((one.advance for one in rows), default=0.0) if rows else room
            if rows and width * stretch * size * shrink <= room:
                return size * shrink, [one.drawn[0] for one in rows]
    small = size * 0.6
    return small, [one.drawn[0] for one in filled(copy, room / (small * stretch))]


def _draw_line(canvas: skia.Canvas, card: Card, line: _Set, shade: skia.Paint | None) -> None:
    look = _LOOKS[line.row.tone]
    if line.row.tone is Tone.RULE:
        _draw_rule(canvas, card, line, shade)
        return
    paint = shade or skia.Paint(Color=look.colour, AntiAlias=True)
    hand = _hand(line.row.tone, _chinese(card))
    spread = _spread(line.row.tone, _chinese(card))
    pieces = _tracked(line.text, hand, spread, line.size)
    width = sum(wide for _, wide in pieces) - spread * line.size
    x = (card.width - width) / 2
    for text, wide in pieces:
        shaped = shape(text, (Style.PLAIN,) * len(text), hand)
        if shade is not None:
            canvas.drawPath(outline(shaped, line.size, x, line.baseline), shade)
        draw(canvas, shaped, line.size, x, line.baseline, paint)
        x += wide


def _tracked(text: str, hand: Hand, spread: float, size: float) -> list[tuple[str, float]]:
    """The signs of a line with their widths in pixels, set apart by ``spread`` ems."""
    found = []
    for sign in _signs(text):
        advance = shape(sign, (Style.PLAIN,) * len(sign), hand).advance
        found.append((sign, (advance + spread) * size))
    return found


def _signs(text: str) -> list[str]:
    """The signs of a line; words written leftwards are not taken apart, for they are joined."""
    found: list[str] = []
    for sign in clusters(text):
        joined = rare_face(sign) in LEFTWARD
        if joined and found and rare_face(found[-1][-1]) in LEFTWARD:
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _draw_rule(canvas: skia.Canvas, card: Card, line: _Set, shade: skia.Paint | None) -> None:
    """A thin line with a red lozenge in its middle."""
    middle, y = card.width / 2, line.baseline - line.size * 0.36
    long, gap = card.width * 0.11, line.size * 0.9
    for side in (-1, 1):
        box = skia.Rect.MakeLTRB(
            min(middle + side * gap, middle + side * long),
            y - 1,
            max(middle + side * gap, middle + side * long),
            y + 1,
        )
        canvas.drawRect(box, shade or skia.Paint(Color=_SOFT, AntiAlias=True))
    half = line.size * 0.36
    lozenge = skia.Path()
    lozenge.moveTo(middle, y - half)
    lozenge.lineTo(middle + half, y)
    lozenge.lineTo(middle, y + half)
    lozenge.lineTo(middle - half, y)
    lozenge.close()
    canvas.drawPath(lozenge, shade or skia.Paint(Color=_RED, AntiAlias=True))


def draw_label(canvas: skia.Canvas, label: str, chinese: bool, width: int, height: int) -> None:
    """The synthetic label, in the lower right corner, big enough for the law."""
    hand = Hand(Role.BODY, chinese)
    short = min(width, height)
    size, edge = short * LABEL, short * 0.05
    styles = (Style.PLAIN,) * len(label)
    right = ink(label, styles, hand)[1]
    shaped = shape(label, styles, hand)
    x, y = width - right * size - edge, height - edge * 1.1
    canvas.drawPath(outline(shaped, size, x, y), _shade(short))
    draw(canvas, shaped, size, x, y, skia.Paint(Color=_PAPER, AntiAlias=True))


def _shade(size: float) -> skia.Paint:
    """The softness behind letters on a card of this size."""
    return skia.Paint(
        Color=skia.ColorSetARGB(190, 0, 0, 0),
        MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.012),
        AntiAlias=True,
    )


def _draw_seal(canvas: skia.Canvas, card: Card, line: _Set) -> None:
    """A red stamp, its characters one under another, at the foot of the end of a line."""
    hand = Hand(Role.BODY, _chinese(card))
    spread = _spread(line.row.tone, _chinese(card))
    pieces = _tracked(line.text, _hand(line.row.tone, _chinese(card)), spread, line.size)
    side = line.size * _SEAL
    left = (card.width + sum(wide for _, wide in pieces)) / 2 + side * 0.5
    top = line.baseline + line.size * 0.08 - side * (len(card.seal) + 0.3)
    box = skia.Rect.MakeXYWH(left, top, side * 1.25, side * (len(card.seal) + 0.3))
    paint = skia.Paint(Color=_RED, AntiAlias=True)
    canvas.drawRoundRect(box, side * 0.16, side * 0.16, paint)
    paint.setColor(_PAPER)
    size = side * 0.92
    for n, sign in enumerate(card.seal):
        left_ink, right_ink = ink(sign, (Style.PLAIN,), hand)
        x = box.centerX() - (left_ink + right_ink) / 2 * size
        y = top + side * (n + 0.15 + 0.82)
        draw(canvas, shape(sign, (Style.PLAIN,), hand), size, x, y, paint)
