"""The rhythm that says "AI" to the ear, behind a piece of music: short, long, short, short."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from yanyi.models.recipe import Recipe

if TYPE_CHECKING:
    from yanyi.media.audio.sound import Samples

UNIT = 0.1
"""Seconds of a short tone and of a silence between tones; a long one has three."""
TONES = (1, 3, 1, 1)
BEFORE, AFTER = 0.6, 0.25
"""Seconds of silence."""
PITCH = 660.0
LOUD = 0.07
"""Of full scale: as soft as the end of a piece, and plainly heard behind it."""
_EDGE = 0.012
"""Seconds in which a tone comes and goes, so that it does not click."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A sound, the only input, with the rhythm behind it; ``rate`` is that of the sound."""

    rate: int = 48_000


def rhythm(rate: int) -> "Samples":
    """The silence before, the tones, the silence after: mono."""
    import numpy as np

    def silence(seconds: float) -> "Samples":
        return np.zeros(round(seconds * rate), np.float32)

    def tone(units: int) -> "Samples":
        at = np.arange(round(units * UNIT * rate)) / rate
        edge = np.minimum(1.0, np.minimum(at, at[::-1]) / _EDGE)
        return (LOUD * edge * np.sin(2 * np.pi * PITCH * at)).astype(np.float32)

    parts = [silence(BEFORE)]
    for units in TONES:
        parts += [tone(units), silence(UNIT)]
    return np.concatenate([*parts, silence(AFTER)])


def append_rhythm(params: Marked, inputs: list[Path], output: Path) -> None:
    """The sound and the rhythm, lossless."""
    import numpy as np

    from yanyi.media.audio.record import write_lossless
    from yanyi.media.audio.sound import read

    said = rhythm(params.rate)
    whole = [read(inputs[0], params.rate, 2), np.broadcast_to(said, (2, len(said)))]
    write_lossless(output, np.concatenate(whole, axis=1), params.rate)


RHYTHM = Recipe("audio.rhythm", 1, Marked, append_rhythm)
