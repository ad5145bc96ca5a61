"""What a figure does in a shot, in seconds from its beginning."""

from dataclasses import dataclass
from enum import StrEnum


class Bearing(StrEnum):
    """What a body does while somebody speaks."""

    LEAN = "lean"
    DRAW_NEAR = "draw_near"
    RECOIL = "recoil"
    SINK = "sink"
    LAUGH = "laugh"
    SOB = "sob"
    INCLINE = "incline"


@dataclass(frozen=True, slots=True)
class Bout:
    """A bearing from second to second."""

    start: float
    end: float
    bearing: Bearing


@dataclass(frozen=True, slots=True)
class Glance:
    """From a second on the eyes look somewhere, as ``models.states``; empty as they were drawn."""

    at: float
    gaze: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """From a second on the face shows another feeling; empty the one it was drawn with."""

    at: float
    feeling: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """Steps from ``start`` to ``end`` (pixels beside the place of the figure), in seconds."""

    begins: float
    ends: float
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class Build:
    """Where the figure has its head (left, top, right, bottom) and where its body ends."""

    head: tuple[float, float, float, float]
    bottom: float


@dataclass(frozen=True, slots=True)
class Acting:
    """What a figure does: ``lips`` has a sign of ``models.states`` for every 1/24 s.

    ``stresses`` are the seconds of words that are dwelt on, each with its strength; at ``turns``
    the figure turns about; ``wind`` blows from the left above 0, with its strength.
    """

    actor: int
    lips: str = ""
    seed: int = 0
    faces_right: bool = True
    build: Build | None = None
    glances: tuple[Glance, ...] = ()
    changes: tuple[Change, ...] = ()
    stresses: tuple[tuple[float, float], ...] = ()
    bouts: tuple[Bout, ...] = ()
    walks: tuple[Walk, ...] = ()
    turns: tuple[float, ...] = ()
    wind: float = 0.0
