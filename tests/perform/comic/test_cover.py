from dataclasses import replace

from perform.comic.comic_stories import chinese
from yanyi.board.vocabulary import Framing
from yanyi.perform.comic.cover import cover_view


def test_the_two_who_speak_most_are_on_the_cover() -> None:
    story, board = chinese()
    view = cover_view(story, board)
    assert view is not None
    looks = [actor.look for actor in view.actors]
    assert looks == [member.look for role in "lm" if (member := board.casting.member(role))]
    assert view.actors[0].faces_right
    assert not view.actors[1].faces_right


def test_without_a_cast_the_place_is_shown() -> None:
    story, board = chinese()
    view = cover_view(story, replace(board, casting=replace(board.casting, members=())))
    assert view is not None
    assert view.framing is Framing.ESTABLISHING


def test_an_empty_board_shows_nothing() -> None:
    story, board = chinese()
    assert cover_view(story, replace(board, chapters=())) is None
