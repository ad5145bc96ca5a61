"""Films a scene: planned first, so that it passes into the next, then its shots and its sound."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace

from yanyi.art.film_dissolve import DISSOLVE, Dissolve
from yanyi.art.film_shot import SHOT, Fade
from yanyi.art.film_split import SPLIT, Split
from yanyi.board.types import Shot
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Track
from yanyi.models.answers import Drawn, Layered
from yanyi.models.blob import Blob
from yanyi.perform.film.burning import burned
from yanyi.perform.film.camera import whip_of
from yanyi.perform.film.captions import joined, moved, tracks_of
from yanyi.perform.film.clips import moving
from yanyi.perform.film.faces import Seen, off_faces
from yanyi.perform.film.halves import halves_of
from yanyi.perform.film.joining import Planned, PlannedScene
from yanyi.perform.film.script import Scripted
from yanyi.perform.film.sound import scene_sound
from yanyi.perform.film.staging import Take, footage, take
from yanyi.perform.film.studio import Run, Size, Studio
from yanyi.perform.film.timing import Beat, Part, Timed, parts, timed
from yanyi.perform.film.upright import composed
from yanyi.perform.soundtrack.layers import Place
from yanyi.story.types import Line, Spoken, Sung
from yanyi.story.walk import speaker_of

_NOBODY = Layered(())
"""A picture in which nobody is looked for."""


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
    found = [_segment(studio, one) for one in scene.takes]
    if scene.into:
        before, after = scene.takes[-1], scene.into
        params = Dissolve(before.lettered, after.lettered)
        found.append(studio.stage.make(DISSOLVE, params, [*before.inputs, *after.inputs]))
    return found


def _segment(studio: Studio, one: Take) -> Coroutine[None, None, Blob]:
    if one.right is None:
        return studio.stage.make(SHOT, one.lettered, one.inputs)
    split = Split(one.shot, one.right.shot, one.captions)
    return studio.stage.make(SPLIT, split, [*one.inputs, *one.right.inputs])


async def _planned(studio: Studio, one: Scripted, following: Shot | None) -> Planned:
    """A shot with its lines in time; without a ``following`` one it is the last of its scene."""
    composition = composed(one.shot, one.lines, studio.size)
    told = await asyncio.gather(*map(studio.delivered, one.lines))
    shot = timed(composition, told, studio.options.pace, following is None, studio.fps)
    tracks = tracks_of(studio, shot.beats, shot.frames)
    cut = parts(shot, _breaks(shot, tracks))
    drawn, takes = await _taken(studio, one, shot, cut, following)
    place = area(studio.size.width, studio.size.height)
    views = [Seen(part, one.shot.camera, shot.fps) for part, one in zip(cut, takes, strict=True)]
    tracks = off_faces(tracks, views, drawn, place)
    words = (burned(studio.tongues, tracks, part, place, shot.fps) for part in cut)
    lettered = tuple(replace(one, captions=row) for one, row in zip(takes, words, strict=True))
    return Planned(shot, drawn, lettered, tracks)


async def _taken(
    studio: Studio, one: Scripted, shot: Timed, cut: Sequence[Part], following: Shot | None
) -> tuple[Drawn, list[Take]]:
    """What is seen in a shot: somebody's clip, two halves, or its picture; a take for each part."""
    clip = await moving(studio, shot.shot, one.lines, shot.frames / shot.fps)
    if clip:
        return _NOBODY, [footage(shot, part, clip, studio.size) for part in cut]
    if halves := halves_of(shot.shot, studio.board, studio.size):
        return await _halved(studio, shot, cut, halves)
    drawn = await studio.drawn(shot.shot)
    takes = []
    for n, part in enumerate(cut):
        whip = whip_of(one.shot, following, n == 0, n == len(cut) - 1, studio.fps)
        takes.append(take(shot, part, n, drawn, studio.size, Fade(), whip))
    return drawn, takes


async def _halved(
    studio: Studio, shot: Timed, cut: Sequence[Part], halves: tuple[Shot, Shot]
) -> tuple[Drawn, list[Take]]:
    """A split screen: no words are kept off its faces, and no cut is matched to them."""
    size = Size(studio.size.width // 2, studio.size.height)
    pictures = await asyncio.gather(*(studio.drawn(half, size) for half in halves))
    takes = []
    for n, part in enumerate(cut):
        left, right = (
            take(replace(shot, shot=half), part, n, picture, size, Fade())
            for half, picture in zip(halves, pictures, strict=True)
        )
        takes.append(replace(left, right=right))
    return _NOBODY, takes


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
