import asyncio
import dataclasses
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import av
import pytest

from yanyi.board.types import (
    Actor,
    Board,
    BoardChapter,
    BoardScene,
    Casting,
    CastMember,
    Look,
    Setting,
    Shot,
    View,
    Voice,
)
from yanyi.board.vocabulary import Era, Framing, Move, Rhythm, SettingKind
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.quote import Quote
from yanyi.build.watch import Step, Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.media.subtitles import read_webvtt
from yanyi.media.video_grid import FPS
from yanyi.models.provider import Provider
from yanyi.models.work import How, Work
from yanyi.perform.film.performance import PERFORMER, perform
from yanyi.perform.film.studio import Options
from yanyi.providers.fakes import FakeArtist, FakeVoice
from yanyi.story.reading import Why
from yanyi.story.types import (
    Chapter,
    Character,
    Meta,
    Narrated,
    Paragraph,
    Plain,
    Scene,
    Spoken,
    Story,
)
from yanyi.story.vocabulary import Mood

PROVIDERS: dict[str, Provider] = {"speech": FakeVoice(), "picture": FakeArtist()}

SMALL = Options(width=256, height=144)


class Watching(Tally):
    """Remembers the names of what really ran."""

    def __init__(self) -> None:
        super().__init__()
        self.ran: list[str] = []

    def began(self, step: Step) -> None:
        self.ran.append(step.name)


@dataclass
class House:
    """A store in a folder where films are performed, one run at a time."""

    root: Path

    def film(self, story: Story, board: Board) -> tuple[Work, list[str]]:
        memory, watching = Memory(self.root), Watching()
        workers = Workers(1, self.root)
        stage = Production(memory, PROVIDERS, workers, Budget(None), watching)
        try:
            work = asyncio.run(perform(story, board, SMALL, stage))
        finally:
            workers.close()
            memory.close()
        return work, watching.ran

    def path(self, work: Work, suffix: str) -> Path:
        blob = next(file.blob for file in work.files if file.path.endswith(suffix))
        memory = Memory(self.root)
        try:
            return memory.store.path(blob)
        finally:
            memory.close()


def narrated(anchor: str, text: str, tag: bool = False) -> Narrated:
    return Narrated(anchor, (Plain(text),), tag)


def spoken(anchor: str, text: str, speaker: str) -> Spoken:
    return Spoken(anchor, (Plain(text),), speaker, marks=("“", "”"))


LIN, BAI = Look(seed=3), Look(seed=8)
LINES = {
    "h": "第一章　夜航",
    "a": "河上起了雾。",
    "b": "你听。",
    "c": "林说。",
    "d": "是风，还是有人在唱歌？",
    "e": "……",
    "f": "船靠了岸。",
}


def story_of(lines: dict[str, str] = LINES) -> Story:
    first = Scene(
        (
            Paragraph((narrated("a", lines["a"]),)),
            Paragraph((spoken("b", lines["b"], "lin"), narrated("c", lines["c"], tag=True))),
            Paragraph((spoken("d", lines["d"], "bai"), spoken("e", lines["e"], "lin"))),
        )
    )
    second = Scene((Paragraph((narrated("f", lines["f"]),)),))
    chapter = Chapter(lines["h"], (first, second), narrated("h", lines["h"]))
    cast = (Character("lin", "林"), Character("bai", "白"))
    return Story(Meta("夜航", "某人"), "zh", (chapter,), cast)


def board() -> Board:
    river = Setting(SettingKind.RIVER, 5, Era.PERIOD_CHINESE)
    wide = View(river, (), Framing.ESTABLISHING)
    two = View(river, (Actor(LIN, 0.3, True), Actor(BAI, 0.7, False)), Framing.MEDIUM)
    first = (
        Shot(("a",), wide, (), Rhythm.ESTABLISH, Move.PAN_LEFT),
        Shot(("b", "c", "d", "e"), two, ("lin", "bai"), Rhythm.TALK, Move.PUSH),
    )
    second = (Shot(("f",), wide, (), Rhythm.TURN, Move.HOLD),)
    casting = Casting(
        Voice("zh-male-1"),
        (
            CastMember("lin", LIN, Voice("zh-female-1")),
            CastMember("bai", BAI, Voice("zh-male-2")),
        ),
    )
    scenes = (BoardScene(first, Mood.CALM), BoardScene(second, Mood.CALM))
    return Board(casting, (BoardChapter(scenes),))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return House(tmp_path_factory.mktemp("store"))


