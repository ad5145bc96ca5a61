"""What stands above and below a staff, each at a tick."""

from dataclasses import dataclass

from yanyi.music.pitch import Spelling


@dataclass(frozen=True, slots=True)
class Dynamic:
    """How loud from here on: ``name`` as p or mf, and 0..1."""

    tick: int
    name: str
    loud: float


@dataclass(frozen=True, slots=True)
class Pace:
    """The tempo from here on, written only where it is ``shown``."""

    tick: int
    quarters: float
    shown: bool


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The name of a section, in a frame."""

    tick: int
    text: str


@dataclass(frozen=True, slots=True)
class Direction:
    """A word to the player."""

    tick: int
    text: str


@dataclass(frozen=True, slots=True)
class Harmony:
    """A chord symbol: its root, its kind in MusicXML's words, and as it is printed."""

    tick: int
    root: Spelling
    kind: str
    text: str


Mark = Dynamic | Pace | Rehearsal | Direction | Harmony
