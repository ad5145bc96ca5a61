"""Planned pages made: lettered, drawn, with a cover before and a last page behind them."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.art.lettering.hyphens import hyphenation
from yanyi.art.page import (
    BLEED,
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
from yanyi.board.vocabulary import Rhythm
from yanyi.build.queue import begin
from yanyi.build.stage import Stage
from yanyi.media.epub.front import Title
from yanyi.media.labels import mark
from yanyi.models.answers import Flat
from yanyi.models.blob import Blob
from yanyi.models.work import How, Told
from yanyi.perform.comic import sizes
from yanyi.perform.comic.order import chapters_of
from yanyi.perform.comic.sheets import Sheet

LABEL = "AI-generated · 人工智能生成合成"


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished page: its layout, also as bytes, and the words lettered on it, in order."""

    image: Blob
    layout: Blob
    data: bytes
    words: tuple[tuple[str, str], ...]
    params: PageParams
    pictures: tuple[Blob, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The anchors of the lines on it."""
        return tuple(dict.fromkeys(anchor for anchor, _ in self.words))


@dataclass(frozen=True, slots=True)
class Pages:
    """Everything that is bound: cover and last page, and the story's pages between them."""

    cover: Blob
    finished: tuple[Finished, ...]
    end: Blob

    @property
    def images(self) -> list[Blob]:
        """All pages in order."""
        return [self.cover, *(page.image for page in self.finished), self.end]

    @property
    def told(self) -> tuple[Told, ...]:
        """Every line with the words really lettered."""
        words: dict[str, str] = {}
        for page in self.finished:
            for anchor, text in page.words:
                words[anchor] = words.get(anchor, "") + text
        return tuple(Told(anchor, How.LETTERED, text) for anchor, text in words.items())


def is_chinese(language: str) -> bool:
    """Whether a language is set the Chinese way."""
    return language.lower().split("-")[0] == "zh"


def ending(language: str) -> str:
    """The words a comic ends with."""
    return "完" if is_chinese(language) else "The End"


async def finish(
    title: Title,
    planned: Sequence[Sheet],
    art: Sequence[Sequence[Flat]],
    cover: Flat | None,
    stage: Stage,
    scale: float = 1.0,
) -> Pages:
    """Letter what was drawn, in the language of the title; ``art`` are the sheets' pictures."""
    front, end, finished = await asyncio.gather(
        _cover(title, cover, stage, scale),
        stage.make(END, replace(_end(title), scale=scale)),
        asyncio.gather(
            *(
                _page(*row, stage, title.language)
                for row in zip(chapters_of(planned), planned, art, strict=True)
            )
        ),
    )
    return Pages(front, tuple(finished), end)


async def printed(title: Title, pages: Pages, cover: Flat | None, stage: Stage) -> list[Blob]:
    """The pages once more, larger by what a printer cuts off."""
    front, end, images = await asyncio.gather(
        _cover(title, cover, stage, bleed=BLEED),
        stage.make(END, replace(_end(title), bleed=BLEED)),
        asyncio.gather(
            *(
                stage.make(PAGE, replace(one.params, bleed=BLEED), [one.layout, *one.pictures])
                for one in pages.finished
            )
        ),
    )
    return [front, *images, end]


async def _page(
    chapter: int, sheet: Sheet, art: Sequence[Flat], stage: Stage, language: str
) -> Finished:
    begin(chapter)
    chinese = is_chinese(language)
    panels = sheet.panels([one.figures for one in art], chinese, hyphenation(language))
    wanted = LayoutParams(chinese, panels, sheet.width, sheet.height, sheet.rtl, sheet.phone)
    layout = await stage.make(LAYOUT, wanted)
    own = len(panels) - len(art)
    bursts = tuple(
        own + at for at, spot in enumerate(sheet.spots) if spot.cell.rhythm is Rhythm.BURST
    )
    order = (*(-1 for _ in range(own)), *range(len(art)))
    params = PageParams(order, bursts, made=mark(language))
    drawn = tuple(one.image for one in art)
    image, data = await asyncio.gather(
        stage.make(PAGE, params, [layout, *drawn]),
        stage.read(layout, otherwise=b'{"told": []}'),
    )
    words = tuple(
        (sheet.drafts[panel][item].cues[cue].anchor, text)
        for panel, item, cue, text in json.loads(data)["told"]
    )
    return Finished(image, layout, data, words, params, drawn)


async def _cover(
    title: Title, drawn: Flat | None, stage: Stage, scale: float = 1.0, bleed: int = 0
) -> Blob:
    chinese = is_chinese(title.language)
    params = CoverParams(title.title, title.author, LABEL, chinese, scale=scale, bleed=bleed)
    if drawn is None:
        return await stage.make(COVER, params)
    highest = min((figure.head.top for figure in drawn.figures), default=HEIGHT)
    headroom = round(highest / sizes.COVER[1], 3)
    return await stage.make(COVER, replace(params, headroom=headroom), [drawn.image])


def _end(title: Title) -> EndParams:
    language = title.language
    return EndParams(title.title, ending(language), LABEL, title.label, is_chinese(language))
