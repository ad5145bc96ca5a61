"""What is played beside a melody: chords held, broken or beaten, a bass, drums."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.music.dice import Dice
from yanyi.music.instrument import Instrument, into
from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.note import QUARTER, Note, Notes
from yanyi.music.voicing import Voicing

KICK, SNARE, HAT, CRASH = 36, 38, 42, 49
"""Drums of a kit, by their General MIDI keys."""
_STRUCK_AT = {"drum": 43, "woodblock": 72}


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of harmony: where it begins, its layout, and 0..1 how much happens in it."""

    start: int
    layout: Voicing
    energy: float


def held(bars: Sequence[Bar], metre: Metre, loud: float) -> list[Notes]:
    """The upper voices, each as one line; a tone that stays is held over."""
    count = len(bars[0].layout) - 1
    lines: list[list[Note]] = [[] for _ in range(count)]
    for bar in bars:
        strength = loud * (0.75 + 0.35 * bar.energy)
        for line, pitch in zip(lines, bar.layout[1:], strict=True):
            if line and line[-1].pitch == pitch and line[-1].end == bar.start:
                last = line[-1]
                line[-1] = Note(last.start, last.length + metre.bar, pitch, last.loud)
            else:
                line.append(Note(bar.start, metre.bar, pitch, strength))
    return [tuple(line) for line in lines]


def low(bars: Sequence[Bar], metre: Metre, player: Instrument, loud: float) -> Notes:
    """The bass: the root, and the fifth between where there is energy."""
    found = []
    for bar in bars:
        root = into(bar.layout[0], *player.best)
        strength = loud * (0.8 + 0.3 * bar.energy)
        if bar.energy < 0.45:
            found.append(Note(bar.start, metre.bar, root, strength))
            continue
        fifth = into(root + 7, *player.best)
        count = metre.bar // metre.beat
        half = (count + 1) // 2 * metre.beat
        if bar.energy < 0.7 or count < 2:
            found.append(Note(bar.start, half, root, strength))
            found.append(Note(bar.start + half, metre.bar - half, fifth, 0.9 * strength))
            continue
        for beat in range(count):
            pitch = fifth if beat == count - 1 else root
            found.append(Note(bar.start + beat * metre.beat, metre.beat, pitch, strength))
    return tuple(one for one in found if one.length > 0)


_ORDERS = ((0, 1, 2, 1), (0, 2, 1, 2), (0, 1, 2, 3), (2, 1, 0, 1), (0, 2, 3, 1))


def broken(bars: Sequence[Bar], metre: Metre, player: Instrument, loud: float, dice: Dice) -> Notes:
    """The chords note after note, in one order for all of it."""
    order = dice.pick(_ORDERS)
    found = []
    for bar in bars:
        step = _division(metre, bar.energy)
        tones = _spread(bar.layout, player)
        for number in range(metre.bar // step):
            pitch = tones[order[number % len(order)] % len(tones)]
            heavy = 1.0 if number == 0 else 0.8 if number * step % metre.beat == 0 else 0.66
            length = min(metre.bar - number * step, 2 * step if player.rings else step)
            strength = loud * heavy * (0.7 + 0.4 * bar.energy)
            found.append(Note(bar.start + number * step, length, pitch, strength))
    return tuple(found)


def _division(metre: Metre, energy: float) -> int:
    """How long each note of a broken chord is."""
    if metre.compound:
        return metre.beat // 3
    if energy < 0.25:
        return metre.beat
    return metre.beat // 2 if energy < 0.8 else metre.beat // 4


def _spread(layout: Voicing, player: Instrument) -> tuple[int, ...]:
    """The tones of a chord in the best range of an instrument, low to high."""
    tones = sorted({into(pitch, *player.best) for pitch in layout})
    while len(tones) < 4:
        higher = tones[-3] + 12 if len(tones) >= 3 else tones[0] + 12
        if higher > player.high or higher in tones:
            break
        tones = sorted({*tones, higher})
    return tuple(tones)


RUN = 8
"""Sixteenths of a run."""


def run(key: Key, player: Instrument, end: int, loud: float) -> Notes:
    """Sixteenths up a scale of an instrument, to a tick, softly begun."""
    low, high = player.best
    first = key.step(into(60 + key.tonic, low, high))
    pitches = [key.pitch(first + number) for number in range(RUN)]
    while pitches[-1] > player.high:
        pitches = [pitch - 12 for pitch in pitches]
    step = QUARTER // 4
    return tuple(
        Note(end + (n - RUN) * step, 2 * step, pitch, loud * (0.5 + 0.5 * n / RUN))
        for n, pitch in enumerate(pitches)
    )


def beaten(bars: Sequence[Bar], metre: Metre, name: str, loud: float, dice: Dice) -> Notes:
    """What a drum or a kit plays: the same groove in every bar, more of it with more energy."""
    if name == "kit":
        return _kit(bars, metre, loud)
    groove = _groove(metre, dice)
    found = []
    for bar in bars:
        for place, weight in groove:
            if weight + bar.energy >= 1.0:
                accent = 0.6 + 0.4 * weight
                pitch = into(bar.layout[0], 38, 49) if name == "timpani" else _STRUCK_AT[name]
                found.append(Note(bar.start + place, metre.beat // 2, pitch, loud * accent))
    return tuple(found)


def _groove(metre: Metre, dice: Dice) -> tuple[tuple[int, float], ...]:
    """Places of a bar and how sure they are to be beaten."""
    half = metre.beat // 3 if metre.compound else metre.beat // 2
    by_weight = {4: 0.9, 3: 0.65, 2: 0.5, 1: 0.3, 0: 0.0}
    return tuple(
        (place, min(1.0, by_weight[metre.weight(place)] + 0.25 * (dice.share() - 0.5)))
        for place in range(0, metre.bar, half)
    )


def _kit(bars: Sequence[Bar], metre: Metre, loud: float) -> Notes:
    half = metre.beat // 3 if metre.compound else metre.beat // 2
    found = []
    for number, bar in enumerate(bars):
        for place in range(0, metre.bar, half):
            weight = metre.weight(place)
            if weight == 4:
                found.append(Note(bar.start + place, half, KICK, loud))
            elif (place // metre.beat) % 2 == 1 and place % metre.beat == 0 and bar.energy > 0.4:
                found.append(Note(bar.start + place, half, SNARE, 0.85 * loud))
            elif weight == 3 and bar.energy > 0.5:
                found.append(Note(bar.start + place, half, KICK, 0.8 * loud))
            if bar.energy > 0.3 and (weight >= 2 or bar.energy > 0.6):
                found.append(Note(bar.start + place, half, HAT, 0.5 * loud))
        if number % 8 == 0 and bar.energy > 0.6:
            found.append(Note(bar.start, metre.beat, CRASH, 0.7 * loud))
    return tuple(sorted(found, key=lambda one: (one.start, one.pitch)))
