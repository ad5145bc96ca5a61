import asyncio
from dataclasses import replace

import pytest

from perform.audiobook.spoken import Paper, spoken
from perform.audiobook.tales import CHINESE
from yanyi.perform.audiobook.episodes import Episode, Spoken, episodes, marks
from yanyi.story.types import Place


def made(book: Spoken) -> tuple[tuple[Episode, ...], Paper]:
    stage = Paper()
    return asyncio.run(episodes(book, stage)), stage  # type: ignore[arg-type]


def test_a_file_begins_with_the_notice_and_joins_the_pieces_as_they_are() -> None:
    book = spoken()
    (first, second), stage = made(book)
    assert [[one.digest for one in inputs] for _, _, inputs in stage.made] == [
        ["piece-0", "piece-1", "cover"],
        ["piece-0", "piece-2", "cover"],
    ]
    name, bound, _ = stage.made[1]
    assert name == "audiobook.episode"
    assert bound.titles == ("片头", "第二章 河心")
    assert (bound.tags.title, bound.tags.album) == ("第二章 河心", "雪渡")
    assert (first.name, second.name) == ("0001", "0002")
    assert second.begin == pytest.approx(book.times[0].end)
    assert second.end == pytest.approx(second.length)


def test_times_are_those_of_the_file() -> None:
    book = spoken()
    _, second = made(book)[0]
    told = next(second.heard(1))
    assert told.start == pytest.approx(second.begin + 0.5)
    everything = list(second.heard())
    assert everything[0].start == pytest.approx(0.5)
    assert len(everything) == len(book.times[0].heard) + len(book.times[2].heard)
    assert second.anchors == ("h2", "b1", "b2", "b3", "b4")


def test_what_follows_the_last_chapter_is_in_its_file() -> None:
    book = spoken()
    closing = replace(book.times[0], section=replace(book.times[0].section, title="片尾"))
    longer = replace(
        book, times=(*book.times, closing), pieces=(*book.pieces, replace(book.cover, digest="end"))
    )
    (first, last), stage = made(longer)
    assert [one.digest for one in stage.made[1][2]] == ["piece-0", "piece-2", "end", "cover"]
    assert len(first.sections) == 2
    assert last.length - last.end == pytest.approx(closing.end - closing.start)
    assert marks(last, CHINESE)[-1].title == "片尾"
    assert marks(last, CHINESE)[-1].start == pytest.approx(last.end)


def test_a_chapter_is_known_by_its_first_line_whatever_stands_before_it() -> None:
    first, second = made(spoken())[0]
    assert (first.key, second.key) == ("h1", "h2")
    alone = replace(CHINESE, chapters=CHINESE.chapters[1:])
    assert made(spoken(alone))[0][0].key == "h2"


def test_every_scene_has_a_mark_with_its_first_word() -> None:
    first, second = made(spoken())[0]
    found = marks(first, CHINESE)
    assert [one.title for one in found] == ["片头", "第一章 半价", "第2场"]
    heard = {one.utterance.anchor: one.start for one in first.heard(1)}
    assert found[2].start == heard["a5"]
    assert len(marks(second, CHINESE)) == 2


def test_a_scene_is_called_after_its_place() -> None:
    first, *rest = CHINESE.chapters
    scenes = (first.scenes[0], replace(first.scenes[1], place="p"))
    chapters = (replace(first, scenes=scenes), *rest)
    story = replace(CHINESE, chapters=chapters, places=(Place("p", "渡口"),))
    assert marks(made(spoken(story))[0][0], story)[2].title == "渡口"
