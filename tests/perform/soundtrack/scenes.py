"""Scenes as they are told, for tests of what sounds beside the words."""

from collections.abc import Sequence

from perform.composing.plays import board, scene, story
from yanyi.music.effect.catalogue import Event
from yanyi.perform.sounding import Heard
from yanyi.perform.soundtrack.scoring import Scoring, scoring
from yanyi.perform.soundtrack.telling import Struck, Telling
from yanyi.story.types import Line
from yanyi.story.vocabulary import Mood

KNOCK = Heard(Event.KNOCK, 0, 5, 5, 0.5, times=3)


def tellings(lines: Sequence[Line], seconds: float, **struck: float) -> list[Telling]:
    """Lines one after another with half a second between them; ``struck`` are knocks."""
    found = []
    for n, line in enumerate(lines):
        start = 1.0 + n * (seconds + 0.5)
        knocks = (Struck(struck[line.anchor], KNOCK),) if line.anchor in struck else ()
        found.append(Telling(line, start, start + seconds, True, knocks))
    return found


def scored_scene(*lines: Line, mood: Mood = Mood.TENSE, **beats: Mood) -> Scoring:
    return scoring(story([scene(*lines, mood=mood, **beats)]), board())
