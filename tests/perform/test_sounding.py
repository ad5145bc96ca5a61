from collections.abc import Iterator
from pathlib import Path

import pytest

from perform.sounding_labels import FERRY, LOST, MAY
from yanyi.app.reading import open_reading
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.music.effect.catalogue import Event
from yanyi.perform.sounding import Heard, echoed, heard, line_sounds, sounds
from yanyi.story.types import (
    Document,
    Narrated,
    Paragraph,
    Plain,
    Scene,
    Sound,
    Spoken,
)
from yanyi.story.walk import scene_lines, words_of

EXAMPLES = Path(__file__).parents[2] / "examples"


def found_in(example: str) -> Iterator[tuple[str, Heard]]:
    story = open_reading(EXAMPLES / example).reading.story
    for chapter in story.chapters:
        for scene in chapter.scenes:
            words = {line.anchor: words_of(line) for line in scene_lines(scene)}
            for anchor, one in sounds(scene, story.language):
                yield words[anchor], one


@pytest.mark.parametrize(("example", "labels"), [("snow-ferry", FERRY), ("lost-property", LOST)])
def test_the_examples_sound_as_they_were_marked(
    example: str, labels: tuple[tuple[str, str], ...]
) -> None:
    """All that is marked is found, and nothing beyond but what may be."""
    left = list(labels)
    false = []
    for words, one in found_in(example):
        match = next(
            (label for label in left if one.event == label[1] and words.startswith(label[0])), None
        )
        if match:
            left.remove(match)
        elif one.event not in MAY:
            false.append((words, one.event))
    assert left == []
    assert false == []


def test_an_event_belongs_in_the_pause_after_its_phrase() -> None:
    words = "他正趴在柜台上数花生，门砰的一声开了，雪卷进来。"
    (one,) = heard(words, "zh")
    assert words[one.start : one.end] == "门砰的一声"
    assert words[: one.after].endswith("开了，")
    words = "She turned, the door slammed, and the lamp went out."
    (one,) = heard(words, "en-GB")
    assert words[: one.after] == "She turned, the door slammed,"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("没有人敲门。", "zh"),
        ("有人敲门吗？", "zh"),
        ("她踩在雪上，却一点声音也没有。", "zh"),
        ("Nobody had rung the bell.", "en"),
        ("Did somebody knock at the door?", "en"),
        ("The door opened without a sound.", "en"),
    ],
)
def test_what_is_denied_or_asked_is_not_heard(words: str, language: str) -> None:
    assert heard(words, language) == ()


def test_how_loud_and_how_far() -> None:
    (one,) = heard("远处隐隐传来雷声。", "zh")
    assert (one.event, one.far, one.strength) == (Event.THUNDER, True, 0.25)
    (one,) = heard("There was a tremendous crash.", "en")
    assert (one.event, one.strength) == (Event.CRASH, 0.8)


def test_a_bare_sound_word_is_understood_by_the_words_about_it() -> None:
    assert echoed("砰！", "zh", "他一脚踢开了门。")[0].event is Event.SLAM
    assert echoed("砰！", "zh", "他举起手枪。")[0].event is Event.SHOT
    assert echoed("砰！", "zh")[0].event is Event.THUD
    assert echoed("Bang!", "en", "He raised the pistol.")[0].event is Event.SHOT
    assert echoed("Tralala!", "en") == ()


def test_a_stroke_sounds_as_often_as_it_is_written() -> None:
    assert echoed("Click. Click.", "en")[0].times == 2
    assert echoed("啪！啪！啪！", "zh")[0].times == 3
    assert echoed("咚咚咚！", "zh", "有人敲门。")[0].times == 1


def test_only_telling_is_heard() -> None:
    said = Spoken("a", (Plain("The door slammed."),))
    told = Narrated("b", (Plain("The door slammed."),))
    assert line_sounds(said, "en") == ()
    assert [one.event for one in line_sounds(told, "en")] == [Event.SLAM]


def test_a_telling_and_its_echo_are_one_event_and_read_papers_are_silent() -> None:
    told = Narrated("a", (Plain("沈三娘大喝一声，拔剑出鞘。"),))
    echo = Sound("b", (Plain("锵！"),))
    letter = Document("letter", (Narrated("c", (Plain("门砰的一声开了。"),)),))
    scene = Scene((Paragraph((told,)), Paragraph((echo,)), letter))
    assert [(anchor, one.event) for anchor, one in sounds(scene, "zh")] == [("b", Event.DRAWN)]


def test_steps_sound_by_the_words_and_else_by_the_place() -> None:
    woods = Setting(SettingKind.FOREST, 1, Era.MODERN)
    assert heard("He heard footsteps.", "en", woods)[0].event is Event.GRASS_STEPS
    assert heard("He heard footsteps on the stairs.", "en", woods)[0].event is Event.WOOD_STEPS
    assert heard("He heard footsteps.", "en")[0].event is Event.STONE_STEPS


def test_two_names_of_one_event_in_one_breath_are_heard_once() -> None:
    assert len(heard("只听得雷声隆隆响，打雷了。", "zh")) == 1


def test_a_language_without_words_of_sounds_hears_nothing() -> None:
    assert heard("Die Tür schlug zu.", "de") == ()
    assert echoed("Bumm!", "de") == ()
