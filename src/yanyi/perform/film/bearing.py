"""How bodies take part in what is said: they lean, sink, draw back, and nod with the words."""

from collections.abc import Iterator, Sequence

from yanyi.art.film_acting import Bearing, Bout
from yanyi.perform.film.feelings import felt
from yanyi.perform.film.glances import Turn
from yanyi.story.types import Spoken, Thought
from yanyi.story.vocabulary import Emotion, Manner

DIGITS = 24
"""Digits of loudness a second."""

_MANNERS = {
    Manner.SHOUT: (Bearing.LEAN,),
    Manner.WHISPER: (Bearing.DRAW_NEAR,),
    Manner.MUTTER: (Bearing.SINK,),
    Manner.HURRIED: (Bearing.DRAW_NEAR,),
    Manner.SOB: (Bearing.SINK, Bearing.SOB),
    Manner.LAUGH: (Bearing.LAUGH,),
    Manner.ASK: (Bearing.INCLINE,),
}
_EMOTIONS = {
    Emotion.ANGRY: (Bearing.LEAN,),
    Emotion.DETERMINED: (Bearing.LEAN,),
    Emotion.SAD: (Bearing.SINK,),
    Emotion.TIRED: (Bearing.SINK,),
    Emotion.ASHAMED: (Bearing.SINK,),
    Emotion.AFRAID: (Bearing.RECOIL,),
    Emotion.DISGUSTED: (Bearing.RECOIL,),
    Emotion.SURPRISED: (Bearing.RECOIL,),
    Emotion.AMUSED: (Bearing.LAUGH,),
    Emotion.TENDER: (Bearing.INCLINE,),
    Emotion.CURIOUS: (Bearing.INCLINE,),
    Emotion.WORRIED: (Bearing.INCLINE,),
}
_NODS = {Manner.SHOUT: 1.5, Manner.WHISPER: 0.5, Manner.MUTTER: 0.4, Manner.SLOW: 0.8}
_LATE, _STARTLED = 0.18, 1.1  # seconds: until others start at a cry, and for how long
_APART, _STRONG = 13, 7  # digits between two nods; how loud a word is that is dwelt on


def bouts(turns: Sequence[Turn], actor: int) -> tuple[Bout, ...]:
    """What the body of an actor does in a shot."""
    return tuple(_bouts(turns, actor))


def _bouts(turns: Sequence[Turn], actor: int) -> Iterator[Bout]:
    for turn in turns:
        line = turn.line
        manner = line.manner if isinstance(line, Spoken) else Manner.PLAIN
        if turn.actor == actor and isinstance(line, Spoken | Thought):
            found = _MANNERS.get(manner) or _EMOTIONS.get(felt(line)) or ()
            yield from (Bout(turn.start, turn.end, one) for one in found)
        elif turn.actor >= 0 and turn.actor != actor and manner is Manner.SHOUT:
            start = turn.start + _LATE
            yield Bout(start, start + _STARTLED, Bearing.RECOIL)
        elif turn.actor >= 0 and turn.actor != actor and manner is Manner.ASK:
            yield Bout(turn.start + _LATE, turn.end, Bearing.INCLINE)


def stresses(turn: Turn, voice: str) -> tuple[tuple[float, float], ...]:
    """The seconds of a shot at which a line is loudest, and how strongly the head nods with it.

    ``voice`` has a digit for every 1/24 s from the start of the line.
    """
    manner = turn.line.manner if isinstance(turn.line, Spoken) else Manner.PLAIN
    levels = [int(digit) for digit in voice]
    found: list[tuple[float, float]] = []
    last = -_APART
    for n, level in enumerate(levels):
        around = levels[max(0, n - 3) : n + 4]
        if level >= _STRONG and level == max(around) and n - last >= _APART:
            strength = _NODS.get(manner, 1.0) * (0.5 + (level - _STRONG) / 4)
            found.append((round(turn.start + n / DIGITS, 3), round(strength, 2)))
            last = n
    return tuple(found)
