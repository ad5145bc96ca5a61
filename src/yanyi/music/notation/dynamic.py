"""Dynamics: pp to ff where a part becomes louder or softer, not at every note."""

from collections.abc import Sequence

from yanyi.music.metre import Metre
from yanyi.music.notation.mark import Dynamic
from yanyi.music.note import Note, Notes

_LEVELS = ((0.32, "pp"), (0.44, "p"), (0.57, "mp"), (0.69, "mf"), (0.82, "f"))
_HEARD = 0.08
"""What a change is at least."""


def dynamics(notes: Notes, metre: Metre) -> tuple[Dynamic, ...]:
    """The marks of a part: the first at its first note, others where two bars are unlike it.

    A bar is as loud as its loudest note; the others are its lighter beats.
    """
    by_bar: dict[int, list[Note]] = {}
    for note in notes:
        by_bar.setdefault(note.start // metre.bar, []).append(note)
    found: list[Dynamic] = []
    numbers = sorted(by_bar)
    for place, number in enumerate(numbers):
        near = [_force(by_bar[one]) for one in numbers[place : place + 2]]
        loud = sum(near) / len(near)
        level = _level(loud)
        if found:
            now = found[-1]
            changes = [one - now.loud for one in near]
            changed = min(changes) > _HEARD or max(changes) < -_HEARD
            if level == now.name or not changed:
                continue
        found.append(Dynamic(by_bar[number][0].start, level, loud))
    return tuple(found)


def _force(notes: Sequence[Note]) -> float:
    return max(note.loud for note in notes)


def _level(loud: float) -> str:
    return next((name for most, name in _LEVELS if loud < most), "ff")
