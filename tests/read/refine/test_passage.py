from collections.abc import Sequence

import pytest

from read.refine.lines import Row, chapter
from yanyi.read.refine.passage import APART, BOUND, MOST, Passage, passages, size_of

DOUBT = BOUND / 2
FAR = "The river went by and nobody spoke. " * 30


def texts(found: Sequence[Passage]) -> list[list[str]]:
    """The words asked about, passage by passage."""
    return [[one.text for one in passage.pieces if one.number] for passage in found]


def talk(count: int, start: int = 0) -> list[Row]:
    """Doubtful lines in a row."""
    return [("ann", f"Word number {n} is spoken.", DOUBT) for n in range(start, start + count)]


def test_only_doubtful_speech_is_asked_about() -> None:
    sure: Row = ("ann", "I am sure.", BOUND)
    found = list(passages(chapter("It rained.", sure, ("bob", "Who knows?", DOUBT), "It stopped.")))
    assert texts(found) == [["“Who knows?”"]]
    assert [one.text for one in found[0].pieces] == [
        "It rained.",
        "“I am sure.”",
        "“Who knows?”",
        "It stopped.",
    ]
    assert not list(passages(chapter("It rained.", sure)))


def test_what_stands_apart_is_asked_apart() -> None:
    found = list(passages(chapter(("ann", "Here.", DOUBT), FAR, ("bob", "There.", DOUBT))))
    assert texts(found) == [["“Here.”"], ["“There.”"]]
    for passage in found:
        assert sum(size_of(one.text) for one in passage.pieces) < 2 * APART


def test_a_passage_holds_so_many_and_no_more() -> None:
    found = texts(list(passages(chapter(*talk(100)))))
    assert sum(map(len, found)) == 100
    assert max(map(len, found)) <= MOST
    assert len(found) < 60


def test_an_edit_moves_only_the_cuts_around_it() -> None:
    before = texts(list(passages(chapter(*talk(200)))))
    after = texts(list(passages(chapter(("eve", "New.", DOUBT), *talk(200)))))
    same = {tuple(one) for one in before} & {tuple(one) for one in after}
    assert len(same) >= len(before) - 3


def test_long_words_are_cut_in_the_middle_or_at_the_far_end() -> None:
    (found,) = passages(chapter(FAR + "End.", ("ann", "Yes " * 400, DOUBT), "Begin. " + FAR))
    before, asked, after = (one.text for one in found.pieces)
    assert before.startswith("… ")
    assert before.endswith("End.")
    assert after.startswith("Begin. ")
    assert after.endswith(" …")
    assert asked.startswith("“Yes")
    assert asked.endswith("Yes ”")
    assert " … " in asked


@pytest.mark.parametrize("rows", [(), ("Nothing.",), (("", "", DOUBT),)])
def test_the_smallest_chapters_are_read(rows: tuple[Row, ...]) -> None:
    assert len(list(passages(chapter(*rows)))) == sum(isinstance(one, tuple) for one in rows)


def test_chinese_characters_are_larger_than_letters() -> None:
    assert size_of("我们走吧") > 2 * size_of("walk")
