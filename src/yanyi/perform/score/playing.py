"""Who plays a track: the author's own file, a model of music, the guide of a song, or ourselves."""

import asyncio

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.media.audio.record import MUSIC_RATE
from yanyi.models.blob import Blob
from yanyi.models.provider import VoiceOffer
from yanyi.music.piece import RING
from yanyi.perform.borrowing import asked, composes, given
from yanyi.perform.score.album import Track
from yanyi.perform.score.guide import SONG, Sung, guide, singer
from yanyi.perform.score.songs import StorySong
from yanyi.perform.score.steps import ALONE, PLAYED, Alone, Played
from yanyi.story.types import Story

Say = tuple[tuple[str, str], ...]
FAINT = 12.0
"""Decibels by which whoever shows the tune is behind in a song to sing to."""


async def sounded(track: Track, story: Story, board: Board, stage: Stage) -> Blob:
    """The sound of a track: the author's own, a model's where there is one, else ours."""
    if track.given:
        return await given(track.given, stage)
    if composes(stage):
        return await asked(track.description, round(seconds_of(track), 3), track.seed, stage)
    if track.song:
        voice = singer(track.song.singer, board, story.language, stage.offers())
        if voice:
            return await _guided(track.song, voice, board.say, stage)
    return await stage.make(PLAYED, Played(track.piece, track.seed))


async def faint(one: StorySong, story: Story, board: Board, stage: Stage) -> Blob:
    """A song to sing to: far behind what is played its voice, its melody where nobody sings."""
    voice = singer(one.singer, board, story.language, stage.offers())
    if voice:
        return await _guided(one, voice, board.say, stage, FAINT)
    alone = Alone(one.song.melody, one.song.tempos, one.seed, one.song.backing.seconds + RING)
    played, melody = await asyncio.gather(backing(one, stage), stage.make(ALONE, alone))
    return await stage.make(SONG, Sung((0,), FAINT), [played, melody])


async def _guided(
    one: StorySong, voice: VoiceOffer, say: Say, stage: Stage, behind: float = 0.0
) -> Blob:
    """A song with its guide vocal."""
    sung = guide(one.song, voice, MUSIC_RATE, say)
    played, said = await asyncio.gather(
        backing(one, stage),
        asyncio.gather(*(stage.ask(line) for line in sung.asks)),
    )
    sounds = [played, *(clip.audio for clip in said)]
    return await stage.make(SONG, Sung(sung.starts, behind), sounds)


async def backing(one: StorySong, stage: Stage) -> Blob:
    """A song without its voice and without its melody."""
    return await stage.make(PLAYED, Played(one.song.backing, one.seed))


def seconds_of(track: Track) -> float:
    """How long a track lasts."""
    return track.given.seconds if track.given else track.piece.seconds + RING


def ours(track: Track, stage: Stage) -> bool:
    """Whether the notes of a track are what is heard."""
    return track.given is None and not composes(stage)
