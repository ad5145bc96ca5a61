"""Films a scene: planned first, so that it passes into the next, then its shots and its sound."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace

from yanyi.art.film_dissolve import DISSOLVE, Dissolve
from yanyi.art.film_shot import SHOT, Fade
from yanyi.board.types import Shot
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Track
from yanyi.models.answers import Drawn, Flat
from yanyi.models.blob import Blob
from yanyi.perform.film.burning import burned
from yanyi.perform.film.camera import whip_of
from yanyi.perform.film.captions import joined, moved, tracks_of
from yanyi.perform.film.clips import moving
from yanyi.perform.film.faces import Seen, off_faces
from yanyi.perform.film.joining import Planned, PlannedScene
from yanyi.perform.film.script import Scripted
from yanyi.perform.film.sound import scene_sound
from yanyi.perform.film.staging import footage, take
from yanyi.perform.film.studio import Run, Studio
from yanyi.perform.film.timing import Beat, Timed, parts, timed
from yanyi.perform.film.upright import composed
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
    tracks: list[tuple[Track, ...]] = []
    pans: list[float] = []
    fps, at = studio.fps, 0
    for planned in scene.shots:
        one = planned.timed
        beats += [replace(beat, start=beat.start + at) for beat in one.beats]
        pans += [_pan(one.shot, beat.line) for beat in one.beats]
        places.append(Place(at / fps, (at + one.frames) / fps, one.shot.view.setting))
        tracks.append(tuple(moved(track, at / fps) for track in planned.tracks))
        at += one.frames
    made, sound = await asyncio.gather(
        asyncio.gather(*_segments(studio, scene)), scene_sound(studio, beats, pans, places, at)
    )
    frames = [one.shot.frames - one.shot.tail for one in scene.takes]
    if scene.into:
        frames.append(scene.takes[-1].shot.tail)
    return Run(tuple(made), tuple(frames), sound, tuple(beats), joined(tracks))


def _segments(studio: Studio, scene: PlannedScene) -> list[Coroutine[None, None, Blob]]:
    """What is to be made of a scene: its takes, and the dissolve at its end."""
    make = studio.stage.make
    found = [make(SHOT, one.shot, one.inputs) for one in scene.takes]
    if scene.into:
        before, after = scene.takes[-1], scene.into
        params = Dissolve(before.shot, after.shot)
        found.append(make(DISSOLVE, params, [*before.inputs, *after.inputs]))
    return found


async def _planned(studio: Studio, one: Scripted, following: Shot | None) -> Planned:
    """A shot with its lines in time; without a ``following`` one it is the last of its scene."""
    composition = composed(one.shot, one.lines, studio.size)
    told = await asyncio.gather(*map(studio.delivered, one.lines))
    shot = timed(composition, told, studio.options.pace, following is None, studio.fps)
    tracks = tracks_of(studio, shot.beats, shot.frames)
    cut = parts(shot, _breaks(shot, tracks))
    clip = await moving(studio, composition, one.lines, shot.frames / shot.fps)
    drawn: Drawn
    if clip:
        drawn = Flat(clip.video)  # nobody is looked for in it
        takes = tuple(footage(shot, part, clip, studio.size) for part in cut)
    else:
        drawn = await studio.drawn(composition)
        whips = (
            whip_of(one.shot, following, n == 0, n == len(cut) - 1, studio.fps)
            for n in range(len(cut))
        )
        takes = tuple(
            take(shot, part, n, drawn, studio.size, Fade(), whip)
            for n, (part, whip) in enumerate(zip(cut, whips, strict=True))
        )
    place = area(studio.size.width, studio.size.height)
    views = [Seen(part, one.shot.camera, shot.fps) for part, one in zip(cut, takes, strict=True)]
    tracks = off_faces(tracks, views, drawn, place)
    lettered = tuple(
        replace(one, shot=replace(one.shot, captions=captions))
        for one, captions in zip(
            takes,
            (burned(studio.tongues, tracks, part, place, shot.fps) for part in cut),
            strict=True,
        )
    )
    return Planned(shot, drawn, lettered, tracks)


def _breaks(shot: Timed, tracks: Sequence[Track]) -> list[int]:
    """Where a long shot may be cut although nobody begins to speak: at what happens, at a cue."""
    cues = [round(cue.start * shot.fps) for track in tracks[:1] for cue in track.cues]
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
