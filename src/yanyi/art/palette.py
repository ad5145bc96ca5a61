"""The few colours of one scene."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """One limited palette, far to near, ``#rrggbb`` each."""

    sky: str
    horizon: str
    far: str
    middle: str
    near: str
    ink: str
    accent: str
    paper: str
