"""An explanation in words: the lines, who made it, and the tree of steps, folded."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from yanyi.cli.spans import lasting
from yanyi.ledger.money import in_words

if TYPE_CHECKING:
    from yanyi.app.explain import Explanation, Held, Made

FEW = 3
"""So many siblings of one sort are told, and so many lines at each end; ``--all`` tells all."""

BRIEF = 0.05
"""Seconds below which nothing is said of the time a step took."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A row of the tree: what is said of a step, what made it, and what is behind it."""

    text: str
    made_by: str = ""
    branches: tuple["Branch", ...] = ()


def head(found: "Explanation", everything: bool) -> Iterator[str]:
    """What is told before the tree."""
    language = f", {found.language}" if found.language else ""
    yield f"{found.path} ({found.medium}{language}, {found.size:,} bytes)"
    yield from _lines(found.lines, everything)
    models = [one for one in found.makers if one[0] != "recipe"]
    if models:
        told = (f"{kind} by {name} {version} ({count})" for kind, name, version, count in models)
        yield f"Models: {', '.join(told)}"
    if found.settings:
        yield f"Settings that reached it: {'; '.join(found.settings)}"
    steps = sum(count for *_, count in found.makers)
    if steps:
        paid = f", cost {in_words(found.cost)}" if found.cost else ", cost nothing"
        took = f" took {lasting(found.seconds)}{paid}"
        yield f"{steps} {'step' if steps == 1 else 'steps'}{took}"


def branch(
    made: "Made", everything: bool, depth: int = 0, told: frozenset[str] = frozenset()
) -> Branch:
    """The tree, its equal siblings folded; ``depth`` rows deep at most, 0 for all of it.

    Settings that were ``told`` of what is made from it are not told again.
    """
    new = tuple(one for one in made.settings if one not in told)
    behind: tuple[Branch, ...]
    if depth == 1:
        behind = (Branch(f"… from {_steps(made)} (--depth)"),) if made.behind else ()
    else:
        behind = tuple(_behind(made.behind, everything, max(0, depth - 1), told.union(new)))
    return Branch(_what(made), _maker(made, new), behind)


def rows(tree: Branch, depth: int = 0) -> Iterator[str]:
    """The tree as plain rows."""
    yield "  " * depth + " ".join(filter(None, (tree.text, tree.made_by)))
    for one in tree.branches:
        yield from rows(one, depth + 1)


def _lines(lines: Sequence["Held"], everything: bool) -> Iterator[str]:
    if not lines:
        yield "No lines of the story are recorded for it."
        return
    yield (
        "1 line of the story is in it:"
        if len(lines) == 1
        else (f"{len(lines)} lines of the story are in it:")
    )
    cut = len(lines) if everything or len(lines) <= 2 * FEW + 1 else FEW
    chapter = ""
    for one in lines[:cut]:
        yield from _titled(one, chapter)
        chapter = one.chapter
    if cut < len(lines):
        yield f"    … and {len(lines) - 2 * FEW} more (--all)"
        for one in lines[-FEW:]:
            yield from _titled(one, chapter)
            chapter = one.chapter


def _titled(line: "Held", before: str) -> Iterator[str]:
    if line.chapter and line.chapter != before:
        yield f"  {line.chapter}"
    words = " ".join(line.text.split())
    said = f"{line.speaker}: {words}" if line.speaker else words
    translated = f"  → {' '.join(line.translated.split())}" if line.translated else ""
    yield f"    {'  '.join(filter(None, (line.place, said or line.anchor)))}{translated}"


def _behind(
    made: Sequence["Made"], everything: bool, depth: int, told: frozenset[str]
) -> Iterator[Branch]:
    """What is behind a step; of many of one sort the first are told."""
    sorts: dict[tuple[str, str], list[Made]] = defaultdict(list)
    for one in made:
        sorts[one.kind, one.name].append(one)
    for alike in sorts.values():
        cut = len(alike) if everything or len(alike) <= FEW + 1 else FEW
        yield from (branch(one, everything, depth, told) for one in alike[:cut])
        rest = alike[cut:]
        if rest:
            spent = _spent(sum(one.seconds for one in rest), sum(one.cost for one in rest))
            yield Branch(f"… and {len(rest)} more like it{spent} (--all)")


def _what(made: "Made") -> str:
    beside = [f"take {made.take}"] if made.take else []
    beside += [f"seed {made.seed}"] if made.seed >= 0 and made.kind != "make" else []
    again = " (told above)" if made.again else ""
    return ", ".join([made.what, *beside]) + again


def _maker(made: "Made", settings: Sequence[str]) -> str:
    if not made.kind:
        return ""
    maker = f"recipe {made.name}" if made.kind == "make" else made.name
    reached = f" ← {'; '.join(settings)}" if settings else ""
    return f"[{maker} {made.version}{_spent(made.seconds, made.cost, ', ')}]{reached}"


def _spent(seconds: float, cost: int, before: str = ": ") -> str:
    told = [lasting(seconds)] if seconds >= BRIEF else []
    told += [in_words(cost)] if cost else []
    return before + ", ".join(told) if told else ""


def _steps(made: "Made") -> str:
    count = sum(1 + _count(one) for one in made.behind)
    return "1 step" if count == 1 else f"{count} steps"


def _count(made: "Made") -> int:
    return sum(1 + _count(one) for one in made.behind)
