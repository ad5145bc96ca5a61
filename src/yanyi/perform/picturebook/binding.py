"""The pages of a picture book bound as files."""

from dataclasses import dataclass

from yanyi.build.stage import Stage
from yanyi.media.labels import PRODUCER
from yanyi.media.pdf import PDF, PdfBook
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile
from yanyi.story.types import Story


@dataclass(frozen=True, slots=True)
class Bound:
    """A book to be bound: each page's picture, the layout of its words if it has any, and

    the title of the chapter that begins on it.
    """

    story: Story
    pages: tuple[tuple[Blob, Blob | None, str], ...]
    pdf: bool


async def bind(book: Bound, path: str, stage: Stage) -> list[WorkFile]:
    """The book as files; ``path`` is theirs without an ending."""
    made: list[WorkFile] = []
    if book.pdf:
        made.append(WorkFile(f"{path}.pdf", await _pdf(book, stage)))
    return made


async def _pdf(book: Bound, stage: Stage) -> Blob:
    pictures = [picture for picture, _, _ in book.pages]
    words = [layout for _, layout, _ in book.pages if layout is not None]
    places: list[tuple[int, int]] = []
    at = len(pictures)
    for number, (_, layout, _) in enumerate(book.pages):
        places.append((number, at if layout is not None else -1))
        at += layout is not None
    meta = book.story.meta
    pdf = PdfBook(meta.title, meta.author, PRODUCER, tuple(places))
    return await stage.make(PDF, pdf, [*pictures, *words])
