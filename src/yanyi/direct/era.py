"""When a story happens, told from its things."""

from collections import Counter
from collections.abc import Iterable

from yanyi.board.vocabulary import Era
from yanyi.direct.lexicon.lexicon import Hit, of


def era_of(hits: Iterable[tuple[Hit, ...]]) -> Era:
    """The era whose words stand in the most lines; modern when none does."""
    votes: Counter[Era] = Counter()
    for found in hits:
        votes.update(set(of(found, Era)))
    return max((Era.MODERN, Era.PERIOD_CHINESE, Era.PERIOD_WESTERN), key=lambda era: votes[era])
