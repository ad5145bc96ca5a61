from dataclasses import replace

from perform.film.deliveries import delivered
from perform.film.stage_set import SHOT, talk
from yanyi.board.types import Setting, Shot
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.models.speech import WordTime
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.foley import Happening
from yanyi.perform.film.lighting import light_of
from yanyi.perform.film.timing import Part, Timed, timed
from yanyi.perform.sounding import Heard
from yanyi.story.types import Narrated, Plain, Spoken
from yanyi.story.vocabulary import Mood, TimeOfDay

RIVER = Setting(SettingKind.RIVER, 5, Era.MODERN)


def shot(setting: Setting) -> Shot:
    return replace(SHOT, view=replace(SHOT.view, setting=setting))


def shown(setting: Setting) -> Timed:
    return replace(talk(), shot=shot(setting))


def thundering(setting: Setting, far: bool = False, after: float | None = None) -> Timed:
    line = Spoken("a", (Plain("One."),), "lin")
    one = Happening(Heard(Event.THUNDER, 0, 3, 4, far=far), after, 0.0, 1.0)
    return timed(shot(setting), [delivered(line, 3.0, one)], 1.0)


def test_dawn_grows_warm_and_bright_and_dusk_dark() -> None:
    whole = Part(0, talk().frames)
    dawn = light_of(shown(replace(RIVER, time=TimeOfDay.DAWN)), whole)
    dusk = light_of(shown(replace(RIVER, time=TimeOfDay.DUSK)), whole)
    assert dawn.end.bright > dawn.start.bright
    assert dawn.end.red > dawn.start.red
    assert dusk.end.bright < dusk.start.bright
    noon = light_of(shown(RIVER), whole)
    assert noon.start == noon.end


def test_parts_of_a_shot_pass_their_light_on() -> None:
    made = shown(replace(RIVER, time=TimeOfDay.DUSK))
    first, second = (light_of(made, Part(at, made.frames // 2)) for at in (0, made.frames // 2))
    assert first.end == second.start
    assert second.end != first.end


def test_a_mood_colours_what_it_fills() -> None:
    whole = Part(0, 60)
    fearful = light_of(shown(replace(RIVER, mood=Mood.FEARFUL)), whole)
    tender = light_of(shown(replace(RIVER, mood=Mood.TENDER)), whole)
    assert fearful.end.bright < fearful.start.bright
    assert fearful.end.blue > 0 > tender.end.blue


def test_lightning_is_seen_just_before_its_thunder_is_heard() -> None:
    made = thundering(RIVER, after=1.5)
    beat = made.beats[0]
    flash = light_of(made, Part(0, made.frames)).flashes[0]
    heard = beat.start + beat.strikes[0].frame
    assert 0 < heard - flash.frame <= 6
    assert flash.force == 1


def test_far_lightning_comes_earlier_and_weaker_and_rooms_dampen_it() -> None:
    near, far = (
        light_of(thundering(RIVER, far, 1.5), Part(0, 200)).flashes[0] for far in (False, True)
    )
    assert far.frame < near.frame
    assert far.force < near.force
    room = replace(RIVER, kind=SettingKind.ROOM, inside=True)
    assert light_of(thundering(room, False, 1.5), Part(0, 200)).flashes[0].force < near.force


def test_each_flash_is_in_one_part() -> None:
    made = thundering(RIVER, after=1.5)
    at = light_of(made, Part(0, made.frames)).flashes[0].frame
    assert light_of(made, Part(0, at)).flashes == ()
    assert light_of(made, Part(at, 30)).flashes[0].frame == 0


def test_fires_flicker_in_old_rooms_and_not_in_offices() -> None:
    def flicker(setting: Setting) -> float:
        return light_of(shown(setting), Part(0, 40)).flicker

    tavern = Setting(SettingKind.TAVERN, 5, Era.PERIOD_CHINESE, inside=True)
    assert flicker(tavern) == 1
    assert flicker(Setting(SettingKind.BATTLEFIELD, 5, Era.MODERN)) == 1
    assert flicker(Setting(SettingKind.OFFICE, 5, Era.MODERN, inside=True)) == 0
    assert flicker(RIVER) == 0


def storm(text: str, at: float, after: float | None = None) -> Timed:
    """A line told in three seconds, thunder at its end or in the pause ``after``."""
    line = Narrated("lin", (Plain(text),))
    words = WordTime(0, 5, 0.2, 0.6), WordTime(6, len(text), at, 2.9)
    one = Happening(Heard(Event.THUNDER, 0, 3, 4), after, 0.0, 1.0)
    return timed(shot(RIVER), [delivered(line, 3.0, one, words=words)], 1.0)


def test_lightning_that_is_told_strikes_with_its_word_and_its_thunder_brings_no_other() -> None:
    made = storm("Then, lightning split the sky.", 1.0)
    beat = made.beats[0]
    flashes = light_of(made, Part(0, made.frames)).flashes
    assert [one.frame for one in flashes] == [beat.start + 24]
    thunder = beat.start + beat.strikes[0].frame
    assert 0.3 * made.fps < thunder - flashes[0].frame < 3 * made.fps
