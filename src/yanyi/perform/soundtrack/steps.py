"""The steps that make what sounds beside the words: a cue, an ambience, an event."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe
from yanyi.music.effect.catalogue import Ambience, Event
from yanyi.music.wish import Wish


@dataclass(frozen=True, slots=True)
class Lasting:
    """So many seconds of an ambience that come round without a seam.

    Those of another ``seed`` sound otherwise. ``roofed`` says that the ear is in a room,
    ``outside`` that the sound is on the other side of its wall.
    """

    ambience: Ambience
    seed: int
    seconds: float
    strength: float
    roofed: bool = False
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Once:
    """An event of so many strokes, ``pan`` from -1 left to 1 right.

    ``far`` is how many times farther away it is than such a thing usually is.
    """

    event: Event
    seed: int
    strength: float
    strokes: int = 1
    pan: float = 0.0
    far: float = 1.0
    roofed: bool = False


def play_cue(params: Wish, _inputs: list[Path], output: Path) -> None:
    """The music that was wished, composed and played, as loud as a track: stereo FLAC."""
    from yanyi.music.cue import cue
    from yanyi.music.sound.mixdown import mixdown
    from yanyi.perform.mastering import write_mastered

    write_mastered(output, mixdown(cue(params), params.seed))


def sound_ambience(params: Lasting, _inputs: list[Path], output: Path) -> None:
    """An ambience around the ear, at its own loudness: stereo FLAC."""
    from yanyi.media.audio.record import write_lossless
    from yanyi.music.effect.catalogue import USUAL, ambience
    from yanyi.music.effect.space import Spot, ambience_at
    from yanyi.music.sound.modal import RATE

    usual = USUAL[params.ambience]
    sound = ambience(params.ambience, str(params.seed), params.seconds, params.strength)
    spot = Spot(
        usual.metres,
        usual.metres,
        width=usual.width,
        roofed=params.roofed,
        outside=params.outside,
    )
    write_lossless(output, ambience_at(sound, spot), RATE)


def sound_event(params: Once, _inputs: list[Path], output: Path) -> None:
    """An event where it happens, at its own loudness: stereo FLAC."""
    from yanyi.media.audio.record import write_lossless
    from yanyi.music.effect.catalogue import USUAL, event
    from yanyi.music.effect.event import laid
    from yanyi.music.effect.room import span
    from yanyi.music.effect.space import Spot, event_at
    from yanyi.music.sound.modal import RATE

    usual = USUAL[params.event]
    between = span(params.event)
    strokes = (
        (n * between, event(params.event, f"{params.seed}/{n}", params.strength))
        for n in range(params.strokes)
    )
    spot = Spot(
        usual.metres * params.far,
        usual.metres,
        params.pan,
        usual.width,
        roofed=params.roofed,
    )
    write_lossless(output, event_at(laid(strokes), spot), RATE)


CUE = Recipe("sound.cue", 2, Wish, play_cue)
AMBIENCE = Recipe("sound.ambience", 2, Lasting, sound_ambience)
EVENT = Recipe("sound.event", 2, Once, sound_event)
