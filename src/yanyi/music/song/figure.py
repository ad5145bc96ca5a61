"""How instruments play the chords of a song: picked, strummed, struck or driven."""

from collections.abc import Sequence

from yanyi.music.dice import Dice
from yanyi.music.instrument import Instrument, into
from yanyi.music.metre import Metre
from yanyi.music.note import Note, Notes
from yanyi.music.song.style import Figure
from yanyi.music.texture import Bar, broken

_STRUM = 14
"""Ticks from one string to the next."""

# Strokes of a bar of eight halves of a beat and of six: place, how strong, down or up.
_STROKES = {
    8: ((0, 1.0, True), (2, 0.8, True), (3, 0.55, False), (5, 0.6, False), (6, 0.8, True),
        (7, 0.5, False)),
    6: ((0, 1.0, True), (2, 0.7, True), (4, 0.75, True), (5, 0.5, False)),
}  # fmt: skip
_CALM = {8: ((0, 1.0, True), (4, 0.75, True)), 6: ((0, 1.0, True), (3, 0.7, True))}
# What the thumb and the fingers pluck: place, string from the lowest.
_PICKS = {
    8: ((0, 0), (1, 2), (2, 1), (3, 3), (4, 0), (5, 2), (6, 1), (7, 3)),
    6: ((0, 0), (1, 2), (2, 1), (3, 3), (4, 1), (5, 2)),
}


def figured(
    figure: Figure,
    bars: Sequence[Bar],
    metre: Metre,
    player: Instrument,
    loud: float,
    dice: Dice,
) -> Notes:
    """The chords of some bars as an instrument plays them."""
    match figure:
        case Figure.PICKED:
            notes = [note for bar in bars for note in _picked(bar, metre, player, loud)]
        case Figure.STRUMMED:
            notes = [note for bar in bars for note in _strummed(bar, metre, player, loud)]
        case Figure.STRUCK:
            notes = [note for bar in bars for note in _struck(bar, metre, player, loud)]
        case Figure.DRIVEN:
            notes = [note for bar in bars for note in _driven(bar, metre, player, loud)]
        case Figure.BROKEN:
            return broken(bars, metre, player, loud, dice)
    return tuple(sorted(notes, key=lambda one: (one.start, one.pitch)))


def _tones(bar: Bar, player: Instrument, count: int) -> list[int]:
    """The chord from the middle of an instrument on upwards, so many tones."""
    first, last = player.best
    low = into(bar.layout[0], first, min(last, first + 14))
    classes = {pitch % 12 for pitch in bar.layout}
    found = [low]
    while len(found) < count:
        above = next(
            (one for one in range(found[-1] + 3, player.high + 1) if one % 12 in classes), None
        )
        if above is None:
            break
        found.append(above)
    return found


def _places(metre: Metre) -> tuple[int, int]:
    """Ticks of a half beat (a third in 6/8), and how many there are in a bar."""
    unit = metre.beat // (3 if metre.compound else 2)
    return unit, metre.bar // unit


def _picked(bar: Bar, metre: Metre, player: Instrument, loud: float) -> list[Note]:
    unit, count = _places(metre)
    tones = _tones(bar, player, 4)
    found = []
    for place, string in _PICKS[count]:
        if bar.energy < 0.35 and place % 2:
            continue
        strength = loud * (0.95 if string == 0 else 0.72) * (0.75 + 0.35 * bar.energy)
        length = min(3 * unit, metre.bar - place * unit)
        pitch = tones[min(string, len(tones) - 1)]
        found.append(Note(bar.start + place * unit, length, pitch, strength))
    return found


def _strummed(bar: Bar, metre: Metre, player: Instrument, loud: float) -> list[Note]:
    unit, count = _places(metre)
    strokes = _STROKES[count] if bar.energy >= 0.4 else _CALM[count]
    tones = _tones(bar, player, 5)
    ends = [*(place for place, _, _ in strokes[1:]), count]
    found = []
    for (place, weight, down), end in zip(strokes, ends, strict=True):
        strings = tones if down else tones[:1:-1]
        strength = loud * weight * (0.7 + 0.35 * bar.energy)
        for number, pitch in enumerate(strings):
            start = bar.start + place * unit + number * _STRUM
            length = (end - place) * unit - number * _STRUM
            found.append(Note(start, length, pitch, strength * (1 - 0.05 * number)))
    return found


def _struck(bar: Bar, metre: Metre, player: Instrument, loud: float) -> list[Note]:
    """Whole chords on every beat, or once a bar where it is calm."""
    tones = _tones(bar, player, 3)
    size = metre.bar if bar.energy < 0.4 else metre.beat
    strength = loud * (0.7 + 0.35 * bar.energy)
    return [
        Note(bar.start + place, size, pitch, strength * (1.0 if place == 0 else 0.8))
        for place in range(0, metre.bar, size)
        for pitch in tones
    ]


def _driven(bar: Bar, metre: Metre, player: Instrument, loud: float) -> list[Note]:
    """Root, fifth and octave in quick strokes; long ones where it is calm."""
    unit, count = _places(metre)
    root = into(bar.layout[0], player.low, player.low + 11)
    classes = {pitch % 12 for pitch in bar.layout}
    fifth = next(one for one in (root + 7, root + 6, root + 8, root + 12) if one % 12 in classes)
    tones = (root, fifth, root + 12)
    step = count if bar.energy < 0.5 else 1
    found = []
    for place in range(0, count, step):
        heavy = metre.weight(place * unit) >= 3
        strength = loud * (1.0 if heavy else 0.8) * (0.7 + 0.35 * bar.energy)
        length = step * unit - (0 if step > 1 else unit // 6)
        found += [Note(bar.start + place * unit, length, pitch, strength) for pitch in tones]
    return found
