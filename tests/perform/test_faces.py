from dataclasses import replace

from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.models.answers import Box
from yanyi.perform.faces import belonging, likely

ANN, BOB = Actor(Look(1), 0.3, True), Actor(Look(2), 0.7, False)
SIZE = (100, 100)


def face(x: float, y: float = 30) -> Box:
    return Box(x - 8, y - 10, x + 8, y + 10)


def test_faces_belong_to_those_who_were_to_be_there() -> None:
    assert belonging([face(68), face(32)], (ANN, BOB), SIZE) == ((0, face(32)), (1, face(68)))
    assert belonging([face(68), face(32)], (BOB, ANN), SIZE) == ((1, face(32)), (0, face(68)))
    assert belonging([], (ANN, BOB), SIZE) == ()
    assert belonging([face(50)], (), SIZE) == ()


def test_what_is_not_where_anybody_should_be_is_no_face() -> None:
    knee, bush = face(25, 85), face(95, 30)
    found = belonging([knee, face(32), bush, face(68)], (ANN, BOB), SIZE)
    assert found == ((0, face(32)), (1, face(68)))


def test_of_two_alike_the_surer_one_is_taken() -> None:
    assert belonging([face(30, 32), face(30, 30)], (ANN,), SIZE) == ((0, face(30, 32)),)


def test_in_a_crowd_the_surest_are_looked_at() -> None:
    people = tuple(replace(ANN, x=(n + 0.5) / 8) for n in range(8))
    theirs = [face(one.x * 100) for one in people]
    crowd = [face(50 + n / 100, 80) for n in range(60)]
    assert belonging([*theirs, *crowd], people, SIZE) == tuple(enumerate(theirs))


def test_one_face_of_two_is_that_of_the_nearer_and_nobodys_in_the_middle() -> None:
    assert belonging([face(66)], (ANN, BOB), SIZE) == ((1, face(66)),)
    assert belonging([face(52)], (ANN, BOB), SIZE) == ((None, face(52)),)
    near = replace(BOB, x=0.4)
    assert belonging([face(34)], (ANN, near), SIZE) == ((None, face(34)),)


def test_a_face_that_was_not_found_is_likely_where_its_actor_was_to_stand() -> None:
    place = Setting(SettingKind.RIVER, 1, Era.MODERN)
    heads = [
        likely(View(place, (ANN, BOB), framing), 1, (400, 300))
        for framing in (Framing.WIDE, Framing.MEDIUM, Framing.CLOSE)
    ]
    assert {(one.left + one.right) / 2 for one in heads} == {280}
    heights = [one.bottom - one.top for one in heads]
    assert heights == sorted(heights)
    assert all(one.top > 0 and one.bottom < 300 * 0.7 for one in heads)
