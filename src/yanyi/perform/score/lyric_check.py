"""Whether a lyric that a model wrote can be sung: computed, by the composer's own measure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from yanyi.aloud.zh.sounds import HAN
from yanyi.music.song.lyric import Lyric, line

BOUNDS = MappingProxyType({"zh": (3, 12), "en": (3, 13)})
"""The fewest and the most syllables of a line."""
VERSES, LINES = (2, 3), (2, 4)
"""How many verses there are, and how many lines a verse or a chorus has."""
_TITLE = 40
_COPIED = MappingProxyType({"zh": 6, "en": 18})
"""Signs of a line from which on it is no chance that it stands in the question too."""
_OWN, _FEW = 0.75, 0.12
"""The least share of different lines in the verses; of little words in English."""
_WORDS = """
the an and of in to i you my me we it is was for with that be your all no so as at by but from he
her his she they this what when who will are have not i'm i'll it's don't can there
"""
_LITTLE = frozenset(_WORDS.split())
_SIGN = re.compile(r"[\[\]{}<>()（）【】#*_|\\/:：\d\n]")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_HAN = re.compile(f"[{HAN}]")


@dataclass(frozen=True, slots=True)
class Draft:
    """A lyric as a model wrote it; the bridge may be none."""

    title: str
    verses: tuple[tuple[str, ...], ...]
    chorus: tuple[str, ...]
    bridge: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[str, ...]:
        """Every line once."""
        return (*(row for verse in self.verses for row in verse), *self.chorus, *self.bridge)

    def lyric(self, language: str) -> Lyric:
        """As it is sung: the chorus after every verse, and after the bridge."""
        again = ("[Chorus]", *self.chorus)
        stanzas = [one for verse in self.verses for one in (("[Verse]", *verse), again)]
        if self.bridge:
            stanzas += [("[Bridge]", *self.bridge), again]
        return Lyric(self.title, language, tuple(stanzas))


def wrong(draft: Draft, language: str, asked: str) -> tuple[str, ...]:
    """Every reason why a lyric cannot be used, none where it can."""
    return tuple(dict.fromkeys(_faults(draft, language, asked)))


def _faults(draft: Draft, language: str, asked: str) -> Iterator[str]:
    if not draft.title or len(draft.title) > _TITLE or _SIGN.search(draft.title):
        yield f'"{draft.title}" is no title of a song'
    yield from _shape(draft)
    for row in draft.rows:
        yield from _row(row, language, asked)
    if not _in_language(draft, language):
        yield f"it is not written in {'Chinese' if language == 'zh' else 'English'}"
    verses = [_plain(row) for verse in draft.verses for row in verse]
    if len(set(verses)) < _OWN * len(verses):
        yield "its verses say the same lines again and again"


def _shape(draft: Draft) -> Iterator[str]:
    if not VERSES[0] <= len(draft.verses) <= VERSES[1]:
        yield f"it has {len(draft.verses)} verses"
    for name, rows in (*(("a verse", one) for one in draft.verses), ("the chorus", draft.chorus)):
        if not LINES[0] <= len(rows) <= LINES[1]:
            yield f"{name} has {len(rows)} lines"
    if len({len(one) for one in draft.verses}) > 1:
        yield "its verses have different numbers of lines"
    if len(draft.bridge) > LINES[1]:
        yield f"the bridge has {len(draft.bridge)} lines"


def _row(row: str, language: str, asked: str) -> Iterator[str]:
    if found := _SIGN.search(row):
        yield f'"{row}" has {found[0]!r} in it, which cannot be sung'
    low, high = BOUNDS[language]
    count = len(line(row, language).syllables)
    if not low <= count <= high:
        yield f'"{row}" has {count} syllables, not {low} to {high}'
    plain = _plain(row)
    if len(plain) >= _COPIED[language] and plain in _plain(asked):
        yield f'"{row}" is copied out of the question'


def _in_language(draft: Draft, language: str) -> bool:
    """Whether all of it is in a language: its letters, and in English its little words too."""
    whole = "\n".join(draft.rows)
    letters = [sign for sign in whole if sign.isalpha()]
    chinese = len(_HAN.findall(whole))
    if language == "zh":
        return chinese == len(letters) > 0
    words = _WORD.findall(whole.casefold())
    return not chinese and sum(word in _LITTLE for word in words) >= _FEW * len(words) > 0


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
