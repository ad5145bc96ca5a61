"""Garbage: a book is millions of small values that live on, so rings among them are rare."""

import gc

EVERY = 100_000, 50, 10
"""New values after which Python looks for rings; of so many looks one goes deeper, and deeper."""


def collect_seldom() -> None:
    """Let Python look for rings seldom: with a long book each look takes longer than it frees."""
    gc.set_threshold(*EVERY)
