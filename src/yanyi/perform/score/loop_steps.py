"""The step that plays a loop: a piece that comes round."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.audio.record import MUSIC_RATE
from yanyi.models.recipe import Recipe
from yanyi.music.piece import Piece

BESIDE = MUSIC_RATE
"""Samples that stand before and after a loop in its file: a second."""
_RINGS = 12.0
"""Seconds after which nothing that was played is heard any more."""


@dataclass(frozen=True, slots=True)
class Looped:
    """A piece without an end, and the seed of what differs from note to note."""

    piece: Piece
    seed: str


def samples_of(piece: Piece) -> int:
    """How many samples a loop has."""
    return round(piece.seconds * MUSIC_RATE)


def play_round(params: Looped, _inputs: list[Path], output: Path) -> None:
    """The loop between its neighbours, as loud as a track: stereo FLAC."""
    from yanyi.media.audio.endless import folded, inside
    from yanyi.music.sound.mixdown import mixdown
    from yanyi.perform.mastering import write_mastered

    sound = folded(mixdown(params.piece, params.seed, _RINGS), samples_of(params.piece))
    write_mastered(output, inside(sound, BESIDE))


LOOPED = Recipe("score.loop", 2, Looped, play_round)
