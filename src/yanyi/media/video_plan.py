"""What a film is joined from: sounds, segments, chapters; plain values and their recipes."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe

FPS = 24
WIDTH_STEP = 128
"""Widths are multiples of this: at others x264's bytes vary with what memory held before."""
SHORTEST = 12
"""Frames: a segment holds more than its encoder reorders, so that segments can be joined."""


@dataclass(frozen=True, slots=True)
class Sounding:
    """Where a clip sounds: its first frame in the scene, gain in dB, -1 left to 1 right."""

    frame: int
    gain: float = 0.0
    pan: float = 0.0


@dataclass(frozen=True, slots=True)
class SceneSound:
    """The clips of a scene, one an input, and how many frames the scene lasts."""

    frames: int
    clips: tuple[Sounding, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A chapter of a film: its first frame and its title."""

    frame: int
    title: str


@dataclass(frozen=True, slots=True)
class Reel:
    """One scene of a film: how many frames each of its segments lasts."""

    frames: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Film:
    """A film to be joined.

    The inputs are the segments of all reels in order, then one sound a reel, then the WebVTT.
    """

    language: str
    reels: tuple[Reel, ...]
    marks: tuple[Mark, ...]
    tags: tuple[tuple[str, str], ...] = ()


def sound_scene(params: SceneSound, inputs: list[Path], output: Path) -> None:
    """Write the sound of a scene as AAC in MP4, as long as its frames."""
    from yanyi.media.video_sound import mix_scene

    mix_scene(params, inputs, output)


def join_film(params: Film, inputs: list[Path], output: Path) -> None:
    """Write the MP4; nothing is encoded again, and its index stands before its pictures."""
    from yanyi.media.video_mux import join

    join(params, inputs, output)


SCENE_SOUND = Recipe("film.sound", 1, SceneSound, sound_scene)
JOIN = Recipe("film.join", 1, Film, join_film)
