"""What a song must be: how its words fit its melody, how its melody moves, how its parts do."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from yanyi.music.note import Note
from yanyi.music.progression import Cadence
from yanyi.music.song.form import SUNG, Role, form
from yanyi.music.song.lyric import Lyric, Syllable, line
from yanyi.music.song.song import Song
from yanyi.music.song.sung import SungLine, SungSyllable
from yanyi.music.song.tone import directions
from yanyi.music.voicing import parallels

STRONG = 3
"""The least weight of a strong beat: first and third of four, first of three, both of 6/8."""


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    kept: int
    total: int

    @property
    def part(self) -> float:
        return self.kept / self.total if self.total else 1.0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.kept + other.kept, self.total + other.total)


def longest(one: SungSyllable) -> Note:
    """The note on which a syllable is held."""
    return max(one.notes, key=lambda note: note.length)


def _read(song: Song) -> Iterator[tuple[SungLine, tuple[Syllable, ...]]]:
    for one in song.lines:
        yield one, line(one.text, song.language).syllables


def sung_once(song: Song) -> bool:
    """Whether every line has the syllables it is written with, in order, each with its notes."""
    return all(
        [(one.text, one.ends_word) for one in sung.syllables]
        == [(one.text, one.ends_word) for one in read]
        for sung, read in _read(song)
    )


def left_out(song: Song, lyric: Lyric) -> list[str]:
    """Lines of a lyric that can be sung and are not."""
    sung = {one.text for one in song.lines}
    wanted = [one.text for stanza in form(lyric) for one in stanza.lines]
    return [text for text in wanted if text not in sung]


def stresses(song: Song, least: int = STRONG) -> Share:
    """English main stresses on places of a weight or more."""
    placed = [
        song.metre.weight(one.notes[0].start) >= least
        for sung, read in _read(song)
        for one, known in zip(sung.syllables, read, strict=True)
        if known.stress == 2 and not known.tone
    ]
    return Share(sum(placed), len(placed))


def contours(song: Song, strict: bool = True) -> Share:
    """Pairs of Chinese syllables that go up or down as their tones ask; level ones do not, if
    strictly counted.
    """
    kept = []
    for sung, read in _read(song):
        held = [longest(one).pitch for one in sung.syllables]
        for asked, (low, high) in zip(directions(read), pairwise(held), strict=True):
            if asked:
                way = (high - low) * asked
                kept.append(way > 0 or (way == 0 and not strict))
    return Share(sum(kept), len(kept))


def leaps(song: Song) -> list[int]:
    """Semitones between neighbours in a line, as held."""
    return [
        abs(high - low)
        for sung in song.lines
        for low, high in pairwise(longest(one).pitch for one in sung.syllables)
    ]


def unanswered(song: Song, wide: int = 7) -> int:
    """Leaps wider than a fifth that no smaller move the other way follows in their line."""
    found = 0
    for sung in song.lines:
        held = [longest(one).pitch for one in sung.syllables]
        moves = [high - low for low, high in pairwise(held)]
        for move, then in pairwise([*moves, 0]):
            found += abs(move) > wide and not (move * then < 0 and abs(then) < abs(move))
    return found


def resolved(song: Song) -> Share:
    """Strong beats that are sung beside their chord, and how many of them move on by a step."""
    kept = []
    step = 2 if song.key.size == 7 else 3
    for sung in song.lines:
        held = [longest(one) for one in sung.syllables]
        for note, after in pairwise(held):
            strange = note.pitch % 12 not in _classes(song, note.start)
            if strange and song.metre.weight(note.start) >= STRONG:
                kept.append(abs(after.pitch - note.pitch) <= step)
    return Share(sum(kept), len(kept))


def _classes(song: Song, tick: int) -> tuple[int, ...]:
    return song.chords[tick // song.metre.bar].classes(song.key)


def cadences(song: Song) -> Share:
    """Lines that end as the form says: home at the end of a section and on even ones, else not."""
    kept = []
    tonic = song.key.tonic % 12
    for section in song.sections:
        for number in range(section.first, section.last):
            last = longest(song.lines[number].syllables[-1])
            chord = song.chords[last.start // song.metre.bar]
            closes = _closes(song, section.first, section.last, number)
            inside = last.pitch % 12 in chord.classes(song.key)
            if closes is Cadence.FULL:
                kept.append(last.pitch % 12 == tonic and chord.degree == 0)
            else:
                kept.append(last.pitch % 12 != tonic and inside and chord.degree != 0)
    return Share(sum(kept), len(kept))


def _closes(song: Song, first: int, last: int, number: int) -> Cadence:
    role = next(one.role for one in song.sections if one.first <= number < one.last)
    if number == last - 1:
        return Cadence.HALF if role is Role.BRIDGE else Cadence.FULL
    return Cadence.FULL if (number - first) % 2 else Cadence.HALF


def part_faults(song: Song) -> int:
    """Parallel fifths, octaves and unisons among the four voices of the chords."""
    return sum(len(parallels(a, b)) for a, b in pairwise(song.layouts))


def outer_faults(song: Song) -> int:
    """Fifths and octaves in which the melody and the bass go to another, within a line."""
    low = next(
        part.notes for part in song.backing.parts if part.instrument in ("bass", "contrabass")
    )
    found = 0
    for sung in song.lines:
        notes = [note for one in sung.syllables for note in one.notes]
        for before, note in pairwise(notes):
            first, second = _sounding(low, before.end - 1), _sounding(low, note.start)
            if not first or not second or first.pitch == second.pitch:
                continue
            one, other = (before.pitch - first.pitch) % 12, (note.pitch - second.pitch) % 12
            found += one == other and one in (0, 7) and before.pitch != note.pitch
    return found


def _sounding(notes: tuple[Note, ...], tick: int) -> Note | None:
    return next((one for one in notes if one.start <= tick < one.end), None)


def hook(song: Song) -> bool:
    """Whether two lines of the chorus, or of the first verse where there is none, have a figure of
    four moves in common, at their beginning or after a word or two.
    """
    sections = [one for one in song.sections if one.role in SUNG]
    chosen = next((one for one in sections if one.role is Role.CHORUS), sections[0])
    lines = song.lines[chosen.first : chosen.last]
    if len(lines) < 2:
        return True
    figures = [_moves(one) for one in lines]
    return any(
        _alike(one[first:], other[second:])
        for one, other in combinations(figures, 2)
        for first, second in ((0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 0))
    )


def _moves(sung: SungLine) -> list[tuple[int, int]]:
    """The moves of a line: semitones, and ticks from one beginning to the next."""
    pitches = [longest(one).pitch for one in sung.syllables]
    begun = [one.notes[0].start for one in sung.syllables]
    return [
        (b - a, after - at)
        for (a, b), (at, after) in zip(pairwise(pitches), pairwise(begun), strict=True)
    ]


def _alike(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> bool:
    """Whether three of the first four moves are nearly the same, in pitch and in pace."""
    both = list(zip(one, other, strict=False))[:4]
    same = [abs(a[0] - b[0]) <= 2 and a[1] == b[1] for a, b in both]
    return len(both) >= 3 and sum(same) >= 3
