"""The trailer: half a minute that makes people curious, with its own music."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, pairwise

from yanyi.media.labels import KEY, Label, implicit
from yanyi.media.subtitles import webvtt
from yanyi.media.video_excerpt import EXCERPT, Excerpt
from yanyi.media.video_grid import SHORTEST
from yanyi.media.video_plan import JOIN, Film, Mark, Reel
from yanyi.models.blob import Blob
from yanyi.perform.film.captions import tracks_of
from yanyi.perform.film.finished import Finished, identifier
from yanyi.perform.film.glimpses import Glimpse, glimpses
from yanyi.perform.film.sound import mixed
from yanyi.perform.film.studio import Studio
from yanyi.perform.film.timing import Beat
from yanyi.perform.film.titles import Sting, stings
from yanyi.story.vocabulary import Mood

_LEAST = 100.0
"""Seconds: a shorter film has no trailer."""
_WHOLE, _OPENING, _PLACE, _TITLE = 30.0, 2.4, 2.5, 4.0
"""Seconds of a trailer; of its opening picture, which carries the label for two seconds at least;
of the place that follows it, of the title that it ends with.
"""
_DARK = 0.2
"""Seconds in which one glimpse gives way to the next."""
_LIGHT = frozenset({Mood.JOYFUL, Mood.COMIC, Mood.TENDER})


async def trailer(studio: Studio, done: Finished) -> Blob | None:
    """The trailer of a film; None for one that is short or in which nobody says much."""
    fps = studio.fps
    if done.frames < _LEAST * fps:
        return None
    lines = glimpses(done.runs, _WHOLE - _OPENING - _PLACE - _TITLE, fps)
    if len(lines) < 3:
        return None
    opening, title = (Glimpse(0, 0, _title(done, fps, one)) for one in (_OPENING, _TITLE))
    shown = [opening, *_place(done, lines, fps), *lines, title]
    dark = round(_DARK * fps)
    cuts = [
        Excerpt(one.start, one.frames, fps, dark if number else 0, dark)
        for number, one in enumerate(shown)
    ]
    starts = list(accumulate((one.frames for one in shown), initial=0))
    beats = tuple(_moved(shown, starts))
    sound, *segments = await asyncio.gather(
        _sounding(studio, beats, starts[-1]),
        *(
            studio.stage.make(EXCERPT, cut, [done.segments[one.segment]])
            for cut, one in zip(cuts, shown, strict=True)
        ),
    )
    return await _joined(studio, done, segments, sound, starts, beats)


def _place(done: Finished, lines: tuple[Glimpse, ...], fps: int) -> Iterator[Glimpse]:
    """Where it all begins: the first shot of a scene, unless it is seen anyway.

    Cards have one segment; a scene that has no more begins like one.
    """
    number = 0
    for run in done.runs[:-1]:
        if len(run.segments) > 1:
            length = min(run.frames[0], round(_PLACE * fps))
            if length >= SHORTEST and all(one.segment != number for one in lines):
                yield Glimpse(number, 0, length)
            return
        number += len(run.segments)


def _title(done: Finished, fps: int, seconds: float) -> int:
    return min(done.lengths[0], round(seconds * fps))


def _moved(shown: list[Glimpse], starts: list[int]) -> Iterator[Beat]:
    """The lines in the frames of the trailer."""
    for one, start in zip(shown, starts, strict=False):
        if one.beat is not None:
            yield replace(one.beat, start=start + one.said)


async def _sounding(studio: Studio, beats: tuple[Beat, ...], whole: int) -> Blob:
    """The words of a trailer of so many frames over its music."""
    own = studio.scoring.mood if studio.scoring else Mood.CALM
    music = Sting("trailer", own if own in _LIGHT else Mood.TENSE, 0.8)
    layers = await stings(studio, music, whole)
    return await mixed(studio, beats, [0.0] * len(beats), layers, whole)


async def _joined(
    studio: Studio,
    done: Finished,
    segments: list[Blob],
    sound: Blob,
    starts: list[int],
    beats: tuple[Beat, ...],
) -> Blob:
    """The trailer as a file: its pictures, its words over its music, its subtitles, its label."""
    stage, whole = studio.stage, starts[-1]
    tracks = tracks_of(studio, beats, whole)
    texts = [await stage.keep(webvtt(one.cues, one.language).encode()) for one in tracks]
    label = implicit(Label(produce_id=identifier(segments)))
    film = Film(
        language=done.film.language,
        reels=(Reel(tuple(b - a for a, b in pairwise(starts))),),
        marks=(Mark(0, done.film.marks[0].title),),
        tags=(*((name, text) for name, text in done.film.tags if name != KEY), (KEY, label)),
        fps=studio.fps,
        others=done.film.others,
    )
    return await stage.make(JOIN, film, [*segments, sound, *texts])
