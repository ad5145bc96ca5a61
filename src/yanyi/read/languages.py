"""The language packs we have, and which one a text needs."""

from yanyi.read.en import headings as english
from yanyi.read.heading import Heading
from yanyi.read.zh import headings as chinese


def heading_of(row: str) -> Heading | None:
    """The heading that a row is in any language."""
    return chinese.heading(row) or english.heading(row)


def is_title_of(row: str) -> bool:
    """Whether a row under a heading may be its title, in any language."""
    return chinese.is_title(row) or english.is_title(row)
