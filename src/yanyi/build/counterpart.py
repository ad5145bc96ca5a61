"""Counterparts: which earlier step served the purpose of one that is to run now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from yanyi.build.card import Card, likeness
from yanyi.build.quote import AWAITED

ENOUGH = 0.25
"""Cards less alike than this have nothing to do with one another."""

MOST = 40_000
"""Pairs of one name above which steps are matched by their order and not by likeness."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A step of an earlier run: its key, its card, and the first file that came of it."""

    key: str
    card: Card
    output: str


def counterparts(
    planned: Sequence[tuple[str, Card]], past: Sequence[Earlier]
) -> dict[str, Earlier]:
    """The earlier step of each planned one, by key; nothing for what is quite new.

    Both are in the order in which they were asked for, so what a step awaits comes before it.
    """
    wanted: dict[str, list[tuple[str, Card]]] = defaultdict(list)
    there: dict[str, list[Earlier]] = defaultdict(list)
    for key, card in planned:
        wanted[_sort(card)].append((key, card))
    for one in past:
        there[_sort(one.card)].append(one)
    found: dict[str, Earlier] = {}
    for sort, steps in wanted.items():
        settled = [(key, _settled(card, found)) for key, card in steps]
        found.update(_matched(settled, there.get(sort, [])))
    return found


def _sort(card: Card) -> str:
    """Recipes are matched by name, asks by what is asked for: another model may answer them."""
    return card.name if card.kind == "make" else card.kind


def _settled(card: Card, found: Mapping[str, Earlier]) -> Card:
    """The card with what came last time in the place of what is awaited."""

    def last(digest: str) -> str:
        earlier = found.get(digest.removeprefix(AWAITED))
        return earlier.output if earlier and digest.startswith(AWAITED) else digest

    leaves = {path: last(one) if isinstance(one, str) else one for path, one in card.leaves.items()}
    return replace(card, leaves=leaves, inputs=tuple(map(last, card.inputs)))


def _matched(wanted: list[tuple[str, Card]], there: list[Earlier]) -> dict[str, Earlier]:
    if len(wanted) * len(there) > MOST:
        return _in_order(wanted, there)
    pairs = sorted(
        (-likeness(one.card, card), abs(w - t), w, t)
        for w, (_, card) in enumerate(wanted)
        for t, one in enumerate(there)
    )
    found: dict[str, Earlier] = {}
    taken: set[int] = set()
    for less, _, w, t in pairs:
        key = wanted[w][0]
        if -less >= ENOUGH and key not in found and t not in taken:
            found[key] = there[t]
            taken.add(t)
    return found


def _in_order(wanted: list[tuple[str, Card]], there: list[Earlier]) -> dict[str, Earlier]:
    """First those with the same parameters or inputs, then the others one by one."""
    found: dict[str, Earlier] = {}
    left = dict.fromkeys(range(len(there)))
    for mark in (lambda card: tuple(card.leaves.items()), lambda card: card.inputs):
        marked = {mark(there[t].card): t for t in reversed(left)}
        for key, card in wanted:
            t = marked.pop(mark(card), None)
            if key not in found and t is not None:
                found[key] = there[t]
                left.pop(t)
    rest = [key for key, _ in wanted if key not in found]
    found.update({key: there[t] for key, t in zip(rest, left, strict=False)})
    return found
