"""Modes: the steps of a scale above its tonic."""

from enum import StrEnum
from types import MappingProxyType


class Mode(StrEnum):
    """The church modes, the minors, the five modes of five tones, and blues."""

    IONIAN = "ionian"
    DORIAN = "dorian"
    PHRYGIAN = "phrygian"
    LYDIAN = "lydian"
    MIXOLYDIAN = "mixolydian"
    AEOLIAN = "aeolian"
    LOCRIAN = "locrian"
    HARMONIC_MINOR = "harmonic minor"
    MELODIC_MINOR = "melodic minor"
    GONG = "gong"
    SHANG = "shang"
    JUE = "jue"
    ZHI = "zhi"
    YU = "yu"
    BLUES = "blues"


STEPS = MappingProxyType(
    {
        Mode.IONIAN: (0, 2, 4, 5, 7, 9, 11),
        Mode.DORIAN: (0, 2, 3, 5, 7, 9, 10),
        Mode.PHRYGIAN: (0, 1, 3, 5, 7, 8, 10),
        Mode.LYDIAN: (0, 2, 4, 6, 7, 9, 11),
        Mode.MIXOLYDIAN: (0, 2, 4, 5, 7, 9, 10),
        Mode.AEOLIAN: (0, 2, 3, 5, 7, 8, 10),
        Mode.LOCRIAN: (0, 1, 3, 5, 6, 8, 10),
        Mode.HARMONIC_MINOR: (0, 2, 3, 5, 7, 8, 11),
        Mode.MELODIC_MINOR: (0, 2, 3, 5, 7, 9, 11),
        Mode.GONG: (0, 2, 4, 7, 9),
        Mode.SHANG: (0, 2, 5, 7, 10),
        Mode.JUE: (0, 3, 5, 8, 10),
        Mode.ZHI: (0, 2, 5, 7, 9),
        Mode.YU: (0, 3, 5, 7, 10),
        Mode.BLUES: (0, 3, 5, 6, 7, 10),
    }
)
"""Semitones of every step above the tonic."""

PENTATONIC = frozenset({Mode.GONG, Mode.SHANG, Mode.JUE, Mode.ZHI, Mode.YU})

HARMONY = MappingProxyType(
    {
        Mode.GONG: Mode.IONIAN,
        Mode.SHANG: Mode.DORIAN,
        Mode.JUE: Mode.PHRYGIAN,
        Mode.ZHI: Mode.MIXOLYDIAN,
        Mode.YU: Mode.AEOLIAN,
        Mode.BLUES: Mode.DORIAN,
        Mode.LOCRIAN: Mode.PHRYGIAN,
    }
)
"""The mode of seven tones from which the chords of another are taken."""


def minor(mode: Mode) -> bool:
    """Whether its third is minor; 商 and 徵, which have none, are as their harmony."""
    steps = STEPS[HARMONY.get(mode, mode)]
    return 3 in steps and 4 not in steps


_DARKER = {
    Mode.LYDIAN: Mode.IONIAN,
    Mode.IONIAN: Mode.AEOLIAN,
    Mode.MIXOLYDIAN: Mode.DORIAN,
    Mode.DORIAN: Mode.AEOLIAN,
    Mode.AEOLIAN: Mode.PHRYGIAN,
    Mode.MELODIC_MINOR: Mode.HARMONIC_MINOR,
    Mode.GONG: Mode.YU,
    Mode.ZHI: Mode.SHANG,
    Mode.SHANG: Mode.YU,
    Mode.YU: Mode.JUE,
}


def darker(mode: Mode) -> Mode:
    """The mode on the same tonic that sounds darker; the darkest stay."""
    return _DARKER.get(mode, mode)
