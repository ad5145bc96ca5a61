"""How a voice sounds, measured, and how far two voices are apart to the ear."""

from dataclasses import dataclass, replace
from math import log2, sqrt

SEMITONE = 1.0
"""Semitones of middle pitch that are one step."""
COLOUR = 1.5
"""Decibels between two spectra, root mean square over their bands, that are one step."""
TEMPO = 0.10
"""The part by which one speaks faster that is one step."""


@dataclass(frozen=True, slots=True)
class Timbre:
    """Middle pitch in semitones over 100 Hz, mean spectrum in dB a band, sounds a second."""

    pitch: float
    spectrum: tuple[float, ...]
    pace: float


def apart(one: Timbre, other: Timbre) -> float:
    """How far two voices are apart, in steps of about what a listener just notices.

    Pitch, colour and tempo are heard apart from one another, so the steps add up as the sides
    of a right angle do.
    """
    pitch = (one.pitch - other.pitch) / SEMITONE
    gaps = [(a - b) ** 2 for a, b in zip(one.spectrum, other.spectrum, strict=True)]
    colour = sqrt(sum(gaps) / len(gaps)) / COLOUR
    tempo = (one.pace / other.pace - 1) if one.pace > other.pace else (other.pace / one.pace - 1)
    return sqrt(pitch**2 + colour**2 + (tempo / TEMPO) ** 2)


def bent(timbre: Timbre, pitch: float, speed: float) -> Timbre:
    """The timbre at other pitch and speed; that its spectrum moves too is not counted."""
    moved = timbre.pitch + 12 * log2(pitch)
    return replace(timbre, pitch=moved, pace=timbre.pace * speed)
