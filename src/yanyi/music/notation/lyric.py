"""The words of a sung line, cut as they stand under its notes."""

import itertools
import re
from dataclasses import dataclass
from enum import StrEnum

from yanyi.music.song.sung import SungLine, SungSyllable

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


class Syllabic(StrEnum):
    """Where in its word a syllable is, in MusicXML's words."""

    SINGLE = "single"
    BEGIN = "begin"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Word:
    """What stands under a note.

    Of a syllable on several notes the first has the text and the ``slur`` "start", the last has no
    text and "stop".
    """

    text: str
    syllabic: Syllabic
    slur: str = ""


def pieces(line: SungLine) -> tuple[str, ...]:
    """The line as written, a piece for every syllable; together they are the whole line.

    A syllable that is not found in the line, because it was respelt, stands for itself.
    """
    text, at = line.text, 0
    places = []
    plain = text.replace("’", "'")
    for syllable in line.syllables:
        sung = re.escape(syllable.text.replace("’", "'"))
        found = re.compile(sung, re.IGNORECASE).search(plain, at)
        if found is None:
            return tuple(
                one.text + (" " if one.ends_word and _spaced(text) else "")
                for one in line.syllables
            )
        places.append(found.start())
        at = found.end()
    cuts = [0, *(_cut(text, place) for place in places[1:]), len(text)]
    return tuple(text[first:last] for first, last in itertools.pairwise(cuts))


def whole(syllable: SungSyllable) -> bool:
    """Whether a word ends with it on paper; Chinese characters are never joined by hyphens."""
    return syllable.ends_word or _HAN.search(syllable.text) is not None


def _spaced(text: str) -> bool:
    return " " in text.strip()


def _cut(text: str, place: int) -> int:
    """Where the piece of a syllable begins: what opens before it is its own."""
    while place > 0 and text[place - 1] in _OPENING:
        place -= 1
    return place


_OPENING = "“‘「『（《〈([¿¡"


def words(line: SungLine) -> tuple[Word | None, ...]:
    """What stands under every note of a line, in order."""
    found: list[Word | None] = []
    inside = False
    for syllable, piece in zip(line.syllables, pieces(line), strict=True):
        if whole(syllable):
            place = Syllabic.END if inside else Syllabic.SINGLE
        else:
            place = Syllabic.MIDDLE if inside else Syllabic.BEGIN
        inside = not whole(syllable)
        text = " ".join(piece.split()) or syllable.text
        more = len(syllable.notes) - 1
        found.append(Word(text, place, "start" if more else ""))
        found += [None] * (more - 1)
        found += [Word("", place, "stop")] * (more > 0)
    return tuple(found)
