"""What a cue is asked to be."""

from dataclasses import dataclass

from yanyi.music.ensemble import Ensemble
from yanyi.music.theme import Theme
from yanyi.story.vocabulary import Mood


@dataclass(frozen=True, slots=True)
class Wish:
    """``length`` in seconds, ``intensity`` from 0 to 1, ``tonic`` a pitch class.

    ``hits`` are moments to be met and ``speech`` stretches to leave room in, both in seconds from
    its beginning. Without a ``theme`` it is made of its mood alone. ``endless`` music does not come
    to rest: its end leads into its beginning.
    """

    seed: str
    length: float
    mood: Mood
    intensity: float
    ensemble: Ensemble
    tonic: int
    theme: Theme | None = None
    hits: tuple[float, ...] = ()
    speech: tuple[tuple[float, float], ...] = ()
    endless: bool = False
