"""A spread drawn: the picture melting into paper, and the words."""

from hashlib import blake2b
from math import cos, pi, sin
from pathlib import Path

import skia

from yanyi.art.fonts import Role
from yanyi.art.lettering.inks import colour, fill
from yanyi.art.lettering.items import Rectangle
from yanyi.art.lettering.line import put
from yanyi.art.lettering.shaping import Hand, draw, outline, shape
from yanyi.art.mark import draw_mark
from yanyi.art.page_drawing import brightness, open_picture
from yanyi.art.spread import HEIGHT, QUALITY, WIDTH, Layout, SpreadPage, Tone
from yanyi.art.spread_layout import LaidSpread, SetLine, read_spread
from yanyi.art.spread_paper import PLAIN, Paper, paper_of
from yanyi.art.spread_setting import hand_of
from yanyi.media.labels import Label, xmp_packet
from yanyi.media.xmp import with_xmp

_FINE = skia.SamplingOptions(skia.CubicResampler.Mitchell())
_BELOW, _BELOW_FADE = 1260.0, 330.0
_COLUMN, _COLUMN_FADE = 1560.0, 300.0
_VIGNETTE = skia.Rect.MakeXYWH(420, 84, 1560, 1080)


def draw_spread(params: SpreadPage, inputs: list[Path], output: Path) -> None:
    """Draw the spread whose words are laid out in ``inputs[0]``."""
    laid = read_spread(inputs[0].read_bytes())
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    paper = paper_of(params.setting)
    canvas.drawPaint(fill(paper.ground))
    place, heads = None, list[Rectangle]()
    if len(inputs) > 1 and laid.layout is not Layout.WORDS:
        picture = open_picture(inputs[1])
        paper = _picture(canvas, laid, picture, paper, params.mirrored)
        place = _place(laid.layout, params.mirrored)
        heads = [_shown(one, picture, place) for one in params.heads]
    for line in laid.lines:
        letter(canvas, line, params.chinese, paper, laid.layout is Layout.OVER)
    taken = [*heads, *(_around(one) for one in laid.lines)]
    if params.number and laid.layout is not Layout.OVER:
        taken.append(_number(canvas, params, paper, laid.layout))
    if params.made:
        pictured = [Rectangle(*place)] if place else []
        draw_mark(surface, params.made, params.chinese, taken, pictured)
    save(surface, output, f"{params} {inputs[0].read_text('utf-8')}")


def _picture(
    canvas: skia.Canvas, laid: LaidSpread, picture: skia.Image, paper: Paper, mirrored: bool
) -> Paper:
    """Draw the picture; the paper that its words need is returned."""
    match laid.layout:
        case Layout.COLUMN:
            _beside(canvas, picture, mirrored)
        case Layout.OVER:
            _cover(canvas, picture, _place(Layout.OVER, False))
            return _veil(canvas, picture, laid.box, paper)
        case Layout.VIGNETTE:
            vignette(canvas, picture, _VIGNETTE)
        case _:
            _above(canvas, picture)
    return paper


def _place(layout: Layout, mirrored: bool) -> skia.Rect:
    """Where the picture of a layout lies."""
    match layout:
        case Layout.COLUMN:
            left = WIDTH - _COLUMN if mirrored else 0.0
            return skia.Rect(left, 0, left + _COLUMN, HEIGHT)
        case Layout.OVER:
            return skia.Rect(0, 0, WIDTH, HEIGHT)
        case Layout.VIGNETTE:
            return _VIGNETTE
        case _:
            return skia.Rect(0, 0, WIDTH, _BELOW)


def _shown(one: Rectangle, picture: skia.Image, place: skia.Rect) -> Rectangle:
    """Where a part of the picture is seen."""
    source = _part(picture, place)
    by = place.width() / source.width()
    x, y = place.left() - source.left() * by, place.top() - source.top() * by
    return Rectangle(one.left * by + x, one.top * by + y, one.right * by + x, one.bottom * by + y)


def _around(line: SetLine) -> Rectangle:
    """The room that a line of words takes."""
    size = line.size
    right = line.left + line.row.ink * size
    return Rectangle(line.left, line.baseline - size, right, line.baseline + 0.35 * size)


def _cover(canvas: skia.Canvas, picture: skia.Image, place: skia.Rect) -> None:
    """The picture over the whole place, cut rather than stretched, rather at its foot."""
    source = _part(picture, place)
    canvas.drawImageRect(picture, source, place, _FINE, skia.Paint(AntiAlias=True))


def _part(picture: skia.Image, place: skia.Rect) -> skia.Rect:
    """The part of a picture that is seen in a place."""
    scale = max(place.width() / picture.width(), place.height() / picture.height())
    wide, high = place.width() / scale, place.height() / scale
    left, top = (picture.width() - wide) / 2, (picture.height() - high) * 0.3
    return skia.Rect.MakeXYWH(left, top, wide, high)


