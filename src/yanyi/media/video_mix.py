"""What the sound of a scene is mixed from; plain values and their recipe."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.video_grid import FPS
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Sounding:
    """Where a clip sounds: its first frame in the scene, gain in dB, -1 left to 1 right.

    Of a clip with a ``part`` only those seconds are heard, and it begins so much earlier that the
    first of them falls on the frame. It is heard ``until`` a frame at the latest, over and over
    where it ``loops``, and fades in and out over so many frames. ``duck`` are the dB that it sinks
    while somebody speaks.
    """

    frame: int
    gain: float = 0.0
    pan: float = 0.0
    part: tuple[float, float] | None = None
    until: int | None = None
    loops: bool = False
    fade_in: int = 0
    fade_out: int = 0
    duck: float = 0.0


@dataclass(frozen=True, slots=True)
class SceneSound:
    """The clips of a scene, one an input, and how many frames of ``fps`` a second it lasts.

    ``spoken`` are the first frames and ends of its words.
    """

    frames: int
    clips: tuple[Sounding, ...]
    spoken: tuple[tuple[int, int], ...] = ()
    fps: int = FPS


def sound_scene(params: SceneSound, inputs: list[Path], output: Path) -> None:
    """Write the sound of a scene as AAC in MP4, as long as its frames."""
    from yanyi.media.video_sound import mix_scene

    mix_scene(params, inputs, output)


SCENE_SOUND = Recipe("film.sound", 6, SceneSound, sound_scene)
