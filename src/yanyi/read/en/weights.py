"""How much each clue to an English speaker counts: learned once, kept as a small file."""

import json
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Weights:
    """``clues`` by name; ``curve`` maps how likely a speaker seems to how often that is right."""

    clues: Mapping[str, float]
    curve: tuple[tuple[float, float], ...] = ()

    def score(self, told: Mapping[str, float]) -> float:
        """The sum of clues, each as much as it counts."""
        known = self.clues
        return sum(known.get(name, 0.0) * value for name, value in told.items())

    def confidence(self, likely: float) -> float:
        """How often a speaker this likely is the right one; grows with ``likely``."""
        if not self.curve:
            return likely
        at = bisect_left(self.curve, (likely, 0.0))
        if at == 0:
            return self.curve[0][1]
        if at == len(self.curve):
            return self.curve[-1][1]
        (low, less), (high, more) = self.curve[at - 1], self.curve[at]
        return less + (more - less) * (likely - low) / max(1e-9, high - low)


@cache
def load_weights() -> Weights:
    """The weights this package brings."""
    told = json.loads((files("yanyi.assets") / "reading" / "speakers-en.json").read_text("utf-8"))
    curve = tuple((float(low), float(high)) for low, high in told["curve"])
    return Weights({str(name): float(weight) for name, weight in told["clues"].items()}, curve)
