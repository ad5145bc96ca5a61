"""Small films of flat shades and claps, for tests of how films are delivered."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from yanyi.media.audio.sound import write_flac
from yanyi.media.subtitles import Cue, webvtt
from yanyi.media.video import SegmentWriter
from yanyi.media.video_grid import FPS
from yanyi.media.video_mix import SceneSound, Sounding
from yanyi.media.video_mux import join
from yanyi.media.video_plan import Film, Mark, Reel
from yanyi.media.video_sound import RATE, mix_scene


@dataclass(frozen=True, slots=True)
class Reels:
    """What a film is joined from: its segments and the sounds of its scenes, their lengths."""

    folder: Path
    segments: tuple[Path, ...]
    sounds: tuple[Path, ...]
    words: Path
    film: Film

    @property
    def lengths(self) -> tuple[int, ...]:
        """The frames of the segments."""
        return tuple(length for reel in self.film.reels for length in reel.frames)

    @property
    def frames(self) -> int:
        """The frames of the film."""
        return sum(self.lengths)

    def joined(self) -> Path:
        """The film itself."""
        path = self.folder / "film.mp4"
        if not path.exists():
            join(self.film, [*self.segments, *self.sounds, self.words], path)
        return path


def segment(
    path: Path, frames: int, shade: int, size: tuple[int, int], fps: int = FPS, flash: int = -1
) -> Path:
    """A segment of one shade with a line that moves; its ``flash`` is a white frame."""
    width, height = size
    with SegmentWriter(path, width, height, fps) as writer:
        for n in range(frames):
            picture = np.full((height, width, 4), 255 if n == flash else shade, np.uint8)
            picture[:, n % width] = 200
            writer.write(picture)
    return path


def scene(path: Path, frames: int, fps: int = FPS, clap: int = -1) -> Path:
    """The sound of a scene: a hum, or a click that begins at the frame ``clap``."""
    at = np.arange(RATE // 40 if clap >= 0 else frames * RATE // fps)
    wave = 0.5 * np.sin(at * (0.5 if clap >= 0 else 0.03)).astype(np.float32)
    clip = path.with_suffix(".flac")
    write_flac(clip, wave, RATE)
    sounding = Sounding(max(clap, 0), gain=-3.0)
    mix_scene(SceneSound(frames, (sounding,), fps=fps), [clip], path)
    return path


def reels(
    folder: Path,
    plan: tuple[tuple[int, ...], ...],
    size: tuple[int, int] = (128, 72),
    fps: int = FPS,
    cues: tuple[Cue, ...] = (),
) -> Reels:
    """A film of scenes with so many frames in each of their segments."""
    lengths = [length for one in plan for length in one]
    segments = tuple(
        segment(folder / f"{n}.mp4", length, 30 + 50 * (n % 4), size, fps)
        for n, length in enumerate(lengths)
    )
    sounds = tuple(scene(folder / f"{n}.m4a", sum(one), fps) for n, one in enumerate(plan))
    words = folder / "words.vtt"
    words.write_text(webvtt(cues, "en"), "utf-8")
    starts = [sum(sum(one) for one in plan[:n]) for n in range(len(plan))]
    marks = tuple(Mark(at, f"Chapter {n}") for n, at in enumerate(starts, 1))
    film = Film("en", tuple(Reel(one) for one in plan), marks, (("title", "A film"),), fps)
    return Reels(folder, segments, sounds, words, film)
