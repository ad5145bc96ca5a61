"""A fake of a model that draws from words: it shows what it was told, and says nothing of figures.

Its pictures are flat, whatever was asked, and have faces that can be found again. In their corner
stand the words it was given and the model sheets it was shown.
"""

from pathlib import Path

from yanyi.models.answers import Answer, Flat
from yanyi.models.asks import Ask, Picture
from yanyi.models.provider import Desk, Offer
from yanyi.providers.fakes import expecting, typeface

_SKIN, _INK = 0xFFE8BD98, 0xFF1D1524


class FakePainter:
    """Paints a face for every actor where the view wants it."""

    name = "fake-painter"
    revision = "2"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Pictures, from words and model sheets."""
        return (Offer("picture", described=True),)

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """A micro-unit a word, so that budgets can be tried."""
        return len(ask.prompt.split()) if isinstance(ask, Picture) else 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A flat picture without figures."""
        picture = expecting(Picture, ask, self.name)
        sheets = [desk.path(blob) for blob in picture.references]
        path = desk.file(".png")
        _paint(picture, sheets, path)
        return Flat(desk.keep(path))


def _paint(picture: Picture, sheets: list[Path], output: Path) -> None:
    import skia

    wide, high = picture.width, picture.height
    surface = skia.Surface(wide, high)
    canvas = surface.getCanvas()
    canvas.clear(0xFF6F8FA8)
    for actor in picture.view.actors:
        _face(canvas, wide * (0.12 + 0.76 * actor.x), high * 0.45, min(wide, high) * 0.09)
    ink = skia.Paint(Color=_INK, AntiAlias=True)
    font = skia.Font(typeface(), max(8, high / 45))
    for row, words in enumerate((picture.prompt, f"not: {picture.negative}", picture.style)):
        canvas.drawString(words, 6, (row + 1) * font.getSize() * 1.3, font, ink)
    side = high / 9
    for number, path in enumerate(sheets):
        sheet = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
        place = skia.Rect.MakeXYWH(number * side * 1.6, high - side, side * 1.5, side)
        canvas.drawImageRect(sheet, place, skia.SamplingOptions(skia.FilterMode.kLinear), None)
    surface.makeImageSnapshot().save(str(output), skia.kPNG)


def _face(canvas: object, x: float, y: float, size: float) -> None:
    import skia

    assert isinstance(canvas, skia.Canvas)
    ink, skin = (skia.Paint(Color=one, AntiAlias=True) for one in (_INK, _SKIN))
    canvas.drawOval(_round(x, y - size * 0.35, size * 1.12, size * 1.25), ink)
    canvas.drawOval(_round(x, y, size * 0.9, size * 1.1), skin)
    for side in (-0.38, 0.38):
        canvas.drawOval(_round(x + side * size, y - size * 0.1, size * 0.14, size * 0.2), ink)
    canvas.drawOval(_round(x, y + size * 0.55, size * 0.28, size * 0.09), ink)


def _round(x: float, y: float, across: float, down: float) -> "object":
    import skia

    return skia.Rect(x - across, y - down, x + across, y + down)
