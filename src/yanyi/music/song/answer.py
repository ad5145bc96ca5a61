"""What an instrument plays where the voice rests: a few notes that answer the line before."""

from collections.abc import Sequence
from itertools import pairwise

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.instrument import Instrument, into
from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.note import Note, Notes
from yanyi.music.song.sung import SungLine

_LEAST = 2
"""Beats of rest that ask for an answer."""
_TURNS = ((0, 1, 2), (2, 1, 0), (0, 2, 1), (1, 0, -1), (0, 1, 0))
"""Steps from a tone of the chord."""


def answers(
    lines: Sequence[SungLine],
    chords: Sequence[Chord],
    key: Key,
    metre: Metre,
    player: Instrument,
    loud: float,
    dice: Dice,
) -> Notes:
    """Short figures in the rests between lines, on the chord of their bar."""
    half = metre.beat // (3 if metre.compound else 2)
    turn = dice.pick(_TURNS)
    found: list[Note] = []
    for number, (line, following) in enumerate(pairwise(lines)):
        held = line.syllables[-1].notes[0].start + metre.beat
        first = -(-held // metre.beat) * metre.beat
        room = following.start - first
        if room < _LEAST * metre.beat or room > 4 * metre.bar:
            continue
        chance = dice.other(str(number))
        if chance.share() < 0.15:
            continue
        count = min(3 if room < 3 * metre.beat else 5, room // half - 1)
        found += _figure(first, int(count), half, turn, chords, key, metre, player, loud)
    return tuple(found)


def _figure(
    start: int,
    count: int,
    half: int,
    turn: tuple[int, ...],
    chords: Sequence[Chord],
    key: Key,
    metre: Metre,
    player: Instrument,
    loud: float,
) -> list[Note]:
    classes = chords[min(len(chords) - 1, start // metre.bar)].classes(key)
    first, last = player.best
    anchor = into(classes[min(1, len(classes) - 1)] + 12, first + 5, max(last, first + 17))
    step = key.step(anchor)
    found = []
    for number in range(count):
        final = number == count - 1
        after = start + number * half
        pitch = key.pitch(step + turn[number % len(turn)] + (number // len(turn)))
        if final:
            pitch = _nearest(pitch, classes, player)
        found.append(
            Note(after, 2 * half if final else half, into(pitch, player.low, player.high), loud)
        )
    return found


def _nearest(pitch: int, classes: Sequence[int], player: Instrument) -> int:
    """The tone of a chord nearest to a pitch."""
    near = (pitch + by for by in (0, -1, 1, -2, 2, -3, 3, -4, 4))
    return next((one for one in near if one % 12 in classes and one <= player.high), pitch)
