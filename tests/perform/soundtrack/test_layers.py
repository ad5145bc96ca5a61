import asyncio
from typing import cast

from perform.composing.plays import told
from perform.soundtrack.scenes import scored_scene, tellings
from rehearsal import Rehearsal
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.build.stage import Stage
from yanyi.music.wish import Wish
from yanyi.perform.borrowing import Borrowed
from yanyi.perform.soundtrack.layers import Place, events, music, places, sting
from yanyi.perform.soundtrack.steps import Lasting, Once
from yanyi.story.vocabulary import Mood, Weather

RAIN = Setting(SettingKind.STREET, 2, Era.MODERN, weather=Weather.RAIN)
ROOM = Setting(SettingKind.STUDY, 2, Era.MODERN, inside=True)
LINES = [told(f"a{n}") for n in range(4)]


def test_music_is_under_the_words_and_sinks_while_they_are_said() -> None:
    bench = Rehearsal()
    found = asyncio.run(
        music(scored_scene(*LINES), tellings(LINES, 8.0), 40.0, cast("Stage", bench))
    )
    assert [type(one) for one in bench.params] == [Wish]
    (layer,) = found
    assert layer.duck < -6
    assert layer.until == 40.0
    assert 0 < layer.fade_out < 3


def test_a_model_of_music_is_asked_for_as_long_as_it_sounds() -> None:
    bench = Rehearsal(offers=["music"])
    asyncio.run(music(scored_scene(*LINES), tellings(LINES, 8.0), 40.0, cast("Stage", bench)))
    (asked,), (borrowed,) = bench.music, bench.params
    assert asked.seconds == 40.0
    assert borrowed == Borrowed(40.0)


def test_the_sounds_of_places_go_over_into_one_another() -> None:
    bench = Rehearsal()
    row = [Place(0.0, 5.0, RAIN), Place(5.0, 9.0, RAIN), Place(9.0, 20.0, ROOM)]
    found = asyncio.run(places(row, cast("Stage", bench)))
    outside = [one for one in found if one.start == 0.0]
    inside = [one for one in found if one.start > 0.0]
    assert outside
    assert inside
    assert all(one.until > inside[0].start for one in outside)
    assert all(one.loops and one.until <= 20.0 for one in found)
    assert len({repr(one) for one in bench.params}) == len(bench.params)
    assert all(isinstance(one, Lasting) for one in bench.params)


def test_what_happens_is_heard_where_it_does() -> None:
    bench = Rehearsal()
    lines = [told("a0"), told("a1")]
    row = [Place(0.0, 10.0, RAIN), Place(10.0, 20.0, ROOM)]
    found = asyncio.run(events(tellings(lines, 8.0, a1=12.5), row, 20.0, cast("Stage", bench)))
    (layer,) = found
    assert layer.start == 12.5
    (once,) = bench.params
    assert isinstance(once, Once)
    assert once.strokes == 3
    assert once.roofed


def test_a_title_has_music_that_dies_away() -> None:
    bench = Rehearsal()
    wish = scored_scene(told("a0")).title("opening", 5.8, Mood.JOYFUL, 0.6)
    layer = asyncio.run(sting(wish, 7.0, cast("Stage", bench)))
    assert (layer.start, layer.until) == (0.0, 7.0)
    assert layer.fade_out == 1.2
