"""Who turns about inside a shot: to somebody behind who speaks for long, or is spoken to."""

from collections.abc import Mapping, Sequence

from yanyi.board.types import Actor
from yanyi.board.vocabulary import Pose
from yanyi.board.vocabulary import Turn as Side
from yanyi.perform.film.glances import Turn, spoken_to

_MANY = 3  # two who talk face each other as they are drawn
_LONG = 1.6  # seconds of a line: for shorter ones eyes are enough
_SOON, _LATE = 0.25, 0.45  # seconds before one speaks, and after another began
_SIDED = frozenset({Side.THREE_QUARTER, Side.PROFILE})
_BOUND = frozenset({Pose.LIE, Pose.RIDE, Pose.EMBRACE, Pose.HOLD_HANDS, Pose.FALL, Pose.SIT})


def facing(
    turns: Sequence[Turn], actor: int, places: Mapping[int, float], who: Actor
) -> tuple[float, ...]:
    """The seconds at which an actor turns about; ``places`` are the heads across."""
    if len(places) < _MANY or who.turn not in _SIDED or who.pose in _BOUND:
        return ()
    right = who.faces_right
    found: list[float] = []
    for n, turn in enumerate(turns):
        if turn.actor not in places or turn.end - turn.start < _LONG:
            continue
        speaks = turn.actor == actor
        other = spoken_to(turns, n, places) if speaks else turn.actor
        if other is None or (places[other] > places[actor]) is right:
            continue
        found.append(round(max(0.0, turn.start + (-_SOON if speaks else _LATE)), 3))
        right = not right
    return tuple(found)
