"""A camera thrown round: the picture smeared along the throw, at the start or end of a shot."""

from dataclasses import dataclass

_THROWN = 1.7  # widths that pass while the camera comes or goes
_CLEARS = 0.45
"""The part of the time, counted from where the picture rests, in which it is not all smeared."""


@dataclass(frozen=True, slots=True)
class Whip:
    """Frames in which the camera is thrown into the shot, and out of it; 1 to the right or -1."""

    enter: int = 0
    leave: int = 0
    way: int = 1


STEADY = Whip()


@dataclass(frozen=True, slots=True)
class Throw:
    """How far (in widths) the picture is from where it rests, and how much of it is smeared."""

    away: float
    smeared: float


def thrown(whip: Whip, frame: int, frames: int) -> Throw | None:
    """Where the picture is in a frame; None while the camera is steady."""
    left = frames - 1 - frame
    if 0 <= frame < whip.enter:
        far = 1 - (frame + 0.5) / whip.enter
        return Throw(whip.way * _THROWN * far**2.2, min(1.0, far / _CLEARS))
    if left < whip.leave:
        far = 1 - (left + 0.5) / whip.leave
        return Throw(-whip.way * _THROWN * far**1.8, min(1.0, far / _CLEARS))
    return None
