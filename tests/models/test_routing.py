import pytest

from yanyi.models.answers import Answer, Wrote
from yanyi.models.routing import Chosen, Tried, asking
from yanyi.problems import AnswerError, Problem
from yanyi.providers.fakes import FakeWriter


class First(FakeWriter):
    name = "first"


class Second(FakeWriter):
    name = "second"


ORDER = First(), Second()


def wrong(answer: Answer) -> str:
    """Only upper case will do."""
    return "" if isinstance(answer, Wrote) and answer.text.isupper() else "answered too softly"


def choice(*answers: Answer | AnswerError) -> Chosen:
    """What comes of answers, given in the order in which they are asked for."""
    choosing = asking(ORDER, wrong)
    assert next(choosing) is ORDER[0]
    for number, answer in enumerate(answers, start=1):
        try:
            asked = choosing.send(answer)
        except StopIteration as ended:
            assert number == len(answers)
            found: Chosen = ended.value
            return found
        assert asked is ORDER[number]
    raise AssertionError("it goes on asking")


def test_a_good_answer_is_the_last_that_is_asked_for() -> None:
    assert choice(Wrote("YES")) == Chosen(Wrote("YES"), "first", (Tried("first"),))


def test_an_answer_with_a_fault_sends_to_the_next_one() -> None:
    found = choice(Wrote("yes"), Wrote("YES"))
    assert (found.answer, found.by) == (Wrote("YES"), "second")
    assert found.tried == (Tried("first", "answered too softly"), Tried("second"))


def test_where_nobody_is_good_the_last_stands_and_says_what_is_wrong() -> None:
    found = choice(Wrote("yes"), Wrote("no"))
    assert (found.by, found.tried[-1].fault) == ("second", "answered too softly")


def test_who_gives_no_answer_is_passed_over() -> None:
    refused = AnswerError(Problem("no JSON came"))
    assert choice(refused, Wrote("YES")).tried[0] == Tried("first", "no JSON came", refused=True)
    assert choice(Wrote("yes"), refused).by == "first"
    with pytest.raises(AnswerError, match="no JSON came"):
        choice(refused, refused)
