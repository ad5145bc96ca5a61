"""A syllable over several notes: a long one turns before it rests, as its tone does.

A second tone is taken from below and a fourth left downwards, as singers of Chinese songs do; other
long syllables turn through the step above. The note on which a syllable is held stays the longest.
"""

from yanyi.music.dice import Dice
from yanyi.music.note import Note, Notes
from yanyi.music.song.lyric import Syllable
from yanyi.music.song.melody import Room

_LONG = 2.0
"""Beats from which on a syllable may turn."""


def turned(note: Note, one: Syllable, beat: int, room: Room, dice: Dice) -> Notes:
    """The notes of a long syllable within the room of the voice, or the one it had."""
    if note.length < _LONG * beat or one.stress == 0 == one.tone:
        return (note,)
    short = beat // 2 if beat % 2 == 0 else beat // 3
    step = room.key.step(note.pitch)
    below, above = room.key.pitch(step - 1), room.key.pitch(step + 1)
    if below < room.low or above > room.high:
        return (note,)
    if one.tone == 2:
        return _before(note, below, short)
    if one.tone == 4:
        return _after(note, below, short)
    if one.tone == 3:
        return (note,)
    if dice.share() < 0.5:
        return _around(note, above, short)
    return (note,)


def _before(note: Note, pitch: int, short: int) -> Notes:
    held = Note(note.start + short, note.length - short, note.pitch, note.loud)
    return Note(note.start, short, pitch, note.loud), held


def _after(note: Note, pitch: int, short: int) -> Notes:
    held = Note(note.start, note.length - short, note.pitch, note.loud)
    return held, Note(note.end - short, short, pitch, 0.9 * note.loud)


def _around(note: Note, pitch: int, short: int) -> Notes:
    first = Note(note.start, short, note.pitch, note.loud)
    turn = Note(first.end, short // 2, pitch, 0.9 * note.loud)
    return first, turn, Note(turn.end, note.end - turn.end, note.pitch, note.loud)
