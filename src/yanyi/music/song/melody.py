"""The melody of a line: a step of the scale for every syllable.

The whole line is chosen at once by dynamic programming over the last two steps: tones of the chord
where it is heavy or long, small moves, leaps that are answered, the curve of its phrase, the
cadence at its end; with Chinese words the direction that their tones ask for; and the melody that
the line repeats, where it repeats one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.progression import Cadence

Costs = NDArray[np.float64]

_NEVER = 1e4
_MOVES = (0.3, 0.15, 0.0, 0.0, 0.0, 0.15, 2.5, 0.5, 1.2, 1.5, 3.5, 4.5, 2.0)
"""What a move by so many semitones costs; none is larger than an octave."""
_LEAP = 5
"""Semitones from which on a move is a leap, which is answered by smaller ones the other way."""
_SMALL = 4
_WIDE = 7
_PERFECT = (0, 7)
_AGAINST, _LEVEL = 5.0, 2.4
"""What it costs to move against what tones ask for, and to stay."""


@dataclass(frozen=True, slots=True)
class Sound:
    """What a syllable is to be in the melody.

    ``weight`` is of its place in the bar and ``long`` how many beats it lasts; ``classes`` are the
    pitch classes of its chord, the root first, ``harsh`` those that may not be sung over it.
    ``aim`` is the pitch of the curve there; ``like`` the pitch of what it repeats, with how much
    that is ``held`` to. ``up`` is where the tones go from the syllable before: 1, -1 or 0.
    ``fresh`` says that the voice begins anew, ``leaps`` that a leap up to it is welcome.
    """

    weight: int
    long: float
    classes: tuple[int, ...]
    aim: float
    harsh: frozenset[int] = frozenset()
    like: float | None = None
    held: float = 0.0
    up: int = 0
    stress: int = 0
    fresh: bool = False
    leaps: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """Where a melody may go: the pitches of a key from the lowest to the highest."""

    key: Key
    low: int
    high: int

    @property
    def pitches(self) -> tuple[int, ...]:
        """Every pitch of the scale in it."""
        return tuple(one for one in range(self.low, self.high + 1) if self.key.holds(one))


@dataclass(frozen=True, slots=True)
class Before:
    """The note before a line and the root under it."""

    pitch: int
    root: int


def sung(
    sounds: Sequence[Sound],
    room: Room,
    cadence: Cadence | None,
    dice: Dice,
    before: Before | None = None,
) -> tuple[int, ...]:
    """The pitches of a line; ``cadence`` is how it ends, if it is the end of a phrase."""
    pitches = np.array(room.pitches)
    count = len(pitches)
    local = np.array([_local(one, pitches, dice) for one in sounds])
    local[-1] += _closing(sounds[-1], room.key, pitches, cadence)
    # rows[a, b] is the cheapest way to stand on b after a; a is count where nothing is before.
    rows = np.full((count + 1, count), _NEVER)
    rows[count] = local[0]
    if before is not None:
        rows[count] += _entered(before, sounds[0], pitches)
    backs: list[NDArray[np.intp]] = []
    threes = _threes(tuple(room.pitches))
    for number in range(1, len(sounds)):
        pair = _pair(sounds[number - 1], sounds[number], room.key, pitches)
        if number == len(sounds) - 1:
            sizes = np.abs(pitches[None] - pitches[:, None])
            pair = pair + np.where(sizes > _WIDE, 8.0, np.where(sizes > _SMALL, 0.7, 0.0))
        ways = rows[:, :, None] + pair[None]
        if not sounds[number].fresh:
            ways = ways + threes
        backs.append(ways.argmin(axis=0))
        rows = np.full((count + 1, count), _NEVER)
        rows[:count] = ways.min(axis=0) + local[number][None]
    return _traced(rows, backs, pitches)


def _traced(
    rows: Costs, backs: Sequence[NDArray[np.intp]], pitches: NDArray[np.int_]
) -> tuple[int, ...]:
    one, other = divmod(int(rows.argmin()), rows.shape[1])
    path = [other]
    for back in reversed(backs):
        path.append(one)
        one, other = int(back[one, other]), one
    return tuple(int(pitches[place]) for place in reversed(path))


def _local(one: Sound, pitches: NDArray[np.int_], dice: Dice) -> Costs:
    """What every pitch costs for itself."""
    classes = pitches % 12
    strange = ~np.isin(classes, one.classes)
    cost = np.array([0.45 * dice.share() for _ in pitches])
    heavy = (0.1, 0.15, 0.5, 1.1, 1.3)[one.weight] + (0.5 if one.long >= 1.5 else 0.0)
    cost += heavy * strange
    cost += _NEVER / 100 * np.isin(classes, sorted(one.harsh))
    cost += 0.14 * np.abs(pitches - one.aim)
    if one.like is not None:
        cost += one.held * np.minimum(np.abs(pitches - one.like), 6)
    return cost


def _closing(one: Sound, key: Key, pitches: NDArray[np.int_], cadence: Cadence | None) -> Costs:
    """What every pitch costs at the end: home after a full cadence, of the chord after a half."""
    classes = pitches % 12
    if cadence is Cadence.FULL:
        wrong = classes != key.tonic % 12
    elif cadence is Cadence.HALF:
        wrong = ~np.isin(classes, one.classes) | (classes == key.tonic % 12)
    else:
        wrong = ~np.isin(classes, one.classes)
    return np.where(wrong, 30.0, 0.0)


def _moves(moves: NDArray[np.int_]) -> Costs:
    sizes = np.abs(moves)
    table = np.array([*_MOVES, _NEVER])
    found: Costs = table[np.minimum(sizes, len(_MOVES))]
    return found


def _entered(before: Before, one: Sound, pitches: NDArray[np.int_]) -> Costs:
    """What the first pitch of a line costs after the last of another."""
    moves = pitches - before.pitch
    cost = 0.5 * _moves(moves)
    return cost + _parallel(before.pitch, before.root, pitches, one.classes[0])


def _parallel(origin: int, root: int, pitches: NDArray[np.int_], after: int) -> Costs:
    """What it costs to go in fifths or octaves with a bass that moves from root to root."""
    above = (origin - root) % 12
    if root == after or above not in _PERFECT:
        return np.zeros(len(pitches))
    found: Costs = np.where(((pitches - after) % 12 == above) & (pitches != origin), 5.0, 0.0)
    return found


def _pair(one: Sound, other: Sound, key: Key, pitches: NDArray[np.int_]) -> Costs:
    """What every move from one syllable to the next costs, (pitch, pitch)."""
    moves = pitches[None, :] - pitches[:, None]
    cost = _moves(moves)
    if other.fresh:
        cost = np.minimum(cost, 1.2) + np.where(np.abs(moves) > 12, _NEVER, 0.0)
    step = 2 if key.size == 7 else 3
    harsh = ~np.isin(pitches % 12, one.classes) & (one.weight >= 2)
    cost = cost + np.where(
        harsh[:, None] & (np.abs(moves) > step), 1.0 if one.weight < 3 else 3.0, 0.0
    )
    if other.up:
        along = np.sign(moves) * other.up
        cost = cost + np.where(along < 0, _AGAINST, np.where(along == 0, _LEVEL, 0.0))
    if other.leaps:
        cost = cost - np.where((moves >= _SMALL) & (moves <= _WIDE), 1.8, 0.0)
    if other.stress == 2 and one.stress == 0:
        cost = cost + np.where(moves < -2, 0.25, 0.0)
    if one.classes[0] != other.classes[0]:
        for place, origin in enumerate(pitches):
            cost[place] += _parallel(int(origin), one.classes[0], pitches, other.classes[0])
    return cost


@cache
def _threes(pitches: tuple[int, ...]) -> Costs:
    """What three pitches in a row cost: a leap is answered, nothing stays or swings for long."""
    count = len(pitches)
    line = np.array(pitches)
    first = (line[None, :] - line[:, None])[:, :, None]
    then = (line[None, :] - line[:, None])[None, :, :]
    first, then = np.broadcast_arrays(first, then)
    leap, back = np.abs(first), np.abs(then)
    answered = (first * then < 0) & (back <= _SMALL)
    cost = np.where((leap >= _LEAP) & ~answered, 0.9, 0.0)
    cost += np.where((leap >= _LEAP) & (first * then > 0) & (back > 2), 1.2, 0.0)
    cost += np.where((leap > _WIDE) & ~answered, 20.0, 0.0)
    cost += np.where((first == 0) & (then == 0), 0.45, 0.0)
    cost += np.where((first * then < 0) & (leap > 2) & (back > 2), 0.35, 0.0)
    whole = np.zeros((count + 1, count, count))
    whole[:count] = cost
    return whole
