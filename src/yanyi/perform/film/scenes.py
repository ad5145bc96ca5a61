"""Films a scene: its shots side by side, then its sound."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.art.film_shot import SHOT, Fade
from yanyi.board.types import Shot
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Track
from yanyi.models.blob import Blob
from yanyi.perform.film.burning import burned
from yanyi.perform.film.captions import joined, moved, tracks_of
from yanyi.perform.film.faces import Seen, off_faces
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


@dataclass(frozen=True, slots=True)
class _Filmed:
    """A shot with its lines in time, its segments and their lengths, its subtitles."""

    timed: Timed
    segments: tuple[Blob, ...]
    frames: tuple[int, ...]
    tracks: tuple[Track, ...]


async def film_scene(studio: Studio, scene: Sequence[Scripted]) -> Run:
    """Film a scene: its shots side by side, then its sound."""
    filmed = await asyncio.gather(
        *(_shot(studio, one, n == 0, n == len(scene) - 1) for n, one in enumerate(scene))
    )
    beats: list[Beat] = []
    places: list[Place] = []
    tracks: list[tuple[Track, ...]] = []
    at = 0
    fps = studio.fps
    for one in filmed:
        shot = one.timed
        beats += [replace(beat, start=beat.start + at) for beat in shot.beats]
        places.append(Place(at / fps, (at + shot.frames) / fps, shot.shot.view.setting))
        tracks.append(tuple(moved(track, at / fps) for track in one.tracks))
        at += shot.frames
    frames = tuple(length for one in filmed for length in one.frames)
    segments = tuple(blob for one in filmed for blob in one.segments)
    pans = [_pan(one.timed.shot, beat.line) for one in filmed for beat in one.timed.beats]
    sound = await scene_sound(studio, beats, pans, places, at)
    return Run(segments, frames, sound, tuple(beats), joined(tracks))


async def _shot(studio: Studio, one: Scripted, first: bool, last: bool) -> _Filmed:
    """Film a shot: its lines in time, its segments and their lengths, its subtitles."""
    composition = composed(one.shot, one.lines, studio.size)
    drawn, told = await asyncio.gather(
        studio.drawn(composition), asyncio.gather(*map(studio.delivered, one.lines))
    )
    shot = timed(composition, told, studio.options.pace, last, studio.fps)
    tracks = tracks_of(studio, shot.beats, shot.frames)
    cut = parts(shot, [round(cue.start * shot.fps) for track in tracks[:1] for cue in track.cues])
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
    place = area(studio.size.width, studio.size.height)
    views = [Seen(part, one.shot.camera, shot.fps) for part, one in zip(cut, takes, strict=True)]
    tracks = off_faces(tracks, views, drawn, place)
    made = await asyncio.gather(
        *(
            studio.stage.make(
                SHOT,
                replace(one.shot, captions=burned(studio.tongues, tracks, part, place, shot.fps)),
                one.inputs,
            )
            for part, one in zip(cut, takes, strict=True)
        )
    )
    return _Filmed(shot, tuple(made), tuple(part.frames for part in cut), tracks)


def _pan(shot: Shot, line: Line) -> float:
    """Where a voice comes from: a little towards where its speaker stands."""
    role = speaker_of(line)
    if not isinstance(line, Spoken | Sung) or role not in shot.roles:
        return 0.0
    at = shot.roles.index(role)
    if at >= len(shot.view.actors):
        return 0.0
    return round((shot.view.actors[at].x - 0.5) * 0.6, 2)
