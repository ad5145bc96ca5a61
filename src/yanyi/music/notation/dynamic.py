"""Dynamics: pp to ff where a part becomes louder or softer, not at every note."""

from collections.abc import Sequence

from yanyi.music.metre import Metre
from yanyi.music.notation.mark import Dynamic
from yanyi.music.notation.value import STEP
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
        by_bar.setdefault(_tick(note) // metre.bar, []).append(note)
    found: list[Dynamic] = []
    numbers = sorted(by_bar)
    for place, number in enumerate(numbers):
        near = [_force(by_bar[one]) for one in numbers[place : place + 2]]
        now = found[-1].loud if found else 0.0
        loud = min(near, key=lambda one: abs(one - now))
        level = _level(loud)
        changes = [one - now for one in near]
        changed = min(changes) > _HEARD or max(changes) < -_HEARD
        if found and (level == found[-1].name or not changed):
            continue
        found.append(Dynamic(_tick(by_bar[number][0]), level, loud))
    return tuple(found)


def _tick(note: Note) -> int:
    """About where it is written."""
    return (note.start + STEP // 2) // STEP * STEP


def _force(notes: Sequence[Note]) -> float:
    return max(note.loud for note in notes)


def _level(loud: float) -> str:
    return next((name for most, name in _LEVELS if loud < most), "ff")
