"""What the sound of a scene is mixed from; plain values and their recipe."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe


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


def sound_scene(params: SceneSound, inputs: list[Path], output: Path) -> None:
    """Write the sound of a scene as AAC in MP4, as long as its frames."""
    from yanyi.media.video_sound import mix_scene

    mix_scene(params, inputs, output)


SCENE_SOUND = Recipe("film.sound", 4, SceneSound, sound_scene)