@pytest.fixture(scope="module")
def work(house: House) -> Work:
    return house.film(story_of(), board())[0]


def test_every_line_is_told_or_omitted_with_its_reason(work: Work) -> None:
    told = {one.anchor: one for one in work.told}
    omitted = {one.anchor: one.reason for one in work.omitted}
    assert set(told) | set(omitted) == set(LINES)
    assert omitted == {"c": Why.SPEECH_TAG}
    assert told["b"].how is How.SPOKEN
    assert told["b"].text == "你听。"
    assert told["e"].how is How.CAPTIONED


def test_sound_and_picture_end_together_and_are_what_the_facts_say(
    house: House, work: Work
) -> None:
    facts = {fact.name: fact.value for fact in work.facts}
    with av.open(str(house.path(work, ".mp4"))) as film:
        frames = sum(1 for _ in film.decode(video=0))
    with av.open(str(house.path(work, ".mp4"))) as film:
        samples = sum(frame.samples for frame in film.decode(audio=0))
        chapters = [one["metadata"]["title"] for one in film.chapters()]
        assert film.metadata["title"] == "夜航"
        assert '"Label":"1"' in film.metadata["AIGC"]
    assert frames == int(facts["frames"])
    assert abs(samples / 48_000 - frames / FPS) < 1 / FPS
    assert facts["size"] == "256x144"
    assert chapters == ["第一章 夜航"]


def test_subtitles_show_every_told_line_in_order_with_its_speaker(house: House, work: Work) -> None:
    cues = read_webvtt(house.path(work, ".vtt").read_text("utf-8"))
    shown = "".join(cue.text.replace("\n", "") for cue in cues)
    assert (
        shown
        == "第一章　夜航".replace("　", " ")
        + "河上起了雾。“你听。”“是风，还是有人在唱歌？”“……”船靠了岸。"
    )
    assert [cue.voice for cue in cues if cue.voice] == ["林", "白", "林"]
    assert all(cue.end > cue.start for cue in cues)
    assert all(a.end <= b.start + 1e-9 for a, b in pairwise(cues))


def test_nothing_is_made_again_for_the_same_story(house: House, work: Work) -> None:
    again, ran = house.film(story_of(), board())
    assert ran == []
    assert again == work


def test_one_edited_line_films_its_shot_mixes_its_scene_and_joins(house: House, work: Work) -> None:
    changed = story_of({**LINES, "f": "船慢慢地靠了岸。"})
    _, ran = house.film(changed, board())
    kinds = sorted(name.split()[0] for name in ran)
    assert len([one for one in kinds if "shot" in one]) == 1
    assert len([one for one in kinds if "sound" in one]) == 1
    assert len([one for one in kinds if "join" in one]) == 1
    assert len([one for one in kinds if one == "voice.clip"]) == 1
    assert len(kinds) == 5, kinds


def test_a_quote_lists_the_work_and_makes_none(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    try:
        quote = Quote(memory, PROVIDERS)
        planned = asyncio.run(perform(story_of(), board(), SMALL, quote))
    finally:
        memory.close()
    assert quote.steps
    assert {one.anchor for one in planned.told} == set(LINES) - {"c"}


def test_a_story_without_shots_still_tells_its_lines(house: House) -> None:
    bare = dataclasses.replace(board(), chapters=(BoardChapter(()),))
    done, _ = house.film(story_of(), bare)
    assert {one.anchor for one in done.told} == set(LINES)


def test_the_film_is_registered_with_its_options() -> None:
    assert (PERFORMER.medium, PERFORMER.table) == ("film", "film")
    assert PERFORMER.options() == Options(1280, 720)
