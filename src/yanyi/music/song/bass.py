"""The bass of a song: roots, and fifths and steps between, never beside the melody in parallels."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.music.instrument import Instrument, into
from yanyi.music.metre import Metre
from yanyi.music.note import Note, Notes
from yanyi.music.song.style import Figure
from yanyi.music.texture import Bar

_PERFECT = (0, 7)
_PARALLEL = 5.0


class Above:
    """What is sung above the bass, by ticks."""

    def __init__(self, melody: Notes) -> None:
        self._notes = melody
        self._starts = [one.start for one in melody]

    def at(self, tick: int) -> Note | None:
        """What sounds at a tick."""
        number = bisect_right(self._starts, tick) - 1
        return self._notes[number] if number >= 0 and tick < self._notes[number].end else None


def bass(
    bars: Sequence[Bar],
    classes: Sequence[tuple[int, ...]],
    metre: Metre,
    player: Instrument,
    figure: Figure,
    loud: float,
    melody: Notes,
) -> Notes:
    """What the bass plays; ``classes`` are the pitch classes of the chord of every bar."""
    above = Above(melody)
    strokes: list[_Stroke] = []
    for bar, chord in zip(bars, classes, strict=True):
        root = into(bar.layout[0], *player.best)
        strength = loud * (0.8 + 0.3 * bar.energy)
        for place, length, heavy in _pattern(metre, figure, bar.energy):
            options = (root,) if heavy else _between(root, chord, player)
            force = strength * (1.0 if heavy else 0.88)
            strokes.append(_Stroke(bar.start + place, length, options, force))
    pitches = _chosen(strokes, above)
    return tuple(
        Note(one.tick, one.length, pitch, one.loud)
        for one, pitch in zip(strokes, pitches, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A note to be: ``options`` are its pitches, the likeliest first."""

    tick: int
    length: int
    options: tuple[int, ...]
    loud: float


def _chosen(strokes: Sequence[_Stroke], above: Above) -> tuple[int, ...]:
    """A pitch for every stroke, all of them with the fewest parallels."""
    rows: dict[int, tuple[float, tuple[int, ...]]] = {}
    for number, one in enumerate(strokes):
        here: dict[int, tuple[float, tuple[int, ...]]] = {}
        for place, pitch in enumerate(one.options):
            ways = [
                (cost + _PARALLEL * _parallel(before, pitch, one.tick, above), way)
                for before, (cost, way) in rows.items()
            ]
            cost, way = min(ways) if number else (0.0, ())
            here[pitch] = (cost + 0.3 * place, (*way, pitch))
        rows = here
    return min(rows.values())[1] if rows else ()


def _between(root: int, chord: tuple[int, ...], player: Instrument) -> tuple[int, ...]:
    """What may be played between roots, the likeliest first."""
    fifth = into(root + (chord[-1] - chord[0]) % 12, *player.best)
    third = into(root + (chord[1] - chord[0]) % 12, *player.best)
    return fifth, third, root


def _pattern(metre: Metre, figure: Figure, energy: float) -> list[tuple[int, int, bool]]:
    """Places and lengths of a bar, and whether the root is played there."""
    bar, beat = metre.bar, metre.beat
    count = bar // beat
    if energy < 0.45:
        return [(0, bar, True)]
    if figure is Figure.DRIVEN:
        half = beat // 2
        return [(place, half, True) for place in range(0, bar, half)]
    if count == 3:
        return [(0, beat, True), (beat, 2 * beat, False)]
    if count == 2:
        return [(0, beat, True), (beat, beat, False)]
    if figure is Figure.PICKED:
        return [(0, 2 * beat, True), (2 * beat, 2 * beat, False)]
    if energy < 0.7:
        return [
            (0, 3 * beat // 2, True),
            (3 * beat // 2, beat // 2, True),
            (2 * beat, 2 * beat, False),
        ]
    return [
        (0, 3 * beat // 2, True),
        (3 * beat // 2, beat // 2, True),
        (2 * beat, beat, True),
        (3 * beat, beat, False),
    ]


def _parallel(low: int, pitch: int, tick: int, above: Above) -> bool:
    """Whether the bass would go with the melody from one fifth or octave into another."""
    if low == pitch:
        return False
    sung, before = above.at(tick), above.at(tick - 1)
    if sung is None or before is None or sung.pitch == before.pitch:
        return False
    first, second = (before.pitch - low) % 12, (sung.pitch - pitch) % 12
    return first == second and first in _PERFECT
