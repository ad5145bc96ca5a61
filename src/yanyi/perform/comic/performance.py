"""The comic: shots as panels, panels on pages, pages lettered and bound."""

import asyncio
import json
from dataclasses import dataclass, replace

from yanyi.art.page import (
    BLEED,
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
from yanyi.board.vocabulary import Rhythm
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.media.comicinfo import CBZ, ComicBook, ComicPage, PageType, page_name
from yanyi.media.labels import PRODUCER, Made, wording
from yanyi.media.names import slug
from yanyi.media.pdf import PDF, PdfBook
from yanyi.models.answers import Flat
from yanyi.models.asks import Picture
from yanyi.models.blob import Blob
from yanyi.models.work import How, Omitted, Origin, Told, Work, WorkFact, WorkFile
from yanyi.perform.comic import sizes
from yanyi.perform.comic.cover import cover_view
from yanyi.perform.comic.figures import flat
from yanyi.perform.comic.gathering import Gathered, gather
from yanyi.perform.comic.options import Options
from yanyi.perform.comic.sheets import Sheet, sheets
from yanyi.perform.comic.spots import Spot
from yanyi.perform.comic.strip import STRIP, strip_sheets
from yanyi.story.types import Story

LABEL = "AI-generated · 人工智能生成合成"
_SUFFIX = ".webp"


@dataclass(frozen=True, slots=True)
class _Finished:
    """A finished page, its layout, and the words lettered on it by anchor, in order."""

    image: Blob
    layout: Blob
    words: tuple[tuple[str, str], ...]
    params: PageParams
    pictures: tuple[Blob, ...]


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Draw, letter and bind the whole story."""
    chinese = story.language.split("-")[0] == "zh"
    gathered = gather(story, board, chinese, options.rtl)
    pages, strip = await asyncio.gather(
        _pages(story, board, gathered, options, stage) if options.pages else _nothing(),
        _strip(story, board, gathered, options, stage) if options.strip else _nothing(),
    )
    lettered = pages or strip
    return Work(
        "comic",
        (*pages.files, *strip.files),
        _told(lettered.finished),
        (*gathered.omitted, *lettered.omitted),
        (*pages.origins, *strip.origins),
        (*pages.facts, *strip.facts),
    )


PERFORMER = Performer("comic", "comic", Options, perform)


@dataclass(frozen=True, slots=True)
class _Made:
    """One form of the comic: its files, and what is lettered where."""

    files: tuple[WorkFile, ...] = ()
    finished: tuple[_Finished, ...] = ()
    omitted: tuple[Omitted, ...] = ()
    origins: tuple[Origin, ...] = ()
    facts: tuple[WorkFact, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.files)


async def _nothing() -> _Made:
    return _Made()


async def _pages(
    story: Story, board: Board, gathered: Gathered, options: Options, stage: Stage
) -> _Made:
    """Pages, loose and bound."""
    chinese = story.language.split("-")[0] == "zh"
    planned, unlettered = sheets(story, gathered, chinese, options.rtl)
    cover, end, finished = await asyncio.gather(
        _cover(story, board, options, stage, chinese),
        stage.make(END, _end(story, chinese)),
        asyncio.gather(*(_page(sheet, options, stage, chinese) for sheet in planned)),
    )
    pages = [cover, *(page.image for page in finished), end]
    name = slug(story.meta.title)
    book = _book(story, planned, options)
    bound = [WorkFile(f"comic/{name}.cbz", await stage.make(CBZ, book, pages))]
    layouts = [page.layout for page in finished]
    count = len(pages)
    places = [(n, count + n - 1 if 0 < n < count - 1 else -1) for n in range(count)]
    pdf = PdfBook(story.meta.title, story.meta.author, PRODUCER, tuple(places))
    if options.pdf:
        bound.append(WorkFile(f"comic/{name}.pdf", await stage.make(PDF, pdf, [*pages, *layouts])))
    if options.bleed:
        printed = await _printed(story, board, finished, options, stage)
        plain = replace(pdf, pages=tuple((n, -1) for n in range(count)))
        bound.append(WorkFile(f"comic/{name}-print.pdf", await stage.make(PDF, plain, printed)))
    loose = [
        WorkFile(f"comic/pages/{page_name(number, _SUFFIX)}", blob)
        for number, blob in enumerate(pages)
    ]
    panels = sum(len(sheet.spots) for sheet in planned)
    return _Made(
        (*bound, *loose),
        tuple(finished),
        tuple(unlettered),
        (
            *_whole(finished, [file.path for file in bound]),
            *_origins(finished, "comic/pages", 1),
        ),
        (WorkFact("pages", str(len(pages))), WorkFact("panels", str(panels))),
    )


async def _printed(
    story: Story, board: Board, finished: list[_Finished], options: Options, stage: Stage
) -> list[Blob]:
    """The pages once more, larger by what a printer cuts off."""
    chinese = story.language.split("-")[0] == "zh"
    cover, end, pages = await asyncio.gather(
        _cover(story, board, options, stage, chinese, bleed=BLEED),
        stage.make(END, replace(_end(story, chinese), bleed=BLEED)),
        asyncio.gather(
            *(
                stage.make(PAGE, replace(one.params, bleed=BLEED), [one.layout, *one.pictures])
                for one in finished
            )
        ),
    )
    return [cover, *pages, end]


async def _strip(
    story: Story, board: Board, gathered: Gathered, options: Options, stage: Stage
) -> _Made:
    """The strip for phones, in images."""
    chinese = story.language.split("-")[0] == "zh"
    planned, unlettered = strip_sheets(story, gathered, chinese, options.rtl)
    scale = STRIP / WIDTH
    cover, end, finished = await asyncio.gather(
        _cover(story, board, options, stage, chinese, scale=scale),
        stage.make(END, replace(_end(story, chinese), scale=scale)),
        asyncio.gather(*(_page(sheet, options, stage, chinese) for sheet in planned)),
    )
    images = [cover, *(page.image for page in finished), end]
    return _Made(
        tuple(
            WorkFile(f"comic/webtoon/{page_name(number, _SUFFIX)}", blob)
            for number, blob in enumerate(images)
        ),
        tuple(finished),
        tuple(unlettered),
        _origins(finished, "comic/webtoon", 1),
        (WorkFact("strip_images", str(len(images))),),
    )


async def _page(sheet: Sheet, options: Options, stage: Stage, chinese: bool) -> _Finished:
    pictures = await asyncio.gather(*(_art(spot, options, stage) for spot in sheet.spots))
    panels = sheet.panels([one.figures for one in pictures], chinese)
    wanted = LayoutParams(chinese, panels, sheet.width, sheet.height, sheet.rtl, sheet.phone)
    layout = await stage.make(LAYOUT, wanted)
    own = len(panels) - len(pictures)
    bursts = tuple(
        own + at for at, spot in enumerate(sheet.spots) if spot.cell.rhythm is Rhythm.BURST
    )
    order = (*(-1 for _ in range(own)), *range(len(pictures)))
    params = PageParams(order, bursts)
    drawn = tuple(one.image for one in pictures)
    image, data = await asyncio.gather(
        stage.make(PAGE, params, [layout, *drawn]),
        stage.read(layout, otherwise=b'{"told": []}'),
    )
    words = tuple(
        (sheet.drafts[panel][item].cues[cue].anchor, text)
        for panel, item, cue, text in json.loads(data)["told"]
    )
    return _Finished(image, layout, words, params, drawn)


async def _art(spot: Spot, options: Options, stage: Stage) -> Flat:
    cell = spot.cell
    return flat(
        await stage.ask(Picture(cell.view, *spot.picture, options.style, prompt=cell.prompt))
    )


async def _cover(
    story: Story,
    board: Board,
    options: Options,
    stage: Stage,
    chinese: bool,
    scale: float = 1.0,
    bleed: int = 0,
) -> Blob:
    meta = story.meta
    params = CoverParams(meta.title, meta.author, LABEL, chinese, scale=scale, bleed=bleed)
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


def _book(story: Story, planned: list[Sheet], options: Options) -> ComicBook:
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
        rtl=options.rtl,
    )


def _told(finished: tuple[_Finished, ...]) -> tuple[Told, ...]:
    words: dict[str, str] = {}
    for page in finished:
        for anchor, text in page.words:
            words[anchor] = words.get(anchor, "") + text
    return tuple(Told(anchor, How.LETTERED, text) for anchor, text in words.items())


def _lines(page: _Finished) -> tuple[str, ...]:
    return tuple(dict.fromkeys(anchor for anchor, _ in page.words))


def _whole(finished: list[_Finished], bound: list[str]) -> tuple[Origin, ...]:
    everything = tuple(dict.fromkeys(anchor for page in finished for anchor in _lines(page)))
    return tuple(Origin(path, everything) for path in bound)


def _origins(finished: list[_Finished], folder: str, first: int) -> tuple[Origin, ...]:
    return tuple(
        Origin(f"{folder}/{page_name(number, _SUFFIX)}", _lines(page))
        for number, page in enumerate(finished, first)
    )
