"""The light of a part of a shot: the hour that goes on, the mood that grows, lightning, fires."""

from collections.abc import Iterator

from yanyi.art.film_light import Flash, Light, Shade
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.lightning import lightning
from yanyi.perform.film.timing import Beat, Part, Timed
from yanyi.story.vocabulary import Mood, TimeOfDay
from yanyi.story.walk import words_of

_HOURS = {
    TimeOfDay.DAWN: (Shade(-3, 2, -2), Shade(3, -3, 3)),
    TimeOfDay.MORNING: (Shade(-1, 1, -1), Shade(2, -1, 1)),
    TimeOfDay.AFTERNOON: (Shade(1, -1, 1), Shade(-1, -3, 2)),
    TimeOfDay.DUSK: (Shade(2, -3, 3), Shade(-6, 1, 1)),
    TimeOfDay.EVENING: (Shade(0, 0, 1), Shade(-3, 3, -1)),
}
"""What an hour adds to the light at the beginning of a shot and at its end."""
_MOODS = {
    Mood.TENSE: Shade(-4, 2, -2),
    Mood.FEARFUL: Shade(-6, 3, -3),
    Mood.MYSTERIOUS: Shade(-4, 3, -2),
    Mood.MELANCHOLY: Shade(-2, 2, -2),
    Mood.ANGRY: Shade(-2, -1, 3),
    Mood.TENDER: Shade(1, -2, 2),
    Mood.JOYFUL: Shade(3, -2, 1),
    Mood.EPIC: Shade(2, -1, 2),
}
"""What a mood adds while a shot lasts."""
_BURNING = frozenset({SettingKind.CAVE, SettingKind.BATTLEFIELD})
_AHEAD, _FAR_AHEAD = 0.2, 0.9
"""Seconds from lightning to its thunder."""
_OWN = 3.0
"""Seconds about a thunder within which lightning that is told is its own."""
_FAR, _WITHIN = 0.4, 0.6
"""How much of lightning is seen when it is far, and when one is in a house."""


def light_of(timed: Timed, part: Part) -> Light:
    """The light of a part of a shot."""
    setting = timed.shot.view.setting
    first, last = _tones(setting)
    whole = max(1, timed.frames)
    return Light(
        _between(first, last, part.start / whole),
        _between(first, last, (part.start + part.frames) / whole),
        _flashes(timed, part),
        1.0 if _has_fires(setting) else 0.0,
    )


def _tones(setting: Setting) -> tuple[Shade, Shade]:
    """What is added to the light at the first frame of a shot and at its last."""
    first, last = Shade(), Shade()
    if not setting.inside:
        first, last = _HOURS.get(setting.time, (first, last))
    mood = _MOODS.get(setting.mood, Shade())
    return first, Shade(last.bright + mood.bright, last.blue + mood.blue, last.red + mood.red)


def _between(first: Shade, last: Shade, part: float) -> Shade:
    one, other = (first.bright, first.blue, first.red), (last.bright, last.blue, last.red)
    return Shade(*(round(a + (b - a) * part, 2) for a, b in zip(one, other, strict=True)))


def _has_fires(setting: Setting) -> bool:
    """Whether open fire may burn here: in a room of old times, a cave, on a battlefield."""
    return setting.kind in _BURNING or (setting.inside and setting.era is not Era.MODERN)


def _flashes(timed: Timed, part: Part) -> tuple[Flash, ...]:
    """The lightning of a part, in its own frames."""
    within = _WITHIN if timed.shot.view.setting.inside else 1.0
    told = _told(timed)
    near = round(_OWN * timed.fps)
    own = [
        one
        for one in _thundering(timed)
        if not any(one.frame - near < at.frame <= one.frame + near for at in told)
    ]
    return tuple(
        Flash(one.frame - part.start, round(one.force * within, 2))
        for one in sorted((*told, *own), key=lambda one: one.frame)
        if part.start <= one.frame < part.start + part.frames
    )


def _thundering(timed: Timed) -> Iterator[Flash]:
    """Lightning before every thunder that is heard, as light is faster than sound."""
    for beat in timed.beats:
        for one in beat.strikes:
            if one.heard.event is Event.THUNDER:
                ahead, force = (_FAR_AHEAD, _FAR) if one.heard.far else (_AHEAD, 1.0)
                at = beat.start + one.frame - round(ahead * timed.fps)
                yield Flash(max(0, at), force)


def _told(timed: Timed) -> list[Flash]:
    """Lightning as the words name it."""
    return [
        Flash(beat.start + round(_second(beat, at) * timed.fps), 1.0)
        for beat in timed.beats
        for at in lightning(beat.line)
    ]


def _second(beat: Beat, at: int) -> float:
    """The second of a beat at which a code point of its line is said."""
    said = [word.start_s for word in beat.words if word.end_char > at]
    if said:
        return said[0]
    return beat.frames / beat.fps * at / max(1, len(words_of(beat.line)))