def _faded(canvas: skia.Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Take away what was drawn in this layer, from nothing at ``start`` to all at ``end``."""
    shades = [0x00000000, 0x30000000, 0xB0000000, 0xFF000000]
    shader = skia.GradientShader.MakeLinear(
        [skia.Point(*start), skia.Point(*end)], shades, [0.0, 0.3, 0.72, 1.0]
    )
    canvas.drawPaint(skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kDstOut))


def _above(canvas: skia.Canvas, picture: skia.Image) -> None:
    canvas.saveLayer()
    _cover(canvas, picture, _place(Layout.BELOW, False))
    _faded(canvas, (0, _BELOW - _BELOW_FADE), (0, _BELOW - 4))
    canvas.restore()


def _beside(canvas: skia.Canvas, picture: skia.Image, mirrored: bool) -> None:
    canvas.saveLayer()
    _cover(canvas, picture, _place(Layout.COLUMN, mirrored))
    inner = WIDTH - _COLUMN if mirrored else _COLUMN
    reach = _COLUMN_FADE if mirrored else -_COLUMN_FADE
    _faded(canvas, (inner + reach, 0), (inner + (4 if mirrored else -4), 0))
    canvas.restore()


def vignette(canvas: skia.Canvas, picture: skia.Image, place: skia.Rect) -> None:
    """The picture in a soft, hand-torn round that melts into the paper."""
    canvas.saveLayer()
    _cover(canvas, picture, place)
    mask = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kDstIn)
    mask.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 34))
    canvas.saveLayer(None, skia.Paint(BlendMode=skia.BlendMode.kDstIn))
    mask.setBlendMode(skia.BlendMode.kSrcOver)
    canvas.drawPath(_round(place), mask)
    canvas.restore()
    canvas.restore()


def _round(place: skia.Rect) -> skia.Path:
    """Between an oval and a sheet: full at the sides, worn at the corners."""
    dx, dy = place.width() * 0.45, place.height() * 0.445
    path = skia.Path()
    x, y = place.centerX(), place.centerY()
    for n in range(96):
        angle = n * 2 * pi / 96
        c, s = cos(angle), sin(angle)
        worn = 1 + 0.012 * cos(5 * angle + 0.7) + 0.009 * cos(9 * angle + 2.1)
        px = x + dx * worn * (1 if c > 0 else -1) * abs(c) ** 0.62
        py = y + dy * worn * (1 if s > 0 else -1) * abs(s) ** 0.62
        path.lineTo(px, py) if n else path.moveTo(px, py)
    path.close()
    return path


def _veil(canvas: skia.Canvas, picture: skia.Image, box: Rectangle, paper: Paper) -> Paper:
    """A breath of paper or of night under words that lie over the picture."""
    scale = picture.width() / WIDTH
    under = Rectangle(box.left * scale, box.top * scale, box.right * scale, box.bottom * scale)
    dark = brightness(picture, under) < 128
    tone = "#0e1120" if dark else PLAIN.ground
    top = box.top < HEIGHT - box.bottom
    far = box.bottom + 190 if top else box.top - 190
    ends = [skia.Point(0, 0 if top else HEIGHT), skia.Point(0, far)]
    strong = 0.74 if dark else 0.82
    shader = skia.GradientShader.MakeLinear(
        ends, [colour(tone, strong), colour(tone, strong * 0.86), colour(tone, 0.0)], [0, 0.55, 1]
    )
    canvas.drawPaint(skia.Paint(Shader=shader))
    return Paper(tone, "#fff7e6" if dark else PLAIN.ink, paper.soft, paper.accent, dark)


def letter(
    canvas: skia.Canvas, line: SetLine, chinese: bool, paper: Paper, ringed: bool = False
) -> None:
    """One line of words; ``ringed`` ones get a glow of paper round them."""
    text, styles = line.row.drawn
    hand = hand_of(line.tone, chinese)
    shaped = shape(text, styles, hand)
    x = line.left - line.row.left * line.size
    if ringed:
        glow = fill(paper.ground, 0.85)
        glow.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, line.size * 0.16))
        glow.setStyle(skia.Paint.kStrokeAndFill_Style)
        glow.setStrokeWidth(line.size * 0.14)
        canvas.drawPath(outline(shaped, line.size, x, line.baseline), glow)
    ink = paper.accent if line.tone is Tone.SOUND else paper.ink
    draw(canvas, shaped, line.size, x, line.baseline, fill(ink))


def _number(canvas: skia.Canvas, params: SpreadPage, paper: Paper, layout: Layout) -> Rectangle:
    """The number of the spread; where it stands is returned."""
    x = WIDTH / 2
    if layout is Layout.COLUMN:
        x = 400 if params.mirrored else WIDTH - 400
    hand = Hand(Role.BODY, params.chinese)
    wide = put(canvas, str(params.number), hand, 34, (x, HEIGHT - 34), paper.soft)
    return Rectangle(x - wide / 2, HEIGHT - 68, x + wide / 2, HEIGHT - 26)


def save(surface: skia.Surface, output: Path, what: str) -> None:
    """Write what was drawn, labelled as generated; ``what`` names its content."""
    image = surface.makeImageSnapshot()
    data = bytes(image.encodeToData(skia.EncodedImageFormat.kWEBP, QUALITY))
    name = blake2b(what.encode(), digest_size=12).hexdigest()
    output.write_bytes(with_xmp(data, xmp_packet(Label(produce_id=f"yanyi-spread-{name}"))))
