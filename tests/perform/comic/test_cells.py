from perform.comic.comic_stories import chinese
from yanyi.art.lettering.items import Kind, Words
from yanyi.board.types import Shot
from yanyi.board.vocabulary import Framing
from yanyi.perform.comic.cells import Cell, cells
from yanyi.perform.comic.script import Cue, Draft


def shot() -> Shot:
    _, board = chinese()
    return board.chapters[0].scenes[0].shots[1]


def draft(kind: Kind, count: int, role: str = "") -> Draft:
    return Draft(kind, (Cue("a", (Words("好" * count),)),), role)


def made(*drafts: Draft) -> list[Cell]:
    return list(cells(shot(), list(drafts), True))


def test_a_silent_shot_is_one_cell() -> None:
    (cell,) = made()
    assert cell.drafts == ()
    assert cell.view == shot().view


def test_drafts_keep_their_order_over_all_cells() -> None:
    wanted = [
        draft(Kind.CAPTION, 20),
        draft(Kind.SPEECH, 40, "l"),
        draft(Kind.CAPTION, 150),
        draft(Kind.SPEECH, 50, "m"),
        draft(Kind.SPEECH, 60, "l"),
        draft(Kind.SPEECH, 60, "m"),
        draft(Kind.CAPTION, 10),
    ]
    found = made(*wanted)
    assert [d.ems for cell in found for d in cell.drafts] == [d.ems for d in wanted]
    assert len(found) > 1


def test_long_narration_stands_outside_the_picture() -> None:
    (cell,) = made(draft(Kind.CAPTION, 120))
    assert [one.kind for one in cell.above] == [Kind.BAND]
    (cell,) = made(draft(Kind.SPEECH, 10, "l"), draft(Kind.CAPTION, 120))
    assert [one.kind for one in cell.below] == [Kind.BAND]
    (cell,) = made(draft(Kind.CAPTION, 20))
    assert [one.kind for one in cell.items] == [Kind.CAPTION]


def test_the_first_cell_is_the_boards_and_the_next_go_to_who_speaks() -> None:
    found = made(*(draft(Kind.SPEECH, 60, "l") for _ in range(4)))
    assert found[0].view == shot().view
    assert found[1].view.framing is Framing.CLOSE
    assert found[1].roles == ("l",)
    assert found[1].view.actors[0].look == shot().view.actors[shot().roles.index("l")].look


def test_narration_between_two_who_speak_begins_another_picture() -> None:
    found = made(draft(Kind.SPEECH, 8, "l"), draft(Kind.CAPTION, 12), draft(Kind.SPEECH, 8, "m"))
    assert [[one.kind for one in cell.items] for cell in found] == [
        [Kind.SPEECH],
        [Kind.CAPTION, Kind.SPEECH],
    ]


def test_a_long_exchange_that_runs_backwards_gets_two_pictures() -> None:
    left, right = shot().roles
    forwards = (draft(Kind.SPEECH, 24, left), draft(Kind.SPEECH, 24, right))
    assert len(made(*forwards)) == 1
    assert len(made(*reversed(forwards))) == 2
    assert len(list(cells(shot(), list(reversed(forwards)), True, rtl=True))) == 1
    assert len(list(cells(shot(), list(forwards), True, rtl=True))) == 2


def test_a_wide_picture_holds_long_narration_in_boxes() -> None:
    opening = chinese()[1].chapters[0].scenes[0].shots[0]
    text = "老人们都说，月圆之夜的江心有一条白龙。" * 4
    told = Draft(Kind.CAPTION, (Cue("a", (Words(text),)),))
    (cell,) = cells(opening, [told], True)
    assert not cell.above
    assert len(cell.items) == 2
    assert "".join(w.text for d in cell.items for c in d.cues for w in c.passage) == text


def test_words_do_not_change_what_is_seen() -> None:
    few = made(draft(Kind.SPEECH, 50, "l"), draft(Kind.SPEECH, 60, "l"))
    more = made(draft(Kind.SPEECH, 52, "l"), draft(Kind.SPEECH, 64, "l"))
    assert [cell.view for cell in few] == [cell.view for cell in more]
