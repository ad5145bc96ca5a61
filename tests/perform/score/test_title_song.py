import asyncio
from pathlib import Path
from typing import cast

import pytest

from perform.composing.plays import board, said, scene, story, told
from perform.score.lyrics import ENGLISH, answered
from playhouse import Playhouse
from rehearsal import Rehearsal
from yanyi.build.stage import Stage
from yanyi.models.work import Work
from yanyi.music.song.form import Role
from yanyi.perform.score.options import Options
from yanyi.perform.score.performance import PAGE, perform
from yanyi.perform.score.steps import File
from yanyi.perform.score.title_song import title_song
from yanyi.providers.words_fake import FakeScribe
from yanyi.story.types import Story

TALE = story([scene(told("a0"), *(said(f"a{n}", "ann", "Wait for me!") for n in range(1, 4)))])
GOOD = answered(ENGLISH)


def made(stage: Rehearsal, tale: Story = TALE) -> Work:
    options = Options(formats="mp3", lyric=True)
    return asyncio.run(perform(tale, board(), options, cast(Stage, stage)))


def fact(work: Work) -> str:
    return next(one.value for one in work.facts if one.name == "title song")


def test_the_words_of_a_model_become_a_song_of_who_speaks_most() -> None:
    found = asyncio.run(title_song(TALE, board(), cast(Stage, Rehearsal(GOOD))))
    assert found.track
    assert found.track.title == "Title song: Leave the Lamp On"
    own = found.track.song
    assert own
    assert own.singer == "ann"
    assert own.modelled
    assert {one.role for one in own.song.sections} >= {Role.VERSE, Role.CHORUS, Role.BRIDGE}
    sung = [line.text for line in own.song.lines]
    assert sung.count(ENGLISH.chorus[0]) == 3


def test_it_stands_before_the_closing_and_says_who_wrote_its_words() -> None:
    stage = Rehearsal(GOOD)
    work = made(stage)
    assert fact(work) == "Leave the Lamp On"
    tracks = [params for name, params in stage.made if name == "score.track"]
    files = [one for one in tracks if isinstance(one, File)]
    titles = [one.tags.title for one in sorted(files, key=lambda one: one.track)]
    assert titles[-3:] == [
        "Title song: Leave the Lamp On",
        "Title song: Leave the Lamp On (backing track)",
        "Closing",
    ]
    comments = {one.tags.title: one.tags.comment for one in files}
    assert "Words by an AI model." in comments[titles[-3]]
    assert "AI model" not in comments["Closing"]
    texts = {one.path: stage.kept.get(one.blob, b"").decode() for one in work.files}
    assert "Words of “Leave the Lamp On” by an AI model." in texts[PAGE]
    sheet = next(text for path, text in texts.items() if path.endswith("-lead-sheet.musicxml"))
    assert '<creator type="lyricist">an AI model</creator>' in sheet


def test_a_writer_that_only_keeps_to_the_form_is_found_out(tmp_path: Path) -> None:
    house = Playhouse(tmp_path, {"words": FakeScribe()})
    found, _ = house.run(lambda stage: title_song(TALE, board(), stage), 10**9)
    assert found.track is None
    assert "in 2 tries" in found.facts[0].value


@pytest.mark.parametrize(
    "answers", [("", ""), ("{}", "[]"), ("nonsense", answered(ENGLISH, title=""))]
)
def test_without_a_lyric_the_album_is_what_it_was(answers: tuple[str, str]) -> None:
    work = made(Rehearsal(*answers))
    assert fact(work).startswith("none: no lyric")
    assert not [one.path for one in work.files if "title-song" in one.path]


def test_nobody_is_asked_unless_the_author_wishes() -> None:
    stage = Rehearsal()
    work = asyncio.run(perform(TALE, board(), Options(formats="mp3"), cast(Stage, stage)))
    assert stage.asked == []
    assert "title song" not in {one.name for one in work.facts}
