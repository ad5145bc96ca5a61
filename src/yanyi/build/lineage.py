"""Lineage: the steps behind a file, walked back through what each was made from."""

import re
from collections.abc import Container
from dataclasses import dataclass

from yanyi.build.card import Card, parse_card
from yanyi.build.memory import Memory
from yanyi.build.traces import Trace

_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Origin:
    """A file and the step that made it, None where none is remembered, with what it came from.

    ``again`` says that what is behind it was told before, at another place.
    """

    digest: str
    trace: Trace | None = None
    card: Card | None = None
    behind: tuple["Origin", ...] = ()
    again: bool = False


def lineage(memory: Memory, digest: str, known: Container[str] = frozenset()) -> Origin:
    """What is behind a file; of several steps that made the same, one ``known`` goes first."""
    return _origin(memory, digest, known, set(), ())


def _origin(
    memory: Memory,
    digest: str,
    known: Container[str],
    told: set[str],
    above: tuple[str, ...],
) -> Origin:
    keys = [one for one in memory.traces.makers(digest) if one not in above]
    key = next((one for one in keys if one in known), keys[0] if keys else "")
    trace = memory.traces.get(key) if key else None
    if trace is None:
        return Origin(digest)
    card = parse_card(trace.card)
    sources = _sources(card)
    if key in told:
        return Origin(digest, trace, card, (), bool(sources))
    told.add(key)
    down = (*above, key)
    behind = tuple(_origin(memory, one, known, told, down) for one in sources)
    return Origin(digest, trace, card, behind)


def _sources(card: Card) -> tuple[str, ...]:
    """The files that a step was made from, each once: its inputs, and those it names."""
    named = (one for one in card.leaves.values() if isinstance(one, str) and _DIGEST.fullmatch(one))
    return tuple(dict.fromkeys((*card.inputs, *named)))
