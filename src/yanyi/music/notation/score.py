"""The full score of a piece: every part on its own staves."""

from collections.abc import Sequence, Set
from dataclasses import replace
from types import MappingProxyType

from yanyi.music.instrument import Family, Instrument, instrument
from yanyi.music.metre import Metre
from yanyi.music.notation.clef import clefs, unpitched
from yanyi.music.notation.dynamic import dynamics
from yanyi.music.notation.grid import Written, on_grid, triplets
from yanyi.music.notation.hand import hands
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.layout import Layout, Line, Stave
from yanyi.music.notation.mark import Direction, Mark
from yanyi.music.notation.musicxml import musicxml
from yanyi.music.notation.pace import paces
from yanyi.music.notation.ring import beaten, restruck, rung
from yanyi.music.notation.voice import bars
from yanyi.music.notation.wording import LET_RING, player_mark, player_name
from yanyi.music.note import Notes
from yanyi.music.piece import Part, Piece

_ORDER = MappingProxyType(
    {
        Family.BLOWN: 0,
        Family.VOICE: 1,
        Family.STRUCK: 2,
        Family.DRUM: 3,
        Family.KEYS: 4,
        Family.PLUCKED: 5,
        Family.SYNTH: 6,
        Family.BOWED: 7,
    }
)
"""From the top of the page down."""
_BELOW = frozenset({"bass", "contrabass"})
"""They stand below all others."""


def full_score(piece: Piece, heading: Heading) -> bytes:
    """The piece as MusicXML; it has one part at least."""
    if not piece.parts:
        raise ValueError("a score has one part at least")
    count = piece_bars(piece)
    first, *others = part_lines(piece, count, heading.language)
    marks = sorted((*paces(piece.tempos, piece.length), *first.marks), key=lambda one: one.tick)
    lines = (replace(first, marks=tuple(marks)), *others)
    return musicxml(Layout(piece.key, piece.metre, count, lines), heading)


def part_lines(piece: Piece, count: int, language: str) -> tuple[Line, ...]:
    """The parts from the top of the page down, in so many bars."""
    parts = sorted(piece.parts, key=_place)
    return tuple(_line(part, piece.metre, count, language) for part in parts)


def piece_bars(piece: Piece) -> int:
    """How many bars a piece has."""
    notes = tuple(note for part in piece.parts for note in part.notes)
    return bar_count(notes, piece.length, piece.metre)


def bar_count(notes: Notes, length: int, metre: Metre) -> int:
    """How many bars a length has and all beginnings of notes fall into, one at least."""
    last = max((note.start + 1 for note in notes), default=0)
    return max(1, -(-max(length, last) // metre.bar))


def _place(part: Part) -> tuple[bool, int]:
    return part.instrument in _BELOW, _ORDER[instrument(part.instrument).family]


def _line(part: Part, metre: Metre, count: int, language: str) -> Line:
    player = instrument(part.instrument)
    thirds = triplets(part.notes, metre)
    notes = on_grid(part.notes, thirds, count * metre.bar)
    chosen = clefs(player, part.notes)
    both = hands(notes, metre)
    where = both.staves if len(chosen) > 1 else (0,) * len(notes)
    shown = _shown(notes, where, both.thin, player, metre)
    marks: list[Mark] = [*dynamics(part.notes, metre)]
    cut = [new.start for old, new in zip(notes, shown, strict=True) if new.end < old.end]
    if cut and not unpitched(player):
        marks.append(Direction(min(cut), LET_RING))
    staves = []
    for number, clef in enumerate(chosen):
        on = [one for one, place in zip(shown, where, strict=True) if place == number]
        staves.append(Stave(clef, bars(on, metre, count, thirds)))
    return Line(
        player.name,
        player_name(player.name, language),
        player_mark(player.name, language),
        player.program,
        player.pan,
        tuple(staves),
        tuple(sorted(marks, key=lambda one: one.tick)),
        tuple(sorted({one.pitch for one in notes})) if unpitched(player) else (),
    )


def _shown(
    notes: Sequence[Written],
    where: Sequence[int],
    thin: Set[int],
    player: Instrument,
    metre: Metre,
) -> tuple[Written, ...]:
    """The notes as long as they are written: what rings on gives way to what follows it."""
    if not player.rings:
        return tuple(notes)
    starts = sorted({one.start for one in notes})
    if player.family is Family.DRUM or unpitched(player):
        return tuple(beaten(one, starts, metre) for one in notes)
    beside = [
        sorted({one.start for one, place in zip(notes, where, strict=True) if place == staff})
        for staff in (0, 1)
    ]
    near = [
        starts if one.start // metre.bar in thin else beside[staff]
        for one, staff in zip(notes, where, strict=True)
    ]
    return restruck(rung(notes, where, near, metre))
