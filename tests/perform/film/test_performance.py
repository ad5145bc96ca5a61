import asyncio
import dataclasses
import json
from itertools import pairwise
from pathlib import Path

import av
import pytest

from playhouse import Playhouse
from yanyi.app.proof import prove_work
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
from yanyi.build.quote import Quote
from yanyi.build.watch import Tally
from yanyi.media.subtitles import read_webvtt
from yanyi.media.video_grid import FPS
from yanyi.models.provider import Provider
from yanyi.models.work import How, Work
from yanyi.perform.film.performance import PERFORMER, perform
from yanyi.perform.film.shape import Resolution, Shape
from yanyi.perform.film.studio import Options, Size, Studio
from yanyi.problems import InputError
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
    TranslatedLine,
    Translation,
)
from yanyi.story.vocabulary import Mood
from yanyi.story.wire import loads

PROVIDERS: dict[str, Provider] = {"speech": FakeVoice(), "picture": FakeArtist()}

SMALL = Options(width=256, height=144, stills=False)


def film(house: Playhouse, story: Story, board: Board) -> tuple[Work, Tally]:
    return house.run(lambda stage: perform(story, board, SMALL, stage))


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
def house(tmp_path_factory: pytest.TempPathFactory) -> Playhouse:
    return Playhouse(tmp_path_factory.mktemp("store"), PROVIDERS)


@pytest.fixture(scope="module")
def work(house: Playhouse) -> Work:
    return film(house, story_of(), board())[0]


def test_every_line_is_told_or_omitted_with_its_reason(work: Work) -> None:
    told = {one.anchor: one for one in work.told}
    omitted = {one.anchor: one.reason for one in work.omitted}
    assert set(told) | set(omitted) == set(LINES)
    assert omitted == {"c": Why.SPEECH_TAG}
    assert told["b"].how is How.SPOKEN
    assert told["b"].text == "你听。"
    assert told["e"].how is How.CAPTIONED


def test_sound_and_picture_end_together_and_are_what_the_facts_say(
    house: Playhouse, work: Work
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


def test_subtitles_show_every_told_line_in_order_with_its_speaker(
    house: Playhouse, work: Work
) -> None:
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


def test_every_word_has_its_subtitle_and_every_subtitle_its_words(work: Work) -> None:
    facts = {fact.name: fact.value for fact in work.facts}
    assert facts["lines subtitled"] == "6 of 6"
    told, timed = facts["subtitles in time"].split(" of ")
    assert told == timed != "0"


def test_subtitles_of_a_translation_are_proven_and_burned_where_it_is_wished(
    house: Playhouse,
) -> None:
    lines = (TranslatedLine("b", (Plain("Listen."),)), TranslatedLine("f", (Plain("Ashore."),)))
    story = dataclasses.replace(story_of(), translations=(Translation("en", lines),))
    options = dataclasses.replace(SMALL, subtitles="en", burn="zh+en")
    work, tally = house.run(lambda stage: perform(story, board(), options, stage))
    (proof,) = prove_work(work, story).renderings
    assert (proof.language, proof.translated, proof.missing, proof.altered) == ("en", 2, (), ())
    assert set(proof.kept) == {"h", "a", "d", "e"}
    assert tally.made["film.shot"] == 3  # all with words; cards and credits stay as they are
    texts = {file.path.split(".", 1)[1] for file in work.files}
    assert {"vtt", "en.vtt", "zh+en.ass", "en.srt"} <= texts
    with av.open(str(house.path(work, ".mp4"))) as film:
        assert [one.metadata["language"] for one in film.streams.subtitles] == ["zho", "eng"]


def test_nothing_is_made_again_for_the_same_story(house: Playhouse, work: Work) -> None:
    again, tally = film(house, story_of(), board())
    assert tally.made == {}
    assert again == work


def test_one_edited_line_films_its_shot_mixes_its_scene_and_joins(
    house: Playhouse, work: Work
) -> None:
    changed = story_of({**LINES, "f": "船慢慢地靠了岸。"})
    _, tally = film(house, changed, board())
    assert tally.made == {
        "speech by fake-voice": 1,
        "voice.clip": 1,
        "film.shot": 1,
        "film.dissolve": 1,
        "film.sound": 1,
        "film.join": 1,
    }


def test_scenes_of_one_place_pass_into_each_other_without_a_dark_or_a_standing_frame(
    house: Playhouse, work: Work
) -> None:
    with av.open(str(house.path(work, ".mp4"))) as film:
        frames = [frame.to_ndarray(format="gray").astype(int) for frame in film.decode(video=0)]
    dark = [bool(frame.mean() < 20) for frame in frames]
    dips = [n for n, (a, b) in enumerate(pairwise(dark), 1) if b and not a]
    assert len(dips) == 4  # the opening, the card, the chapter, the end
    first = dips[1] + dark[dips[1] :].index(False)
    scenes = frames[first + 12 : dips[2] - 16]
    steps = [float(abs(a - b).mean()) for a, b in pairwise(scenes)]
    assert sum(1 for one in steps if one > 12) <= 1  # the cut from the first shot to the second
    mingled = max(range(24, len(steps)), key=lambda n: sum(one for one in steps[n - 24 : n]))
    assert min(steps[mingled - 20 : mingled - 4]) > 0.05


def test_a_quote_lists_the_work_and_makes_none(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    try:
        quote = Quote(memory, PROVIDERS)
        planned = asyncio.run(perform(story_of(), board(), SMALL, quote))
    finally:
        memory.close()
    assert quote.steps
    assert {one.anchor for one in planned.told} == set(LINES) - {"c"}


def test_a_story_without_shots_still_tells_its_lines(house: Playhouse) -> None:
    bare = dataclasses.replace(board(), chapters=(BoardChapter(()),))
    done, _ = film(house, story_of(), bare)
    assert {one.anchor for one in done.told} == set(LINES)


def test_the_film_is_registered_with_its_options() -> None:
    assert (PERFORMER.medium, PERFORMER.table) == ("film", "film")
    assert PERFORMER.options() == Options(Shape.WIDE, Resolution.P720, fps=24)


def test_shape_and_size_say_how_many_pixels_and_the_author_may_say_it_too(tmp_path: Path) -> None:
    def size(**said: object) -> Size:
        options = loads(Options, json.dumps(said), "yanyi.toml")
        return Studio(story_of(), board(), options, Quote(memory, PROVIDERS)).size

    memory = Memory(tmp_path)
    try:
        assert size() == Size(1280, 720)
        assert size(shape="vertical", size="1080p") == Size(1080, 1920)
        assert size(shape="square", width=600) == Size(600, 600)
        assert size(height=1080) == Size(1920, 1080)
        assert size(width=641, height=361) == Size(640, 360)
    finally:
        memory.close()


def test_other_frames_a_second_are_refused_with_a_sentence() -> None:
    with pytest.raises(InputError, match="fps: Input should be 24, 25 or 30"):
        loads(Options, '{"fps": 23}', "yanyi.toml")
