"""Finished pages bound as everything people read comics in."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.art.page import HEIGHT, WIDTH
from yanyi.build.stage import Stage
from yanyi.media.comicinfo import CBZ, ComicBook, ComicPage, PageType, page_name
from yanyi.media.epub.fixed import FIXED, FixedBook
from yanyi.media.epub.front import Title, cover_words
from yanyi.media.epub.picture import PLATE, Plate, Sheet
from yanyi.media.labels import KEY, PRODUCER, Label, Made, implicit, wording
from yanyi.media.leaf import Leaf, write_leaf
from yanyi.media.names import slug
from yanyi.media.pdf import PDF, PdfBook
from yanyi.media.reader.page import ReaderBook, ReaderPage, reader_page
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile
from yanyi.perform.naming import urn
from yanyi.story.types import Story, Translation

SUFFIX = ".webp"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is bound besides pages and CBZ. ``modified`` is the date inside the EPUB."""

    pdf: bool = True
    epub: bool = True
    reader: bool = True
    rtl: bool = False
    modified: str = "2026-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Bindery:
    """A comic to be bound: what is on its pages from cover to last page, and in which folder.

    ``anchors`` are the lines on each page; ``others`` the folders of the same comic in other
    languages, by language, as seen from this one; ``strip`` the images of a strip, where one is
    made, each with the page on which its words stand.
    """

    title: Title
    characters: tuple[str, ...]
    places: tuple[str, ...]
    leaves: tuple[Leaf, ...]
    anchors: tuple[tuple[str, ...], ...]
    folder: str = "comic"
    others: tuple[tuple[str, str], ...] = ()
    strip: tuple[tuple[Leaf, int], ...] = ()


def title_of(story: Story, translation: Translation | None = None) -> Title:
    """What a library would ask of the comic of a story, or of its translation."""
    meta = story.meta
    language = translation.language if translation else story.language
    other = translation or Translation("", ())
    return Title(
        other.title or meta.title,
        language or "und",
        urn("comic", language, meta.author, meta.title),
        other.author or meta.author,
        meta.rights,
        other.description or meta.description,
        wording(language, Made.COMIC),
    )


def numbered(leaves: Sequence[Leaf], title: Title, ending: str) -> tuple[Leaf, ...]:
    """The leaves of the story with their numbers, between a cover and a last page."""
    cover = Leaf(WIDTH, HEIGHT, alternative=cover_words(title))
    end = Leaf(WIDTH, HEIGHT, alternative=f"{ending} {title.label}")
    told = (replace(leaf, label=str(number)) for number, leaf in enumerate(leaves, 1))
    return cover, *told, end


async def bind(book: Bindery, pages: Sequence[Blob], wanted: Wanted, stage: Stage) -> list[Blob]:
    """The books, in the order of ``bound_paths``."""
    leaves = [await stage.keep(write_leaf(leaf)) for leaf in book.leaves]
    made = [await stage.make(CBZ, _cbz(book, wanted), pages)]
    if wanted.pdf or wanted.epub:
        plates = await asyncio.gather(*(_plate(page, stage) for page in pages))
        if wanted.pdf:
            made.append(await stage.make(PDF, _pdf(book, wanted), [*plates, *leaves]))
        if wanted.epub:
            fixed = FixedBook(book.title, len(pages), wanted.modified, PRODUCER, wanted.rtl)
            made.append(await stage.make(FIXED, fixed, [*leaves, *plates]))
    return made


def bound_paths(book: Bindery, wanted: Wanted) -> list[str]:
    """Where the books lie."""
    endings = ["cbz", *(["pdf"] if wanted.pdf else []), *(["epub"] if wanted.epub else [])]
    return [f"{book.folder}/{slug(book.title.title)}.{ending}" for ending in endings]


def page_path(book: Bindery, number: int) -> str:
    """Where a page lies, counted from 0."""
    return f"{book.folder}/pages/{page_name(number, SUFFIX)}"


