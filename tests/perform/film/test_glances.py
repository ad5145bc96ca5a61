from yanyi.art.film_acting import Glance
from yanyi.models.states import LEFT, RIGHT, US
from yanyi.perform.film.glances import Turn, glances
from yanyi.story.types import Line, Narrated, Plain, Spoken, Thought

WORDS = (Plain("Words."),)
THREE, RIGHTS = {0: 200.0, 1: 600.0, 2: 1000.0}, {0: True, 1: True, 2: False}


def turn(line: Line, actor: int, start: float, end: float, pause: float | None = None) -> Turn:
    return Turn(line, actor, start, end, pause)


def said(actor: int, start: float, end: float, pause: float | None = None) -> Turn:
    return turn(Spoken("a", WORDS, str(actor)), actor, start, end, pause)


def gaze(row: tuple[Glance, ...], second: float) -> str:
    return next((one.gaze for one in reversed(row) if one.at <= second), "")


def test_listeners_look_at_who_speaks_and_speakers_at_whom_they_speak_to() -> None:
    found = glances([said(0, 1, 3), said(2, 4, 6)], THREE, RIGHTS)
    assert [gaze(found[one], 2) for one in THREE] == [RIGHT, LEFT, LEFT]
    assert [gaze(found[one], 5) for one in THREE] == [RIGHT, RIGHT, LEFT]


def test_listeners_need_a_moment_and_not_the_same() -> None:
    found = glances([said(0, 1, 3)], THREE, RIGHTS)
    starts = [found[one][0].at for one in (1, 2)]
    assert 1.1 < starts[0] < starts[1] < 1.5


def test_two_who_face_each_other_look_as_they_were_drawn() -> None:
    pair = {0: 300.0, 1: 900.0}
    assert glances([said(0, 1, 3)], pair, {0: True, 1: False}) == {0: (), 1: ()}
    away = glances([said(0, 1, 3)], pair, {0: True, 1: True})
    assert gaze(away[1], 2) == LEFT


def test_eyes_go_back_when_somebody_tells_for_long() -> None:
    told = turn(Narrated("n", WORDS), -1, 4, 8)
    found = glances([said(0, 1, 3), told], THREE, RIGHTS)
    assert gaze(found[1], 6) == ""


def test_who_thinks_looks_past_everybody() -> None:
    found = glances([turn(Thought("t", WORDS, "0"), 0, 1, 3)], THREE, RIGHTS)
    assert gaze(found[0], 2) == US
    assert gaze(found[0], 4) == ""
    assert found[1] == ()


def test_in_a_long_speech_one_looks_away_for_a_moment() -> None:
    found = glances([said(0, 1, 9, pause=4)], THREE, RIGHTS)[0]
    assert [gaze(found, second) for second in (3, 4.2, 6)] == [RIGHT, US, RIGHT]
