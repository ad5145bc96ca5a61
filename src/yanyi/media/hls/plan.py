"""What HLS is made of: tracks in pieces, and the lists of them; plain values and their recipes."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.video_grid import FPS
from yanyi.media.video_plan import Reel
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a film in one size; the inputs are its segments, of so many ``frames``.

    ``tags`` are what it says of itself.
    """

    frames: tuple[int, ...]
    fps: int = FPS
    tags: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Sound:
    """The sound of a film; the inputs are those of its ``reels``."""

    reels: tuple[Reel, ...]
    fps: int = FPS
    tags: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pieces:
    """The list of the pieces of a track, the only input, which lies beside it as ``file``.

    The film lasts so many ``frames``.
    """

    file: str
    frames: int
    fps: int = FPS


@dataclass(frozen=True, slots=True)
class Words:
    """The list of the words of a film, which are one piece, beside it as ``file``; no inputs."""

    file: str
    frames: int
    fps: int = FPS


@dataclass(frozen=True, slots=True)
class Cues:
    """WebVTT, the only input, made for HLS: its zero is this tick (1/90000 s) of the pictures."""

    zero: int = 0


@dataclass(frozen=True, slots=True)
class Size:
    """Pictures in one size: their list, their width and height."""

    file: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Tongue:
    """Words in one language: their list, the language, and what it is called."""

    file: str
    language: str
    name: str


@dataclass(frozen=True, slots=True)
class Master:
    """The list of everything; the inputs are the pictures in all ``sizes``, then the sound."""

    sizes: tuple[Size, ...]
    sound: Tongue
    words: tuple[Tongue, ...]
    frames: int
    fps: int = FPS


def cut_pictures(params: Pictures, inputs: list[Path], output: Path) -> None:
    """Write the pictures as a fragmented MP4; nothing is encoded again."""
    from yanyi.media.hls.track import write_pictures

    write_pictures(params, inputs, output)


def cut_sound(params: Sound, inputs: list[Path], output: Path) -> None:
    """Write the sound as a fragmented MP4; nothing is encoded again."""
    from yanyi.media.hls.track import write_sound

    write_sound(params, inputs, output)


def list_pieces(params: Pieces, inputs: list[Path], output: Path) -> None:
    """Write the list of a track's pieces."""
    from yanyi.media.hls.lists import track_list

    output.write_text(track_list(params, inputs[0]), "utf-8")


def list_words(params: Words, inputs: list[Path], output: Path) -> None:
    """Write the list of the words' only piece."""
    from yanyi.media.hls.lists import words_list

    if inputs:
        raise ValueError("a list of words is made of its own values alone")
    output.write_text(words_list(params), "utf-8")


def map_cues(params: Cues, inputs: list[Path], output: Path) -> None:
    """Write the words with the time of pictures at which they begin."""
    from yanyi.media.hls.lists import mapped

    output.write_text(mapped(params, inputs[0].read_text("utf-8")), "utf-8")


def list_all(params: Master, inputs: list[Path], output: Path) -> None:
    """Write the list that players open."""
    from yanyi.media.hls.lists import master_list

    output.write_text(master_list(params, inputs[:-1], inputs[-1]), "utf-8")


PICTURES = Recipe("hls.pictures", 3, Pictures, cut_pictures)
SOUND = Recipe("hls.sound", 3, Sound, cut_sound)
PIECES = Recipe("hls.pieces", 3, Pieces, list_pieces)
WORDS = Recipe("hls.words", 3, Words, list_words)
CUES = Recipe("hls.cues", 3, Cues, map_cues)
MASTER = Recipe("hls.master", 3, Master, list_all)
