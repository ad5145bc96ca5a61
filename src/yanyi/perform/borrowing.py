"""Somebody else's music: the author's own file or a model's answer, as long as it is wanted."""

from dataclasses import dataclass
from pathlib import Path

from blake3 import blake3

from yanyi.board.types import GivenMusic
from yanyi.build.stage import Stage
from yanyi.models.asks import Music
from yanyi.models.blob import Blob
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Borrowed:
    """Music that is not ours, brought to so many seconds; 0 leaves it as long as it is."""

    seconds: float = 0.0


def borrow(params: Borrowed, inputs: list[Path], output: Path) -> None:
    """Somebody else's music as long and as loud as a track of ours: stereo FLAC."""
    from yanyi.media.audio.looping import fitted
    from yanyi.media.audio.sound import read
    from yanyi.music.sound.modal import RATE
    from yanyi.perform.mastering import write_mastered

    sound = read(inputs[0], RATE, 2)
    write_mastered(output, fitted(sound, params.seconds, RATE) if params.seconds else sound)


BORROWED = Recipe("score.borrowed", 2, Borrowed, borrow)


async def given(music: GivenMusic, stage: Stage, seconds: float = 0.0) -> Blob:
    """The author's own music; as long as it is where no seconds are named."""
    return await stage.make(BORROWED, Borrowed(seconds), [Blob(music.digest, music.size)])


def composes(stage: Stage) -> bool:
    """Whether a model of music is there."""
    return any(offer.kind == "music" for offer in stage.offers())


async def asked(description: str, seconds: float, seed: str, stage: Stage) -> Blob:
    """What a model plays that was told in words what the music is to be."""
    number = int.from_bytes(blake3(seed.encode()).digest(4), "little")
    played = await stage.ask(Music(description, seconds, number))
    return await stage.make(BORROWED, Borrowed(seconds), [played.audio])
