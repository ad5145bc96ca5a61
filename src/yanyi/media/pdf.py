"""Pictures bound as a PDF, with their words over them, unseen, so that they can be found,

copied and read aloud; with bookmarks, page labels, and a structure that tells every panel.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from yanyi.media.labels import PRODUCER, Label, xmp_packet
from yanyi.media.leaf import Leaf, Panel, Passage, Row, read_leaf
from yanyi.media.pdf_binding import Binding, Book, Sheet
from yanyi.media.widths import advance
from yanyi.models.recipe import Recipe

_JPEG = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class PdfBook:
    """Title and author, and for each page its picture and its words among the inputs, -1 for none.

    Words are a leaf (``media.leaf``), or JSON with ``text``: a list of ``[left, baseline, size,
    words]`` in pixels. A picture that is no JPEG is made one of this ``quality``.
    """

    title: str
    author: str
    producer: str
    pages: tuple[tuple[int, int], ...]
    quality: int = 90
    language: str = ""
    right_to_left: bool = False
    subject: str = ""
    produce_id: str = ""


def _write(book: PdfBook, inputs: list[Path], output: Path) -> None:
    label = Label(produce_id=book.produce_id, producer=book.producer or PRODUCER)
    about = Book(
        book.title,
        book.author,
        book.producer,
        book.language,
        book.subject,
        book.right_to_left,
        xmp_packet(label),
    )
    binding = Binding(about, output)
    for picture, words in book.pages:
        data, width, height = _jpeg(inputs[picture].read_bytes(), book.quality)
        leaf = _leaf(inputs[words].read_bytes()) if words >= 0 else Leaf(width, height)
        binding.add(Sheet(data, width, height, leaf))
    binding.close()


def _jpeg(data: bytes, quality: int) -> tuple[bytes, int, int]:
    """The picture as a JPEG, and its size in pixels."""
    import skia

    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
    if image is None:
        raise ValueError("not a picture")
    if not data.startswith(_JPEG):
        data = bytes(image.encodeToData(skia.EncodedImageFormat.kJPEG, quality))
    return data, image.width(), image.height()


def _leaf(data: bytes) -> Leaf:
    whole = json.loads(data)
    if "text" not in whole:
        return read_leaf(data)
    passages = []
    for left, baseline, size, text in whole["text"]:
        box = (left, baseline - 0.88 * size, left + advance(text) * size, baseline + 0.12 * size)
        passages.append(Passage("", text, box, (Row(text, box),)))
    return Leaf(0, 0, (Panel((0.0, 0.0, 0.0, 0.0), "", tuple(passages)),))


PDF = Recipe("comic.pdf", 3, PdfBook, _write)
