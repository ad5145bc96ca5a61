"""What the author hands over."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A manuscript: its file name (which hints at the format) and its bytes."""

    name: str
    data: bytes
