"""A page drawn: paper, panels with their pictures, lettering."""

from hashlib import blake2b
from pathlib import Path

import skia

from yanyi.art.lettering.drawing import letter
from yanyi.art.lettering.inks import fill, stroke
from yanyi.art.lettering.items import Edge, Kind, Point, Rectangle, bounds
from yanyi.art.lettering.layout import LaidPage, LaidPanel, Lettered
from yanyi.art.lettering.speed import speed_lines
from yanyi.art.lettering.tails import points
from yanyi.art.mark import draw_mark
from yanyi.art.page import QUALITY, PageParams
from yanyi.art.page_layout import read_layout
from yanyi.media.labels import Label, xmp_packet
from yanyi.media.xmp import with_xmp

_BORDER = 4.5
_DARK = 118.0
_FADE = 70.0
_RIM = 12.0
_BLURRED = 3  # pixels: so coarse is sky that is made up
_SOFT = 16.0
_FINE = skia.SamplingOptions(skia.CubicResampler.Mitchell())


def draw_page(params: PageParams, inputs: list[Path], output: Path) -> None:
    """Draw the page of ``inputs[0]`` with the pictures that follow it."""
    page = read_layout(inputs[0].read_bytes())
    more = params.bleed
    surface = skia.Surface(page.width + 2 * more, page.height + 2 * more)
    canvas = surface.getCanvas()
    canvas.drawPaint(fill(params.paper))
    canvas.translate(more, more)
    pictures = {
        number: open_picture(inputs[1 + number]) for number in params.pictures if number >= 0
    }
    for at, (panel, number) in enumerate(zip(page.panels, params.pictures, strict=True)):
        if panel.picture and number >= 0:
            if panel.inset:
                _rim(canvas, panel, params.paper)
            _picture(canvas, page, panel, pictures[number], params, at in params.bursts)
    for panel, number in zip(page.panels, params.pictures, strict=True):
        art = pictures.get(number)
        for group in _groups(panel):
            dark = art is not None and _is_dark(panel, group[0], art)
            letter(canvas, group, page.chinese, dark)
    if params.made:
        taken, pictured = _taken(page), _pictured(page)
        draw_mark(surface, params.made, page.chinese, taken, pictured, more)
    save(surface, output, f"{params} {inputs[0].read_text('utf-8')}")


def _taken(page: LaidPage) -> list[Rectangle]:
    """Where words and faces are."""
    found: list[Rectangle] = []
    for panel in page.panels:
        found += panel.heads
        for one in panel.lettered:
            found.append(one.box.grown(_RIM))
            found += [bounds(tuple(points(tail, 8))) for tail in (one.tail, one.neck) if tail]
    return found


def _pictured(page: LaidPage) -> list[Rectangle]:
    """Where pictures are, to the edge of the paper where they run over it."""
    return [bounds(panel.picture) for panel in page.panels if panel.picture]


def _groups(panel: LaidPanel) -> list[list[Lettered]]:
    """What is drawn as one: balloons joined to others. Sound words lie under the balloons."""
    groups: list[list[Lettered]] = []
    for one in sorted(panel.lettered, key=lambda lettered: lettered.item):
        if one.neck and groups:
            groups[-1].append(one)
        else:
            groups.append([one])
    return sorted(groups, key=lambda group: group[0].block.kind is not Kind.SOUND)


def open_picture(path: Path) -> skia.Image:
    """A picture file, decoded."""
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
    if image is None:
        raise ValueError(f"not a picture: {path}")
    return image


def _shape(points: tuple[Point, ...]) -> skia.Path:
    path = skia.Path()
    path.addPoly([skia.Point(*point) for point in points], True)
    return path


def _rim(canvas: skia.Canvas, panel: LaidPanel, paper: str) -> None:
    """Paper round a panel that lies upon another."""
    canvas.drawPath(_shape(panel.picture), stroke(paper, 2 * _RIM))


def _picture(
    canvas: skia.Canvas,
    page: LaidPage,
    panel: LaidPanel,
    image: skia.Image,
    params: PageParams,
    burst: bool,
) -> None:
    outline = _shape(_to_the_edge(panel, page, params.bleed))
    if panel.edge is Edge.SOFT:
        canvas.saveLayer(outline.getBounds().makeOutset(4, 4))
    canvas.save()
    canvas.clipPath(outline, True)
    show(canvas, image, panel.source, _shape(panel.picture).getBounds(), outline.getBounds())
    if burst:
        speed_lines(canvas, bounds(panel.picture), panel.heads)
    canvas.restore()
    if panel.edge is Edge.SOFT:
        _fade(canvas, outline.getBounds())
        canvas.restore()
    else:
        canvas.drawPath(outline, stroke(params.ink, _BORDER))


