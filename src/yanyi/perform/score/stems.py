"""The stems of a track: every part alone, and the voice of a song."""

import asyncio
from dataclasses import dataclass

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.media.audio.record import MUSIC_RATE
from yanyi.models.blob import Blob
from yanyi.models.provider import VoiceOffer
from yanyi.music.piece import RING, Piece
from yanyi.perform.score.album import Track
from yanyi.perform.score.guide import VOICE, SungAlone, guide, singer
from yanyi.perform.score.songs import StorySong
from yanyi.perform.score.steps import ALONE, Alone
from yanyi.story.types import Story

_VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Stem:
    """A part by the name of its instrument, and its sound: mono FLAC, dry."""

    part: str
    sound: Blob


async def stems(track: Track, story: Story, board: Board, stage: Stage) -> tuple[Stem, ...]:
    """Every part of a track alone; where a song is sung, its voice instead of its melody."""
    song = track.song
    voice = singer(song.singer, board, story.language, stage.offers()) if song else None
    if song is None or voice is None:
        return await _played(track.piece, track.seed, stage)
    parts = await _played(song.song.backing, song.seed, stage)
    return (*parts, await _sung(song, voice, board, parts, stage))


async def _played(piece: Piece, seed: str, stage: Stage) -> tuple[Stem, ...]:
    seconds = piece.seconds + RING
    sounds = await asyncio.gather(
        *(stage.make(ALONE, Alone(part, piece.tempos, seed, seconds)) for part in piece.parts)
    )
    return tuple(
        Stem(part.instrument, sound) for part, sound in zip(piece.parts, sounds, strict=True)
    )


async def _sung(
    one: StorySong, voice: VoiceOffer, board: Board, parts: tuple[Stem, ...], stage: Stage
) -> Stem:
    """The guide vocal, as loud beside the other stems as it is in the song."""
    sung = guide(one.song, voice, MUSIC_RATE, board.say)
    said = await asyncio.gather(*(stage.ask(line) for line in sung.asks))
    sounds = [*(part.sound for part in parts), *(clip.audio for clip in said)]
    return Stem(_VOICE, await stage.make(VOICE, SungAlone(sung.starts, len(parts)), sounds))
