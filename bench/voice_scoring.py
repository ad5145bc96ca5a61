"""How much of a line a recogniser heard as written: words of English, syllables of Chinese."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.aloud.beside import Beside, beside
from yanyi.models.answers import HeardWord

SAME = 0.3
"""A sound of an English word may differ so much: a weak vowel, an s for a z."""


@dataclass(frozen=True)
class Score:
    """Units written, and those that were heard as another, not at all, or besides.

    ``wrong`` are the numbers of the written units that were not heard.
    """

    units: int = 0
    wrong: frozenset[int] = frozenset()
    besides: int = 0
    words: tuple[str, ...] = field(default=(), compare=False)

    @property
    def errors(self) -> int:
        return len(self.wrong) + self.besides

    @property
    def rate(self) -> float:
        return self.errors / self.units if self.units else 0.0


def score(text: str, language: str, heard: Sequence[HeardWord]) -> Score:
    """The strict count: a syllable with another pinyin is wrong, however near; tones are free.

    An English word is right when all its sounds were heard, whatever the spelling (colour, color;
    to-day, today; Mr., mister).
    """
    laid = beside(text, language, heard)
    least = 0.0 if language == "zh" else SAME
    wrong = {
        laid.owners[pair.one]
        for pair in laid.pairs
        if pair.one >= 0 and (pair.other < 0 or pair.cost > least)
    }
    words = tuple(laid.written[n].text for n in sorted(wrong))
    return Score(len(laid.written), frozenset(wrong), _besides(laid), words)


def _besides(laid: Beside) -> int:
    """Heard units no sound of which stands for a written one."""
    used = {laid.heard_owners[pair.other] for pair in laid.pairs if min(pair.one, pair.other) >= 0}
    return len(laid.heard) - len(used)


def rate(scores: Sequence[Score]) -> float:
    """The error of many lines together."""
    units = sum(one.units for one in scores)
    return sum(one.errors for one in scores) / units if units else 0.0
