"""The picture book: a large picture and a few lines a spread, to be read aloud."""

import asyncio
import json
from dataclasses import dataclass, replace

from yanyi.art.lettering.items import Rectangle
from yanyi.art.spread import (
    ENDING,
    FRONT,
    HEIGHT,
    OPENING,
    PAGE,
    SIZES,
    TEXT,
    WIDTH,
    Ending,
    Front,
    Layout,
    Opening,
    SpreadPage,
    SpreadText,
)
from yanyi.board.types import Board
from yanyi.board.vocabulary import Style
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.media.comicinfo import page_name
from yanyi.media.epub.front import cover_words
from yanyi.media.labels import Made, mark, wording
from yanyi.media.leaf import Leaf
from yanyi.models.answers import Flat
from yanyi.models.blob import Blob
from yanyi.models.work import How, Omitted, Origin, Told, Work, WorkFact, WorkFile
from yanyi.perform.comic.alternative import names_in, tongue
from yanyi.perform.comic.cover import cover_view, cover_wanted
from yanyi.perform.comic.finishing import is_chinese
from yanyi.perform.comic.script import passage
from yanyi.perform.gallery import Gallery
from yanyi.perform.picturebook.binding import Bound, bind, title_of
from yanyi.perform.picturebook.leaves import Reading, leaf_of
from yanyi.perform.picturebook.spreads import Spread, spreads
from yanyi.story.reading import Why
from yanyi.story.types import Story
from yanyi.story.walk import lines

_SUFFIX = ".webp"
_COVER = (WIDTH, HEIGHT)


@dataclass(frozen=True, slots=True)
class Options:
    """The ``[picturebook]`` table: the art direction, and what is bound besides the pages."""

    style: Style = Style.INK
    pdf: bool = True
    epub: bool = True


