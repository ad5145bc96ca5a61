"""Who comes into a scene and who goes out of it, beat by beat."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.board.vocabulary import Pose
from yanyi.direct.blocking import Presence
from yanyi.direct.lexicon.concepts import Cue

_GOING = frozenset({Pose.WALK, Pose.RUN})
_ABSENT = 3
"""Beats in which whoever has left has no part; who has was only said to turn to go."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The roles who come in one beat and those who go."""

    come: frozenset[str] = frozenset()
    go: frozenset[str] = frozenset()


def ways_of(presences: Sequence[Presence]) -> tuple[Ways, ...]:
    """The ways of every beat.

    Somebody comes who is said to, or who has not been there yet and is told of on the move; and
    goes who is said to and has no part for a while.
    """
    known: set[str] = set()
    found: list[Ways] = []
    for at, presence in enumerate(presences):
        told = {way: {one.role for one in presence.deeds if one.what is way} for way in Cue}
        moving = {one.role for one in presence.deeds if one.what in _GOING}
        new = set(presence.active) - known
        come = told[Cue.COME] | (new & moving if at else set())
        after = {role for one in presences[at + 1 : at + 1 + _ABSENT] for role in one.active}
        found.append(Ways(frozenset(come & new), frozenset(told[Cue.LEAVE] - after - come)))
        known |= set(presence.active)
    return tuple(found)
