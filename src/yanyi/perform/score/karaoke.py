"""The karaoke of a song: its words in time, on the picture of its scene, over what is played.

Nobody has ever heard the song before, so its tune is to be heard while it is learnt: whoever sings
it stands far behind what is played, as the guide melody of a karaoke machine does. Who knows it
sings to the backing alone, which lies beside it.
"""

import asyncio
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from yanyi.art.film_card import CARD, Card, Row, Tone
from yanyi.art.karaoke import KARAOKE, Karaoke, Line, Syllable
from yanyi.board.types import Board, Shot
from yanyi.board.vocabulary import Style
from yanyi.build.stage import Stage
from yanyi.media.labels import Label, mark
from yanyi.media.subtitles import webvtt
from yanyi.media.video_grid import FPS
from yanyi.media.video_mix import SCENE_SOUND, SceneSound, Sounding
from yanyi.media.video_plan import JOIN, Film, Mark, Reel
from yanyi.models.blob import Blob
from yanyi.music.notation.lyric import pieces, whole
from yanyi.music.notation.wording import composer, section_name
from yanyi.music.piece import RING
from yanyi.music.song.song import Song
from yanyi.music.tempo import seconds
from yanyi.perform.gallery import Gallery, wanted_of
from yanyi.perform.naming import named
from yanyi.perform.plate import plate_of
from yanyi.perform.score.playing import faint
from yanyi.perform.score.songs import StorySong
from yanyi.story.types import Story

SIZE = (1280, 720)
_QUIET = 1.0
"""Seconds without a word before a line is counted in, at least."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the songs of an album have in common; without ``drawn`` nothing lies under the words."""

    story: Story
    board: Board
    style: Style
    label: Label
    drawn: bool = True


async def karaoke(
    one: StorySong, machine: Machine, tags: tuple[tuple[str, str], ...], stage: Stage
) -> Blob:
    """The film of a song, with these tags."""
    story, song = machine.story, one.song
    frames = math.ceil((song.backing.seconds + RING) * FPS)
    sound, title, picture, words = await asyncio.gather(
        faint(one, story, machine.board, stage),
        stage.make(CARD, title_card(song, story)),
        _picture(one, machine, stage),
        stage.keep(webvtt((), story.language).encode()),
    )
    shown = Karaoke(*SIZE, frames, story.language, timed(song))
    heard = SceneSound(frames, (Sounding(0),))
    segment, track = await asyncio.gather(
        stage.make(KARAOKE, shown, [title, *picture]),
        stage.make(SCENE_SOUND, heard, [sound]),
    )
    film = Film(story.language, (Reel((frames,)),), tuple(_marks(song, story.language)), tags)
    return await stage.make(JOIN, film, [segment, track, words])


def timed(song: Song) -> tuple[Line, ...]:
    """The lines of a song in seconds, counted in by a bar where there was a pause."""
    found = []
    before = 0.0
    beats = 3 if song.metre.bar == 3 * song.metre.beat else 4
    for line in song.lines:
        syllables = (
            Syllable(
                text,
                _at(one.notes[0].start, song),
                _at(one.notes[-1].end, song),
                joined=not whole(one),
            )
            for one, text in zip(line.syllables, pieces(line), strict=True)
        )
        ticks = [line.start - n * song.metre.beat for n in range(beats, -1, -1)]
        counted = ticks[0] >= 0 and _at(ticks[0], song) - before >= _QUIET
        counts = tuple(_at(tick, song) for tick in ticks[1:]) if counted else ()
        found.append(Line(tuple(syllables), counts))
        before = _at(line.end, song)
    return tuple(found)


def title_card(song: Song, story: Story) -> Card:
    """The song's name, the story's, who made both, and that it was generated."""
    chinese = story.language.lower().startswith("zh")
    made = composer(story.language)
    if story.meta.author:
        words = f"词：{story.meta.author}　" if chinese else f"Words: {story.meta.author}   "
    else:
        words = ""
    rows = (
        Row(Tone.TITLE, song.title),
        Row(Tone.RULE),
        Row(Tone.SMALL, named(story)),
        Row(Tone.TEXT, words + (f"曲：{made}" if chinese else f"Music: {made}")),
    )
    return Card(*SIZE, story.language, rows, mark(story.language))


def _at(tick: int, song: Song) -> float:
    return round(seconds(tick, song.tempos), 3)


def _marks(song: Song, language: str) -> Iterator[Mark]:
    """The parts of a song as chapters, those that come again with their number."""
    many = Counter(part.role for part in song.sections)
    for part in song.sections:
        counted = part.number if many[part.role] > 1 else 0
        name = section_name(str(part.role), counted, language)
        yield Mark(round(_at(part.start, song) * FPS), name)


async def _picture(one: StorySong, machine: Machine, stage: Stage) -> tuple[Blob, ...]:
    """The picture of the shot in which a song is sung, if anybody draws."""
    shot = _shot(one, machine.board)
    draws = any(offer.kind == "picture" for offer in stage.offers())
    if shot is None or not machine.drawn or not draws:
        return ()
    gallery = Gallery(machine.story, machine.board, machine.style, stage)
    wanted = wanted_of(shot, shot.lines)
    drawn = await gallery.drawn(wanted, SIZE, layered=True)  # as the film asks for it
    return (await plate_of(drawn, SIZE, machine.label, stage),)


def _shot(one: StorySong, board: Board) -> Shot | None:
    """The shot that holds most of the song, else the first of its chapter."""
    chapter = board.chapters[one.chapter] if one.chapter < len(board.chapters) else None
    shots = [shot for scene in chapter.scenes for shot in scene.shots] if chapter else []
    sung = frozenset(one.anchors)
    return max(shots, key=lambda shot: len(sung.intersection(shot.lines)), default=None)
