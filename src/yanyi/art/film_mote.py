"""The things that move in the air of a shot, spread by chance."""

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mote:
    """One thing in the air: where it starts, how near it is (0 to 1), its own phase."""

    x: float
    y: float
    near: float
    phase: float


def motes(count: int, seed: int) -> tuple[Mote, ...]:
    """Things spread over the air, the far ones first."""
    chance = random.Random(seed)
    found = [
        Mote(chance.random(), chance.random(), chance.random() ** 1.5, chance.random())
        for _ in range(count)
    ]
    return tuple(sorted(found, key=lambda mote: mote.near))
