import pytest

from perform.composing.plays import board, crash, scene, story, told
from perform.film.deliveries import delivered
from yanyi.models.speech import WordTime
from yanyi.music.effect.catalogue import Event
from yanyi.music.effect.room import room
from yanyi.perform.film.foley import happenings, placed, whole
from yanyi.perform.sounding import Heard, line_sounds
from yanyi.story.types import Narrated, Plain

LINE = Narrated("a", (Plain("He knocked on the door, and waited."),))
EVENTS = line_sounds(LINE, "en")
KNOCKED = (WordTime(0, 2, 0.1, 0.3), WordTime(19, 22, 1.2, 1.5))


def spoken(*after: WordTime) -> tuple[WordTime, ...]:
    return (*KNOCKED, *after, WordTime(28, 34, 2.4, 2.9))


def test_an_event_is_heard_in_the_pause_after_its_phrase() -> None:
    assert [one.event for one in EVENTS] == [Event.KNOCK]
    line = delivered(LINE, 3.0, words=spoken(WordTime(24, 27, 1.9, 2.3)))
    (one,) = placed(LINE, line.told, EVENTS)
    assert one.at == pytest.approx(1.7)
    assert one.gap == pytest.approx(0.4)
    assert one.room == pytest.approx(room(Event.KNOCK, EVENTS[0].times) + 0.1)


def test_it_is_heard_after_the_words_where_they_do_not_pause() -> None:
    line = delivered(LINE, 3.0, words=spoken(WordTime(24, 27, 1.55, 1.9)))
    assert [one.at for one in placed(LINE, line.told, EVENTS)] == [None]
    assert [one.at for one in placed(LINE, None, EVENTS)] == [None]


def test_words_wait_for_the_strongest_of_many() -> None:
    many = [Heard(Event.KNOCK, n, n + 1, n + 1, strength=n / 10) for n in range(6)]
    kept = [one.heard for one in placed(LINE, None, many)]
    assert kept == many[3:]


def test_a_line_that_is_nothing_but_a_sound_is_heard_and_not_said() -> None:
    sound = crash("b")
    assert whole(sound, line_sounds(sound, "en"))
    assert not whole(LINE, EVENTS)
    assert not whole(sound, ())


def test_all_lines_of_a_story_know_what_happens_in_them() -> None:
    tale = story([scene(told("a0"), LINE, crash("b"))])
    found = happenings(tale, board())
    assert found.keys() == {"a", "b"}
