"""Pictures bound as a PDF, with their words behind them so that they can be found and copied."""

import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yanyi.models.recipe import Recipe

_FONT = "LXGWWenKai-Regular.ttf"  # it has every character; nobody sees it here
_POINTS = 0.3  # a page pixel, in points: 1600 pixels are a page 480 points wide


@dataclass(frozen=True, slots=True)
class PdfBook:
    """Title and author, and for each page its picture and its words among the inputs, -1 for none.

    Words are JSON with ``text``: a list of ``[left, baseline, size, words]`` in pixels.
    """

    title: str
    author: str
    producer: str
    pages: tuple[tuple[int, int], ...]
    quality: int = 90


def _write(book: PdfBook, inputs: list[Path], output: Path) -> None:
    import skia

    stream = skia.FILEWStream(str(output))
    metadata = skia.PDF.Metadata()
    metadata.fTitle, metadata.fAuthor = book.title, book.author
    metadata.fCreator = metadata.fProducer = book.producer
    metadata.fEncodingQuality = book.quality
    document = skia.PDF.MakeDocument(stream, metadata)
    data = (files("yanyi.assets") / "fonts" / _FONT).read_bytes()
    typeface = skia.Typeface.MakeFromData(skia.Data.MakeWithCopy(data))
    for picture, words in book.pages:
        image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(inputs[picture].read_bytes()))
        width, height = image.width() * _POINTS, image.height() * _POINTS
        canvas = document.beginPage(width, height)
        canvas.scale(_POINTS, _POINTS)
        if words >= 0:
            _words(canvas, json.loads(inputs[words].read_bytes())["text"], typeface)
        canvas.drawImage(image, 0, 0)
        document.endPage()
    document.close()
    stream.flush()


def _words(canvas: object, rows: list[tuple[float, float, float, str]], typeface: object) -> None:
    import skia

    assert isinstance(canvas, skia.Canvas)
    paint = skia.Paint(Color=skia.ColorBLACK)
    for left, baseline, size, text in rows:
        canvas.drawString(text, left, baseline, skia.Font(typeface, size), paint)


PDF = Recipe("comic.pdf", 1, PdfBook, _write)
