"""How a model's answer weighs against what the rules found likely."""

from collections.abc import Sequence

Ranked = tuple[tuple[str, float], ...]

KNOWS = 0.15
"""How often a model knows who speaks a doubtful line; else it names any of the people alike.

Measured with the local Qwen of 1.5 billion on 400 lines of each language, on the careful side
(``bench/reading_words.py``): English 0.14, Chinese 0.23.
"""

_LEAST = 0.02


def weighed(prior: Ranked, said: str, people: Sequence[str], knows: float = KNOWS) -> Ranked:
    """Who may speak a line and how likely, the likeliest first, once a model said ``said``.

    ``prior`` is what the rules found, ``people`` were to be chosen from. The model knows the right
    one with chance ``knows`` and guesses otherwise. Who is not in ``prior`` was less likely than
    everybody in it.
    """
    scores = _scores(_known(prior, people), said, people, knows)
    total = sum(scores.values()) or 1.0
    ranked = sorted(scores.items(), key=lambda one: (-one[1], one[0]))
    return tuple((one, score / total) for one, score in ranked)


def worth(prior: Ranked, people: Sequence[str], knows: float = KNOWS) -> float:
    """How many lines more will be right if the model is asked about this one, on average.

    0 where no answer can change who is likeliest: to ask is then to pay for nothing.
    """
    known = _known(prior, people)
    gain = total = 0.0
    for said in people:
        scores = _scores(known, said, people, knows)
        gain += max(scores.values()) - scores[prior[0][0]]
        total += sum(scores.values())
    return gain / (total or 1.0)


def _known(prior: Ranked, people: Sequence[str]) -> dict[str, float]:
    """How likely everybody is before the model is asked."""
    known = dict(prior)
    others = [one for one in people if one not in known]
    rest = max(0.0, 1.0 - sum(known.values()))
    least = min(known.values(), default=1.0)
    for one in others:
        known[one] = max(_LEAST, min(least, rest / len(others)))
    return known


def _scores(
    known: dict[str, float], said: str, people: Sequence[str], knows: float
) -> dict[str, float]:
    """How likely everybody is and the model says ``said``."""
    guessed = (1.0 - knows) / len(people)
    return {
        one: likely * (guessed + (knows if one == said else 0.0)) for one, likely in known.items()
    }
