from yanyi.art.film_acting import Bearing
from yanyi.perform.film.bearing import bouts, stresses
from yanyi.perform.film.glances import Turn
from yanyi.story.types import Plain, Spoken
from yanyi.story.vocabulary import Emotion, Manner

WORDS = (Plain("Words."),)


def turn(manner: Manner = Manner.PLAIN, emotion: Emotion = Emotion.NEUTRAL) -> Turn:
    return Turn(Spoken("a", WORDS, "lin", manner=manner, emotion=emotion), 0, 2.0, 5.0)


def bearings(turn: Turn, actor: int) -> list[Bearing]:
    return [one.bearing for one in bouts([turn], actor)]


def test_the_manner_moves_the_body_else_the_feeling() -> None:
    assert bearings(turn(Manner.SHOUT, Emotion.SAD), 0) == [Bearing.LEAN]
    assert bearings(turn(emotion=Emotion.SAD), 0) == [Bearing.SINK]
    assert bearings(turn(Manner.SOB), 0) == [Bearing.SINK, Bearing.SOB]
    assert bearings(turn(), 0) == []


def test_others_start_at_a_cry_and_incline_to_a_question() -> None:
    (start,) = bouts([turn(Manner.SHOUT)], 1)
    assert start.bearing is Bearing.RECOIL
    assert 2.0 < start.start < 2.5
    assert start.end < 5
    assert bearings(turn(Manner.ASK), 1) == [Bearing.INCLINE]
    assert bearings(turn(emotion=Emotion.SAD), 1) == []


def test_heads_nod_with_the_loudest_words() -> None:
    voice = "3" * 10 + "9" + "4" * 20 + "8" + "3" * 10
    found = stresses(turn(), voice)
    assert [round((at - 2) * 24) for at, _ in found] == [10, 31]
    assert found[0][1] > found[1][1]
    assert stresses(turn(Manner.SHOUT), voice)[0][1] > found[0][1]
    assert stresses(turn(), "5" * 40) == ()


def test_nobody_nods_without_end() -> None:
    assert len(stresses(turn(), "9" * 72)) <= 6
