"""How a scene is told: its lines in time, and what happens in the pauses between words."""

from dataclasses import dataclass

from yanyi.perform.sounding import Heard
from yanyi.story.types import Line


@dataclass(frozen=True, slots=True)
class Struck:
    """An event that is heard ``at`` so many seconds of the scene."""

    at: float
    heard: Heard


@dataclass(frozen=True, slots=True)
class Telling:
    """A line in the time of its scene, in seconds; ``aloud`` says that somebody speaks it."""

    line: Line
    start: float
    end: float
    aloud: bool
    struck: tuple[Struck, ...] = ()
