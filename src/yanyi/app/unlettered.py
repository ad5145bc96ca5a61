"""Characters that pictures with words cannot letter, because no bundled font has them."""

import unicodedata
from collections.abc import Iterator

from yanyi.art.lettering.clusters import lacking
from yanyi.problems import Position, Problem, line_and_column
from yanyi.story.reading import Reading
from yanyi.story.types import Story, plain_text
from yanyi.story.walk import full_text, lines

LETTERED = frozenset({"comic", "picturebook"})
_MOST = 20  # characters told of one by one
_HINT = "In pictures a small box with its number stands for it. Another character may do as well."


def unlettered(reading: Reading, story: Story) -> tuple[Problem, ...]:
    """What no font has, each where it stands first in the manuscript or in a translation."""
    found: dict[str, Problem] = {}
    for text, anchor, language in _texts(story):
        for one in lacking(text):
            if one not in found:
                place = _place(reading, anchor, one) if anchor else None
                found[one] = Problem(_said(one, language), place, _HINT)
    problems = list(found.values())
    more = len(problems) - _MOST
    if more > 0:
        message = f"{more} more characters have no font: {' '.join(list(found)[_MOST:])}"
        problems[_MOST:] = [Problem(message, hint=_HINT)]
    return tuple(problems)


def _texts(story: Story) -> Iterator[tuple[str, str, str]]:
    """Everything that is lettered: its words, its line's anchor, the language it is put into."""
    for line in lines(story):
        yield full_text(line), line.anchor, ""
    yield f"{story.meta.title} {story.meta.author}", "", ""
    for one in story.translations:
        yield f"{one.title} {one.author}", "", one.language
        for other in one.lines:
            yield plain_text(other.runs), "", one.language


def _said(cluster: str, language: str) -> str:
    numbers = " ".join(f"U+{ord(char):04X}" for char in cluster)
    name = unicodedata.name(cluster[0], "").lower()
    where = f" of the translation into {language}" if language else ""
    return f"no font has {cluster}{where} ({numbers}{f', {name}' if name else ''})"


def _place(reading: Reading, anchor: str, cluster: str) -> Position | None:
    span = reading.spans.get(anchor)
    if span is None:
        return None
    part = reading.parts[span.part]
    at = part.text.find(cluster, span.start, span.end)
    return Position(part.name, *line_and_column(part.text, at if at >= 0 else span.start))
