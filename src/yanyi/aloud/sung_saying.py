"""The author's own readings of words where they are sung."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from yanyi.aloud.en import saying as en_saying
from yanyi.aloud.en import sounds as en_sounds
from yanyi.aloud.en.syllables import syllables
from yanyi.aloud.zh import saying as zh_saying
from yanyi.aloud.zh.sounds import syllable

Say = tuple[tuple[str, str], ...]
_NO_SOUND = re.compile(r"[^\wˈˌː]")


@dataclass(frozen=True, slots=True)
class Written:
    """A syllable as written, where it stands in the line, and whether a word ends with it."""

    text: str
    start: int
    ends_word: bool = True

    @property
    def end(self) -> int:
        """Where it ends in the line."""
        return self.start + len(self.text)


def own_sounds(
    text: str, line: Sequence[Written], say: Say, language: str, british: bool = False
) -> dict[int, str]:
    """The sounds of the syllables whose word has a reading, by their numbers in the line.

    The longest word wins. A word that is sung on fewer syllables than its reading has is drawn
    together on them, one on more is held on.
    """
    chinese = language.lower().startswith("zh")
    found: dict[int, str] = {}
    for word, reading in sorted(say, key=lambda one: -len(one[0])):
        pattern = re.escape(word) if chinese else rf"(?<!\w){re.escape(word)}(?!\w)"
        for place in re.finditer(pattern, text):
            numbers = _sung_on(line, place.start(), place.end(), whole=not chinese)
            if not numbers or found.keys() & set(numbers):
                continue
            said: Iterable[str]
            if chinese:
                said = _spread(zh_saying.syllables(reading), len(numbers))
            else:
                passage = text[line[numbers[0]].start : line[numbers[-1]].end]
                said = _english(passage, ((word, reading),), len(numbers), british)
            found.update(zip(numbers, said, strict=False))
    return found


def _sung_on(line: Sequence[Written], start: int, end: int, whole: bool) -> list[int]:
    """The syllables of a stretch of the line, with the rest of its words where they are whole."""
    numbers = [n for n, one in enumerate(line) if one.start < end and one.end > start]
    if not numbers or not whole:
        return numbers
    first, last = numbers[0], numbers[-1]
    while first and not line[first - 1].ends_word:
        first -= 1
    while last + 1 < len(line) and not line[last].ends_word:
        last += 1
    return list(range(first, last + 1))


def _spread(read: Sequence[str], count: int) -> Iterator[str]:
    """Readings of Chinese syllables as so many sounds; an 儿 after one colours it."""
    for number in range(count):
        own = read[number * len(read) // count : (number + 1) * len(read) // count]
        own = own or read[number * len(read) // count : number * len(read) // count + 1]
        plain = [one for one in own if one != "er5"] or list(own)
        yield "".join(map(syllable, plain)) + ("ɚ" if len(own) > len(plain) else "")


def _english(passage: str, say: Say, count: int, british: bool) -> tuple[str, ...]:
    marked = en_saying.sounded(en_saying.respelled(passage, say), say)
    sounds = _NO_SOUND.sub("", en_sounds.sounds(marked, british))
    return syllables(sounds, count) if sounds else ()
