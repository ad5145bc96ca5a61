import asyncio
import json
import re
from dataclasses import replace
from typing import Any

from perform.audiobook.spoken import Paper, spoken
from perform.audiobook.tales import CHINESE
from yanyi.perform.audiobook.episodes import Episode, Spoken, episodes
from yanyi.perform.audiobook.player import player

ONE = "audiobook/player/0001.js"


def made(book: Spoken) -> tuple[dict[str, str], tuple[Episode, ...]]:
    stage: Any = Paper()

    async def run() -> Any:
        parts = await episodes(book, stage)
        sounds = [(f"podcast/{one.name}.m4a", one.begin) for one in parts]
        return *(await player(book, parts, sounds, ("雪渡.m4b",), stage)), parts

    files, origins, parts = asyncio.run(run())
    assert [one.path for one in files] == [one.path for one in origins]
    return {one.path: stage.text(one.blob) for one in files}, parts


def data(text: str) -> Any:
    """What a chapter's script hands over."""
    found = re.search(r"^yanyiChapter\(\d+, (.*)\);$", text, re.M)
    assert found
    return json.loads(found[1])


def test_the_page_knows_where_each_chapter_is_heard() -> None:
    found, (first, second) = made(spoken())
    page = found["audiobook/index.html"]
    known = json.loads(re.findall(r'application/json">(.*?)</script>', page)[0])
    assert known["people"] == ["小满", "老鲁头"]
    one, two = known["chapters"]
    assert (one["since"], one["begin"]) == (0, round(first.begin, 3))
    assert two["since"] == two["begin"] == round(second.begin, 3)
    assert two["length"] == round(second.end - second.begin, 3)
    assert two["text"] == "player/0002.js"


def test_lines_are_heard_in_the_seconds_of_their_chapter() -> None:
    found, _ = made(spoken())
    told = data(found[ONE])
    lines = told["lines"]
    assert lines["l0"][0] == 500
    assert lines["l2"][2:4] == ["老鲁头", 1]
    assert "l3" not in lines  # it cannot be pronounced
    assert all(f'id="{name}"' in told["html"] for name in lines)
    starts = [one[0] for one in lines.values()]
    assert starts == sorted(starts)


def test_words_are_counted_without_white_space() -> None:
    found, _ = made(spoken(timed=True))
    heading = data(found[ONE])["lines"]["l0"]
    assert [word[:2] for word in heading[4]] == [[n, n + 1] for n in range(5)]
    assert heading[4][0][2] == 500


def test_an_edited_chapter_leaves_the_words_of_the_others_alone() -> None:
    before, _ = made(spoken())
    first, second = CHINESE.chapters
    shorter = replace(CHINESE, chapters=(replace(first, scenes=first.scenes[:1]), second))
    after, _ = made(spoken(shorter))
    assert before[ONE] != after[ONE]
    assert before["audiobook/player/0002.js"] == after["audiobook/player/0002.js"]
