"""Characters that pictures with words cannot letter, because no bundled font has them."""

import unicodedata
from collections.abc import Iterator

from yanyi.art.lettering.clusters import lacking
from yanyi.problems import Position, Problem, line_and_column
from yanyi.story.reading import Reading
from yanyi.story.types import Story, plain_text
from yanyi.story.walk import full_text, lines

LETTERED = frozenset({"comic", "picturebook"})
_HINT = "In pictures a small box with its number stands for it. Another character may do as well."


def unlettered(reading: Reading, story: Story) -> tuple[Problem, ...]:
    """What no font has, each where it stands first in the manuscript or in a translation."""
    found: dict[str, Problem] = {}
    for line in lines(story):
        for one in lacking(full_text(line)):
            if one not in found:
                found[one] = Problem(_said(one), _place(reading, line.anchor, one), _HINT)
    for text, language in _translated(story):
        for one in lacking(text):
            if one not in found:
                message = f"{_said(one)}; it is in the translation into {language}"
                found[one] = Problem(message, hint=_HINT)
    return tuple(found.values())


def _said(cluster: str) -> str:
    numbers = " ".join(f"U+{ord(char):04X}" for char in cluster)
    name = unicodedata.name(cluster[0], "").lower()
    return f"no font has {cluster} ({numbers}{f', {name}' if name else ''})"


def _place(reading: Reading, anchor: str, cluster: str) -> Position | None:
    span = reading.spans.get(anchor)
    if span is None:
        return None
    part = reading.parts[span.part]
    at = part.text.find(cluster, span.start, span.end)
    return Position(part.name, *line_and_column(part.text, at if at >= 0 else span.start))


def _translated(story: Story) -> Iterator[tuple[str, str]]:
    for one in story.translations:
        for line in one.lines:
            yield plain_text(line.runs), one.language
