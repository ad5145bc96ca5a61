"""A translation beside its story: which lines it has, and which are stale, missing or lost."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from yanyi.story.types import (
    Emphasis,
    Plain,
    Run,
    Runs,
    Story,
    Strong,
    TranslatedLine,
    Translation,
)
from yanyi.story.walk import full_text, lines

_MARKED = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)(.+?)(?<=\S)\*")
_QUOTES = ("“”", '""', "‘’", "「」", "『』", "«»", "„“", "‹›")


@dataclass(frozen=True, slots=True)
class Placed:
    """A translation whose lines all name lines of the story, and what is amiss with it.

    ``stale`` were made for other words, ``missing`` have none yet, ``lost`` found no line.
    """

    translation: Translation
    stale: tuple[str, ...]
    missing: tuple[str, ...]
    lost: tuple[TranslatedLine, ...]


def place(story: Story, translation: Translation, wanted: Iterable[str]) -> Placed:
    """Find the line of every translated line: by its anchor, else by the words it was made for.

    ``wanted`` are the anchors of the lines that need a translation.
    """
    texts = {line.anchor: _plain(full_text(line)) for line in lines(story)}
    counts = Counter(texts.values())
    named = {one.anchor for one in translation.lines}
    free = {
        text: anchor for anchor, text in texts.items() if counts[text] == 1 and anchor not in named
    }
    kept: dict[str, TranslatedLine] = {}
    lost: list[TranslatedLine] = []
    for one in translation.lines:
        anchor = one.anchor if one.anchor in texts else free.get(_plain(one.said), "")
        if anchor and anchor not in kept:
            kept[anchor] = replace(one, anchor=anchor)
        else:
            lost.append(one)
    stale = tuple(a for a, one in kept.items() if one.said and _plain(one.said) != texts[a])
    missing = tuple(anchor for anchor in wanted if not kept.get(anchor) or not kept[anchor].runs)
    whole = tuple(one for one in kept.values() if one.runs)
    return Placed(replace(translation, lines=whole), stale, missing, tuple(lost))


def _plain(text: str) -> str:
    return "".join(text.split())


def runs_of(text: str) -> Runs:
    """Words as a translator writes them: ``*stressed*`` and ``**strong**``, the rest plain."""
    found: list[Run] = []
    at = 0
    for match in _MARKED.finditer(text):
        if match.start() > at:
            found.append(Plain(text[at : match.start()]))
        found.append(Strong(match[1]) if match[1] else Emphasis(match[2]))
        at = match.end()
    if at < len(text):
        found.append(Plain(text[at:]))
    return tuple(found)


def text_of(runs: Runs) -> str:
    """The words as a translator wrote them."""
    marks = {Strong: "**", Emphasis: "*"}
    return "".join(
        f"{(mark := marks.get(type(run), ''))}{getattr(run, 'text', '')}{mark}" for run in runs
    )


def unquoted(runs: Runs) -> Runs:
    """Words without the quotation marks round all of them, which a balloon does not show."""
    if not runs:
        return runs
    first, last = runs[0].text, runs[-1].text
    if len(first + last) < 2 or (first[:1] + last[-1:]) not in _QUOTES:
        return runs
    trimmed = list(runs)
    trimmed[0] = replace(trimmed[0], text=first[1:])
    trimmed[-1] = replace(trimmed[-1], text=trimmed[-1].text[:-1])
    return tuple(run for run in trimmed if run.text)
