import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from perform.composing.plays import board, said, scene, story, told
from rehearsal import Rehearsal
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote
from yanyi.build.stage import Stage
from yanyi.media.labels import Label
from yanyi.models.blob import Blob
from yanyi.models.work import Work
from yanyi.perform.composing.leads import LeadKind
from yanyi.perform.score.loop_steps import BESIDE
from yanyi.perform.score.loops import looping, loops
from yanyi.perform.score.options import Options
from yanyi.perform.score.performance import perform
from yanyi.perform.score.shelf import Shelf
from yanyi.perform.score.steps import File
from yanyi.story.types import Story
from yanyi.story.vocabulary import Mood

TALE = story(
    [
        scene(*(said(f"a{n}", "ann") for n in range(6)), mood=Mood.JOYFUL),
        scene(*(told(f"b{n}") for n in range(9)), place="mill", mood=Mood.TENSE),
        scene(told("c0"), place="mill", mood=Mood.TENSE),
    ],
    [scene(told("d0"), said("d1", "ann"), mood=Mood.TENSE)],
)


def test_every_mood_has_a_loop_of_the_theme_that_is_heard_most_in_it() -> None:
    found = loops(TALE, board(chapters=2))
    assert [(one.mood, one.lead.kind, one.lead.name) for one in found] == [
        (Mood.TENSE, LeadKind.PLACE, "the mill"),
        (Mood.JOYFUL, LeadKind.PERSON, "Ann"),
    ]
    assert found[0].track.anchors == (*(f"b{n}" for n in range(9)), "c0")
    assert [one.track.title for one in found] == ["the mill (tense)", "Ann (joyful)"]


def test_titles_are_in_the_language_of_the_story() -> None:
    (one,) = loops(replace(story([scene(told("a0"))]), language="zh"), board())
    assert one.track.title == "The Road（平静）"


def test_a_story_without_lines_has_no_loops() -> None:
    assert loops(story(), board()) == ()


def test_a_longer_end_of_the_story_leaves_the_loops_as_they_were() -> None:
    longer = replace(TALE, chapters=(*TALE.chapters, story([scene(told("e0"))]).chapters[0]))
    before = {one.mood: one.track.piece for one in loops(TALE, board(chapters=2))}
    after = {one.mood: one.track.piece for one in loops(longer, board(chapters=3))}
    assert before.items() <= after.items()


def quoted(tale: Story, options: Options, root: Path) -> tuple[Work, Memory]:
    """A score on paper: what is kept as it is can be read, nothing is played."""
    memory = Memory(root)
    try:
        return asyncio.run(perform(tale, board(), options, Quote(memory, {}))), memory
    finally:
        memory.close()


def test_a_game_is_told_where_its_loops_are_and_what(tmp_path: Path) -> None:
    options = Options(formats="flac", loops=True)
    work, memory = quoted(story([scene(told("a0"), mood=Mood.TENSE)]), options, tmp_path)
    files = {one.path: one.blob for one in work.files if "/loops/" in one.path}
    names = ("tense.ogg", "tense.flac", "loops.json")
    assert set(files) == {f"score/loops/{name}" for name in names}
    table = json.loads(memory.store.path(files["score/loops/loops.json"]).read_text())
    (row,) = table["loops"]
    assert (row["file"], row["lossless"], row["mood"]) == ("tense.ogg", "tense.flac", "tense")
    assert (row["theme"], row["of"]) == ("The Road", "story")
    assert row["beats"] % row["bars"] == 0
    assert row["start"] == BESIDE / 48_000
    assert row["end"] - row["start"] == pytest.approx(row["beats"] * 60 / row["tempo"], abs=1e-3)
    assert {one.name: one.value for one in work.facts}["loops"] == "1"
    assert ("score/loops/tense.ogg", ("a0",)) in {(one.path, one.lines) for one in work.origins}


def test_nobody_has_loops_who_did_not_ask(tmp_path: Path) -> None:
    work, _ = quoted(story([scene(told("a0"))]), Options(), tmp_path)
    assert not [one.path for one in work.files if "/loops/" in one.path]


def test_the_file_itself_says_where_its_loop_is_and_that_it_was_generated() -> None:
    tale, bench = story([scene(told("a0"))]), Rehearsal()
    shelf = Shelf(tale, board(), Options(), ("mp3",), Label("urn:x"), "The Road", Blob("c", 0), 1)
    made = asyncio.run(looping(tale, board(), shelf, cast(Stage, bench)))
    (one,) = loops(tale, board())
    assert [file.path for file in made.files] == ["score/loops/calm.ogg", "score/loops/loops.json"]
    (file,) = [one for one in bench.params if isinstance(one, File)]
    tags = dict(file.tags.free)
    assert (tags["LOOPSTART"], tags["LOOPLENGTH"]) == (str(BESIDE), str(one.span.length))
    assert "urn:x" in tags["AIGC"]
    assert file.kind == "ogg"
