"""Headings as plain rows: what a language pack says of one."""

from dataclasses import dataclass

PART, CHAPTER, SECTION = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that heads something: its level, its number or name, and the title on the same row.

    ``bare`` headings (a number alone) count only when the text has a run of them.
    """

    level: int
    key: str
    title: str = ""
    bare: bool = False
