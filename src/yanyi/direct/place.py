"""Where and when a scene is seen."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from yanyi.board.types import Setting
from yanyi.board.vocabulary import EITHER_WAY, ROOFED, Era, SettingKind
from yanyi.direct.lexicon.concepts import Cue
from yanyi.direct.lexicon.lexicon import Hit, of
from yanyi.direct.script import Script, is_voiced
from yanyi.direct.seed import seed_of
from yanyi.story.types import Paragraph, Place, Scene
from yanyi.story.vocabulary import TimeOfDay, Weather
from yanyi.story.walk import block_lines

#: Told of without a word about a roof, these are inside; those in ``_EITHER`` follow the words.
_ROOFED = ROOFED | {SettingKind.PALACE, SettingKind.STATION}
_EITHER = EITHER_WAY | {SettingKind.STATION, SettingKind.CAVE, SettingKind.ABSTRACT}
_OLD = {
    SettingKind.STREET: SettingKind.OLD_STREET,
    SettingKind.CITY: SettingKind.OLD_STREET,
    SettingKind.ROOM: SettingKind.OLD_ROOM,
    SettingKind.OFFICE: SettingKind.OLD_ROOM,
    SettingKind.CAFE: SettingKind.TAVERN,
}
_NEW = {SettingKind.OLD_STREET: SettingKind.STREET, SettingKind.OLD_ROOM: SettingKind.ROOM}
_SURE, _GUESSED, _TOLD, _SPOKEN, _OPENING = 9.0, 1.5, 1.0, 0.25, 1.0

_WORST = (
    Weather.STORM,
    Weather.SNOW,
    Weather.RAIN,
    Weather.FOG,
    Weather.WIND,
    Weather.CLOUDY,
    Weather.CLEAR,
)
_FIRST = 4


@dataclass(frozen=True, slots=True)
class Before:
    """The setting of the scene before, and whether it was in the same chapter."""

    setting: Setting
    same_chapter: bool


def set_scene(
    scene: Scene, place: Place | None, script: Script, era: Era, before: Before | None
) -> Setting:
    """The setting of a scene: from its place, then its words, then the scene before."""
    opening, told = _told(scene, script)
    scores = _scores(scene, place, script, era)
    if place and scene.confidence < 1.0 and not _borne_out(place, scores, script, era):
        place = None
    inside = place.inside if place else None
    kind = _kind(scores, inside, era, before)
    time = _time(scene, told, before)
    return Setting(
        kind=kind,
        seed=seed_of(place.name.casefold()) if place and place.name else seed_of(kind.value),
        era=era,
        inside=_inside(kind, told) if inside is None else inside,
        time=time,
        weather=_weather(scene, opening, told, time, before),
        mood=scene.mood,
        season=scene.season,
    )


def _scores(
    scene: Scene, place: Place | None, script: Script, era: Era
) -> dict[SettingKind, float]:
    """How much speaks for each kind: its name most, then telling, the opening twice, then talk."""
    scores: dict[SettingKind, float] = {}

    def count(hits: Iterable[Hit], worth: float) -> None:
        for kind in dict.fromkeys(of(hits, SettingKind)):
            timely = _timely(kind, era)
            scores[timely] = scores.get(timely, 0.0) + worth

    if place:
        count(script.plain.scan(place.name), _SURE if scene.confidence >= 1.0 else _GUESSED)
    opening = True
    for block in scene.blocks:
        lines = block_lines(block)
        told = [hit for line in lines if not is_voiced(line) for hit in script.of(line)]
        count(told, _TOLD + (_OPENING if opening else 0.0))
        count([hit for line in lines if is_voiced(line) for hit in script.of(line)], _SPOKEN)
        opening = opening and not told
    return scores


def _borne_out(place: Place, scores: dict[SettingKind, float], script: Script, era: Era) -> bool:
    """Whether the words of the scene agree with a place that was only guessed."""
    kinds = {_timely(kind, era) for kind in of(script.plain.scan(place.name), SettingKind)}
    return not kinds or max(scores, key=lambda kind: scores[kind]) in kinds


def _kind(
    scores: dict[SettingKind, float], inside: bool | None, era: Era, before: Before | None
) -> SettingKind:
    """The kind most spoken for, of those that can be inside or outside as the place is."""
    fitting = {
        kind: score
        for kind, score in scores.items()
        if inside is None or kind in _EITHER or (kind in _ROOFED) == inside
    }
    best = max(fitting, key=lambda kind: fitting[kind], default=None)
    if best is not None and fitting[best] >= _TOLD:
        return best
    if before and (inside is None or before.setting.inside == inside):
        return before.setting.kind
    if inside:
        return _timely(SettingKind.ROOM, era)
    return SettingKind.FIELD if era is Era.PERIOD_WESTERN else _timely(SettingKind.STREET, era)


def _time(scene: Scene, told: Iterable[Hit], before: Before | None) -> TimeOfDay:
    named = of(told, TimeOfDay)
    if named and scene.confidence < 1.0:
        return named[0]
    if scene.time is not TimeOfDay.UNKNOWN:
        return scene.time
    if named:
        return named[0]
    return before.setting.time if before else TimeOfDay.DAY


def _weather(
    scene: Scene,
    opening: Iterable[Hit],
    told: Iterable[Hit],
    time: TimeOfDay,
    before: Before | None,
) -> Weather:
    """The worst weather the scene opens with, else what it comes to; else the one before.

    A sky that clears later does not clear the whole scene; another hour brings other weather.
    """
    if scene.confidence >= 1.0 and scene.weather is not Weather.UNKNOWN:
        return scene.weather
    later = [one for one in of(told, Weather) if one is not Weather.CLEAR]
    named = of(opening, Weather) or later
    if named:
        return min(named, key=_WORST.index)
    if scene.weather is not Weather.UNKNOWN:
        return scene.weather
    if before and (before.same_chapter or before.setting.time is time):
        return before.setting.weather
    return Weather.CLEAR


def _told(scene: Scene, script: Script) -> tuple[list[Hit], list[Hit]]:
    """What the telling means, of the first paragraphs and of all; quoted papers left out."""
    paragraphs = [block.lines for block in scene.blocks if isinstance(block, Paragraph)]
    by_paragraph = [
        [hit for line in lines if not is_voiced(line) for hit in script.of(line)]
        for lines in paragraphs
    ]
    opening = [hit for hits in by_paragraph[:_FIRST] for hit in hits]
    return opening, [hit for hits in by_paragraph for hit in hits]


def _timely(kind: SettingKind, era: Era) -> SettingKind:
    """What a street or a room is in this era."""
    return (_NEW if era is Era.MODERN else _OLD).get(kind, kind)


def _inside(kind: SettingKind, told: Iterable[Hit]) -> bool:
    if kind not in _EITHER:
        return kind in _ROOFED
    cues = Counter(of(told, Cue))
    if cues[Cue.INSIDE] == cues[Cue.OUTSIDE]:
        return kind in _ROOFED
    return cues[Cue.INSIDE] > cues[Cue.OUTSIDE]
