"""How a line of a song is asked for, one way for every medium, and where its clip belongs."""

from collections.abc import Iterable

from yanyi.board.types import Voice
from yanyi.models.asks import Sing
from yanyi.models.singing import LEAD, SungNote, Syllable
from yanyi.music.song.sung import SungLine, SungSyllable
from yanyi.music.tempo import Tempos, seconds

_OCTAVE = 12


def sing_of(
    line: SungLine,
    tempos: Tempos,
    language: str,
    voice: Voice,
    octaves: int = 0,
    take: int = 0,
) -> Sing:
    """The ask that sings a line, so many octaves from where it is written.

    Its seconds count from the line's own beginning, so that a line that comes again on the same
    notes is the same ask.
    """
    origin = seconds(line.start, tempos) - LEAD
    syllables = (_syllable(one, tempos, origin, octaves) for one in line.syllables)
    return Sing(line.text, language, voice, tuple(syllables), take)


def begins(line: SungLine, tempos: Tempos) -> float:
    """The second of the song at which the clip of a line begins; before 0 its start is left out."""
    return seconds(line.start, tempos) - LEAD


def octaves(lines: Iterable[SungLine], sings: tuple[int, int]) -> int:
    """By how many octaves a whole song is moved to lie best between two pitches.

    As few of its semitones as can be are beyond them; of equals the one nearest to the middle.
    """
    sung = [note.pitch for line in lines for one in line.syllables for note in one.notes]
    if not sung:
        return 0
    low, high = sings

    def strain(by: int) -> tuple[int, float, int]:
        moved = [pitch + _OCTAVE * by for pitch in sung]
        beyond = sum(max(0, low - pitch) + max(0, pitch - high) for pitch in moved)
        middle = abs((min(moved) + max(moved)) / 2 - (low + high) / 2)
        return beyond, middle, abs(by)

    return min(range(-4, 5), key=strain)


def _syllable(one: SungSyllable, tempos: Tempos, origin: float, by: int) -> Syllable:
    start = one.notes[0].start
    edges = [
        round(seconds(tick, tempos) - origin, 4) for tick in (start, *(n.end for n in one.notes))
    ]
    notes = (
        SungNote(round(end - begin, 4), float(note.pitch + _OCTAVE * by), note.loud)
        for note, begin, end in zip(one.notes, edges, edges[1:], strict=False)
    )
    return Syllable(one.text, edges[0], tuple(notes), one.ends_word)
