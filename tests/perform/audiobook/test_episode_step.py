from yanyi.perform.audiobook.episode_step import EPISODE
from yanyi.perform.audiobook.pieces import BOOK


def test_an_episode_is_bound_as_a_book_is_and_counted_apart() -> None:
    assert (EPISODE.run, EPISODE.params) == (BOOK.run, BOOK.params)
    assert EPISODE.name != BOOK.name
