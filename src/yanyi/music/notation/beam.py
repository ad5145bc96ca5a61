"""Beams: eighths and sixteenths of a beat under one bar."""

from collections.abc import Sequence

from yanyi.music.metre import Metre
from yanyi.music.notation.voice import Event
from yanyi.music.note import QUARTER

_LEVELS = {"eighth": 1, "16th": 2}
Beams = tuple[str, ...]
"""What a note does on each of its beams, in MusicXML's words."""


def beams(voice: Sequence[Event], metre: Metre) -> tuple[Beams, ...]:
    """The beams of every event of one voice of one bar."""
    found: list[Beams] = [()] * len(voice)
    for group in _groups(voice, metre):
        levels = [_LEVELS[voice[number].value.kind] for number in group]
        for place, number in enumerate(group):
            found[number] = tuple(
                _state(levels, place, level) for level in range(1, levels[place] + 1)
            )
    return tuple(found)


def _groups(voice: Sequence[Event], metre: Metre) -> list[list[int]]:
    """Numbers of the events that are beamed together, two at least."""
    runs: list[list[int]] = []
    before: tuple[int, int] | None = None
    for number, event in enumerate(voice):
        if not event.heads or event.value.kind not in _LEVELS:
            before = None
            continue
        here = event.start // _width(event, voice, metre), event.end
        if before and before == (here[0], event.start):
            runs[-1].append(number)
        else:
            runs.append([number])
        before = here
    return [run for run in runs if len(run) > 1]


def _width(event: Event, voice: Sequence[Event], metre: Metre) -> int:
    """Ticks that one beam may span: a beat, or two where there are but eighths."""
    if metre.beat != QUARTER or metre.beats % 2:
        return metre.beat
    half = event.start // (2 * QUARTER)
    inside = [one for one in voice if one.start // (2 * QUARTER) == half]
    even = all(one.heads and one.value.kind == "eighth" for one in inside)
    return 2 * QUARTER if even and not any(one.value.triplet for one in inside) else QUARTER


def _state(levels: Sequence[int], place: int, level: int) -> str:
    """What happens to one beam at one note."""
    left = place > 0 and levels[place - 1] >= level
    right = place + 1 < len(levels) and levels[place + 1] >= level
    if left and right:
        return "continue"
    if left or right:
        return "end" if left else "begin"
    return "backward hook" if place else "forward hook"
