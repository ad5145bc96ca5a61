"""A lyric as syllables: Chinese characters with their tones, parts of English words with stress.

What is no word, a number or a sign, is spelled out first; every syllable comes exactly once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from yanyi.aloud.en import sounds as en_sounds
from yanyi.aloud.phrases import spoken
from yanyi.aloud.zh.readings import readings, sentence_readings
from yanyi.aloud.zh.sounds import HAN, words
from yanyi.music.song.parts import parts

_VOWELS = frozenset("aeiouyæɑɐɒɔəɚɛɜɤɨɪʊʌᵊᵻAIOQWY")
_UNIT = re.compile(rf"(?P<han>[{HAN}]+)|[^\W_{HAN}]+(?:['’][^\W_{HAN}]+)*['’]?|(?P<stop>[^\s\w])")
_STOPS = frozenset(",.;:!?—…，。；：！？、～")
_ONE_VOWEL = re.compile(r"[aeiouy]+", re.IGNORECASE)
_GLIDED = re.compile(r"([IW])ə(?=ɹ)")
"""Fire, hour: a second vowel that is not written is not sung."""
_LEANING = """
a am an and are as at be been but by can could for from had has have he her him his i if in is it
its may me might must my nor of on or our shall she should so than that the their them then there
these they this those till to up us was we were what when where which while who whom will with
would you your
"""
_WEAK = frozenset(_LEANING.split())
"""Words of one syllable that lean on others, however a dictionary marks them."""


@dataclass(frozen=True, slots=True)
class Lyric:
    """The lines of a song as written, in stanzas; ``language`` begins with zh or en."""

    title: str
    language: str
    stanzas: tuple[tuple[str, ...], ...]

    @property
    def chinese(self) -> bool:
        """Whether it is written in Chinese."""
        return self.language.lower().startswith("zh")


@dataclass(frozen=True, slots=True)
class Syllable:
    """What is sung at once, as written.

    ``stress`` is 2 for the main stress of a word, 1 for another, 0 for none; ``tone`` is 1 to 5 in
    Chinese and 0 elsewhere. A ``pause`` is where a stop follows.
    """

    text: str
    stress: int = 0
    tone: int = 0
    starts_word: bool = True
    ends_word: bool = True
    pause: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line as written and its syllables."""

    text: str
    syllables: tuple[Syllable, ...]


@lru_cache(maxsize=2048)
def line(text: str, language: str) -> Line:
    """A line as written with all of its syllables."""
    said = spoken(text, language)
    found: list[Syllable] = []
    heard = sentence_readings(said) if re.search(f"[{HAN}]", said) else []
    units = list(_UNIT.finditer(said))
    foreign = [unit[0] for unit in units if not unit["han"] and not unit["stop"]]
    sounded = iter(_sounded(foreign))
    for unit in units:
        if unit["han"]:
            found += _chinese(unit[0], heard[unit.start() : unit.end()])
        elif unit["stop"]:
            if found and unit[0] in _STOPS:
                found[-1] = _stopped(found[-1])
        else:
            found += _english(unit[0], next(sounded))
    return Line(text, tuple(found))


def _stopped(one: Syllable) -> Syllable:
    return Syllable(one.text, one.stress, one.tone, one.starts_word, one.ends_word, pause=True)


def _chinese(run: str, heard: list[str]) -> Iterator[Syllable]:
    """The characters of a run; of two third tones in a word the first is said as a second."""
    cut = words(run)
    tones = [int(one[-1]) for one in readings(run, cut, heard)]
    at = 0
    for word in cut:
        for place in range(len(word)):
            tone = tones[at + place]
            inside = place + 1 < len(word)
            if tone == 3 and inside and tones[at + place + 1] == 3:
                tone = 2
            yield Syllable(word[place], 0, tone, place == 0, not inside)
        at += len(word)


def _sounded(foreign: list[str]) -> list[str]:
    """The sounds of every word, as it is said among the others where that can be told."""
    plain = [word.replace("’", "'") for word in foreign]
    together = en_sounds.sounds(" ".join(plain)).split()
    if len(together) != len(plain):
        together = [en_sounds.sounds(word).replace(" ", "") for word in plain]
    return together


def _english(word: str, sounds: str) -> Iterator[Syllable]:
    stresses = _stresses(word, sounds)
    written = parts(word, len(stresses))
    # A letter that is said as several syllables is held over as many notes as one.
    stresses = (*stresses[: len(written) - 1], max(stresses[len(written) - 1 :]))
    last = len(written) - 1
    for place, (text, stress) in enumerate(zip(written, stresses, strict=True)):
        yield Syllable(text, stress, 0, place == 0, place == last)


def _stresses(word: str, sounds: str) -> tuple[int, ...]:
    """The stress of every spoken syllable of a word; of one at least."""
    groups = len(_ONE_VOWEL.findall(word.lower().removesuffix("e")))
    if groups < sum(sign in _VOWELS for sign in sounds):
        sounds = _GLIDED.sub(r"\1", sounds)
    found, mark = [], 0
    for sign in sounds:
        if sign in "ˈˌ":
            mark = 2 if sign == "ˈ" else 1
        elif sign in _VOWELS:
            found.append(mark)
            mark = 0
    if len(found) == 1 and word.lower() in _WEAK:
        return (0,)
    return tuple(found) or (0,)
