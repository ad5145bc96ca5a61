"""The comic: shots as panels, panels on pages or in a strip, lettered and bound."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.art.page import HEIGHT, WIDTH
from yanyi.board.types import Board
from yanyi.build.performer import Performer
from yanyi.build.queue import begin
from yanyi.build.stage import Stage
from yanyi.media.comicinfo import page_name
from yanyi.media.epub.front import Title
from yanyi.media.labels import PRODUCER
from yanyi.media.leaf import Leaf
from yanyi.media.names import slug
from yanyi.media.pdf import PDF, PdfBook
from yanyi.models.answers import Flat
from yanyi.models.work import Omitted, Origin, Rendering, Told, Work, WorkFact, WorkFile
from yanyi.perform.comic import sizes
from yanyi.perform.comic.alternative import Names, alternatives, names_in, tongue
from yanyi.perform.comic.binding import (
    SUFFIX,
    Bindery,
    Wanted,
    bound_paths,
    files,
    numbered,
    page_path,
    title_of,
)
from yanyi.perform.comic.cover import cover_view, cover_wanted
from yanyi.perform.comic.finishing import Pages, ending, finish, is_chinese, printed
from yanyi.perform.comic.gathering import gather
from yanyi.perform.comic.leaves import leaf_of
from yanyi.perform.comic.options import Options
from yanyi.perform.comic.order import chapters_of
from yanyi.perform.comic.portraits import draw_portraits
from yanyi.perform.comic.sheets import Sheet, sheets
from yanyi.perform.comic.spots import Spot
from yanyi.perform.comic.strip import STRIP, strip_sheets
from yanyi.perform.comic.translated import translated
from yanyi.perform.gallery import Gallery
from yanyi.problems import InputError, Problem
from yanyi.story.types import Story, Translation


@dataclass(frozen=True, slots=True)
class _Planned:
    """Pages or the images of a strip, with the pictures drawn for each."""

    sheets: tuple[Sheet, ...] = ()
    art: tuple[tuple[Flat, ...], ...] = ()
    omitted: tuple[Omitted, ...] = ()


@dataclass(frozen=True, slots=True)
class _Drawn:
    """All that is drawn, before a word is lettered."""

    cover: Flat | None
    pages: _Planned
    strip: _Planned

    @property
    def first(self) -> _Planned:
        """The form that is made, the pages where both are."""
        return self.pages if self.pages.sheets else self.strip


@dataclass(frozen=True, slots=True)
class _Edition:
    """The comic in one language."""

    files: tuple[WorkFile, ...]
    origins: tuple[Origin, ...]
    facts: tuple[WorkFact, ...]
    told: tuple[Told, ...]
    kept: tuple[str, ...] = ()


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Draw the whole story once; letter and bind it in every language wanted."""
    others = [_translation(story, language) for language in options.languages]
    gathered = gather(story, board, is_chinese(story.language), options.rtl)
    planned = is_chinese(story.language), options.rtl
    gallery = Gallery(story, board, options.style, stage)
    cover, pages, strip, cast = await asyncio.gather(
        _cover_art(story, board, gallery),
        _draw(sheets(story, gathered, *planned) if options.pages else ([], []), gallery),
        _draw(strip_sheets(story, gathered, *planned) if options.strip else ([], []), gallery),
        draw_portraits(story, board, gallery, options.cast),
    )
    drawn = _Drawn(cover, pages, strip)
    own = await _edition(story, None, drawn, options, stage)
    editions = [await _edition(story, one, drawn, options, stage) for one in others]
    work = Work(
        "comic",
        (*(file for one in (own, *editions) for file in one.files), *cast),
        own.told,
        (*gathered.omitted, *drawn.first.omitted),
        tuple(origin for one in (own, *editions) for origin in one.origins),
        own.facts,
        tuple(
            Rendering(other.language, one.told, one.kept)
            for other, one in zip(others, editions, strict=True)
        ),
    )
    return gallery.reported(work)


PERFORMER = Performer("comic", "comic", Options, perform)


def _translation(story: Story, language: str) -> Translation:
    """The story's words in a language; raises InputError when there are none."""
    found = next((one for one in story.translations if one.language == language), None)
    if found is None:
        message = f"[comic] translation: there is no translation into {language}"
        hint = f"`yanyi translate PATH {language}` writes the file to fill in."
        raise InputError(Problem(message, hint=hint))
    return found


# --- drawing -----------------------------------------------------------------------------------


async def _draw(planned: tuple[list[Sheet], list[Omitted]], gallery: Gallery) -> _Planned:
    made, omitted = planned
    art = await asyncio.gather(
        *(
            _arts(chapter, sheet, gallery)
            for chapter, sheet in zip(chapters_of(made), made, strict=True)
        )
    )
    return _Planned(tuple(made), tuple(map(tuple, art)), tuple(omitted))


async def _arts(chapter: int, sheet: Sheet, gallery: Gallery) -> list[Flat]:
    begin(chapter)
    return list(await asyncio.gather(*(_art(spot, gallery) for spot in sheet.spots)))


async def _art(spot: Spot, gallery: Gallery) -> Flat:
    return await gallery.flat(spot.cell.wanted, spot.picture)


async def _cover_art(story: Story, board: Board, gallery: Gallery) -> Flat | None:
    view = cover_view(story, board)
    return await gallery.flat(cover_wanted(board, view), sizes.COVER) if view else None


# --- one language ------------------------------------------------------------------------------


