"""Notes on a grid that can be read: sixteenths, or triplets where they fit a beat better."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from yanyi.music.metre import Metre
from yanyi.music.notation.lyric import Word
from yanyi.music.notation.value import STEP, THIRD_STEP
from yanyi.music.note import QUARTER, Note

_STRAY = 10
"""Ticks by which straight notes may miss the grid in all before triplets are thought of."""


@dataclass(frozen=True, slots=True)
class Written:
    """A note as it is written, from tick to tick; ``sounds`` says from where to where it does."""

    start: int
    end: int
    pitch: int
    sounds: tuple[int, int]
    word: Word | None = None


def triplets(notes: Iterable[Note], metre: Metre) -> frozenset[int]:
    """The beats, counted from tick 0, in which more begins near triplets than near sixteenths."""
    if metre.beat != QUARTER:
        return frozenset()
    straight: dict[int, int] = {}
    thirds: dict[int, int] = {}
    for note in notes:
        beat, place = divmod(note.start, QUARTER)
        straight[beat] = straight.get(beat, 0) + _off(place, STEP)
        thirds[beat] = thirds.get(beat, 0) + _off(place, THIRD_STEP)
    return frozenset(
        beat for beat, off in straight.items() if off > _STRAY and 2 * thirds[beat] < off
    )


def _off(tick: int, step: int) -> int:
    return min(tick % step, step - tick % step)


def on_grid(
    notes: Sequence[Note],
    thirds: frozenset[int],
    close: int,
    words: Sequence[Word | None] = (),
) -> tuple[Written, ...]:
    """The notes at the nearest places that can be written; none is lost.

    What rings on after ``close``, the end of the last bar, is written up to there. ``words`` are
    what stands under them, where anything does.
    """
    starts = [min(_nearest(note.start, thirds), _last(close, thirds)) for note in notes]
    begun = sorted(set(starts))
    found = []
    for note, start, word in zip(notes, starts, words or (None,) * len(notes), strict=True):
        following = bisect_right(begun, start)
        after = begun[following] if following < len(begun) else close
        end = max(_end(note, after, thirds), start + _step(start, thirds))
        found.append(Written(start, min(close, end), note.pitch, (note.start, note.end), word))
    return tuple(found)


def _end(note: Note, after: int, thirds: frozenset[int]) -> int:
    """Where a note ends; the breath before the one ``after`` it is no rest."""
    end = _nearest(note.end, thirds)
    if end == note.end or note.start >= after:
        return end
    return after if abs(after - note.end) <= STEP else end


def _last(close: int, thirds: frozenset[int]) -> int:
    """The last place where anything can begin."""
    return close - _step(close - 1, thirds)


def _nearest(tick: int, thirds: frozenset[int]) -> int:
    step = _step(tick, thirds)
    return (tick + step // 2) // step * step


def _step(tick: int, thirds: frozenset[int]) -> int:
    return THIRD_STEP if tick // QUARTER in thirds else STEP
