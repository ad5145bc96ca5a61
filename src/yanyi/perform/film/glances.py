"""Where everybody in a picture looks: listeners at who speaks, speakers at whom they speak to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yanyi.art.film_acting import Glance
from yanyi.models.states import LEFT, RIGHT, US
from yanyi.story.types import Line, Sung, Thought

_SLOW, _SLOWER = 0.2, 0.09  # seconds until the first listener looks up, and each one more
_AWAY, _LONG = 0.8, 4.5  # seconds of looking away while one thinks, and of a line so long
_BACK = 0.9  # seconds of telling after which eyes go back


@dataclass(frozen=True, slots=True)
class Turn:
    """A line in the seconds of a shot; ``actor`` says it, -1 for nobody in the picture.

    ``pause`` is a second inside it at which its speaker may think.
    """

    line: Line
    actor: int
    start: float
    end: float
    pause: float | None = None


def glances(
    turns: Sequence[Turn], places: Mapping[int, float], rights: Mapping[int, bool]
) -> dict[int, tuple[Glance, ...]]:
    """The glances of every actor; ``places`` are their heads across, ``rights`` who faces right."""
    found: dict[int, list[Glance]] = {actor: [] for actor in places}
    for n, turn in enumerate(turns):
        if turn.actor not in places:
            if turn.end - turn.start > _BACK:
                for actor in places:
                    found[actor].append(Glance(turn.start + _BACK / 2))
            continue
        if isinstance(turn.line, Thought | Sung):
            found[turn.actor] += [Glance(turn.start, US), Glance(turn.end)]
            continue
        heard = spoken_to(turns, n, places)
        if heard is not None:
            at = Glance(max(0.0, turn.start - 0.1), _towards(turn.actor, heard, places, rights))
            found[turn.actor].append(at)
        if turn.pause is not None and turn.end - turn.start > _LONG:
            back = found[turn.actor][-1].gaze if found[turn.actor] else ""
            found[turn.actor] += [Glance(turn.pause, US), Glance(turn.pause + _AWAY, back)]
        for rank, actor in enumerate(one for one in places if one != turn.actor):
            gaze = _towards(actor, turn.actor, places, rights)
            found[actor].append(Glance(turn.start + _SLOW + rank * _SLOWER, gaze))
    return {actor: _changes(row) for actor, row in found.items()}


def spoken_to(turns: Sequence[Turn], n: int, places: Mapping[int, float]) -> int | None:
    """Whom a line is said to: who spoke last, else who answers, else whoever is nearest."""
    own = turns[n].actor
    others = [one.actor for one in (*reversed(turns[:n]), *turns[n + 1 :])]
    for other in others:
        if other != own and other in places:
            return other
    return min(
        (one for one in places if one != own),
        key=lambda one: abs(places[one] - places[own]),
        default=None,
    )


def _towards(
    actor: int, other: int, places: Mapping[int, float], rights: Mapping[int, bool]
) -> str:
    """Eyes that look at somebody; those of two who face each other as they were drawn."""
    right = places[other] > places[actor]
    if len(places) < 3 and right is rights.get(actor, right):
        return ""
    return RIGHT if right else LEFT


def _changes(row: Sequence[Glance]) -> tuple[Glance, ...]:
    """The glances in time, without those that change nothing."""
    kept: list[Glance] = []
    for one in sorted(row, key=lambda one: one.at):
        if kept and kept[-1].at == one.at:
            kept.pop()
        if one.gaze != (kept[-1].gaze if kept else ""):
            kept.append(one)
    return tuple(kept)
