from dataclasses import replace

from perform.film.stage_set import SHOT, SIZE
from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Move
from yanyi.perform.film.studio import Size
from yanyi.perform.film.upright import composed
from yanyi.story.types import Plain, Spoken

UPRIGHT = Size(1080, 1920)
CROWD = replace(
    SHOT,
    view=replace(SHOT.view, actors=tuple(Actor(Look(n), (n + 0.5) / 5, n < 3) for n in range(5))),
    roles=("lin", "bai", "cai", "dan", "eve"),
)


def test_a_wide_picture_shows_the_shot_as_it_is() -> None:
    assert composed(CROWD, (), SIZE) is CROWD
    assert composed(CROWD, (), Size(1080, 1080)) is CROWD


def test_who_speaks_stays_in_a_narrow_picture_and_roles_stay_with_their_actors() -> None:
    lines = (Spoken("a", (Plain("Here."),), "eve"), Spoken("b", (Plain("There."),), "dan"))
    narrow = composed(CROWD, lines, UPRIGHT)
    assert narrow.roles == ("lin", "dan", "eve")
    assert narrow.view.actors == tuple(CROWD.view.actors[n] for n in (0, 3, 4))


def test_an_empty_place_is_looked_up_and_down_and_people_are_followed_as_before() -> None:
    empty = replace(SHOT, view=replace(SHOT.view, actors=()), roles=(), move=Move.PAN_LEFT)
    assert composed(empty, (), UPRIGHT).move is Move.TILT_UP
    assert composed(replace(SHOT, move=Move.PAN_LEFT), (), UPRIGHT).move is Move.PAN_LEFT
