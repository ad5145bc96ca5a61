"""A provider of clips that draws the request: a bar that crosses its wording."""

from typing import TYPE_CHECKING

from yanyi.models.answers import Answer, Filmed
from yanyi.models.asks import Ask, Clip
from yanyi.models.provider import Desk, Offer
from yanyi.providers.fakes import expecting, typeface

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FPS = 12
_MOST = 4.0
"""Seconds of a clip: like most models it films less than it is asked for."""
_WIDTH, _HEIGHT = 320, 180


class FakeFilmer:
    """Films a bar that crosses the picture, under the words of the prompt."""

    name = "fake-filmer"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Clips."""
        return (Offer("clip"),)

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A clip of four seconds at most, the same bytes every time."""
        from yanyi.media.video import SegmentWriter

        clip = expecting(Clip, ask, self.name)
        count = round(min(_MOST, max(0.5, clip.seconds)) * _FPS)
        path = desk.file(".mp4")
        with SegmentWriter(path, _WIDTH, _HEIGHT, _FPS) as writer:
            for n in range(count):
                writer.write(_drawn(clip.prompt, n / count))
        return Filmed(desk.keep(path), count / _FPS)


def _drawn(words: str, part: float) -> "NDArray[np.uint8]":
    """The words, and the bar when ``part`` of its way is over."""
    import skia

    surface = skia.Surface(_WIDTH, _HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorSetRGB(70, 90, 120))
    bar = skia.Paint(Color=skia.ColorSetRGB(240, 200, 90))
    canvas.drawRect(skia.Rect.MakeXYWH(part * _WIDTH, 0, 12, _HEIGHT), bar)
    white = skia.Paint(Color=skia.ColorWHITE)
    canvas.drawString(words[:48], 6, 170, skia.Font(typeface(), 12), white)
    pixels: NDArray[np.uint8] = surface.makeImageSnapshot().toarray(
        colorType=skia.kBGRA_8888_ColorType
    )
    return pixels
