"""Stories for music: scenes with moods, people who talk, places that come again."""

from collections.abc import Sequence
from dataclasses import replace

from yanyi.board.types import (
    Actor,
    Board,
    BoardChapter,
    BoardScene,
    Casting,
    Look,
    Setting,
    Shot,
    View,
    Voice,
)
from yanyi.board.vocabulary import Era, Framing, Move, Prop, Rhythm, SettingKind
from yanyi.story.types import (
    Beat,
    Chapter,
    Character,
    Line,
    Meta,
    Narrated,
    Paragraph,
    Place,
    Plain,
    Scene,
    Sound,
    Spoken,
    Story,
)
from yanyi.story.vocabulary import Age, Emotion, Gender, Manner, Mood

LONG = "The road went on and on between the hedges, and nobody came along it all that day. " * 3


def told(anchor: str, text: str = LONG) -> Narrated:
    return Narrated(anchor, (Plain(text),))


def said(anchor: str, who: str, text: str = LONG, manner: Manner = Manner.PLAIN) -> Spoken:
    return Spoken(anchor, (Plain(text),), who, manner, Emotion.NEUTRAL)


def crash(anchor: str) -> Sound:
    return Sound(anchor, (Plain("Crash!"),))


def scene(*lines: Line, place: str = "", mood: Mood = Mood.CALM, **beats: Mood) -> Scene:
    """A scene; ``beats`` are moods that begin at an anchor."""
    found = tuple(Beat(anchor, one) for anchor, one in beats.items())
    return Scene((Paragraph(lines),), place, mood=mood, beats=found)


def story(*chapters: Sequence[Scene], language: str = "en") -> Story:
    return Story(
        meta=Meta("The Road"),
        language=language,
        chapters=tuple(Chapter(f"Part {n}", tuple(scenes)) for n, scenes in enumerate(chapters, 1)),
        cast=(
            Character("ann", "Ann", gender=Gender.FEMALE, age=Age.CHILD),
            Character("bob", "Bob", gender=Gender.MALE, age=Age.OLD),
        ),
        places=(Place("mill", "the mill"), Place("inn", "the inn")),
    )


def board(era: Era = Era.MODERN, chapters: int = 1) -> Board:
    casting = Casting(Voice("anyone"), era=era)
    return Board(casting, tuple(BoardChapter(()) for _ in range(chapters)))


def holding(*anchors: str) -> Board:
    """A board on which somebody holds a letter beside these lines."""
    actor = Actor(Look(1), 0.5, True, prop=Prop.LETTER)
    view = View(Setting(SettingKind.ROOM, 1, Era.MODERN), (actor,), Framing.MEDIUM)
    shot = Shot(anchors, view, ("ann",), Rhythm.TALK, Move.HOLD)
    return replace(board(), chapters=(BoardChapter((BoardScene((shot,), Mood.CALM),)),))