async def _edition(
    story: Story, translation: Translation | None, drawn: _Drawn, options: Options, stage: Stage
) -> _Edition:
    """Letter and bind what is drawn, in the story's language or in another."""
    title, names = title_of(story, translation), names_in(story, translation)
    folder = f"comic/{translation.language}" if translation else "comic"
    strip, leaves = await _strip(title, names, drawn, translation, folder, stage)
    if options.strip and not drawn.pages.sheets:
        return strip
    planned, kept = _in_language(drawn.pages, translation)
    pages = await finish(title, planned.sheets, planned.art, drawn.cover, stage)
    wanted = Wanted(options.pdf, options.epub, options.reader, options.rtl)
    book = Bindery(
        title,
        tuple(names.people.values()),
        tuple(filter(None, names.places.values())),
        numbered(_leaves(planned.sheets, pages, names, title), title, ending(title.language)),
        ((), *(page.lines for page in pages.finished), ()),
        folder,
        _others(story, translation, options),
    )
    book = replace(book, strip=_beside(leaves, book))
    found = list(await files(book, pages.images, wanted, stage))
    if options.bleed:
        found.append(await _print_file(book, pages, drawn.cover, stage))
    panels = sum(len(sheet.spots) for sheet in planned.sheets)
    facts = WorkFact("pages", str(len(pages.images))), WorkFact("panels", str(panels))
    return _Edition(
        (*found, *strip.files),
        (*_origins(book, wanted), *strip.origins),
        (*facts, *strip.facts),
        pages.told,
        kept,
    )


async def _strip(
    title: Title,
    names: Names,
    drawn: _Drawn,
    translation: Translation | None,
    folder: str,
    stage: Stage,
) -> tuple[_Edition, list[tuple[Leaf, tuple[str, ...]]]]:
    """The images of the strip, and each one's leaf with the lines on it; none if none is made."""
    if not drawn.strip.sheets:
        return _Edition((), (), (), ()), []
    planned, kept = _in_language(drawn.strip, translation)
    strip = await finish(title, planned.sheets, planned.art, drawn.cover, stage, STRIP / WIDTH)
    paths = [f"{folder}/webtoon/{page_name(n, SUFFIX)}" for n in range(len(strip.images))]
    lines = [(), *(page.lines for page in strip.finished), ()]
    told = numbered(_leaves(planned.sheets, strip, names, title), title, ending(title.language))
    high = HEIGHT * STRIP // WIDTH
    leaves = [
        replace(leaf, width=STRIP, height=leaf.height if on else high)
        for leaf, on in zip(told, (False, *(True for _ in strip.finished), False), strict=True)
    ]
    edition = _Edition(
        tuple(WorkFile(path, blob) for path, blob in zip(paths, strip.images, strict=True)),
        tuple(Origin(path, on) for path, on in zip(paths, lines, strict=True) if on),
        (WorkFact("strip_images", str(len(paths))),),
        strip.told,
        kept,
    )
    return edition, list(zip(leaves, lines, strict=True))


def _beside(
    strip: list[tuple[Leaf, tuple[str, ...]]], book: Bindery
) -> tuple[tuple[Leaf, int], ...]:
    """The images of the strip, each with the page where its first line stands."""
    pages = {anchor: at for at, lines in enumerate(book.anchors) for anchor in reversed(lines)}
    found: list[tuple[Leaf, int]] = []
    at = 0
    for number, (leaf, lines) in enumerate(strip):
        if number == len(strip) - 1:
            at = len(book.leaves) - 1
        elif lines:
            at = pages.get(lines[0], at)
        found.append((leaf, at))
    return tuple(found)


def _in_language(
    planned: _Planned, translation: Translation | None
) -> tuple[_Planned, tuple[str, ...]]:
    """The pages with the words of a translation, and the lines that have none in it."""
    if translation is None:
        return planned, ()
    made = translated(list(planned.sheets), translation, is_chinese(translation.language))
    art = tuple(tuple(planned.art[page][at] for page, at in one) for one in made.pictures)
    return replace(planned, sheets=made.sheets, art=art), made.kept


def _others(
    story: Story, translation: Translation | None, options: Options
) -> tuple[tuple[str, str], ...]:
    """The other languages of the comic, and their folders as seen from this one's."""
    if translation is None:
        return tuple((one, one) for one in options.languages)
    more = ((one, f"../{one}") for one in options.languages if one != translation.language)
    return ((story.language, ".."), *more)


def _leaves(planned: Sequence[Sheet], pages: Pages, names: Names, title: Title) -> list[Leaf]:
    """What is on the pages, told in the language of the title."""
    say = tongue(title.language)
    told: list[Leaf] = []
    for sheet, page in zip(planned, pages.finished, strict=True):
        seen = list(alternatives((spot.cell for spot in sheet.spots), names, say))
        leaf = leaf_of(page.data, sheet.drafts, seen, names, say)
        told.append(replace(leaf, bookmark=sheet.bookmark))
    return told


async def _print_file(book: Bindery, pages: Pages, cover: Flat | None, stage: Stage) -> WorkFile:
    """The pages with bleed as a PDF for a printer."""
    images = await printed(book.title, pages, cover, stage)
    title = book.title
    pdf = PdfBook(
        title.title,
        title.author,
        PRODUCER,
        tuple((number, -1) for number in range(len(images))),
        language=title.language,
        subject=title.label,
        produce_id=title.identifier,
    )
    path = f"{book.folder}/{slug(title.title)}-print.pdf"
    return WorkFile(path, await stage.make(PDF, pdf, images))


def _origins(book: Bindery, wanted: Wanted) -> list[Origin]:
    everything = tuple(dict.fromkeys(anchor for page in book.anchors for anchor in page))
    whole = [Origin(path, everything) for path in bound_paths(book, wanted)]
    loose = [
        Origin(page_path(book, number), page) for number, page in enumerate(book.anchors) if page
    ]
    return [*whole, *loose]
