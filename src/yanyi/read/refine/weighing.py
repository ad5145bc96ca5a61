"""How a model's answer weighs against what the rules found likely."""

from collections.abc import Sequence

Ranked = tuple[tuple[str, float], ...]

TRUST = 0.45
"""How often a model names the right person of a doubtful line: assumed, on the careful side, until

``bench/reading_words.py`` has measured it.
"""

_LEAST = 0.02


def weighed(prior: Ranked, said: str, people: Sequence[str], trust: float = TRUST) -> Ranked:
    """Who may speak a line and how likely, the likeliest first, once a model said ``said``.

    ``prior`` is what the rules found, ``people`` (two or more) were to be chosen from. The model
    names the right one with chance ``trust``, and any other of the people alike. Who is not in
    ``prior`` was less likely than everybody in it.
    """
    known = dict(prior)
    others = [one for one in people if one not in known]
    rest = max(0.0, 1.0 - sum(known.values()))
    least = min(known.values(), default=1.0)
    for one in others:
        known[one] = max(_LEAST, min(least, rest / len(others)))
    mistaken = (1.0 - trust) / (len(people) - 1)
    scores = {one: likely * (trust if one == said else mistaken) for one, likely in known.items()}
    total = sum(scores.values()) or 1.0
    ranked = sorted(scores.items(), key=lambda one: (-one[1], one[0]))
    return tuple((one, score / total) for one, score in ranked)
