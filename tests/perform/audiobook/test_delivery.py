import asyncio
from dataclasses import replace
from typing import Any

import pytest

from perform.audiobook.spoken import Paper, spoken
from perform.audiobook.tales import CHINESE
from yanyi.media.labels import read_implicit
from yanyi.media.subtitles import read_webvtt
from yanyi.perform.audiobook.delivery import Delivered, Wanted, captioned, deliver, published
from yanyi.problems import InputError

BOOK = "audiobook/雪渡.m4b"
ALL = Wanted(True, True, True, "", "", "Fiction", False, "2026-01-01T00:00:00Z")
NONE = replace(ALL, podcast=False, read_along=False, player=False)


def made(wanted: Wanted, book: Any = None) -> tuple[Delivered, Paper]:
    stage: Any = Paper()
    return asyncio.run(deliver(book or spoken(), BOOK, wanted, stage)), stage


def paths(wanted: Wanted) -> list[str]:
    return [one.path for one in made(wanted)[0].files]


def test_only_what_is_wanted_is_made() -> None:
    assert made(NONE)[0] == Delivered()
    assert paths(replace(NONE, read_along=True)) == ["audiobook/雪渡-read-along.epub"]
    player = paths(replace(NONE, player=True))
    assert player == [
        "audiobook/index.html",
        "audiobook/player/0001.js",
        "audiobook/player/0002.js",
        "audiobook/cover.jpg",
    ]
    assert "audiobook/podcast/feed.xml" in paths(replace(NONE, podcast=True))
    assert len(paths(ALL)) == 16


def test_without_a_podcast_the_player_plays_the_whole_book() -> None:
    found, stage = made(replace(ALL, podcast=False))
    page = next(one for one in found.files if one.path.endswith(".html"))
    text = stage.text(page.blob)
    begin = spoken().times[2].start
    assert f'"sound":"%E9%9B%AA%E6%B8%A1.m4b","since":{round(begin, 3)}' in text


def test_a_story_without_chapters_has_none_of_them() -> None:
    assert made(ALL, spoken(replace(CHINESE, chapters=())))[0] == Delivered()


def test_what_is_said_wrongly_is_named_with_a_way_out() -> None:
    for wrong, words in (
        (replace(ALL, site="example.org/x"), "no address"),
        (replace(ALL, site="https://[x"), "no address"),
        (replace(ALL, site="https://example.org/?a=1"), "no address"),
        (replace(ALL, category="Novels"), "there is no 'Novels'"),
        (replace(ALL, published="soon"), "'soon' is no date"),
    ):
        with pytest.raises(InputError) as caught:
            published(wrong)
        (problem,) = caught.value.problems
        assert words in problem.message
        assert problem.hint


def test_a_date_is_taken_as_utc() -> None:
    assert published(replace(ALL, published="2026-03-01")).first.isoformat() == (
        "2026-03-01T00:00:00+00:00"
    )
    assert published(replace(ALL, published="2026-03-01T08:00:00+08:00")).first.hour == 0


def test_the_book_has_captions_in_both_forms_with_their_label() -> None:
    stage: Any = Paper()
    found = asyncio.run(captioned(spoken(), BOOK, stage))
    vtt, srt = found.files
    assert (vtt.path, srt.path) == ("audiobook/雪渡.vtt", "audiobook/雪渡.srt")
    text = stage.text(vtt.blob)
    note = next(row for row in text.splitlines() if row.startswith("NOTE AIGC"))
    assert read_implicit(note.partition(": ")[2]) is not None
    assert len(read_webvtt(text)) == stage.text(srt.blob).count(" --> ")
    assert "a1" in found.origins[0].lines
