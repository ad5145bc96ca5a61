from dataclasses import replace

from perform.film.stage_set import LAYERED, SHOT, SIZE, talk
from yanyi.art.film_acting import Build
from yanyi.board.types import Actor
from yanyi.board.vocabulary import Framing, Pose
from yanyi.perform.film.acting import acting
from yanyi.perform.film.timing import Part, Timed
from yanyi.perform.film.walking import Steps, steps

BUILD, BODY = Build((300, 200, 420, 340), 720), (250.0, 470.0)


def made(enters: tuple[str, ...] = (), leaves: tuple[str, ...] = ()) -> Timed:
    spoken = talk()
    return replace(spoken, shot=replace(spoken.shot, enters=enters, leaves=leaves))


def shown(timed: Timed, framing: Framing = Framing.MEDIUM, *actors: Actor) -> Timed:
    view = replace(timed.shot.view, framing=framing, actors=actors or timed.shot.view.actors)
    return replace(timed, shot=replace(timed.shot, view=view))


def walked(timed: Timed, actor: int = 1) -> Steps:
    return steps(timed, actor, BUILD, BODY, SIZE.width)


def test_nobody_walks_who_neither_comes_nor_goes() -> None:
    assert walked(made()) == Steps()


def test_who_comes_comes_from_the_side_of_their_place() -> None:
    (walk,) = walked(made(enters=("bai",))).walks
    assert walk.begins == 0
    assert 0.9 <= walk.ends <= 2.8
    assert walk.end == 0
    assert walk.start > SIZE.width - BODY[0]
    assert walked(made(enters=("bai",))).turns == ()


def test_who_speaks_at_once_has_come_already() -> None:
    assert walked(made(enters=("lin",)), 0) == Steps()


def test_who_goes_turns_about_when_all_is_said() -> None:
    spoken = made(leaves=("bai",))
    found = walked(replace(spoken, frames=spoken.frames + 72))
    (walk,) = found.walks
    assert walk.begins >= spoken.beats[1].end / 24
    assert walk.end > 0
    assert found.turns == (walk.begins,)


def test_nobody_walks_sitting_or_where_only_a_head_is_seen() -> None:
    comes = made(enters=("bai",))
    assert walked(shown(comes, Framing.CLOSE)) == Steps()
    lin, bai = SHOT.view.actors
    assert walked(shown(comes, Framing.WIDE, lin, replace(bai, pose=Pose.SIT))) == Steps()


def test_who_walks_against_their_face_is_turned_about_on_the_way() -> None:
    lin, bai = SHOT.view.actors
    comes = shown(made(enters=("bai",)), Framing.WIDE, lin, replace(bai, faces_right=True))
    found = walked(comes)
    assert found.turns == (-1.0, found.walks[0].ends)


def test_in_a_later_part_who_has_come_is_there_and_who_has_gone_is_gone() -> None:
    comes = replace(made(enters=("bai",)), frames=200)
    assert acting(comes, Part(100, 100), LAYERED, SIZE.width)[1].walks == ()
    goes = made(leaves=("bai",))
    goes = replace(goes, frames=goes.frames + 72)
    last = acting(goes, Part(goes.frames - 30, 30), LAYERED, SIZE.width)[1]
    assert last.walks[0].end > 0
    assert last.walks[0].begins < 0
    assert len(last.turns) == 1
