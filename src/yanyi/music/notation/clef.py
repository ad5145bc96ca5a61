"""Clefs and staves: where an instrument's notes are read with the fewest ledger lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from yanyi.music.instrument import Instrument
from yanyi.music.note import Note


@dataclass(frozen=True, slots=True)
class Clef:
    """In MusicXML's words; ``low`` and ``high`` are the pitches of its outer lines.

    ``octave`` is how many octaves higher than usual it is to be read, as an 8 on it says.
    """

    sign: str
    line: int
    low: int
    high: int
    octave: int = 0


TREBLE = Clef("G", 2, 64, 77)
BASS = Clef("F", 4, 43, 57)
ALTO = Clef("C", 3, 53, 67)
TENOR = Clef("C", 4, 50, 64)
TREBLE_UP = Clef("G", 2, 76, 89, 1)
TREBLE_DOWN = Clef("G", 2, 52, 65, -1)
BASS_DOWN = Clef("F", 4, 31, 45, -1)
PERCUSSION = Clef("percussion", 2, 64, 77)
_ROOM = 5
"""Semitones beside a staff that read well, about two ledger lines."""
_CLEFS = MappingProxyType(
    {
        "dizi": (TREBLE, TREBLE_UP),
        "viola": (ALTO, TREBLE),
        "zhonghu": (ALTO, TREBLE),
        "cello": (BASS, TENOR, TREBLE),
        "bassoon": (BASS, TENOR),
        "guitar": (TREBLE_DOWN,),
        "steel": (TREBLE_DOWN,),
        "overdrive": (TREBLE_DOWN,),
        "lute": (TREBLE_DOWN,),
        "bass": (BASS_DOWN,),
        "contrabass": (BASS_DOWN,),
        "celesta": (TREBLE_UP, TREBLE),
        "bells": (TREBLE_UP, TREBLE),
        "timpani": (BASS,),
    }
)
"""The clefs that players of an instrument read; all others read treble and bass."""
_UNPITCHED = frozenset({"gong", "woodblock", "drum", "kit"})
_ALWAYS_TWO = frozenset({"piano", "epiano", "harp"})


def unpitched(player: Instrument) -> bool:
    """Whether it is written by strokes and not by pitches."""
    return player.name in _UNPITCHED


def clefs(player: Instrument, notes: Sequence[Note]) -> tuple[Clef, ...]:
    """The clef of every staff that the notes need, the upper first."""
    if unpitched(player):
        return (PERCUSSION,)
    pitches = sorted(note.pitch for note in notes)
    options = _CLEFS.get(player.name, (TREBLE, BASS))
    best = nearest_clef(pitches, options)
    wide = bool(pitches) and (
        pitches[0] < best.low - _ROOM - 2 or pitches[-1] > best.high + _ROOM + 2
    )
    if player.name in _ALWAYS_TWO or (wide and player.voices > 1 and BASS in options):
        return TREBLE, BASS
    return (best,)


def nearest_clef(pitches: Sequence[int], options: Sequence[Clef]) -> Clef:
    """The first of the clefs with the fewest ledger lines."""
    return min(options, key=lambda clef: _strain(pitches, clef))


def _strain(pitches: Sequence[int], clef: Clef) -> int:
    return sum(max(0, clef.low - _ROOM - one, one - clef.high - _ROOM) for one in pitches)
