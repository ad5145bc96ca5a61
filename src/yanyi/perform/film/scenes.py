"""Films a scene: its shots side by side, then its sound."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from yanyi.art.film_shot import SHOT, Fade
from yanyi.board.types import Shot
from yanyi.models.blob import Blob
from yanyi.perform.film.captions import cues_of
from yanyi.perform.film.script import Scripted
from yanyi.perform.film.sound import scene_sound
from yanyi.perform.film.staging import take
from yanyi.perform.film.studio import Run, Studio
from yanyi.perform.film.timing import Beat, Timed, parts, timed
from yanyi.perform.film.upright import composed
from yanyi.perform.soundtrack.layers import Place
from yanyi.story.types import Line, Spoken, Sung
from yanyi.story.walk import speaker_of

_RISE, _FALL = 0.6, 0.75
"""Seconds in which a scene comes out of the dark, and goes into it."""


async def film_scene(studio: Studio, scene: Sequence[Scripted]) -> Run:
    """Film a scene: its shots side by side, then its sound."""
    filmed = await asyncio.gather(
        *(_shot(studio, one, n == 0, n == len(scene) - 1) for n, one in enumerate(scene))
    )
    beats: list[Beat] = []
    places: list[Place] = []
    at = 0
    for one, _, _ in filmed:
        beats += [replace(beat, start=beat.start + at) for beat in one.beats]
        places.append(Place(at / studio.fps, (at + one.frames) / studio.fps, one.shot.view.setting))
        at += one.frames
    frames = tuple(length for _, _, lengths in filmed for length in lengths)
    segments = tuple(blob for _, blobs, _ in filmed for blob in blobs)
    pans = [_pan(one.shot, beat.line) for one, _, _ in filmed for beat in one.beats]
    return Run(segments, frames, await scene_sound(studio, beats, pans, places, at), tuple(beats))


async def _shot(
    studio: Studio, one: Scripted, first: bool, last: bool
) -> tuple[Timed, tuple[Blob, ...], tuple[int, ...]]:
    """Film a shot: its lines in time, its segments and their lengths."""
    composition = composed(one.shot, one.lines, studio.size)
    drawn, told = await asyncio.gather(
        studio.drawn(composition), asyncio.gather(*map(studio.delivered, one.lines))
    )
    shot = timed(composition, told, studio.options.pace, last, studio.fps)
    breaks = [
        round(cue.start * shot.fps)
        for beat in shot.beats
        for cue in cues_of(beat, studio.story)[1:]
    ]
    cut = parts(shot, breaks)
    rise, fall = round(_RISE * shot.fps), round(_FALL * shot.fps)
    takes = [
        take(
            shot,
            part,
            n,
            drawn,
            studio.size,
            Fade(rise if first and n == 0 else 0, fall if last and n == len(cut) - 1 else 0),
        )
        for n, part in enumerate(cut)
    ]
    made = await asyncio.gather(*(studio.stage.make(SHOT, one.shot, one.inputs) for one in takes))
    return shot, tuple(made), tuple(part.frames for part in cut)


def _pan(shot: Shot, line: Line) -> float:
    """Where a voice comes from: a little towards where its speaker stands."""
    role = speaker_of(line)
    if not isinstance(line, Spoken | Sung) or role not in shot.roles:
        return 0.0
    at = shot.roles.index(role)
    if at >= len(shot.view.actors):
        return 0.0
    return round((shot.view.actors[at].x - 0.5) * 0.6, 2)
