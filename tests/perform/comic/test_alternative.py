from dataclasses import replace

import pytest

from perform.comic.comic_stories import chinese, english
from yanyi.art.lettering.items import Kind
from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import (
    Era,
    Framing,
    Pose,
    Prop,
    Rhythm,
    SettingKind,
)
from yanyi.perform.comic.alternative import alternatives, names_in, tongue
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.gathering import gather
from yanyi.story.types import Translation
from yanyi.story.vocabulary import Emotion, Gender, TimeOfDay, Weather

RIVER = Setting(SettingKind.RIVER, 1, Era.MODERN, time=TimeOfDay.NIGHT, weather=Weather.RAIN)
LOOK = Look(1, Gender.FEMALE)
HER = Actor(LOOK, 0.3, True, Pose.SIT, Emotion.WORRIED, prop=Prop.LANTERN)
HIM = Actor(replace(LOOK, gender=Gender.MALE), 0.7, False, Pose.COVER_FACE, Emotion.SAD, 0.9)


def cell(framing: Framing, *people: tuple[str, Actor], setting: Setting = RIVER) -> Cell:
    view = View(setting, tuple(actor for _, actor in people), framing)
    return Cell(view, tuple(role for role, _ in people), "", Rhythm.TALK)


def told(language: str, *cells: Cell) -> list[str]:
    story = (chinese() if language == "zh" else english())[0]
    return list(alternatives(cells, names_in(story), tongue(language)))


def test_who_is_where_and_does_what_in_english() -> None:
    seen = told("en", cell(Framing.WIDE, ("lin", HER), ("tom", HIM)))
    assert seen == [
        "From a distance: by a river, at night, in the rain."
        " On the left, Lin sits, worried, holding a lantern."
        " On the right, Tom covers his face, very sad."
    ]


def test_who_is_where_and_does_what_in_chinese() -> None:
    seen = told("zh", cell(Framing.WIDE, ("m", HER), ("l", HIM)))
    assert seen == [
        "远景：河边，夜里，下着雨。左边是小满，坐着，神情担忧，手里有灯笼。"
        "右边是陆舟，捂着脸，神情十分悲伤。"
    ]


def test_what_stays_as_it_was_is_not_said_again() -> None:
    one = cell(Framing.MEDIUM, ("lin", HER))
    near = cell(Framing.CLOSE, ("lin", replace(HER, pose=Pose.STAND, prop=Prop.NONE)))
    inside = cell(Framing.ESTABLISHING, setting=replace(RIVER, inside=True))
    assert told("en", one, near, inside) == [
        "By a river, at night, in the rain. Lin sits, worried, holding a lantern.",
        "Close-up. Lin looks worried.",
        "A wide view: by a river, at night.",
    ]


def test_strangers_are_told_by_their_looks_and_an_empty_view_as_empty() -> None:
    stranger = cell(Framing.MEDIUM, ("nobody", replace(HER, pose=Pose.HOLD)))
    assert told("en", stranger)[0].endswith("A woman holds a lantern, worried.")
    assert told("zh", stranger)[0].endswith("一个女子拿着灯笼，神情担忧。")
    assert told("en", cell(Framing.MEDIUM))[0].endswith("Nobody is in sight.")


@pytest.mark.parametrize("kind", Kind)
def test_balloons_say_who_speaks_and_captions_do_not(kind: Kind) -> None:
    spoken = kind in (Kind.SPEECH, Kind.SHOUT, Kind.WHISPER, Kind.THOUGHT, Kind.SONG)
    for language, name in (("en", "Mara"), ("zh", "小满"), ("de", "Mara")):
        lead = tongue(language).lead(kind, name)
        assert (name in lead) is spoken
        if spoken:
            assert tongue(language).lead(kind, "") not in ("", lead)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_panel_of_a_story_is_told_in_its_language(language: str) -> None:
    story, board = chinese() if language == "zh" else english()
    cells = [
        one
        for chapter in gather(story, board, language == "zh").chapters
        for group in chapter
        for one in group
    ]
    seen = list(alternatives(cells, names_in(story), tongue(language)))
    assert len(seen) == len(cells)
    assert all(seen)
    assert all(one.isascii() is (language == "en") for one in seen)
    assert not any("_" in one for one in seen)


def test_a_translation_has_its_own_names() -> None:
    story, _ = chinese()
    names = names_in(story, Translation("en", (), names=(("小满", "Xiaoman"),)))
    assert names.people == {"m": "Xiaoman", "l": "陆舟"}


def test_somebody_near_who_feels_nothing_is_only_named() -> None:
    calm = replace(HER, pose=Pose.TALK, emotion=Emotion.NEUTRAL, prop=Prop.NONE)
    near = cell(Framing.CLOSE, ("lin", calm))
    assert told("en", near, near)[1] == "Close-up. Lin."
    assert told("zh", cell(Framing.CLOSE, ("m", calm)), cell(Framing.CLOSE, ("m", calm)))[1] == (
        "特写。小满。"
    )
