"""The comic: shots as panels, panels on pages, pages lettered and bound."""

import asyncio
import json
from dataclasses import dataclass, replace

from yanyi.art.page import (
    COVER,
    END,
    HEIGHT,
    LAYOUT,
    PAGE,
    CoverParams,
    EndParams,
    LayoutParams,
    PageParams,
)
from yanyi.board.types import Board
from yanyi.board.vocabulary import Rhythm
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.media.epub.front import Title
from yanyi.media.leaf import Leaf
from yanyi.models.answers import Flat
from yanyi.models.asks import Picture
from yanyi.models.blob import Blob
from yanyi.models.work import How, Origin, Rendering, Told, Work, WorkFact
from yanyi.perform.comic import sizes
from yanyi.perform.comic.alternative import Names, alternatives, names_in, tongue
from yanyi.perform.comic.binding import (
    Bindery,
    Wanted,
    bound_paths,
    files,
    numbered,
    page_path,
    title_of,
)
from yanyi.perform.comic.cover import cover_view
from yanyi.perform.comic.figures import flat
from yanyi.perform.comic.gathering import gather
from yanyi.perform.comic.leaves import leaf_of
from yanyi.perform.comic.pages import Spot
from yanyi.perform.comic.sheets import Sheet, sheets
from yanyi.perform.comic.translated import translated
from yanyi.problems import InputError, Problem
from yanyi.story.types import Story, Translation

LABEL = "AI-generated · 人工智能生成合成"


@dataclass(frozen=True, slots=True)
class Options:
    """The ``[comic]`` table: the art direction, and what is bound besides pages and CBZ.

    ``translation`` names the languages in which the same pictures are lettered once more.
    """

    style: str = "ink"
    pdf: bool = True
    epub: bool = True
    reader: bool = True
    translation: str | tuple[str, ...] = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages to letter besides the story's own."""
        named = self.translation
        several = (named,) if isinstance(named, str) else named
        return tuple(dict.fromkeys(filter(None, several)))


@dataclass(frozen=True, slots=True)
class _Finished:
    """A finished page, its layout, and the words lettered on it by anchor, in order."""

    image: Blob
    layout: bytes
    words: tuple[tuple[str, str], ...]


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Draw, letter and bind the whole story."""
    chinese = is_chinese(story.language)
    others = [_translation(story, language) for language in options.languages]
    gathered = gather(story, board, chinese)
    planned, unlettered = sheets(story, gathered, chinese)
    cover, art = await asyncio.gather(
        _cover_art(story, board, options, stage),
        asyncio.gather(*(_pictures(sheet, options, stage) for sheet in planned)),
    )
    wanted = Wanted(options.pdf, options.epub, options.reader)
    title = title_of(story)
    pages = await _pages(title, planned, art, cover, stage)
    book = _bindery(title, planned, pages, names_in(story))
    book = replace(book, others=tuple((one.language, one.language) for one in others))
    found, origins = list(await files(book, pages.images, wanted, stage)), _origins(book, wanted)
    renderings: list[Rendering] = []
    for one in others:
        edition = await _edition(story, one, planned, art, cover, stage)
        named = [(story.language, ".."), *((o.language, f"../{o.language}") for o in others)]
        book = replace(edition.book, others=tuple(o for o in named if o[0] != one.language))
        found += await files(book, edition.pages.images, wanted, stage)
        origins += _origins(book, wanted)
        renderings.append(Rendering(one.language, _told(edition.pages.finished), edition.kept))
    panels = sum(len(sheet.spots) for sheet in planned)
    return Work(
        "comic",
        tuple(found),
        _told(pages.finished),
        (*gathered.omitted, *unlettered),
        origins,
        (WorkFact("pages", str(len(pages.images))), WorkFact("panels", str(panels))),
        tuple(renderings),
    )


PERFORMER = Performer("comic", "comic", Options, perform)


@dataclass(frozen=True, slots=True)
class _Edition:
    """The comic in another language."""

    book: Bindery
    pages: "_Pages"
    kept: tuple[str, ...]


def _translation(story: Story, language: str) -> Translation:
    """The story's words in a language; raises InputError when there are none."""
    found = next((one for one in story.translations if one.language == language), None)
    if found is None:
        message = f"[comic] translation: there is no translation into {language}"
        hint = f"`yanyi translate PATH {language}` writes the file to fill in."
        raise InputError(Problem(message, hint=hint))
    return found


async def _edition(
    story: Story,
    translation: Translation,
    planned: list[Sheet],
    art: list[list[Flat]],
    cover: Flat | None,
    stage: Stage,
) -> _Edition:
    """Letter the same pictures in another language."""
    made = translated(planned, translation, is_chinese(translation.language))
    pictures = [[art[page][at] for page, at in one] for one in made.pictures]
    title = title_of(story, translation)
    pages = await _pages(title, list(made.sheets), pictures, cover, stage)
    book = _bindery(title, list(made.sheets), pages, names_in(story, translation))
    return _Edition(replace(book, folder=f"comic/{translation.language}"), pages, made.kept)


