"""Who speaks in turn: a pass over whole conversations.

Every turn brings what its own words tell as scores; neighbouring turns rarely share a speaker and
turns two apart often do. Forward-backward over pairs of speakers gives each turn its likeliest
speaker and how likely that is.
"""

import math
from dataclasses import dataclass, field

MOST = 7


@dataclass(slots=True)
class Turn:
    """What one person says without a break.

    ``lines`` are indices of drafts; ``scores`` are log-likelihoods by person (``""``: nobody
    known). ``same`` and ``back`` are the log-odds that the speaker is that of the turn before,
    and of the turn before that; None where no conversation goes on. ``ranked`` is the answer of
    ``speakers``: everybody it may have been and how likely, the likeliest first.
    """

    lines: list[int]
    scores: dict[str, float] = field(default_factory=dict)
    same: float | None = None
    back: float = 0.0
    ranked: tuple[tuple[str, float], ...] = ()


def speakers(turns: list[Turn]) -> list[tuple[str, float]]:
    """The likeliest speaker of every turn, and how likely."""
    found: list[tuple[str, float]] = []
    at = 0
    while at < len(turns):
        stop = at + 1
        while stop < len(turns) and turns[stop].same is not None:
            stop += 1
        for turn, marginal in zip(turns[at:stop], _conversation(turns[at:stop]), strict=True):
            turn.ranked = tuple(sorted(marginal.items(), key=lambda one: (-one[1], one[0])))
            found.append(turn.ranked[0])
        at = stop
    return found


def _weights(turn: Turn) -> list[tuple[str, float]]:
    best = sorted(turn.scores.items(), key=lambda item: (-item[1], item[0]))[:MOST]
    top = best[0][1] if best else 0.0
    return [(who, math.exp(score - top)) for who, score in best] or [("", 1.0)]


Pair = dict[tuple[str, str], float]


def _conversation(turns: list[Turn]) -> list[dict[str, float]]:
    """How likely each speaker of each turn is."""
    weights = [_weights(turn) for turn in turns]
    forward: list[Pair] = [{("", who): weight for who, weight in weights[0]}]
    for at in range(1, len(turns)):
        forward.append(_forward(forward[-1], turns[at], weights[at], at))
    backward: Pair = dict.fromkeys(forward[-1], 1.0)
    marginals: list[dict[str, float]] = []
    for at in range(len(turns) - 1, -1, -1):
        marginals.append(_marginal(forward[at], backward))
        if at:
            backward = _backward(forward[at - 1], backward, turns[at], weights[at], at)
    return marginals[::-1]


def _factors(turn: Turn, at: int) -> tuple[float, float]:
    """How much likelier the speaker before makes himself, and the one before him."""
    return math.exp(turn.same or 0.0), math.exp(turn.back) if at > 1 else 1.0


def _forward(pairs: Pair, turn: Turn, weights: list[tuple[str, float]], at: int) -> Pair:
    same, back = _factors(turn, at)
    made: Pair = {}
    for (before, last), mass in pairs.items():
        for who, weight in weights:
            share = mass * weight
            if who and who == last:
                share *= same
            elif who and who == before:
                share *= back
            key = (last, who)
            made[key] = made.get(key, 0.0) + share
    total = sum(made.values()) or 1.0
    return {key: mass / total for key, mass in made.items()}


def _backward(
    earlier: Pair, backward: Pair, turn: Turn, weights: list[tuple[str, float]], at: int
) -> Pair:
    same, back = _factors(turn, at)
    ahead: dict[str, list[tuple[str, float]]] = {}
    made: Pair = {}
    for before, last in earlier:
        if last not in ahead:
            ahead[last] = [
                (who, weight * (same if who and who == last else 1.0) * backward[last, who])
                for who, weight in weights
                if (last, who) in backward
            ]
        made[before, last] = sum(
            share * back if who and who == before and who != last else share
            for who, share in ahead[last]
        )
    total = sum(made.values()) or 1.0
    return {key: mass / total for key, mass in made.items()}


def _marginal(forward: Pair, backward: Pair) -> dict[str, float]:
    made: dict[str, float] = {}
    for pair, mass in forward.items():
        made[pair[1]] = made.get(pair[1], 0.0) + mass * backward.get(pair, 0.0)
    total = sum(made.values())
    if total <= 0:
        return {"": 0.0}
    return {who: mass / total for who, mass in made.items()}