@dataclass(frozen=True, slots=True)
class _Finished:
    """A finished spread, its layout, and the words printed on it by anchor, in order."""

    image: Blob
    data: bytes
    words: tuple[tuple[str, str], ...]


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Draw, set and bind the whole story."""
    chinese = is_chinese(story.language)
    gallery = Gallery(story, board, options.style, stage)
    planned = spreads(story, board, chinese)
    first, last, finished = await asyncio.gather(
        _front(story, board, gallery, stage, chinese),
        _ending(story, planned, gallery, stage, chinese),
        asyncio.gather(
            *(_spread(one, n, gallery, stage, story.language) for n, one in enumerate(planned, 1))
        ),
    )
    pages = [*first, *(one.image for one in finished), last]
    leaves = _leaves(story, planned, finished)
    pairs = tuple(zip(pages, leaves, strict=True))
    books = await bind(Bound(title_of(story), pairs, options.pdf, options.epub), stage)
    drawn = sum(one.wanted is not None for one in planned)
    return gallery.reported(_work(story, pages, finished, books, drawn))


PERFORMER = Performer("picturebook", "picturebook", Options, perform, usual=False)


async def _spread(
    spread: Spread, number: int, gallery: Gallery, stage: Stage, language: str
) -> _Finished:
    """One spread: its picture, its words in their places, both on paper."""
    chinese = is_chinese(language)
    pictures: list[Flat] = []
    if spread.wanted is not None:
        pictures.append(await gallery.flat(spread.wanted, SIZES[spread.layout]))
    heads = tuple(
        Rectangle(*map(round, (head.left, head.top, head.right, head.bottom)))
        for picture in pictures
        for head in (figure.head for figure in picture.figures)
    )
    over = spread.layout is Layout.OVER
    text = SpreadText(chinese, spread.layout, spread.paras, heads if over else (), spread.mirrored)
    art = [picture.image for picture in pictures]
    layout = await stage.make(TEXT, text, art if over else [])
    page = SpreadPage(chinese, spread.setting, spread.mirrored, number, mark(language), heads)
    image, data = await asyncio.gather(
        stage.make(PAGE, page, [layout, *art]),
        stage.read(layout, otherwise=b'{"told": [], "rows": []}'),
    )
    words = tuple((spread.anchors[para][at], text) for para, at, text in json.loads(data)["told"])
    return _Finished(image, data, words)


def _leaves(story: Story, planned: list[Spread], finished: list[_Finished]) -> list[Leaf]:
    """Every page as people read it: the cover, the title page, the spreads, the end."""
    title = title_of(story)
    reading = Reading(names_in(story), tongue(story.language))
    told = [
        leaf_of(one.data, spread, number, reading)
        for number, (spread, one) in enumerate(zip(planned, finished, strict=True), 1)
    ]
    by = f"{title.title}\n{title.author}".strip()
    return [
        Leaf(WIDTH, HEIGHT, alternative=cover_words(title)),
        Leaf(WIDTH, HEIGHT, alternative=by),
        *told,
        Leaf(WIDTH, HEIGHT, alternative=f"{_end(story.language)} {title.label}"),
    ]


def _end(language: str) -> str:
    return "完" if language.split("-")[0] == "zh" else "The End"


async def _front(
    story: Story, board: Board, gallery: Gallery, stage: Stage, chinese: bool
) -> list[Blob]:
    """The cover and the title page."""
    meta = story.meta
    cover = Front(meta.title, meta.author, mark(story.language), chinese)
    opening = Opening(meta.title, meta.author, chinese, made=mark(story.language))
    view = cover_view(story, board)
    if view is None:
        return list(await asyncio.gather(stage.make(FRONT, cover), stage.make(OPENING, opening)))
    wanted = cover_wanted(board, view)
    drawn, small = await asyncio.gather(
        gallery.flat(wanted, _COVER), gallery.flat(wanted, SIZES[Layout.VIGNETTE])
    )
    highest = min((figure.head.top for figure in drawn.figures), default=HEIGHT)
    cover = replace(cover, headroom=round(highest / HEIGHT, 3))
    return list(
        await asyncio.gather(
            stage.make(FRONT, cover, [drawn.image]),
            stage.make(OPENING, replace(opening, setting=view.setting), [small.image]),
        )
    )


async def _ending(
    story: Story, planned: list[Spread], gallery: Gallery, stage: Stage, chinese: bool
) -> Blob:
    """The last page, with a small picture of where the story ends."""
    params = Ending(
        story.meta.title,
        _end(story.language),
        wording(story.language, Made.PICTURES),
        mark(story.language),
        chinese,
    )
    last = next((one for one in reversed(planned) if one.wanted is not None), None)
    if last is None or last.wanted is None:
        return await stage.make(ENDING, params)
    empty = replace(last.wanted, view=replace(last.wanted.view, actors=()), roles=(), lines=())
    drawn = await gallery.flat(empty, SIZES[Layout.VIGNETTE])
    return await stage.make(ENDING, replace(params, setting=last.setting), [drawn.image])


def _work(
    story: Story, pages: list[Blob], finished: list[_Finished], books: list[WorkFile], pictures: int
) -> Work:
    words: dict[str, str] = {}
    for one in finished:
        for anchor, text in one.words:
            words[anchor] = words.get(anchor, "") + text
    wordless = [one for one in lines(story) if not passage(one.runs)]
    loose = [
        WorkFile(f"picturebook/pages/{page_name(number, _SUFFIX)}", blob)
        for number, blob in enumerate(pages)
    ]
    return Work(
        "picturebook",
        (*books, *loose),
        tuple(Told(anchor, How.PRINTED, text) for anchor, text in words.items()),
        tuple(Omitted(one.anchor, Why.MARKUP) for one in wordless),
        _origins(finished, [file.path for file in books]),
        (WorkFact("pages", str(len(pages))), WorkFact("pictures", str(pictures))),
    )


def _origins(finished: list[_Finished], bound: list[str]) -> tuple[Origin, ...]:
    pages = [tuple(dict.fromkeys(anchor for anchor, _ in one.words)) for one in finished]
    everything = tuple(dict.fromkeys(anchor for page in pages for anchor in page))
    loose = [
        Origin(f"picturebook/pages/{page_name(number, _SUFFIX)}", page)
        for number, page in enumerate(pages, 2)
    ]
    return (*(Origin(path, everything) for path in bound), *loose)
