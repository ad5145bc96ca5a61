from dataclasses import replace

from perform.film.stage_set import SHOT, SIZE
from yanyi.board.types import Actor, Beside, Board, Casting, Given, Look, View, Voice
from yanyi.board.vocabulary import Framing, Move
from yanyi.perform.film.halves import halves_of
from yanyi.perform.film.studio import Size

NEAR = View(SHOT.view.setting, (Actor(Look(3), 0.4, True),), Framing.CLOSE)
FAR = View(SHOT.view.setting, (Actor(Look(8), 0.5, False),), Framing.CLOSE)
CALL = replace(
    SHOT, view=NEAR, roles=("lin",), move=Move.SPLIT, beside=Beside(FAR, ("bai",), "in a room")
)
BOARD = Board(Casting(Voice("v")), ())


def test_who_looks_right_stands_left() -> None:
    halves = halves_of(CALL, BOARD, SIZE)
    assert halves is not None
    assert [half.roles for half in halves] == [("lin",), ("bai",)]
    turned = replace(CALL, view=replace(NEAR, actors=(replace(NEAR.actors[0], faces_right=False),)))
    halves = halves_of(turned, BOARD, SIZE)
    assert halves is not None
    assert [half.roles for half in halves] == [("bai",), ("lin",)]


def test_each_half_is_a_shot_of_its_own() -> None:
    halves = halves_of(CALL, BOARD, SIZE)
    assert halves is not None
    near, far = halves
    assert (near.view, near.lines, near.beside) == (NEAR, CALL.lines, None)
    assert (far.view, far.lines, far.prompt) == (FAR, (), "in a room")


def test_others_and_pictures_of_the_author_have_the_screen_for_themselves() -> None:
    assert halves_of(SHOT, BOARD, SIZE) is None
    given = replace(BOARD, given=(Given(CALL.lines[0], "d", 1),))
    assert halves_of(CALL, given, SIZE) is None


def test_a_screen_that_is_held_upright_is_not_halved() -> None:
    assert halves_of(CALL, BOARD, Size(720, 1280)) is None
