"""From the signs in the lines of a scene to its setting."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from yanyi.read.setting import Setting, Sign
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

V = TypeVar("V", TimeOfDay, Weather, Season)
_PLAIN = 0.8
_HINT = 0.4
_FAINT = 0.02
_REACH = {TimeOfDay: 6.0, Weather: 6.0, Season: 30.0}


def survey(sizes: Sequence[int], signs: Sequence[Sign], dense: bool, fresh: bool) -> Setting:
    """The setting that the signs tell, in lines of these sizes; a ``dense`` script is shorter."""
    begins = [0]
    for size in sizes:
        begins.append(begins[-1] + size)
    scale = 350.0 if dense else 1200.0
    far = [(begins[sign.line] + sign.start) / scale for sign in signs]
    place, inside, last = _place(signs, far)
    time = _opening(TimeOfDay, Aspect.TIME, signs, far)
    weather = _opening(Weather, Aspect.WEATHER, signs, far)
    season = _opening(Season, Aspect.SEASON, signs, far)
    if inside is None:
        inside = _inside(signs, far)
    later = Setting(
        last[0],
        last[1],
        _closing(TimeOfDay, Aspect.TIME, signs),
        _closing(Weather, Aspect.WEATHER, signs),
        season=season,
    )
    known = (
        bool(place),
        time is not TimeOfDay.UNKNOWN,
        weather is not Weather.UNKNOWN,
        inside is not None,
    )
    sure = round(0.3 + 0.12 * sum(known), 2)
    return Setting(
        place,
        inside,
        time,
        weather,
        confidence=sure,
        season=season,
        signs=tuple(signs),
        later=later,
        fresh=fresh,
    )


def carried(setting: Setting, last: Setting) -> Setting:
    """What a scene does not tell stays as the scene before left it."""
    old = ended(last)
    moved = bool(setting.place) and setting.place != old.place
    time, weather = setting.time, setting.weather
    if not setting.fresh:
        time = old.time if time is TimeOfDay.UNKNOWN else time
        weather = old.weather if weather is Weather.UNKNOWN else weather
    return replace(
        setting,
        place=setting.place or old.place,
        inside=setting.inside if setting.inside is not None or moved else old.inside,
        time=time,
        weather=weather,
        season=old.season if setting.season is Season.UNKNOWN else setting.season,
    )


def ended(setting: Setting) -> Setting:
    """How things stand when a scene is over."""
    later = setting.later
    if later is None:
        return setting
    moved = bool(later.place) and later.place != setting.place
    return Setting(
        later.place or setting.place,
        later.inside if moved else setting.inside,
        setting.time if later.time is TimeOfDay.UNKNOWN else later.time,
        setting.weather if later.weather is Weather.UNKNOWN else later.weather,
        season=setting.season,
    )


def _opening(kind: type[V], aspect: Aspect, signs: Iterable[Sign], far: Sequence[float]) -> V:
    """What plain words near the beginning say first, else what hints say most."""
    hints: dict[str, float] = {}
    for sign, distance in zip(signs, far, strict=True):
        if sign.aspect is not aspect or distance > _REACH[kind] or (sign.turn and distance > 1):
            continue
        if sign.weight >= _PLAIN:
            return kind(sign.value)
        hints[sign.value] = hints.get(sign.value, 0.0) + sign.weight / (1 + distance)
    best = max(hints, key=lambda value: hints[value], default="")
    return kind(best) if best and hints[best] >= _HINT else kind.UNKNOWN


def _closing(kind: type[V], aspect: Aspect, signs: Sequence[Sign]) -> V:
    """What plain words say last."""
    for sign in reversed(signs):
        if sign.aspect is aspect and sign.weight >= _PLAIN:
            return kind(sign.value)
    return kind.UNKNOWN


def _place(
    signs: Sequence[Sign], far: Sequence[float]
) -> tuple[str, bool | None, tuple[str, bool | None]]:
    """The place told of most and soonest, whether it is inside, and where people last arrive."""
    scores: dict[str, float] = {}
    first: dict[str, Sign] = {}
    last: tuple[str, bool | None] = ("", None)
    for sign, distance in zip(signs, far, strict=True):
        if sign.aspect is not Aspect.PLACE:
            continue
        kind = sign.kind or sign.value
        scores[kind] = scores.get(kind, 0.0) + sign.weight * math.exp(-distance)
        if kind not in first or sign.weight > first[kind].weight:
            first[kind] = sign
        if sign.turn:
            last = (sign.value, sign.inside)
    best = max(scores, key=lambda kind: scores[kind], default="")
    if not best or scores[best] < _FAINT:
        return "", None, last
    return first[best].value, first[best].inside, last


def _inside(signs: Sequence[Sign], far: Sequence[float]) -> bool | None:
    """Whether words say that it is indoors."""
    sum_ = 0.0
    for sign, distance in zip(signs, far, strict=True):
        if sign.aspect is Aspect.INSIDE:
            worth = sign.weight / (1 + distance)
            sum_ += worth if sign.inside else -worth
    return None if abs(sum_) < _HINT else sum_ > 0
