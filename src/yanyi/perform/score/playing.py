"""Who plays a track: the author's own file, a model of music, the guide of a song, or ourselves."""

import asyncio

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.media.audio.record import MUSIC_RATE
from yanyi.models.blob import Blob
from yanyi.models.provider import VoiceOffer
from yanyi.perform.borrowing import asked, composes, given
from yanyi.perform.score.album import Track
from yanyi.perform.score.guide import SONG, Sung, guide, singer
from yanyi.perform.score.songs import StorySong
from yanyi.perform.score.steps import PLAYED, Played
from yanyi.story.types import Story

RING = 3.0
"""Seconds that the last notes of a track ring on."""


async def sounded(track: Track, story: Story, board: Board, stage: Stage) -> Blob:
    """The sound of a track: the author's own, a model's where there is one, else ours."""
    if track.given:
        return await given(track.given, stage)
    if composes(stage):
        return await asked(track.description, round(seconds_of(track), 3), track.seed, stage)
    if track.song:
        voice = singer(track.song.singer, board, story.language, stage.offers())
        if voice:
            return await _guided(track.song, voice, stage)
    return await stage.make(PLAYED, Played(track.piece, track.seed, RING))


async def _guided(one: StorySong, voice: VoiceOffer, stage: Stage) -> Blob:
    """A song with its guide vocal."""
    sung = guide(one.song, voice, MUSIC_RATE)
    backing, said = await asyncio.gather(
        stage.make(PLAYED, Played(one.song.backing, one.seed, RING)),
        asyncio.gather(*(stage.ask(line) for line in sung.asks)),
    )
    return await stage.make(SONG, Sung(sung.starts), [backing, *(clip.audio for clip in said)])


def seconds_of(track: Track) -> float:
    """How long a track lasts."""
    return track.given.seconds if track.given else track.piece.seconds + RING


def ours(track: Track, stage: Stage) -> bool:
    """Whether the notes of a track are what is heard."""
    return track.given is None and not composes(stage)
