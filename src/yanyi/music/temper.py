"""What a mood is in music: its modes, tempo, density, register and loudness."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from yanyi.music.mode import Mode
from yanyi.story.vocabulary import Mood


@dataclass(frozen=True, slots=True)
class Temper:
    """``modes`` of seven tones and of five, the likelier first; quarter notes a minute.

    From 0 to 1: ``dense`` how many notes there are, ``high`` where they lie, ``loud`` how strong,
    ``sharp`` how short, ``pulse`` how much is beaten.
    """

    modes: tuple[Mode, ...]
    pentatonic: tuple[Mode, ...]
    quarters: float
    dense: float
    high: float
    loud: float
    sharp: float
    pulse: float


_M = Mode
TEMPERS: Mapping[Mood, Temper] = MappingProxyType(
    {
        Mood.CALM: Temper((_M.IONIAN, _M.LYDIAN), (_M.GONG, _M.ZHI), 72, 0.35, 0.5, 0.4, 0.2, 0.0),
        Mood.JOYFUL: Temper(
            (_M.IONIAN, _M.LYDIAN), (_M.GONG, _M.ZHI), 116, 0.7, 0.7, 0.65, 0.6, 0.6
        ),
        Mood.TENDER: Temper(
            (_M.IONIAN, _M.MIXOLYDIAN), (_M.GONG, _M.YU), 66, 0.35, 0.55, 0.4, 0.1, 0.0
        ),
        Mood.COMIC: Temper(
            (_M.MIXOLYDIAN, _M.IONIAN), (_M.ZHI, _M.GONG), 108, 0.55, 0.6, 0.55, 0.9, 0.5
        ),
        Mood.MELANCHOLY: Temper(
            (_M.AEOLIAN, _M.DORIAN), (_M.YU, _M.SHANG), 60, 0.3, 0.45, 0.38, 0.1, 0.0
        ),
        Mood.MYSTERIOUS: Temper(
            (_M.DORIAN, _M.PHRYGIAN), (_M.JUE, _M.SHANG), 64, 0.3, 0.4, 0.35, 0.3, 0.1
        ),
        Mood.TENSE: Temper(
            (_M.HARMONIC_MINOR, _M.PHRYGIAN), (_M.YU, _M.JUE), 104, 0.6, 0.35, 0.5, 0.7, 0.7
        ),
        Mood.FEARFUL: Temper(
            (_M.PHRYGIAN, _M.HARMONIC_MINOR), (_M.JUE, _M.YU), 80, 0.4, 0.3, 0.45, 0.5, 0.4
        ),
        Mood.ANGRY: Temper(
            (_M.HARMONIC_MINOR, _M.PHRYGIAN), (_M.YU, _M.JUE), 126, 0.75, 0.4, 0.75, 0.8, 0.9
        ),
        Mood.EPIC: Temper(
            (_M.DORIAN, _M.AEOLIAN), (_M.ZHI, _M.SHANG), 92, 0.75, 0.6, 0.8, 0.5, 0.8
        ),
    }
)
"""Of every mood."""
