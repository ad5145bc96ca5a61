"""What happens in a line of a film, and the pause in its words in which it is heard."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yanyi.board.types import Board
from yanyi.models.speech import WordTime
from yanyi.music.effect.room import room
from yanyi.perform.listening import Listened
from yanyi.perform.sounding import Heard, sounds
from yanyi.story.types import Line, Story
from yanyi.story.walk import words_of

_MOST = 3
"""Events of one line for which its words wait."""
_PAUSE = 0.12
"""Seconds between two words that are a pause."""
_BREATH = 0.1


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, and the second of the clip in whose pause it is heard; None is after the words.

    ``gap`` are the seconds of quiet that there are anyway, ``room`` those that it needs.
    """

    heard: Heard
    at: float | None
    gap: float
    room: float


Happenings = Mapping[str, tuple[Heard, ...]]


def happenings(story: Story, board: Board) -> Happenings:
    """The events of all lines, by anchor."""
    found: dict[str, tuple[Heard, ...]] = {}
    for chapter, shown in zip(story.chapters, board.chapters, strict=True):
        for number, scene in enumerate(chapter.scenes):
            shots = shown.scenes[number].shots if number < len(shown.scenes) else ()
            setting = shots[0].view.setting if shots else None
            for anchor, one in sounds(scene, story.language, setting):
                found[anchor] = (*found.get(anchor, ()), one)
    return found


def whole(line: Line, events: Sequence[Heard]) -> bool:
    """Whether a line is nothing but a sound word, which is then heard and not said."""
    return any(one.start == 0 and one.end >= len(words_of(line)) for one in events)


def placed(line: Line, told: Listened | None, events: Sequence[Heard]) -> tuple[Happening, ...]:
    """The events of a line, the strongest where there are many, each in a pause of its words."""
    kept = sorted(events, key=lambda one: -one.strength)[:_MOST]
    words = told.words if told else ()
    return tuple(_placed(line, words, one) for one in events if one in kept)


def _placed(line: Line, words: Sequence[WordTime], one: Heard) -> Happening:
    needs = room(one.event, one.times) + _BREATH
    after = len(" ".join(words_of(line)[: one.after].split()))
    before = [word for word in words if word.end_char <= after]
    following = [word for word in words if word.start_char >= after]
    if not before or not following:
        return Happening(one, None, 0.0, needs)
    start, end = before[-1].end_s, following[0].start_s
    if end - start < _PAUSE:
        return Happening(one, None, 0.0, needs)
    return Happening(one, round((start + end) / 2, 3), round(end - start, 3), needs)
