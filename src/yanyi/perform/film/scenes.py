"""Films a scene: planned first, so that it passes into the next, then its shots and its sound."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace

from yanyi.art.film_dissolve import DISSOLVE, Dissolve
from yanyi.art.film_shot import SHOT, Fade
from yanyi.art.film_split import SPLIT, Split
from yanyi.board.types import Shot
from yanyi.media.video_grid import FPS
from yanyi.models.blob import Blob
from yanyi.perform.film.camera import whip_of
from yanyi.perform.film.captions import cues_of
from yanyi.perform.film.halves import halves_of
from yanyi.perform.film.joining import Planned, PlannedScene
from yanyi.perform.film.script import Scripted
from yanyi.perform.film.sound import scene_sound
from yanyi.perform.film.staging import take
from yanyi.perform.film.studio import Run, Size, Studio
from yanyi.perform.film.timing import Beat, Timed, parts, timed
from yanyi.perform.soundtrack.layers import Place
from yanyi.story.types import Line, Spoken, Sung
from yanyi.story.walk import speaker_of


async def plan_scene(studio: Studio, scene: Sequence[Scripted]) -> PlannedScene:
    """Get what a scene shows and says, and plan how it is filmed by itself."""
    following = [*(one.shot for one in scene[1:]), None]
    shots = await asyncio.gather(
        *(_planned(studio, one, after) for one, after in zip(scene, following, strict=True))
    )
    return PlannedScene(tuple(shots))


async def film_scene(studio: Studio, scene: PlannedScene) -> Run:
    """Film a scene: its takes and its sound side by side."""
    beats: list[Beat] = []
    places: list[Place] = []
    pans: list[float] = []
    at = 0
    for one in (shot.timed for shot in scene.shots):
        beats += [replace(beat, start=beat.start + at) for beat in one.beats]
        pans += [_pan(one.shot, beat.line) for beat in one.beats]
        places.append(Place(at / FPS, (at + one.frames) / FPS, one.shot.view.setting))
        at += one.frames
    made, sound = await asyncio.gather(
        asyncio.gather(*_segments(studio, scene)), scene_sound(studio, beats, pans, places, at)
    )
    frames = [one.shot.frames - one.shot.tail for one in scene.takes]
    if scene.into:
        frames.append(scene.takes[-1].shot.tail)
    return Run(tuple(made), tuple(frames), sound, tuple(beats))


def _segments(studio: Studio, scene: PlannedScene) -> list[Coroutine[None, None, Blob]]:
    """What is to be made of a scene: its takes, and the dissolve at its end."""
    make = studio.stage.make
    found = [
        make(SPLIT, Split(one.shot, one.right.shot), [*one.inputs, *one.right.inputs])
        if one.right
        else make(SHOT, one.shot, one.inputs)
        for one in scene.takes
    ]
    if scene.into:
        before, after = scene.takes[-1], scene.into
        params = Dissolve(before.shot, after.shot)
        found.append(make(DISSOLVE, params, [*before.inputs, *after.inputs]))
    return found


async def _planned(studio: Studio, one: Scripted, following: Shot | None) -> Planned:
    """A shot with its lines in time; without a ``following`` one it is the last of its scene."""
    halves = halves_of(one.shot, studio.board)
    size = studio.size
    if halves:
        size = Size(size.width // 2, size.height)
    drawn, told = await asyncio.gather(
        asyncio.gather(*(studio.drawn(half, size) for half in halves or (one.shot,))),
        asyncio.gather(*map(studio.delivered, one.lines)),
    )
    shot = timed(one.shot, told, studio.options.pace, following is None)
    cut = parts(shot, _breaks(studio, shot))
    takes = []
    for n, part in enumerate(cut):
        whip = whip_of(one.shot, following, n == 0, n == len(cut) - 1)
        if halves:
            left, right = (
                take(replace(shot, shot=half), part, n, picture, size, Fade())
                for half, picture in zip(halves, drawn, strict=True)
            )
            takes.append(replace(left, right=right))
        else:
            takes.append(take(shot, part, n, drawn[0], size, Fade(), whip))
    return Planned(shot, drawn[0], tuple(takes))


def _breaks(studio: Studio, shot: Timed) -> list[int]:
    """Where a long shot may be cut although nobody begins to speak: at what happens, at a cue."""
    cues = [
        round(cue.start * FPS) for beat in shot.beats for cue in cues_of(beat, studio.story)[1:]
    ]
    return cues + [beat.start + one.frame for beat in shot.beats for one in beat.strikes]


def _pan(shot: Shot, line: Line) -> float:
    """Where a voice comes from: a little towards where its speaker stands."""
    role = speaker_of(line)
    if not isinstance(line, Spoken | Sung) or role not in shot.roles:
        return 0.0
    at = shot.roles.index(role)
    if at >= len(shot.view.actors):
        return 0.0
    return round((shot.view.actors[at].x - 0.5) * 0.6, 2)