def is_chinese(language: str) -> bool:
    """Whether a language is set the Chinese way."""
    return language.lower().split("-")[0] == "zh"


@dataclass(frozen=True, slots=True)
class _Pages:
    """Everything that is bound: cover and last page, and the story's pages between them."""

    cover: Blob
    finished: tuple[_Finished, ...]
    end: Blob
    ending: str

    @property
    def images(self) -> list[Blob]:
        return [self.cover, *(page.image for page in self.finished), self.end]


async def _pages(
    title: Title, planned: list[Sheet], art: list[list[Flat]], cover: Flat | None, stage: Stage
) -> _Pages:
    """Letter what was drawn, in the language of the title."""
    chinese = is_chinese(title.language)
    ending = "完" if chinese else "The End"
    last = EndParams(title.title, ending, LABEL, title.label, chinese)
    front, end, finished = await asyncio.gather(
        _cover(title, cover, stage),
        stage.make(END, last),
        asyncio.gather(*(_page(*pair, stage, chinese) for pair in zip(planned, art, strict=True))),
    )
    return _Pages(front, tuple(finished), end, ending)


def _bindery(title: Title, planned: list[Sheet], pages: _Pages, names: Names) -> Bindery:
    say = tongue(title.language)
    told: list[Leaf] = []
    for sheet, page in zip(planned, pages.finished, strict=True):
        seen = list(alternatives((spot.cell for spot in sheet.spots), names, say))
        leaf = leaf_of(page.layout, sheet.drafts, seen, names, say)
        told.append(replace(leaf, bookmark=sheet.bookmark))
    anchors = [tuple(dict.fromkeys(anchor for anchor, _ in page.words)) for page in pages.finished]
    return Bindery(
        title,
        tuple(names.people.values()),
        tuple(filter(None, names.places.values())),
        numbered(told, title, pages.ending),
        ((), *anchors, ()),
    )


async def _pictures(sheet: Sheet, options: Options, stage: Stage) -> list[Flat]:
    return list(await asyncio.gather(*(_art(spot, options, stage) for spot in sheet.spots)))


async def _page(sheet: Sheet, pictures: list[Flat], stage: Stage, chinese: bool) -> _Finished:
    panels = sheet.panels([one.figures for one in pictures], chinese)
    layout = await stage.make(LAYOUT, LayoutParams(chinese, panels))
    own = len(panels) - len(pictures)
    bursts = tuple(
        own + at for at, spot in enumerate(sheet.spots) if spot.cell.rhythm is Rhythm.BURST
    )
    order = (*(-1 for _ in range(own)), *range(len(pictures)))
    image, data = await asyncio.gather(
        stage.make(PAGE, PageParams(order, bursts), [layout, *(one.image for one in pictures)]),
        stage.read(layout, otherwise=b'{"told": []}'),
    )
    words = tuple(
        (sheet.drafts[panel][item].cues[cue].anchor, text)
        for panel, item, cue, text in json.loads(data)["told"]
    )
    return _Finished(image, data, words)


async def _art(spot: Spot, options: Options, stage: Stage) -> Flat:
    width, height = sizes.picture_size(*spot.picture)
    cell = spot.cell
    return flat(
        await stage.ask(Picture(cell.view, width, height, options.style, prompt=cell.prompt))
    )


async def _cover_art(story: Story, board: Board, options: Options, stage: Stage) -> Flat | None:
    view = cover_view(story, board)
    if view is None:
        return None
    return flat(await stage.ask(Picture(view, *sizes.COVER, options.style)))


async def _cover(title: Title, drawn: Flat | None, stage: Stage) -> Blob:
    params = CoverParams(title.title, title.author, LABEL, is_chinese(title.language))
    if drawn is None:
        return await stage.make(COVER, params)
    highest = min((figure.head.top for figure in drawn.figures), default=HEIGHT)
    headroom = round(highest / sizes.COVER[1], 3)
    return await stage.make(COVER, replace(params, headroom=headroom), [drawn.image])


def _told(finished: tuple[_Finished, ...]) -> tuple[Told, ...]:
    words: dict[str, str] = {}
    for page in finished:
        for anchor, text in page.words:
            words[anchor] = words.get(anchor, "") + text
    return tuple(Told(anchor, How.LETTERED, text) for anchor, text in words.items())


def _origins(book: Bindery, wanted: Wanted) -> tuple[Origin, ...]:
    everything = tuple(dict.fromkeys(anchor for page in book.anchors for anchor in page))
    whole = [Origin(path, everything) for path in bound_paths(book, wanted)]
    loose = [
        Origin(page_path(book, number), page) for number, page in enumerate(book.anchors) if page
    ]
    return (*whole, *loose)
