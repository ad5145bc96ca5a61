"""What sounds beside the words of a scene, each in its place and at its loudness."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from yanyi.board.types import Setting
from yanyi.build.stage import Stage
from yanyi.media.audio.reference import SPEECH
from yanyi.models.blob import Blob
from yanyi.music.dice import Dice
from yanyi.music.effect.room import strokes
from yanyi.music.piece import RING
from yanyi.music.wish import Wish
from yanyi.perform.borrowing import asked, composes, given
from yanyi.perform.mastering import LOUDNESS
from yanyi.perform.soundtrack.cues import Cue, cues
from yanyi.perform.soundtrack.scoring import Scoring
from yanyi.perform.soundtrack.steps import AMBIENCE, CUE, EVENT, Lasting, Once
from yanyi.perform.soundtrack.telling import Struck, Telling
from yanyi.perform.surroundings import Bed, surroundings

_SOFT, _SPAN = -8.0, 4.0
"""LU of music beside plain speech, the softest, and how much louder the strongest is."""
_DUCK = -10.0
"""dB that music and what rings on sink while somebody speaks."""
_LOOP = 16.0
_CROSSED = 0.6
"""Seconds in which the sounds of one place go over into those of another."""
_LONGEST = 8.0
_CLOSES = 0.4
_SEEDS = 4
_AWAY = 3.0
_PANS = (-0.35, 0.0, 0.35)


@dataclass(frozen=True, slots=True)
class Layer:
    """A sound from a second of the scene ``until`` another: gain and fades.

    ``duck`` are the dB that it sinks while somebody speaks.
    """

    sound: Blob
    start: float
    until: float
    gain: float = 0.0
    loops: bool = False
    fade_in: float = 0.0
    fade_out: float = 0.0
    duck: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a scene plays from a second of it to another."""

    start: float
    end: float
    setting: Setting


async def music(
    scoring: Scoring, told: Sequence[Telling], length: float, stage: Stage
) -> list[Layer]:
    """The music of a scene of so many seconds."""
    return list(
        await asyncio.gather(*(_played(one, length, stage) for one in cues(scoring, told, length)))
    )


async def sting(wish: Wish, length: float, stage: Stage) -> Layer:
    """Music from the beginning of a stretch of so many seconds in which it dies away."""
    return await _played(Cue(0.0, wish.length, wish), length, stage)


async def _played(cue: Cue, length: float, stage: Stage) -> Layer:
    until = min(length, cue.end + RING)
    whole = round(until - cue.start, 3)
    if cue.given:
        sound = await given(cue.given, stage, whole)
    elif composes(stage):
        sound = await asked(cue.description, whole, cue.wish.seed, stage)
    else:
        sound = await stage.make(CUE, cue.wish)
    over = SPEECH + _SOFT + _SPAN * cue.wish.intensity
    return Layer(
        sound,
        cue.start,
        until,
        round(over - LOUDNESS, 2),
        fade_out=round(until - cue.end, 3),
        duck=_DUCK,
    )


async def places(row: Sequence[Place], stage: Stage) -> list[Layer]:
    """The sounds of the places of a scene, going over into one another."""
    found: list[tuple[Bed, Setting, float, float]] = []
    for _, run in groupby(row, lambda one: (surroundings(one.setting), one.setting.inside)):
        same = list(run)
        setting = same[0].setting
        for bed in surroundings(setting):
            found.append((bed, setting, same[0].start, same[-1].end))
    last = row[-1].end if row else 0.0
    return list(await asyncio.gather(*(_around(*one, last, stage) for one in found)))


async def _around(
    bed: Bed, setting: Setting, start: float, end: float, length: float, stage: Stage
) -> Layer:
    lasting = Lasting(
        bed.ambience, setting.seed % 2, _LOOP, bed.strength, setting.inside, bed.outside
    )
    return Layer(
        await stage.make(AMBIENCE, lasting),
        max(0.0, start - _CROSSED / 2),
        min(length, end + _CROSSED / 2),
        -bed.softer,
        loops=True,
        fade_in=_CROSSED,
        fade_out=_CROSSED,
    )


async def events(
    told: Sequence[Telling], row: Sequence[Place], length: float, stage: Stage
) -> list[Layer]:
    """What happens in a scene."""
    happen = [(one.line.anchor, struck) for one in told for struck in one.struck]
    made = (stage.make(EVENT, _once(anchor, one, row)) for anchor, one in happen)
    sounds = await asyncio.gather(*made)
    return [
        Layer(
            sound,
            one.at,
            min(length, one.at + _LONGEST),
            fade_out=_CLOSES,
            duck=_DUCK,
        )
        for sound, (_, one) in zip(sounds, happen, strict=True)
    ]


def _once(anchor: str, one: Struck, row: Sequence[Place]) -> Once:
    heard = one.heard
    dice = Dice(f"{anchor} {heard.start}")
    inside = next((p.setting.inside for p in row if p.start <= one.at < p.end), False)
    return Once(
        heard.event,
        dice.pick(range(_SEEDS)),
        heard.strength,
        strokes(heard.event, heard.times),
        pan=dice.pick(_PANS),
        far=_AWAY if heard.far else 1.0,
        roofed=inside,
    )
