"""How long steps take, learned from those that ran, and what that makes for many at once."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

SAMPLE = 20_000
"""Traces looked at for all; keys are as good as chance, so the first ones are a fair sample."""

FEW = 101
"""Traces looked at for a name that is not among those."""

Head = tuple[str, str]
"""The kind and the name of a step: ``make`` and ``film.shot``, ``speech`` and ``kokoro``."""


@dataclass(frozen=True, slots=True)
class Load:
    """A step to run: the name that past runs are looked up by, and the steps it waits for."""

    key: str
    head: Head
    awaits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """Seconds by step (only those whose like has run before) and by the clock for all of them.

    ``untimed`` is how many have never been timed; they are in no sum.
    """

    seconds: Mapping[str, float]
    clock: float
    untimed: int


def medians(base: Path, heads: set[Head]) -> dict[Head, float]:
    """The median seconds of past steps, of those kinds that ever ran; ``base`` is only read."""
    found: dict[Head, list[float]] = defaultdict(list)
    with closing(sqlite3.connect(f"{base.resolve().as_uri()}?mode=ro", uri=True)) as traces:
        sample = "SELECT substr(card, 1, 120), seconds FROM traces ORDER BY key LIMIT ?"
        for card, seconds in traces.execute(sample, (SAMPLE,)):
            found[_head(card)].append(seconds)
        rare = "SELECT seconds FROM traces WHERE substr(card, 1, ?) = ? LIMIT ?"
        for kind, name in heads - found.keys():
            begins = f'["{kind}","{name}",'
            rows = traces.execute(rare, (len(begins), begins, FEW))
            found[kind, name] = [seconds for (seconds,) in rows]
    return {head: median(found[head]) for head in heads if found[head]}


def _head(card: str) -> Head:
    kind, name = card[2:].split('","', 2)[:2]
    return kind, name


def estimate(loads: Sequence[Load], paces: Mapping[Head, float], jobs: int) -> Estimate:
    """What these steps take, ``jobs`` at a time; what is awaited stands before what awaits it.

    By the clock it takes the work divided among all, but never less than the longest chain.
    """
    seconds = {one.key: paces[one.head] for one in loads if one.head in paces}
    ends: dict[str, float] = {}
    for one in loads:
        begin = max((ends.get(key, 0.0) for key in one.awaits), default=0.0)
        ends[one.key] = begin + seconds.get(one.key, 0.0)
    chain = max(ends.values(), default=0.0)
    clock = max(chain, sum(seconds.values()) / max(1, jobs))
    return Estimate(seconds, clock, len(loads) - len(seconds))
