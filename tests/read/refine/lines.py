"""Stories for the tests of refining: a row a paragraph, and how sure its speaker is."""

from yanyi.story.types import (
    Chapter,
    Character,
    Line,
    Meta,
    Narrated,
    Paragraph,
    Plain,
    Scene,
    Spoken,
    Story,
)
from yanyi.story.vocabulary import Gender

CAST = (
    Character("ann", "Ann Lee", ("Ann", "Miss Lee"), Gender.FEMALE),
    Character("bob", "Bob", (), Gender.MALE),
    Character("eve", "Eve", (), Gender.FEMALE),
)
Row = str | tuple[str, str, float]


def chapter(*rows: Row) -> Chapter:
    """Paragraphs of one line each: narration, or (speaker, words, sureness)."""
    blocks = tuple(Paragraph((_line(n, row),)) for n, row in enumerate(rows))
    return Chapter("One", (Scene(blocks),))


def story(*rows: Row) -> Story:
    """One chapter with everybody in the cast."""
    return Story(Meta("Test"), "en", (chapter(*rows),), CAST)


def _line(n: int, row: Row) -> Line:
    if isinstance(row, str):
        return Narrated(f"a{n}", (Plain(row),))
    speaker, words, sure = row
    return Spoken(f"a{n}", (Plain(words),), speaker, marks=("“", "”"), confidence=sure)
