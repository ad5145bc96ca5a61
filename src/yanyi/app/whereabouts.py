"""Which chapters a step belongs to: by the words it holds, and by what it is made into."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yanyi.build.card import Card
from yanyi.story.types import Story
from yanyi.story.walk import chapter_lines, full_text


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The chapters (from 0) of steps by key, and those of lines by anchor."""

    chapters: Mapping[str, frozenset[int]]
    lines: Mapping[str, int]


def whereabouts(story: Story, steps: Sequence[tuple[str, Card]]) -> Whereabouts:
    """Where steps belong; what is awaited stands before what awaits it."""
    spoken: dict[str, set[int]] = defaultdict(set)
    placed: dict[str, int] = {}
    for number, chapter in enumerate(story.chapters):
        for line in chapter_lines(chapter):
            placed[line.anchor] = number
            spoken[_bare(full_text(line))].add(number)
    spoken.pop("", None)
    found: dict[str, set[int]] = {}
    for key, card in steps:
        found[key] = _said(card, spoken)
        for one in card.awaits:
            found[key] |= found.get(one, set())
    for key, card in reversed(steps):  # a picture belongs where what shows it does
        for one in card.awaits:
            if one in found and not found[one]:
                found[one] |= found[key]
    return Whereabouts({key: frozenset(one) for key, one in found.items()}, placed)


def _said(card: Card, spoken: Mapping[str, set[int]]) -> set[int]:
    """The chapters whose lines the card holds; a line said in several places tells nothing."""
    texts = [one for one in card.leaves.values() if isinstance(one, str)]
    known = [spoken.get(_bare(text), set()) for text in texts]
    return {number for one in known if len(one) == 1 for number in one}


def _bare(text: str) -> str:
    return "".join(one for one in text if one.isalnum())
