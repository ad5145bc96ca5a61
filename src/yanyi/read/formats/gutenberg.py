"""The wrapping that Project Gutenberg puts around its books."""

import re
from dataclasses import dataclass

_START = re.compile(r"^\*{3} ?START OF TH[^\n]{0,160}$", re.MULTILINE)
_END = re.compile(r"^\*{3} ?END OF TH[^\n]{0,160}$", re.MULTILINE)
_FIELD = re.compile(r"^(Title|Author): ([^\n]{1,200})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Wrapper:
    """Where the book itself begins and ends, and what the wrapping says of it."""

    start: int
    end: int
    title: str = ""
    author: str = ""


def unwrap(text: str) -> Wrapper:
    """The book inside its wrapping; the whole text when it has none."""
    start = _START.search(text, 0, 40_000)
    if start is None:
        return Wrapper(0, len(text))
    end = _END.search(text, start.end())
    said = {
        field.group(1): field.group(2).strip() for field in _FIELD.finditer(text, 0, start.start())
    }
    return Wrapper(
        start.end(),
        end.start() if end else len(text),
        said.get("Title", ""),
        said.get("Author", ""),
    )


def bounds(text: str) -> tuple[int, int]:
    """Where the book begins and ends in one document of several: the wrapping may span them."""
    start = _START.search(text, 0, 40_000)
    end = _END.search(text, start.end() if start else 0)
    return start.end() if start else 0, end.start() if end else len(text)