async def files(
    book: Bindery, pages: Sequence[Blob], wanted: Wanted, stage: Stage
) -> tuple[WorkFile, ...]:
    """All files of the comic: the books first, then the pages and what goes with them."""
    bound = await bind(book, pages, wanted, stage)
    found = [
        WorkFile(path, blob) for path, blob in zip(bound_paths(book, wanted), bound, strict=True)
    ]
    found += [WorkFile(page_path(book, number), blob) for number, blob in enumerate(pages)]
    found.append(WorkFile(f"{book.folder}/pages.json", await stage.keep(_told(book, wanted))))
    if wanted.reader:
        data = reader_page(_reader(book, wanted))
        found.append(WorkFile(f"{book.folder}/reader/index.html", await stage.keep(data)))
    return tuple(found)


async def _plate(page: Blob, stage: Stage) -> Blob:
    """A page as JPEG, which every reader of books shows."""
    label = Label(produce_id=f"yanyi-page-{page.digest[:24]}")
    return await stage.make(
        PLATE, Plate(WIDTH, HEIGHT, (Sheet(0, 0, WIDTH, HEIGHT),), label), [page]
    )


def _cbz(book: Bindery, wanted: Wanted) -> ComicBook:
    last = len(book.leaves) - 1

    def kind(number: int) -> PageType:
        if not number:
            return PageType.COVER
        return PageType.END if number == last else PageType.STORY

    return ComicBook(
        title=book.title.title,
        writer=book.title.author,
        language=book.title.language,
        summary=book.title.description,
        notes=book.title.label,
        characters=book.characters,
        pages=tuple(
            ComicPage(kind(number), leaf.width, leaf.height, leaf.bookmark)
            for number, leaf in enumerate(book.leaves)
        ),
        suffix=SUFFIX,
        rtl=wanted.rtl,
        places=book.places,
        label=implicit(Label(produce_id=book.title.identifier)),
    )


def _pdf(book: Bindery, wanted: Wanted) -> PdfBook:
    count = len(book.leaves)
    return PdfBook(
        book.title.title,
        book.title.author,
        PRODUCER,
        tuple((number, count + number) for number in range(count)),
        language=book.title.language,
        right_to_left=wanted.rtl,
        subject=book.title.label,
        produce_id=book.title.identifier,
    )


def _reader(book: Bindery, wanted: Wanted) -> ReaderBook:
    pages = tuple(
        ReaderPage(f"../pages/{page_name(number, SUFFIX)}", leaf)
        for number, leaf in enumerate(book.leaves)
    )
    return ReaderBook(
        book.title.title,
        book.title.author,
        book.title.language,
        book.title.identifier,
        book.title.label,
        pages,
        wanted.rtl,
        tuple((language, f"../{folder}/reader/index.html") for language, folder in book.others),
        tuple(
            (ReaderPage(f"../webtoon/{page_name(number, SUFFIX)}", leaf), page)
            for number, (leaf, page) in enumerate(book.strip)
        ),
    )


def _told(book: Bindery, wanted: Wanted) -> bytes:
    """``pages.json``: what is on every page and where, for programs."""
    whole = {
        "yanyi": "pages",
        "version": 1,
        "title": book.title.title,
        "author": book.title.author,
        "language": book.title.language,
        "direction": "rtl" if wanted.rtl else "ltr",
        "generated": book.title.label,
        KEY: json.loads(implicit(Label(produce_id=book.title.identifier))),
        "pages": [
            {
                "file": f"pages/{page_name(number, SUFFIX)}",
                "width": leaf.width,
                "height": leaf.height,
                "label": leaf.label,
                "chapter": leaf.bookmark,
                "alternative": leaf.alternative,
                "lines": list(lines),
                "panels": [
                    {
                        "box": list(panel.box),
                        "alternative": panel.alternative,
                        "words": [
                            {"kind": one.kind, "box": list(one.box), "lead": one.lead}
                            | {"text": one.text}
                            for one in panel.passages
                        ],
                    }
                    for panel in leaf.panels
                ],
            }
            for number, (leaf, lines) in enumerate(zip(book.leaves, book.anchors, strict=True))
        ],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
