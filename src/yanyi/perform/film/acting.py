"""What every figure of a picture does while its shot is filmed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from yanyi.aloud.lips import FRAMES, by_loudness
from yanyi.art.film_acting import Acting, Bout, Build, Change, Glance
from yanyi.board.types import Setting
from yanyi.models.answers import Drawn, Flat, Layered
from yanyi.models.states import QUIET, state
from yanyi.perform.film.bearing import bouts, stresses
from yanyi.perform.film.facing import facing
from yanyi.perform.film.feelings import actor_of, calm_until, felt
from yanyi.perform.film.glances import Turn, glances
from yanyi.perform.film.timing import Beat, Part, Timed
from yanyi.perform.film.walking import Steps, steps
from yanyi.story.types import Spoken, Sung
from yanyi.story.vocabulary import Emotion, Weather
from yanyi.story.walk import speaker_of

At = TypeVar("At", Glance, Change)

_WINDS = {Weather.WIND: 0.8, Weather.STORM: -1.0}
"""How strong the wind is and from where, as leaves and rain are driven by it."""
_EARLY, _MOVED = 0.1, 0.5  # seconds that a face changes before its words, and after others'
_AT_ONCE = 0.4  # seconds from the beginning of a shot: who speaks so early looks so from the start
_AGAPE = frozenset({Emotion.SURPRISED, Emotion.AFRAID, Emotion.AMUSED})
_HELD, _SETTLED = 16, "e"  # signs of lips that an open mouth is held; how it is seen afterwards
_GAP = 5  # digits of quiet in a line in which one may think


def speakers_in(timed: Timed, part: Part) -> list[int]:
    """The actors who speak during a part, in order."""
    found = [
        actor
        for beat in timed.beats
        if (actor := _actor(timed, beat)) >= 0
        and beat.start < part.start + part.frames
        and beat.end > part.start
    ]
    return list(dict.fromkeys(found))


def acting(timed: Timed, part: Part, drawn: Drawn, wide: int) -> tuple[Acting, ...]:
    """What every figure of a picture so many pixels ``wide`` does during a part."""
    if isinstance(drawn, Flat):
        return ()
    shown = timed.shot.view.actors
    actors = sorted({one.actor for one in drawn.layers if 0 <= one.actor < len(shown)})
    builds = {one.actor: _build(drawn, one.actor) for one in drawn.figures if one.actor in actors}
    turns = [_turn(timed, beat) for beat in timed.beats]
    places = {actor: (build.head[0] + build.head[2]) / 2 for actor, build in builds.items()}
    looks = glances(turns, places, {n: one.faces_right for n, one in enumerate(shown)})
    start, length = part.start / timed.fps, part.frames / timed.fps
    walked = {
        actor: _shifted(_steps(timed, turns, actor, drawn, places, wide), start) for actor in builds
    }
    return tuple(
        Acting(
            actor,
            lips=_lips(timed, part, actor),
            seed=shown[actor].look.seed % 100_000 + part.frames,
            faces_right=shown[actor].faces_right,
            build=builds.get(actor),
            glances=_within(looks.get(actor, ()), start, length),
            changes=_within(_changes(timed, drawn, actor), start, length),
            stresses=tuple(_stresses(timed, turns, actor, start, length)),
            bouts=tuple(_while(bouts(turns, actor), start, length)),
            walks=walked.get(actor, Steps()).walks,
            turns=walked.get(actor, Steps()).turns,
            wind=_wind(timed.shot.view.setting),
        )
        for actor in actors
    )


def _actor(timed: Timed, beat: Beat) -> int:
    """Who of the picture says a line, -1 for nobody."""
    return actor_of(timed.shot, speaker_of(beat.line))


def _turn(timed: Timed, beat: Beat) -> Turn:
    start, end = beat.start / timed.fps, beat.end / timed.fps
    quiet = _voice(beat).find("0" * _GAP, FRAMES)
    return Turn(
        beat.line,
        _actor(timed, beat),
        start,
        end,
        start + quiet / FRAMES if 0 < quiet < (end - start - 1.5) * FRAMES else None,
    )


def _build(drawn: Layered, actor: int) -> Build:
    figure = next(one for one in drawn.figures if one.actor == actor)
    head = figure.head
    return Build((head.left, head.top, head.right, head.bottom), figure.body.bottom)


def _voice(beat: Beat) -> str:
    """How loud a line is aloud, a digit for every 1/24 s of the clip."""
    return beat.said.mouth if beat.said else ""


def _lips(timed: Timed, part: Part, actor: int) -> str:
    """The track of the lips of a figure in a part; empty when they never move."""
    row = [QUIET] * round(timed.frames / timed.fps * FRAMES)
    for beat in timed.beats:
        if not isinstance(beat.line, Spoken | Sung) or _actor(timed, beat) != actor:
            continue
        track = beat.lips or by_loudness(_voice(beat))
        for begins, first, last in beat.spoken:
            piece = track[round(first * FRAMES) : round(last * FRAMES)]
            at = round(begins / timed.fps * FRAMES)
            row[at : at + len(piece)] = piece[: len(row) - at]
    if timed.shot.view.actors[actor].emotion in _AGAPE:
        row = list(_settled("".join(row)))
    start, length = round(part.start / timed.fps * FRAMES), round(part.frames / timed.fps * FRAMES)
    cut = "".join(row[start : start + length])
    return cut if cut.strip(QUIET) else ""


def _settled(track: str) -> str:
    """The track of who is drawn with an open mouth: nobody stands so for long."""
    quiet = re.escape(QUIET)
    return re.sub(
        f"{quiet}{{{2 * _HELD},}}", lambda m: m[0][:_HELD] + _SETTLED * (len(m[0]) - _HELD), track
    )


def _changes(timed: Timed, drawn: Layered, actor: int) -> list[Change]:
    """When a figure comes to feel something else, as far as that face was drawn."""
    own = timed.shot.view.actors[actor].emotion
    faces = {one.state for one in drawn.layers if one.actor == actor}
    found = _calm(timed, actor) if state("", Emotion.NEUTRAL.value) in faces else []
    for beat in timed.beats:
        emotion = felt(beat.line)
        if _actor(timed, beat) != actor or emotion is Emotion.NEUTRAL:
            continue
        feeling = "" if emotion is own else emotion.value
        if feeling and state("", feeling) not in faces:
            continue
        if feeling != (found[-1].feeling if found else ""):
            at = beat.start / timed.fps
            found.append(Change(at - _EARLY if at > _AT_ONCE else 0.0, feeling))
    return found


def _calm(timed: Timed, actor: int) -> list[Change]:
    """A figure that is calm at first, and comes to feel when something is said."""
    speaks = [_actor(timed, beat) for beat in timed.beats]
    until = calm_until(timed.shot.view.actors[actor], speaks, actor)
    if until is None:
        return []
    moved = timed.beats[until].start / timed.fps + (-_EARLY if speaks[until] == actor else _MOVED)
    return [Change(0.0, Emotion.NEUTRAL.value), Change(moved)] if moved > _AT_ONCE else []


def _stresses(
    timed: Timed, turns: Sequence[Turn], actor: int, start: float, length: float
) -> Iterator[tuple[float, float]]:
    for turn, beat in zip(turns, timed.beats, strict=True):
        if turn.actor == actor and isinstance(beat.line, Spoken | Sung):
            for at, strength in stresses(turn, _voice(beat)):
                if 0 <= at - start < length:
                    yield round(at - start, 3), strength


def _within(row: Sequence[At], start: float, length: float) -> tuple[At, ...]:
    """What happens in a part, in its own seconds; what was before still holds at its beginning."""
    before = [one for one in row if one.at <= start][-1:]
    inside = [one for one in row if start < one.at < start + length]
    return tuple(replace(one, at=max(0.0, round(one.at - start, 3))) for one in before + inside)


def _while(row: Sequence[Bout], start: float, length: float) -> Iterator[Bout]:
    """The bearings of a part, in its own seconds."""
    for one in row:
        if one.start < start + length and one.end > start:
            yield replace(one, start=round(one.start - start, 3), end=round(one.end - start, 3))


def _steps(
    timed: Timed,
    turns: Sequence[Turn],
    actor: int,
    drawn: Layered,
    places: Mapping[int, float],
    wide: int,
) -> Steps:
    """How a figure walks and turns about in the whole shot."""
    body = next(one.body for one in drawn.figures if one.actor == actor)
    found = steps(timed, actor, _build(drawn, actor), (body.left, body.right), wide)
    if found.walks:
        return found
    return Steps(turns=facing(turns, actor, places, timed.shot.view.actors[actor]))


def _shifted(found: Steps, start: float) -> Steps:
    """The steps in the seconds of a part, without those that are over and change nothing."""
    walks = tuple(
        replace(one, begins=round(one.begins - start, 3), ends=round(one.ends - start, 3))
        for one in found.walks
        if one.ends > start or one.end
    )
    turns = [round(at - start, 3) for at in found.turns]
    past = [at for at in turns if at <= 0]
    return Steps(walks, (*past[: len(past) % 2], *turns[len(past) :]))


def _wind(setting: Setting) -> float:
    return 0.0 if setting.inside else _WINDS.get(setting.weather, 0.0)
