import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from perform.audiobook.spoken import Paper, spoken
from perform.audiobook.tales import CHINESE
from yanyi.media.subtitles import read_webvtt
from yanyi.perform.audiobook.episodes import Spoken, episodes
from yanyi.perform.audiobook.podcast import Published, podcast

OFFERED = Published(datetime(2026, 1, 1, tzinfo=UTC))


def made(book: Spoken, offered: Published = OFFERED) -> dict[str, bytes]:
    """The files that are not sound, by path."""
    stage: Any = Paper()

    async def run() -> Any:
        return await podcast(book, await episodes(book, stage), offered, stage)

    files, origins = asyncio.run(run())
    assert [one.path for one in files] == [one.path for one in origins]
    assert all(one.lines for one in origins)
    return {one.path: stage.kept.get(one.blob.digest, b"") for one in files}


def items(feed: bytes) -> Any:
    return etree.fromstring(feed).findall("channel/item")


def test_an_episode_has_its_sound_and_what_goes_with_it() -> None:
    found = made(spoken())
    assert list(found)[:6] == [
        "audiobook/podcast/feed.xml",
        "audiobook/podcast/0001.m4a",
        "audiobook/podcast/0001.vtt",
        "audiobook/podcast/0001.json",
        "audiobook/podcast/0001.srt",
        "audiobook/podcast/0001.chapters.json",
    ]
    assert len(found) == 11


def test_the_transcripts_say_the_same() -> None:
    found = made(spoken())
    cues = read_webvtt(found["audiobook/podcast/0001.vtt"].decode())
    segments = json.loads(found["audiobook/podcast/0001.json"])["segments"]
    assert "".join(one.text for one in cues) == "".join(one["body"] for one in segments)
    shown = found["audiobook/podcast/0001.srt"].decode()
    assert all(one.text in shown for one in cues)
    assert "人工智能" in shown


def test_episodes_keep_their_names_through_edits() -> None:
    def names(book: Spoken) -> list[str]:
        return [one.findtext("guid") for one in items(made(book)["audiobook/podcast/feed.xml"])]

    before = names(spoken())
    first, second = CHINESE.chapters
    renamed = replace(CHINESE, chapters=(replace(first, title="别的"), second))
    assert names(spoken(renamed)) == before
    alone = replace(CHINESE, chapters=(second,))
    assert names(spoken(alone)) == before[1:]


def test_they_are_a_minute_apart_from_the_day_that_is_said() -> None:
    feed = made(spoken(), replace(OFFERED, first=datetime(2027, 12, 31, 23, 59, tzinfo=UTC)))
    assert [one.findtext("pubDate") for one in items(feed["audiobook/podcast/feed.xml"])] == [
        "Fri, 31 Dec 2027 23:59:00 GMT",
        "Sat, 01 Jan 2028 00:00:00 GMT",
    ]


def test_an_edited_chapter_leaves_the_files_of_the_others_alone() -> None:
    before = made(spoken())
    first, second = CHINESE.chapters
    scenes = first.scenes[:1]
    after = made(spoken(replace(CHINESE, chapters=(replace(first, scenes=scenes), second))))
    changed = {path for path in before if before[path] != after[path]}
    assert {path.rpartition("/")[2] for path in changed} == {
        "feed.xml",
        "0001.vtt",
        "0001.json",
        "0001.srt",
        "0001.chapters.json",
    }
