"""Finished pages as leaves: where on the page each panel and each word stands.

The layout is read as the plain JSON it is; what is not needed here may change.
"""

import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from yanyi.art.lettering.items import PAPERS, Kind
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.media.leaf import Box, Leaf, Panel, Passage, Row, rounded
from yanyi.perform.comic.alternative import Names, Tongue
from yanyi.perform.comic.estimates import leading
from yanyi.perform.comic.script import Draft

# Near enough to how the lettering is drawn; nobody sees this layer, it only has to lie on it.
_LEFT_SET = PAPERS | {Kind.CAPTION, Kind.BAND}
_PADDING = {Kind.CAPTION: 0.6, Kind.BAND: 0.8}
_COLUMN_STEP, _COLUMN_WIDTH = 1.06, 1.5
_HYPHENS = ("-", "\u2010", "\u2011")


def leaf_of(
    layout: bytes,
    drafts: Sequence[Sequence[Draft]],
    alternatives: Sequence[str],
    names: Names,
    say: Tongue,
) -> Leaf:
    """The leaf of a laid-out page; ``alternatives`` are those of its last panels, in order."""
    data = json.loads(layout)
    page = data.get("page", {})
    laid = page.get("panels", [])
    words = _told(data.get("told", []))
    own = len(laid) - len(alternatives)
    panels = []
    for number, panel in enumerate(laid):
        told = _passages(panel, drafts[number], words.get(number, {}), page, names, say)
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
    return {panel: {at: one.strip() for at, one in items.items()} for panel, items in found.items()}


def _glued(last: str, first: str) -> bool:
    """Whether no space stands between two characters, as in Chinese."""
    wide = [unicodedata.east_asian_width(char) in "WF" for char in (last, first)]
    return all(one or char in "…—“”‘’" for one, char in zip(wide, (last, first), strict=True)) and (
        any(wide)
    )


def _bounds(panel: dict[str, Any]) -> Box:
    """The box round a panel's picture and its words."""
    xs = [point[0] for point in panel.get("picture", ())]
    ys = [point[1] for point in panel.get("picture", ())]
    for one in panel.get("lettered", ()):
        xs += [one["box"]["left"], one["box"]["right"]]
        ys += [one["box"]["top"], one["box"]["bottom"]]
    return rounded(min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)


def _passages(
    panel: dict[str, Any],
    drafts: Sequence[Draft],
    words: dict[int, str],
    page: dict[str, Any],
    names: Names,
    say: Tongue,
) -> Iterator[Passage]:
    for one in sorted(panel.get("lettered", ()), key=lambda lettered: int(lettered["item"])):
        text = words.get(one["item"], "")
        if not text:
            continue
        draft = drafts[one["item"]]
        block, box = one.get("block", {}), one["box"]
        frame = box["left"], box["top"], box["right"], box["bottom"]
        vertical = bool(block.get("vertical"))
        rows = _columns(block, frame) if vertical else _rows(block, frame, bool(page["chinese"]))
        yield Passage(
            draft.kind.value,
            text,
            rounded(*frame),
            _as_told(tuple(rows), text),
            say.lead(draft.kind, names.people.get(draft.role, "")),
            vertical,
        )


def _line(row: dict[str, Any]) -> str:
    """The words of a row, our own spaces included."""
    text = ""
    for letters in row.get("letters", ()):
        text += " " if letters.get("gap") else ""
        text += "".join(words["text"] for words in letters["words"])
    return text.strip()


def _rows(block: dict[str, Any], box: Box, chinese: bool) -> Iterator[Row]:
    rows = block.get("rows", ())
    if not rows:
        return
    kind, size = Kind(block["kind"]), float(block["size"])
    ems = {Kind.SOUND: 1.1, Kind.TITLE: 1.24}.get(kind, leading(chinese))
    step = ems * size
    top = (box[1] + box[3] - step * len(rows)) / 2
    for number, row in enumerate(rows):
        width = float(row["right"] - row["left"]) * size
        left = (box[0] + box[2] - width) / 2
        if kind in _LEFT_SET:
            left = box[0] + (_PADDING.get(kind, 0.95) + float(row["left"])) * size
        y = top + number * step + (step - size) / 2
        yield Row(_line(row), rounded(left, y, left + width, y + size))


def _columns(block: dict[str, Any], box: Box) -> Iterator[Row]:
    size = float(block.get("size", 0.0))
    for number, row in enumerate(block.get("rows", ())):
        middle = box[2] - size * 0.25 - (number + 0.5) * _COLUMN_WIDTH * size
        text = _line(row)
        top = box[1] + size * 0.45 - size * 0.88
        bottom = top + len(text) * size * _COLUMN_STEP
        yield Row(text, rounded(middle - size / 2, top, middle + size / 2, bottom))


def _as_told(rows: tuple[Row, ...], text: str) -> tuple[Row, ...]:
    """The rows without hyphens that only the end of a line has put there."""
    at, kept = 0, []
    for row in rows:
        words = row.text
        if words.endswith(_HYPHENS) and not text.startswith(words, at):
            words = words[:-1] + "\u00ad"
        bare = words.rstrip("\u00ad")
        found = text.find(bare, at)
        at = found + len(bare) if found >= 0 else at
        kept.append(Row(words, row.box))
    return tuple(kept)
