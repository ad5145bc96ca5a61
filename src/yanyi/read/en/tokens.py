"""English words and marks, one after the other."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*|[.,;:!?()\"“”—]|--+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark, lower-cased beside its own form."""

    text: str
    low: str
    start: int

    @property
    def word(self) -> bool:
        """Whether it is a word."""
        return self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def possessive(self) -> bool:
        """Whether it owns what follows (``Mara's``)."""
        return self.low.endswith(("'s", "s'")) and len(self.low) > 2


def tokens_of(text: str) -> list[Token]:
    """The words and marks of a short text."""
    return [
        Token(one.group(), one.group().lower().replace("’", "'"), one.start())
        for one in _TOKEN.finditer(text)
    ]
