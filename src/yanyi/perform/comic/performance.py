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
    WIDTH,
    CoverParams,
    EndParams,
    LayoutParams,
    PageParams,
)
from yanyi.board.types import Board
from yanyi.board.vocabulary import Rhythm, Style
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.media.comicinfo import CBZ, ComicBook, ComicPage, PageType, page_name
from yanyi.media.labels import PRODUCER, Made, wording
from yanyi.media.names import slug
from yanyi.media.pdf import PDF, PdfBook
from yanyi.models.answers import Flat
from yanyi.models.asks import Picture
from yanyi.models.blob import Blob
from yanyi.models.work import How, Origin, Told, Work, WorkFact, WorkFile
from yanyi.perform.comic import sizes
from yanyi.perform.comic.cover import cover_view
from yanyi.perform.comic.figures import flat
from yanyi.perform.comic.gathering import gather
from yanyi.perform.comic.pages import Spot
from yanyi.perform.comic.sheets import Sheet, sheets
from yanyi.story.types import Story

LABEL = "AI-generated · 人工智能生成合成"
_SUFFIX = ".webp"


@dataclass(frozen=True, slots=True)
class Options:
    """The ``[comic]`` table: the art direction, and whether a PDF is bound as well."""

    style: Style = Style.INK
    pdf: bool = True


@dataclass(frozen=True, slots=True)
class _Finished:
    """A finished page, its layout, and the words lettered on it by anchor, in order."""

    image: Blob
    layout: Blob
    words: tuple[tuple[str, str], ...]


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Draw, letter and bind the whole story."""
    chinese = story.language.split("-")[0] == "zh"
    gathered = gather(story, board, chinese)
    planned, unlettered = sheets(story, gathered, chinese)
    cover, end, finished = await asyncio.gather(
        _cover(story, board, options, stage, chinese),
        stage.make(END, _end(story, chinese)),
        asyncio.gather(*(_page(sheet, options, stage, chinese) for sheet in planned)),
    )
    pages = [cover, *(page.image for page in finished), end]
    name = slug(story.meta.title)
    bound = [WorkFile(f"comic/{name}.cbz", await stage.make(CBZ, _book(story, planned), pages))]
    if options.pdf:
        layouts = [page.layout for page in finished]
        count = len(pages)
        places = [(n, count + n - 1 if 0 < n < count - 1 else -1) for n in range(count)]
        pdf = PdfBook(story.meta.title, story.meta.author, PRODUCER, tuple(places))
        bound.append(WorkFile(f"comic/{name}.pdf", await stage.make(PDF, pdf, [*pages, *layouts])))
    loose = [
        WorkFile(f"comic/pages/{page_name(number, _SUFFIX)}", blob)
        for number, blob in enumerate(pages)
    ]
    panels = sum(len(sheet.spots) for sheet in planned)
    return Work(
        "comic",
        (*bound, *loose),
        _told(finished),
        (*gathered.omitted, *unlettered),
        _origins(finished, [file.path for file in bound]),
        (WorkFact("pages", str(len(pages))), WorkFact("panels", str(panels))),
    )


PERFORMER = Performer("comic", "comic", Options, perform)


async def _page(sheet: Sheet, options: Options, stage: Stage, chinese: bool) -> _Finished:
    pictures = await asyncio.gather(*(_art(spot, options, stage) for spot in sheet.spots))
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
    return _Finished(image, layout, words)


async def _art(spot: Spot, options: Options, stage: Stage) -> Flat:
    width, height = sizes.picture_size(*spot.picture)
    cell = spot.cell
    return flat(
        await stage.ask(Picture(cell.view, width, height, options.style, prompt=cell.prompt))
    )


async def _cover(story: Story, board: Board, options: Options, stage: Stage, chinese: bool) -> Blob:
    params = CoverParams(story.meta.title, story.meta.author, LABEL, chinese)
    view = cover_view(story, board)
    if view is None:
        return await stage.make(COVER, params)
    drawn = flat(await stage.ask(Picture(view, *sizes.COVER, options.style)))
    highest = min((figure.head.top for figure in drawn.figures), default=HEIGHT)
    headroom = round(highest / sizes.COVER[1], 3)
    return await stage.make(COVER, replace(params, headroom=headroom), [drawn.image])


def _end(story: Story, chinese: bool) -> EndParams:
    ending = "完" if chinese else "The End"
    return EndParams(story.meta.title, ending, LABEL, wording(story.language, Made.COMIC), chinese)


def _book(story: Story, planned: list[Sheet]) -> ComicBook:
    return ComicBook(
        title=story.meta.title,
        writer=story.meta.author,
        language=story.language,
        summary=story.meta.description,
        notes=wording(story.language, Made.COMIC),
        characters=tuple(one.name for one in story.cast),
        pages=(
            ComicPage(PageType.COVER, WIDTH, HEIGHT),
            *(ComicPage(PageType.STORY, WIDTH, HEIGHT, one.bookmark) for one in planned),
            ComicPage(PageType.END, WIDTH, HEIGHT),
        ),
        suffix=_SUFFIX,
    )


def _told(finished: list[_Finished]) -> tuple[Told, ...]:
    words: dict[str, str] = {}
    for page in finished:
        for anchor, text in page.words:
            words[anchor] = words.get(anchor, "") + text
    return tuple(Told(anchor, How.LETTERED, text) for anchor, text in words.items())


def _origins(finished: list[_Finished], bound: list[str]) -> tuple[Origin, ...]:
    pages = [tuple(dict.fromkeys(anchor for anchor, _ in page.words)) for page in finished]
    everything = tuple(dict.fromkeys(anchor for page in pages for anchor in page))
    whole = [Origin(path, everything) for path in bound]
    loose = [
        Origin(f"comic/pages/{page_name(number, _SUFFIX)}", page)
        for number, page in enumerate(pages, 1)
    ]
    return (*whole, *loose)