def _to_the_edge(panel: LaidPanel, page: LaidPage, bleed: int) -> tuple[Point, ...]:
    """The picture's outline, pulled beyond the paper where it ends at its edge."""
    if panel.edge is not Edge.BLEED:
        return panel.picture
    far = bleed + _BORDER

    def pulled(value: float, size: int) -> float:
        return -far if value <= 0.5 else size + far if value >= size - 0.5 else value

    return tuple((pulled(x, page.width), pulled(y, page.height)) for x, y in panel.picture)


def _fade(canvas: skia.Canvas, box: skia.Rect) -> None:
    """Let a picture fade into the paper at its sides."""
    keep = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kDstIn, Color=0xFF000000)
    keep.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, _SOFT))
    whole = skia.Paint(BlendMode=skia.BlendMode.kDstIn)
    canvas.saveLayer(box.makeOutset(4, 4), whole)
    keep.setBlendMode(skia.BlendMode.kSrcOver)
    canvas.drawRoundRect(box.makeInset(1.3 * _SOFT, 1.3 * _SOFT), 2 * _SOFT, 2 * _SOFT, keep)
    canvas.restore()


def show(
    canvas: skia.Canvas,
    image: skia.Image,
    source: Rectangle,
    place: skia.Rect,
    whole: skia.Rect | None = None,
) -> None:
    """A part of a picture in its place; where the part reaches above the picture, sky is made up.

    Where ``whole`` reaches beyond the place, the picture is stretched a little to fill it.
    """
    full = whole or place
    lifted = source.top < -0.5
    edge = place.top() - source.top * place.width() / source.width if lifted else full.top()
    below = skia.Rect(full.left(), edge, full.right(), full.bottom())
    part = skia.Rect(source.left, max(0.0, source.top), source.right, source.bottom)
    canvas.drawImageRect(image, part, below, _FINE, skia.Paint(AntiAlias=True))
    if lifted:
        _sky(canvas, image, source, skia.Rect(full.left(), full.top(), full.right(), edge))


def _sky(canvas: skia.Canvas, image: skia.Image, source: Rectangle, above: skia.Rect) -> None:
    """More of what is at the picture's upper edge: its colours drawn out, fading into it."""
    rows = image.height() * 0.03
    small = skia.Surface(_BLURRED, _BLURRED)
    upper = skia.Rect(source.left, 0, source.right, rows)
    fine = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    small.getCanvas().drawImageRect(
        image, upper, skia.Rect(0, 0, _BLURRED, _BLURRED), fine, skia.Paint()
    )
    reach = skia.Rect(above.left(), above.top(), above.right(), above.bottom() + _FADE)
    canvas.saveLayer(reach)
    whole = skia.Rect(0, 0, _BLURRED, _BLURRED)
    canvas.drawImageRect(small.makeImageSnapshot(), whole, reach, _FINE, skia.Paint())
    fade = skia.GradientShader.MakeLinear(
        [skia.Point(0, above.bottom()), skia.Point(0, reach.bottom())], [0xFF000000, 0x00000000]
    )
    canvas.drawRect(reach, skia.Paint(Shader=fade, BlendMode=skia.BlendMode.kDstIn))
    canvas.restore()


def _is_dark(panel: LaidPanel, one: Lettered, image: skia.Image) -> bool:
    """Whether the picture is dark where words stand straight upon it."""
    if not one.block.vertical or not panel.picture:
        return False
    xs = [x for x, _ in panel.picture]
    ys = [y for _, y in panel.picture]
    scale = (panel.source.right - panel.source.left) / (max(xs) - min(xs))
    box = Rectangle(
        panel.source.left + (one.box.left - min(xs)) * scale,
        panel.source.top + (one.box.top - min(ys)) * scale,
        panel.source.left + (one.box.right - min(xs)) * scale,
        panel.source.top + (one.box.bottom - min(ys)) * scale,
    )
    return brightness(image, box) < _DARK


def brightness(image: skia.Image, box: Rectangle) -> float:
    """The mean brightness of a part of a picture, 0 to 255."""
    small = skia.Surface(16, 16)
    small.getCanvas().drawImageRect(
        image,
        skia.Rect(box.left, box.top, box.right, box.bottom),
        skia.Rect(0, 0, 16, 16),
        skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear),
        skia.Paint(),
    )
    pixels = small.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    means = pixels[:, :, :3].reshape(-1, 3).mean(axis=0)
    return float(means[0] * 0.299 + means[1] * 0.587 + means[2] * 0.114)


def save(surface: skia.Surface, output: Path, what: str) -> None:
    """Write what was drawn, labelled as generated; ``what`` names its content."""
    image = surface.makeImageSnapshot()
    data = bytes(image.encodeToData(skia.EncodedImageFormat.kWEBP, QUALITY))
    name = blake2b(what.encode(), digest_size=12).hexdigest()
    output.write_bytes(with_xmp(data, xmp_packet(Label(produce_id=f"yanyi-page-{name}"))))
