"""The cues of a scene: where its music begins and ends, and what it is asked to be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from yanyi.board.types import GivenMusic
from yanyi.music.wish import Wish
from yanyi.perform.composing.stretches import Stretch
from yanyi.perform.composing.wishing import described, marked, wish
from yanyi.perform.soundtrack.scoring import Scoring
from yanyi.perform.soundtrack.telling import Telling

SHORTEST = 4.0
_LONGEST, _SECOND = 90.0, 60.0
"""Seconds of a cue; where a scene goes on for much longer, those of another one that ends it."""
_REST = 1.2
"""Seconds in which the last notes of a scene die away."""
_APART = 1.0
"""Seconds at least from one moment that is met to the next."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Music from a second of the scene to another; ``given`` is the author's own for it."""

    start: float
    end: float
    wish: Wish
    given: GivenMusic | None = None

    @property
    def description(self) -> str:
        """What it is, in words."""
        return described(self.wish)


def cues(scoring: Scoring, told: Sequence[Telling], length: float) -> tuple[Cue, ...]:
    """The cues of a scene of so many seconds; they change where its mood does."""
    runs = [list(run) for _, run in groupby(told, lambda one: _stretch_of(scoring, one))]
    borders = [0.0]
    borders += [round((a[-1].end + b[0].start) / 2, 3) for a, b in pairwise(runs)]
    found: list[Cue] = []
    for run, start, end in zip(runs, borders, [*borders[1:], length], strict=False):
        stretch = scoring.music_of(run[0].line.anchor)
        if stretch:
            found += _of_run(scoring, stretch, run, start, end - (_REST if end == length else 0.0))
    return tuple(found)


def _stretch_of(scoring: Scoring, one: Telling) -> str:
    found = scoring.stretches.get(one.line.anchor)
    return found.anchor if found else ""


def _of_run(
    scoring: Scoring, stretch: Stretch, run: Sequence[Telling], start: float, end: float
) -> Iterator[Cue]:
    """One cue, or two with a silence between them where it goes on for long."""
    given = scoring.board.music_for({one.line.anchor for one in run})
    if given:
        yield _cue(scoring, stretch, run, start, end, given)
        return
    first = end
    if end - start > _LONGEST:
        first = max((one.end for one in run if one.end <= start + _LONGEST), default=end)
    if first - start >= SHORTEST:
        yield _cue(scoring, stretch, run, start, first)
    last = min((one.start for one in run if one.start >= end - _SECOND), default=end)
    if end - start > _LONGEST + _SECOND and end - last >= SHORTEST:
        made = _cue(scoring, stretch, run, last, end)
        yield replace(made, wish=replace(made.wish, seed=f"{made.wish.seed} again"))


def _cue(
    scoring: Scoring,
    stretch: Stretch,
    run: Sequence[Telling],
    start: float,
    end: float,
    given: GivenMusic | None = None,
) -> Cue:
    spoken = tuple(
        (round(max(0.0, one.start - start), 3), round(min(one.end, end) - start, 3))
        for one in run
        if one.aloud and one.end > start and one.start < end
    )
    hits = tuple(_apart(round(at - start, 3) for at in _moments(stretch, run) if start < at < end))
    made = wish(stretch, scoring.leads, scoring.board, round(end - start, 3), hits, spoken)
    return Cue(start, end, made, given)


def _moments(stretch: Stretch, run: Sequence[Telling]) -> Iterator[float]:
    """The seconds that music meets: what is heard to happen, a sound word, a shout."""
    wanted = set(marked(stretch))
    for one in run:
        if one.struck:
            yield from (struck.at for struck in one.struck)
        elif one.line.anchor in wanted:
            yield one.start


def _apart(moments: Iterator[float]) -> Iterator[float]:
    last = 0.0
    for one in sorted(moments):
        if one - last >= _APART:
            yield one
            last = one
