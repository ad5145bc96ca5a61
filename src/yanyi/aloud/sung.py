"""The sounds of a lyric, syllable by syllable, each in the parts that a singer times apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.aloud.en import sounds as en_sounds
from yanyi.aloud.en.syllables import VOWELS, nucleus, syllables
from yanyi.aloud.sung_saying import Say, Written, own_sounds
from yanyi.aloud.zh.readings import readings, sentence_readings
from yanyi.aloud.zh.sounds import HAN, syllable, words

_HAN = re.compile(f"[{HAN}]")
TONES = "→↗↓↘"
_STRESS = "ˈˌ"
_GLIDES = "jwɥ"
_OPEN = "iyɨɪᵻʊuʉɥᵊəɤoOøɛɔeɜɚʌæɐɑaAIWQY"
"""Vowels from the closest to the most open: the one that is held."""
_NOTHING = "ə"  # what is sung of something nobody can say


@dataclass(frozen=True, slots=True)
class Sounded:
    """A syllable in sounds.

    ``onset`` is sung before its note, ``glide`` on it, then ``held`` for as long as the note is,
    ``coda`` at its end.
    """

    onset: str
    glide: str
    held: str
    coda: str

    @property
    def sounds(self) -> str:
        """All of it."""
        return self.onset + self.glide + self.held + self.coda


def sounded(
    text: str,
    line: Sequence[Written],
    british: bool = False,
    say: Say = (),
    language: str = "",
) -> tuple[Sounded, ...]:
    """The sounds of every syllable of a line of a lyric.

    ``say`` are the author's own readings of words, as one writes them in the ``language``.
    """
    chinese = _chinese(text) if any(map(_is_han, line)) else {}
    said: list[str] = []
    others = [word for word in _words(line) if not any(map(_is_han, word))]
    english = iter(_english(others, british))
    for word in _words(line):
        if any(map(_is_han, word)):
            said += [_coloured(one, chinese) for one in word]
        else:
            said += next(english)
    own = own_sounds(text, line, say, language, british)
    return tuple(parts(own.get(n) or one or _NOTHING) for n, one in enumerate(said))


def parts(sounds: str) -> Sounded:
    """The parts of a syllable: its most open vowel is held, with its stress and length."""
    core = nucleus(sounds)
    if not core:
        return _without_vowel(sounds)
    at = max(
        (n for n, sign in enumerate(sounds) if sign in core and sign in VOWELS),
        key=lambda n: (_OPEN.find(sounds[n]), -n),
    )
    first = next(n for n, sign in enumerate(sounds) if sign in VOWELS)
    start, end = at, at + 1
    if sounds[:first].endswith((*_STRESS,)):
        start, first = (first - 1 if start == first else start), first - 1
    elif start == first and sounds[:first].endswith((*_GLIDES,)):
        first -= 1
    if sounds[end : end + 1] == "ː":
        end += 1
    held = sounds[start:end]
    if not any(sign in sounds for sign in _STRESS + TONES):
        held = _STRESS[0] + held  # a vowel that is held is never a weak one
    return Sounded(sounds[:first], sounds[first:start], held, sounds[end:])


def _without_vowel(sounds: str) -> Sounded:
    """A syllable of consonants: the last that can be hummed is held."""
    at = max((n for n, sign in enumerate(sounds) if sign in "mnŋlɹzvʒ"), default=len(sounds) - 1)
    return Sounded(sounds[:at], "", sounds[at : at + 1], sounds[at + 1 :])


def _is_han(one: Written) -> bool:
    return bool(_HAN.search(one.text))


def _words(line: Sequence[Written]) -> Iterator[list[Written]]:
    word: list[Written] = []
    for one in line:
        word.append(one)
        if one.ends_word:
            yield word
            word = []
    if word:
        yield word


def _chinese(text: str) -> dict[int, str]:
    """The reading of every Chinese character of a line by its place."""
    heard = sentence_readings(text)
    found: dict[int, str] = {}
    for run in re.finditer(f"[{HAN}]+", text):
        read = readings(run[0], words(run[0]), heard[run.start() : run.end()])
        found.update(zip(range(run.start(), run.end()), read, strict=True))
    return found


def _coloured(one: Written, chinese: dict[int, str]) -> str:
    """The sounds of a written syllable: of one character, or of one with 儿 after it."""
    read = [chinese[n] for n in range(one.start, one.start + len(one.text)) if n in chinese]
    if not read:  # written otherwise than in its line
        read = list(readings(one.text, words(one.text)))
    said = "".join(syllable(tone) for tone in read if tone != "er5" or len(read) == 1)
    return said + "ɚ" if len(read) > 1 and read[-1] == "er5" else said


def _english(line: Sequence[Sequence[Written]], british: bool) -> Iterator[tuple[str, ...]]:
    """The syllables of every word, which is read as it is said in its line."""
    spelled = ["".join(one.text for one in word) for word in line]
    spelled = [re.sub(r"[^\w'’\-]", "", word).replace("’", "'") for word in spelled]
    together = _bare(en_sounds.sounds(" ".join(spelled), british)).split()
    if len(together) != len(line):
        together = [_bare(en_sounds.sounds(word, british)).replace(" ", "") for word in spelled]
    for word, said in zip(line, together, strict=True):
        yield syllables(said or _NOTHING, len(word))


def _bare(sounds: str) -> str:
    return re.sub(r"[^\w\sˈˌː]", "", sounds)
