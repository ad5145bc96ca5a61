"""What is settled about a song before its first note: key, metre, tempo, the room of the voice."""

from dataclasses import dataclass

from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.mode import Mode
from yanyi.music.song.melody import Room
from yanyi.music.song.style import Lilt, Style, StyleName
from yanyi.music.voicing import Register
from yanyi.problems import InputError, Problem

_WIDEST = 16
"""Semitones of a melody at most: a tenth."""
_NARROWEST = 9
_SIGNS = 4
"""Sharps or flats of a key at most."""
_FIVE = {Mode.IONIAN: Mode.GONG, Mode.AEOLIAN: Mode.YU}


@dataclass(frozen=True, slots=True)
class Plan:
    """``pace`` are the halves of a beat (thirds in 6/8) that a syllable takes as a rule."""

    style: Style
    key: Key
    metre: Metre
    quarters: float
    room: Room
    lilt: Lilt
    pace: float
    chinese: bool


def planned(style: Style, chinese: bool, voice: Register, dice: Dice) -> Plan:
    """The plan of a song for a voice."""
    if voice.high - voice.low < _NARROWEST:
        raise InputError(
            Problem(
                f"no song fits between the pitches {voice.low} and {voice.high}",
                None,
                f"Give the voice a range of {_NARROWEST} semitones at least.",
            )
        )
    metre = dice.pick(style.metres)
    mode = dice.pick(style.modes)
    if chinese and dice.share() < 0.5:
        mode = _FIVE.get(mode, mode)
    slow, quick = style.quarters
    quarters = float(round(slow + (quick - slow) * dice.share()))
    span = min(_WIDEST, voice.high - voice.low)
    low = voice.low + (voice.high - voice.low - span) // 2
    key = dice.pick(_keys(mode, low))
    lilt = dice.pick(style.lilts)
    quick_words = metre.compound or style.name in (StyleName.POP, StyleName.ROCK)
    pace = 1.5 if quick_words or (chinese and dice.share() < 0.5) else 2.0
    return Plan(style, key, metre, quarters, Room(key, low, low + span), lilt, pace, chinese)


def _keys(mode: Mode, low: int) -> list[Key]:
    """Keys whose tonic is at the bottom of a range or a fourth above it, with few signs."""
    homes = [low, low + 1, low + 2, low + 4, low + 5, low + 6]
    keys = [Key(home % 12, mode) for home in homes]
    plain = [key for key in keys if abs(key.fifths) <= _SIGNS]
    return plain or keys
