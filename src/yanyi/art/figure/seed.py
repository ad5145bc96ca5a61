"""Choices that a seed makes, the same on every machine."""

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")


def chance(seed: int, about: str) -> float:
    """A number from 0 up to 1 that ``seed`` gives to the question ``about``."""
    return crc32(f"{seed}/{about}/yanyi".encode()) / 2**32


def choose(seed: int, about: str, among: Sequence[T]) -> T:
    """One of ``among``."""
    return among[int(chance(seed, about) * len(among))]
