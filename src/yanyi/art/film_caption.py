"""Words that are lettered into the pictures of a shot; plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caption:
    """One or two rows in the middle of the picture, from a frame until another.

    In pixels, ``size`` is that of the letters, ``apart`` from one row to the next, and ``top``
    where the first begins. What nobody says is ``quiet``.
    """

    rows: tuple[str, ...]
    language: str
    size: float
    apart: float
    top: int
    start: int
    until: int
    quiet: bool = False
