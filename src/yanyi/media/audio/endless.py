"""Sound without an end: what rings past it begins it again, and files that players can go round in.

A decoder needs a while to be right, and what a codec adds is heard at the ends of a file. So a loop
lies inside its file, between a copy of its own end and one of its own beginning.
"""

from dataclasses import dataclass

import numpy as np

from yanyi.media.audio.sound import Samples

_FADE = 0.25
"""The part of what stands before and after a loop in which it comes and goes."""


@dataclass(frozen=True, slots=True)
class Span:
    """The first sample of a loop in its file, and how many there are."""

    start: int
    length: int

    @property
    def tags(self) -> tuple[tuple[str, str], ...]:
        """What engines look for in the comments of a file."""
        return ("LOOPSTART", str(self.start)), ("LOOPLENGTH", str(self.length))


def folded(sound: Samples, count: int) -> Samples:
    """Sound (channels, n) as it is when it has gone round for ever, (channels, count)."""
    turns = -(-sound.shape[1] // count)
    whole = np.pad(sound, ((0, 0), (0, turns * count - sound.shape[1])))
    summed: Samples = whole.reshape(len(sound), turns, count).sum(axis=1, dtype=np.float32)
    return summed


def inside(loop: Samples, beside: int) -> Samples:
    """A loop (channels, n) with so many samples of its neighbours before and after it.

    They come out of silence and go into it, so that a file that is played to its end has no click.
    """
    places = np.arange(-beside, loop.shape[1] + beside) % loop.shape[1]
    out = loop[:, places]
    fade = int(_FADE * beside)
    rise = np.sin(np.linspace(0, np.pi / 2, fade, dtype=np.float32)) ** 2
    out[:, :fade] *= rise
    out[:, out.shape[1] - fade :] *= rise[::-1]
    return out
