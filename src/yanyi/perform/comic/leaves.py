"""Finished pages as leaves: where on the page each panel and each word stands.

What stands where is read from the ``geometry`` of a layout (``docs/comic.md``).
"""

import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from yanyi.art.lettering.hyphens import bare
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.media.leaf import Box, Leaf, Panel, Passage, Row, rounded
from yanyi.perform.comic.alternative import Names, Tongue
from yanyi.perform.comic.script import Draft


def leaf_of(
    layout: bytes,
    drafts: Sequence[Sequence[Draft]],
    alternatives: Sequence[str],
    names: Names,
    say: Tongue,
) -> Leaf:
    """The leaf of a laid-out page; ``alternatives`` are those of its last panels, in order."""
    data = json.loads(layout)
    page = data.get("geometry", {})
    laid = page.get("panels", [])
    words = _told(data.get("told", []))
    own = len(laid) - len(alternatives)
    panels = []
    for number, panel in enumerate(laid):
        told = _passages(panel, drafts[number], words.get(number, {}), names, say)
        alternative = alternatives[number - own] if number >= own else ""
        panels.append(Panel(_bounds(panel), alternative, tuple(told)))
    return Leaf(page.get("width", WIDTH), page.get("height", HEIGHT), tuple(panels))


def _told(told: Iterable[Sequence[Any]]) -> dict[int, dict[int, str]]:
    """By panel and item, the words that were really lettered."""
    found: dict[int, dict[int, str]] = {}
    for panel, item, _, text in told:
        items = found.setdefault(panel, {})
        before = items.get(item, "")
        glued = not before or not text or (_glued(before[-1], text[0]))
        spaced = glued or before[-1].isspace() or text[0].isspace()
        items[item] = before + ("" if spaced else " ") + text
    return {
        panel: {at: bare(one).strip() for at, one in items.items()}
        for panel, items in found.items()
    }


def _glued(last: str, first: str) -> bool:
    """Whether no space stands between two characters, as in Chinese."""
    wide = [unicodedata.east_asian_width(char) in "WF" for char in (last, first)]
    return all(one or char in "…—“”‘’" for one, char in zip(wide, (last, first), strict=True)) and (
        any(wide)
    )


def _bounds(panel: dict[str, Any]) -> Box:
    """The box round a panel's picture and its words."""
    boxes = [panel["box"]] if panel["outline"] else []
    boxes += [one["box"] for one in panel["items"]]
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return rounded(max(0.0, min(lefts)), max(0.0, min(tops)), max(rights), max(bottoms))


def _passages(
    panel: dict[str, Any],
    drafts: Sequence[Draft],
    words: dict[int, str],
    names: Names,
    say: Tongue,
) -> Iterator[Passage]:
    for one in panel["items"]:
        text = words.get(one["item"], "")
        if not text:
            continue
        draft = drafts[one["item"]]
        rows = tuple(Row(line["text"], rounded(*line["box"])) for line in one["lines"])
        yield Passage(
            draft.kind.value,
            text,
            rounded(*one["box"]),
            rows,
            say.lead(draft.kind, names.people.get(draft.role, "")),
            one["vertical"],
        )
