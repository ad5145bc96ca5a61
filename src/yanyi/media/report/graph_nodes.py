"""What was made as a graph: nodes grouped by chapter and sort until all fit into one picture."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from yanyi.media.report.types import Group, Making

MOST = 60
"""Nodes in a picture, at most."""

BANDS = 12
"""Rows of chapters, at most."""

WHOLE = -1
"""The row of what belongs to no single chapter."""


class Column(IntEnum):
    """The columns of the picture, from the left."""

    MANUSCRIPT = 0
    LINES = 1
    ASKED = 2
    PIECES = 3
    FINISHED = 4


@dataclass(frozen=True, slots=True)
class Node:
    """A group of lines, steps or files; ``chapters`` are its first and last, from 0, or none.

    ``sort`` is what it consists of: of the asked ``voices``, ``pictures`` ..., of pieces and files
    their medium.
    """

    column: Column
    band: int
    sort: str
    chapters: tuple[int, int] | None = None
    made: int = 0
    remembered: int = 0
    paid: int = 0
    seconds: float = 0.0
    cost: int = 0

    @property
    def count(self) -> int:
        """How much is in it."""
        return self.made + self.remembered


@dataclass(frozen=True, slots=True)
class Link:
    """What went from one node (by its place in the graph) into another; ``fresh`` if anew."""

    source: int
    target: int
    fresh: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """The nodes from left to right and from top to bottom, and what went where."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]


_ASKED = {
    "speech": "voices",
    "sing": "voices",
    "hear": "listening",
    "voice": "listening",
    "picture": "pictures",
    "clip": "pictures",
    "art": "pictures",
    "music": "sounds",
    "sound": "sounds",
    "words": "words",
    "see": "words",
    "embed": "words",
}
_ORDER = ("words", "pictures", "voices", "listening", "sounds")
"""From above, so that they lie beside the media that use them."""


def sort_of(group: Group) -> tuple[Column, str]:
    """Where a group belongs: what everything is made of, or the pieces of a medium."""
    family = group.name.partition(" by ")[0].partition(".")[0]
    if family in _ASKED:
        return Column.ASKED, _ASKED[family]
    owner = family if family in group.media or not group.media else group.media[0]
    return Column.PIECES, owner


def graph_of(making: Making) -> Graph:
    """The graph of a run."""
    bands = _bands(making)
    nodes = [
        Node(
            Column.MANUSCRIPT,
            WHOLE,
            "manuscript",
            None,
            remembered=sum(one.lines for one in making.sections),
        )
    ]
    nodes += _chapters(making, bands)
    users: dict[tuple[int, str], set[str]] = defaultdict(set)
    steps = list(_steps(making, bands, users))
    if any(one.band == WHOLE for one in steps):
        nodes.append(Node(Column.LINES, WHOLE, "lines"))
    nodes += steps
    nodes += (
        Node(Column.FINISHED, WHOLE, one.medium, None, one.written, one.files - one.written)
        for one in making.finished
    )
    order = {name: at for at, name in enumerate((*_ORDER, *(w.medium for w in making.finished)))}
    nodes.sort(
        key=lambda one: (
            one.column,
            one.band if one.band != WHOLE else len(bands),
            order.get(one.sort, len(order)),
        )
    )
    return Graph(tuple(nodes), tuple(_links(nodes, users)))


def _bands(making: Making) -> list[tuple[int, int]]:
    """The chapters in rows: first and last of each, so many that all nodes fit."""
    chapters = len(making.sections)
    there = {(one.chapter == WHOLE, *sort_of(one)) for one in making.groups}
    each = 1 + sum(not whole for whole, *_ in there)
    fixed = 2 + sum(whole for whole, *_ in there) + len(making.finished)
    many = max(1, min(chapters, BANDS, (MOST - fixed) // each))
    if not chapters:
        return []
    return [(n * chapters // many, (n + 1) * chapters // many - 1) for n in range(many)]


def _chapters(making: Making, bands: list[tuple[int, int]]) -> Iterator[Node]:
    for number, (first, last) in enumerate(bands):
        lines = sum(one.lines for one in making.sections[first : last + 1])
        yield Node(Column.LINES, number, "lines", (first, last), remembered=lines)


def _steps(
    making: Making, bands: list[tuple[int, int]], users: dict[tuple[int, str], set[str]]
) -> Iterator[Node]:
    """The nodes of steps; ``users`` learn which media each of the asked went into."""
    held: dict[tuple[Column, int, str], list[Group]] = defaultdict(list)
    for one in making.groups:
        band = next((n for n, (_, last) in enumerate(bands) if one.chapter <= last), WHOLE)
        band = WHOLE if one.chapter == WHOLE else band
        column, sort = sort_of(one)
        held[column, band, sort].append(one)
        if column is Column.ASKED:
            users[band, sort].update(one.media)
    for (column, band, sort), groups in sorted(held.items()):
        yield _node(column, band, sort, None if band == WHOLE else bands[band], groups)


def _node(
    column: Column,
    band: int,
    sort: str,
    chapters: tuple[int, int] | None,
    groups: Iterable[Group],
) -> Node:
    there = list(groups)
    return Node(
        column,
        band,
        sort,
        chapters,
        sum(one.made for one in there),
        sum(one.remembered for one in there),
        sum(one.paid for one in there),
        sum(one.seconds for one in there),
        sum(one.cost for one in there),
    )


def _links(nodes: list[Node], users: dict[tuple[int, str], set[str]]) -> Iterator[Link]:
    """What went where: asked things into the pieces of their media, pieces into files."""
    at = {(one.column, one.band, one.sort): n for n, one in enumerate(nodes)}
    fed: set[int] = set()

    def link(source: int, target: int) -> Link:
        fed.add(target)
        sure = nodes[source].column in (Column.MANUSCRIPT, Column.LINES)
        return Link(source, target, nodes[target].made > 0 and (sure or nodes[source].made > 0))

    for n, one in enumerate(nodes):
        if one.column is Column.LINES:
            yield Link(0, n, fresh=False)
        elif one.column is Column.ASKED:
            yield link(at.get((Column.LINES, one.band, "lines"), 0), n)
            for medium in sorted(users[one.band, one.sort]):
                if (target := _taker(at, one.band, medium)) is not None:
                    yield link(n, target)
        elif one.column is Column.PIECES:
            if n not in fed:  # words alone
                yield link(at.get((Column.LINES, one.band, "lines"), 0), n)
            if (target := at.get((Column.FINISHED, WHOLE, one.sort))) is not None:
                yield link(n, target)


def _taker(at: dict[tuple[Column, int, str], int], band: int, medium: str) -> int | None:
    """What the things asked for a medium went into."""
    places = (
        (Column.PIECES, band, medium),
        (Column.PIECES, WHOLE, medium),
        (Column.FINISHED, WHOLE, medium),
    )
    return next((at[one] for one in places if one in at), None)
