"""How the work of a function grows with what it is given."""

import time
from collections.abc import Callable

TRIES = 4
SLACK = 4


def linear(action: Callable[[int], object], small: int, times: int = 8) -> bool:
    """Whether ``times`` as much takes about ``times`` the CPU time, and not its square.

    A busy machine makes a run slower but never faster, so the quickest of some runs counts.
    """
    action(small)  # whatever is made ready once
    few = many = float("inf")
    for _ in range(TRIES):
        few = min(few, _seconds(action, small))
        many = min(many, _seconds(action, small * times))
        if many < SLACK * times * few:
            return True
    return False


def _seconds(action: Callable[[int], object], size: int) -> float:
    began = time.process_time()
    action(size)
    return time.process_time() - began
