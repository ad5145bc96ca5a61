from dataclasses import replace

from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Pose
from yanyi.board.vocabulary import Turn as Side
from yanyi.perform.film.facing import facing
from yanyi.perform.film.glances import Turn
from yanyi.story.types import Plain, Spoken

THREE = {0: 200.0, 1: 600.0, 2: 1000.0}
MIDDLE = Actor(Look(3), 0.5, True)


def said(actor: int, start: float, end: float) -> Turn:
    return Turn(Spoken("a", (Plain("Words."),), str(actor)), actor, start, end)


def test_the_middle_one_turns_to_who_speaks_behind_and_back_again() -> None:
    turns = [said(0, 1, 4), said(2, 5, 8), said(2, 8, 10)]
    first, second = facing(turns, 1, THREE, MIDDLE)
    assert 1 < first < 2
    assert 5 < second < 6


def test_who_speaks_turns_first_to_whom_they_speak_to() -> None:
    (at,) = facing([said(0, 1, 2), said(1, 3, 6)], 1, THREE, MIDDLE)
    assert at < 3


def test_eyes_are_enough_for_a_word_and_for_two() -> None:
    assert facing([said(0, 1, 2)], 1, THREE, MIDDLE) == ()
    assert facing([said(0, 1, 4)], 1, {0: 200.0, 1: 600.0}, MIDDLE) == ()


def test_nobody_turns_who_lies_or_has_no_side() -> None:
    for who in (replace(MIDDLE, pose=Pose.LIE), replace(MIDDLE, turn=Side.FRONT)):
        assert facing([said(0, 1, 4)], 1, THREE, who) == ()
