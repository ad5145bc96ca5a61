"""Where open water lies in a picture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Water:
    """Where open water lies, in parts of the picture's height: its far edge, its near edge.

    ``wet`` is it in the rain; ``dark`` at night. What is nearer than ``depth`` lies over it.
    """

    far: float
    near: float
    depth: float = 0.33
    wet: bool = False
    dark: bool = False
