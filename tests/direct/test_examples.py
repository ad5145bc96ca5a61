from itertools import combinations
from pathlib import Path

import pytest

from yanyi.board.types import Board
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.direct.direction import Options, direct
from yanyi.models.provider import VoiceOffer
from yanyi.project.settings import load_settings
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.types import Story, Sung
from yanyi.story.vocabulary import Gender, Weather
from yanyi.story.walk import speaker_of, walk

EXAMPLES = Path(__file__).parents[2] / "examples"
VOICES = tuple(
    VoiceOffer(f"{language}-{gender.value}-{number}", language, gender)
    for language in ("zh", "en")
    for gender in (Gender.FEMALE, Gender.MALE)
    for number in range(4)
)


def staged(name: str) -> tuple[Story, Board]:
    folder = EXAMPLES / name
    settings = load_settings(folder / "yanyi.toml", frozenset())
    manuscript = folder / settings.story.manuscript
    source = Source(manuscript.name, manuscript.read_bytes())
    story = read(source, (), settings.corrections).story
    return story, direct(story, None, VOICES, Options())


@pytest.mark.parametrize("name", ["snow-ferry", "lost-property"])
def test_an_example_is_wholly_staged(name: str) -> None:
    story, board = staged(name)
    shots = [shot for chapter in board.chapters for scene in chapter.scenes for shot in scene.shots]
    shown = [anchor for shot in shots for anchor in shot.lines]
    assert shown == [found.line.anchor for found in walk(story)]
    assert len(story.chapters) == 5
    assert len({shot.view.framing for shot in shots}) == len(Framing)
    named = {one.id for one in story.cast if one.confidence == 1.0}
    speakers = {speaker_of(found.line) for found in walk(story)} - {""}
    assert len(speakers & named) >= 4


@pytest.mark.parametrize("name", ["snow-ferry", "lost-property"])
def test_the_camera_stays_on_its_side_of_every_two(name: str) -> None:
    _, board = staged(name)
    for scene in (scene for chapter in board.chapters for scene in chapter.scenes):
        firsts: dict[frozenset[str], str] = {}
        for shot in scene.shots:
            row = sorted(zip((one.x for one in shot.view.actors), shot.roles, strict=True))
            for (_, left), (_, right) in combinations(row, 2):
                assert firsts.setdefault(frozenset((left, right)), left) == left
            if len(row) == 2:
                assert all((one.x < 0.5) is one.faces_right for one in shot.view.actors)


def test_the_ferry_is_a_boat_in_the_snow_of_old() -> None:
    _, board = staged("snow-ferry")
    setting = board.chapters[0].scenes[0].shots[0].view.setting
    assert (setting.kind, setting.weather) == (SettingKind.BOAT, Weather.SNOW)
    assert setting.era is Era.PERIOD_CHINESE
    assert board.chapters[2].scenes[0].shots[0].view.setting.kind is SettingKind.TAVERN


@pytest.mark.parametrize(
    ("name", "singer", "lines"), [("snow-ferry", "老鲁头", 4), ("lost-property", "Gus Bell", 12)]
)
def test_somebody_sings_in_an_example(name: str, singer: str, lines: int) -> None:
    story, _ = staged(name)
    sung = [found.line for found in walk(story) if isinstance(found.line, Sung)]
    names = {one.id: one.name for one in story.cast}
    assert [names[line.speaker] for line in sung] == [singer] * lines


def test_the_lost_property_office_is_of_today() -> None:
    story, board = staged("lost-property")
    assert board.casting.era is Era.MODERN
    assert board.chapters[0].scenes[0].shots[0].view.setting.kind is SettingKind.OFFICE
    juno = next(one for one in story.cast if one.name == "Juno Bell")
    member = board.casting.member(juno.id)
    assert member is not None
    assert member.look.gender is Gender.FEMALE
    assert member.voice.pitch > 1.0
