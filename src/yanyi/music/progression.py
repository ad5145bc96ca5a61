"""Progressions of chords: tonic, subdominant and dominant in turn, with a cadence at the end."""

from collections.abc import Mapping
from enum import StrEnum

from yanyi.music.chord import Build, Chord
from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.mode import PENTATONIC


class Cadence(StrEnum):
    """How a phrase ends."""

    FULL = "full"
    HALF = "half"
    PLAGAL = "plagal"
    DECEPTIVE = "deceptive"


# What may follow a degree, and how readily.
_AFTER = {
    0: {3: 3.0, 5: 3.0, 4: 2.0, 1: 1.5, 2: 0.8},
    1: {4: 4.0, 6: 0.6, 3: 0.5},
    2: {5: 3.0, 3: 2.0},
    3: {4: 3.0, 0: 2.0, 1: 1.5},
    4: {0: 4.0, 5: 2.0, 3: 0.5},
    5: {3: 3.0, 1: 2.0, 4: 1.0, 2: 0.5},
    6: {0: 3.0, 2: 1.0},
}
# Minor music goes by its own ways: down from the tonic, through the relative major.
_AFTER_MINOR = {
    0: {5: 3.0, 3: 3.0, 6: 2.0, 2: 1.0, 4: 1.0},
    1: {4: 4.0, 0: 0.3},
    2: {5: 2.5, 6: 2.0, 3: 1.5},
    3: {4: 2.5, 0: 2.0, 6: 1.5},
    4: {0: 4.0, 5: 2.0},
    5: {2: 2.5, 6: 2.5, 3: 2.0, 4: 1.0},
    6: {2: 2.5, 0: 2.0, 5: 2.0},
}
_ENDS = {
    Cadence.FULL: (4, 0),
    Cadence.HALF: (4,),
    Cadence.PLAGAL: (3, 0),
    Cadence.DECEPTIVE: (4, 5),
}
_MODAL_ENDS = {Cadence.FULL: (6, 0), Cadence.HALF: (6,), Cadence.DECEPTIVE: (6, 5)}
"""Where a fifth above the tonic would carry a diminished or a minor chord: from the step below."""


def progression(
    key: Key, count: int, cadence: Cadence, dice: Dice, first: int = 0
) -> tuple[Chord, ...]:
    """``count`` chords from a degree to a cadence; at least two."""
    ends = _ends(key, cadence)
    after = followers(key)
    degrees = [first]
    while len(degrees) < count - len(ends):
        options = {to: weight for to, weight in after[degrees[-1]].items() if _usable(key, to)}
        last = len(degrees) == count - len(ends) - 1
        if last:
            options = {to: w for to, w in options.items() if to != ends[0]} or options
        degrees.append(dice.pick(tuple(options), tuple(options.values())))
    degrees = [*degrees[: max(0, count - len(ends))], *ends[-count:]]
    return tuple(_chord(key, degree) for degree in degrees)


def followers(key: Key) -> Mapping[int, Mapping[int, float]]:
    """What may follow each degree in a key, and how readily."""
    return _AFTER_MINOR if key.minor else _AFTER


def usable(key: Key) -> tuple[Chord, ...]:
    """The chords of a key, but for diminished ones."""
    return tuple(_chord(key, degree) for degree in range(7) if _usable(key, degree))


def ending(key: Key, cadence: Cadence) -> tuple[Chord, ...]:
    """The chords of a cadence."""
    return tuple(_chord(key, degree) for degree in _ends(key, cadence))


def _ends(key: Key, cadence: Cadence) -> tuple[int, ...]:
    if cadence in _MODAL_ENDS and not _dominant(key):
        return _MODAL_ENDS[cadence]
    return _ENDS[cadence]


def _dominant(key: Key) -> bool:
    """Whether a chord on the fifth leads home: not in modes that live from having none."""
    root, third, fifth = Chord(4).classes(key)
    pure = (fifth - root) % 12 == 7
    return pure and ((third - root) % 12 == 4 or key.mode.value in _LED)


_LED = ("aeolian", "harmonic minor", "melodic minor", "yu")


def _usable(key: Key, degree: int) -> bool:
    """Diminished chords are passed over."""
    root, _, fifth = Chord(degree).classes(key)
    return (fifth - root) % 12 == 7


def _chord(key: Key, degree: int) -> Chord:
    if key.mode in PENTATONIC:
        return Chord(degree, Build.OPEN)
    return Chord(degree, leading=degree == 4 and key.minor and _dominant(key))
