"""The lead sheet: a melody with its words, chord symbols above it; the full score below it."""

from itertools import pairwise
from types import MappingProxyType

from yanyi.music.chord import Chord
from yanyi.music.notation.clef import TREBLE, TREBLE_DOWN, nearest_clef
from yanyi.music.notation.grid import on_grid, triplets
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.layout import Layout, Line, Stave
from yanyi.music.notation.lyric import Word, words
from yanyi.music.notation.mark import Harmony, Mark, Rehearsal
from yanyi.music.notation.musicxml import musicxml
from yanyi.music.notation.pace import paces
from yanyi.music.notation.score import bar_count, part_lines, piece_bars
from yanyi.music.notation.sheet import Sheet
from yanyi.music.notation.voice import bars
from yanyi.music.notation.wording import voice_name
from yanyi.music.note import Note
from yanyi.music.piece import Piece

_KINDS = MappingProxyType(
    {
        "": "major",
        "m": "minor",
        "dim": "diminished",
        "aug": "augmented",
        "maj7": "major-seventh",
        "7": "dominant",
        "m7": "minor-seventh",
        "m7b5": "half-diminished",
        "dim7": "diminished-seventh",
        "m(maj7)": "major-minor",
        "maj7#5": "augmented-seventh",
        "sus4": "suspended-fourth",
        "sus2": "suspended-second",
        "5": "power",
    }
)
_SYSTEM = 4
_OOHS = 52
"""General MIDI's voice."""


def lead_sheet(sheet: Sheet, heading: Heading) -> bytes:
    """The song as MusicXML."""
    count = sheet_bars(sheet)
    return _on_paper(sheet, count, (voice_line(sheet, count, heading.language),), heading)


def song_score(sheet: Sheet, piece: Piece, heading: Heading) -> bytes:
    """The full score of a song: the voice with its words, below it what the players play."""
    count = max(sheet_bars(sheet), piece_bars(piece))
    lines = (
        voice_line(sheet, count, heading.language),
        *part_lines(piece, count, heading.language),
    )
    return _on_paper(sheet, count, lines, heading)


def _on_paper(sheet: Sheet, count: int, lines: tuple[Line, ...], heading: Heading) -> bytes:
    heads = sheet.heads()
    systems = _systems(heads, count)
    return musicxml(Layout(sheet.key, sheet.metre, count, lines, heads, systems), heading)


def _systems(heads: frozenset[int], count: int) -> frozenset[int]:
    """About four bars a system from where each section begins, so that words have room."""
    found: set[int] = set()
    for first, last in pairwise(sorted({0, count, *heads})):
        rows = max(1, round((last - first) / _SYSTEM))
        found |= {first + round(row * (last - first) / rows) for row in range(rows)}
    return frozenset(found)


def sheet_bars(sheet: Sheet) -> int:
    """How many bars a song has."""
    notes = tuple(note for note, _ in _sung(sheet))
    return bar_count(notes, len(sheet.chords) * sheet.metre.bar, sheet.metre)


def voice_line(sheet: Sheet, count: int, language: str) -> Line:
    """The melody with its words, in so many bars."""
    sung = _sung(sheet)
    notes = tuple(note for note, _ in sung)
    thirds = triplets(notes, sheet.metre)
    under = tuple(word for _, word in sung)
    written = on_grid(notes, thirds, count * sheet.metre.bar, under)
    clef = nearest_clef([note.pitch for note in notes], (TREBLE, TREBLE_DOWN))
    name = voice_name(language)
    stave = Stave(clef, bars(written, sheet.metre, count, thirds))
    return Line("choir", name, name, _OOHS, 0.0, (stave,), _marks(sheet, language))


def _sung(sheet: Sheet) -> list[tuple[Note, Word | None]]:
    """All notes in order, with what stands under them."""
    found: list[tuple[Note, Word | None]] = [(note, None) for note in sheet.tune]
    for line in sheet.lines:
        notes = [note for syllable in line.syllables for note in syllable.notes]
        found += zip(notes, words(line), strict=True)
    return sorted(found, key=lambda one: (one[0].start, one[0].pitch))


def _marks(sheet: Sheet, language: str) -> tuple[Mark, ...]:
    length = len(sheet.chords) * sheet.metre.bar
    marks: list[Mark] = [Rehearsal(one.start, sheet.name(one, language)) for one in sheet.sections]
    marks += paces(sheet.tempos, length)
    marks += [_harmony(tick, chord, sheet) for tick, chord in sheet.chord_starts()]
    return tuple(sorted(marks, key=lambda one: one.tick))


def _harmony(tick: int, chord: Chord, sheet: Sheet) -> Harmony:
    kind = chord.kind(sheet.key)
    return Harmony(tick, chord.root(sheet.key), _KINDS[kind], kind)
