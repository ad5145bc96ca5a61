from dataclasses import replace
from itertools import pairwise

from perform.comic.comic_stories import chinese
from yanyi.art.lettering.items import Kind, Words
from yanyi.board.vocabulary import Framing
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.script import Cue, Draft
from yanyi.perform.comic.variety import varied


def cell(framing: Framing, *roles: str, said: str = "") -> Cell:
    shot = chinese()[1].chapters[0].scenes[0].shots[1]
    actors = tuple(
        actor for actor, role in zip(shot.view.actors, shot.roles, strict=True) if role in roles
    )
    items = (Draft(Kind.SPEECH, (Cue("a", (Words("好"),)),), said),) if said else ()
    view = replace(shot.view, actors=actors, framing=framing)
    return Cell(
        view, tuple(one for one in shot.roles if one in roles), "", shot.rhythm, items=items
    )


def look(one: Cell) -> tuple[Framing, tuple[str, ...]]:
    return one.view.framing, one.roles


def test_the_same_is_never_shown_twice_in_a_row() -> None:
    for framing in Framing:
        for roles in ((), ("l",), ("m", "l")):
            made = varied((cell(framing, *roles),) * 5)
            assert len(made) == 5
            assert made[0] == cell(framing, *roles)
            assert not any(look(a) == look(b) for a, b in pairwise(made))


def test_whoever_speaks_comes_near() -> None:
    two = cell(Framing.MEDIUM, "m", "l")
    _, answer = varied((two, cell(Framing.MEDIUM, "m", "l", said="m")))
    assert look(answer) == (Framing.CLOSE, ("m",))
    assert len(answer.view.actors) == 1


def test_what_differs_stays() -> None:
    wanted = (cell(Framing.MEDIUM, "m"), cell(Framing.MEDIUM, "l"), cell(Framing.CLOSE, "l"))
    assert varied(wanted) == wanted
