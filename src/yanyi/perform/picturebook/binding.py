"""The pages of a picture book bound as files."""

import asyncio
from dataclasses import dataclass

from yanyi.art.spread import HEIGHT, WIDTH
from yanyi.build.stage import Stage
from yanyi.media.epub.fixed import FIXED, FixedBook
from yanyi.media.epub.front import Title
from yanyi.media.epub.picture import PLATE, Plate, Sheet
from yanyi.media.labels import PRODUCER, Label, Made, wording
from yanyi.media.leaf import Leaf, write_leaf
from yanyi.media.names import slug
from yanyi.media.pdf import PDF, PdfBook
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile
from yanyi.perform.naming import urn
from yanyi.story.types import Story

_MODIFIED = "2026-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Bound:
    """A book to be bound: each page's picture, and the page as people read it."""

    title: Title
    pages: tuple[tuple[Blob, Leaf], ...]
    pdf: bool = True
    epub: bool = True


def title_of(story: Story) -> Title:
    """What a library would ask of the picture book of a story."""
    meta = story.meta
    return Title(
        meta.title,
        story.language or "und",
        urn("picturebook", story.language, meta.author, meta.title),
        meta.author,
        meta.rights,
        meta.description,
        wording(story.language, Made.PICTURES),
    )


async def bind(book: Bound, stage: Stage) -> list[WorkFile]:
    """The books as files."""
    if not (book.pdf or book.epub):
        return []
    title, count = book.title, len(book.pages)
    path = f"picturebook/{slug(title.title)}"
    leaves = [await stage.keep(write_leaf(leaf)) for _, leaf in book.pages]
    plates = await asyncio.gather(*(_plate(page, stage) for page, _ in book.pages))
    made: list[WorkFile] = []
    if book.pdf:
        pdf = PdfBook(
            title.title,
            title.author,
            PRODUCER,
            tuple((number, count + number) for number in range(count)),
            language=title.language,
            subject=title.label,
            produce_id=title.identifier,
        )
        made.append(WorkFile(f"{path}.pdf", await stage.make(PDF, pdf, [*plates, *leaves])))
    if book.epub:
        # A page is a whole spread, so that two never stand side by side.
        fixed = FixedBook(title, count, _MODIFIED, PRODUCER, spread="none")
        made.append(WorkFile(f"{path}.epub", await stage.make(FIXED, fixed, [*leaves, *plates])))
    return made


async def _plate(page: Blob, stage: Stage) -> Blob:
    """A page as JPEG, which every reader of books shows."""
    label = Label(produce_id=f"yanyi-spread-{page.digest[:24]}")
    plate = Plate(WIDTH, HEIGHT, (Sheet(0, 0, WIDTH, HEIGHT),), label)
    return await stage.make(PLATE, plate, [page])
