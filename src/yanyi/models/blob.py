"""A file by its contents."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Blob:
    """A remembered file: the blake3 digest of its bytes (hex) and its size in bytes."""

    digest: str
    size: int
