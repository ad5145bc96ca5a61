"""Every line that is heard is on its page, in order, with its clip."""

import asyncio
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

from perform.audiobook.spoken import Paper, spoken
from perform.audiobook.tales import CHINESE, paragraph, told
from yanyi.media.epub.chapter import line_ids
from yanyi.perform.audiobook.episodes import Spoken, episodes
from yanyi.perform.audiobook.read_along import read_along
from yanyi.story.types import Chapter, Meta, Scene, Story

SMIL = "{http://www.w3.org/ns/SMIL}"
Clip = tuple[str, float, float]


def made(book: Spoken) -> tuple[Any, list[str], list[str]]:
    """The parameters of the book, its pages and its overlays."""
    stage: Any = Paper()

    async def run() -> None:
        await read_along(book, await episodes(book, stage), "2026-01-01T00:00:00Z", stage)

    asyncio.run(run())
    _, params, inputs = stage.made[-1]
    pages = 1 + len(params.chapters)
    overlays = pages + len(params.aloud)
    assert [one.digest.split("-")[0] for one in inputs[overlays:]] == ["audiobook.episode"] * len(
        params.sounds
    )
    texts = [stage.text(one) for one in inputs[1:overlays]]
    return params, texts[: pages - 1], texts[pages - 1 :]


def clips(overlay: str) -> list[Clip]:
    found = []
    for par in ET.fromstring(overlay).iter(f"{SMIL}par"):
        begin, end = (float(par[1].attrib[name][:-1]) for name in ("clipBegin", "clipEnd"))
        found.append((par[0].attrib["src"], begin, end))
    return found


def test_every_line_that_is_said_has_one_clip_in_the_order_of_the_page() -> None:
    book = spoken()
    params, pages, overlays = made(book)
    assert [one.page for one in params.aloud] == ["title-page", "chapter-001", "chapter-002"]
    for number, (chapter, page) in enumerate(zip(CHINESE.chapters, pages, strict=True), 1):
        targets = [src.partition("#")[2] for src, _, _ in clips(overlays[number])]
        unsaid = {"a3"}
        ids = [name for anchor, name in line_ids(chapter).items() if anchor not in unsaid]
        assert targets == ids
        assert all(f'id="{name}"' in page for name in targets)


def test_clips_touch_and_end_with_the_chapter() -> None:
    book = spoken()
    params, _, overlays = made(book)
    opening = book.times[0].end
    for number in (1, 2):
        found = clips(overlays[number])
        assert abs(found[0][1] - opening) < 0.001
        assert all(a[2] == b[1] for a, b in pairwise(found))
        length = book.times[number].end - book.times[number].start
        assert abs(found[-1][2] - opening - length) < 0.001
        assert abs(params.aloud[number].duration / 1000 - length) < 0.002


def test_the_title_page_is_announced_with_its_notice() -> None:
    (named, labelled) = clips(made(spoken())[2][0])
    assert (named[0], labelled[0]) == ("title.xhtml#named", "title.xhtml#labelled")
    assert named[1] == 0.5
    assert labelled[1] > named[1]


def test_sentences_of_a_long_line_have_clips_of_their_own() -> None:
    text = "The bell rang over the whole of the harbour. It was six. Nobody came."
    story = Story(
        Meta("Bell"), "en", chapters=(Chapter("", (Scene((paragraph(told("e1", text)),)),)),)
    )
    _, (page,), overlays = made(spoken(story, timed=True))
    assert [src.partition("#")[2] for src, _, _ in clips(overlays[1])] == [
        "l0-0",
        "l0-1",
        "l0-2",
    ]
    assert '<span id="l0-1">It was six. </span>' in page
