import pytest

from yanyi.app.request import chosen
from yanyi.problems import UsageError


@pytest.mark.parametrize(
    ("chapters", "picked"),
    [
        ("", {0, 1, 2, 3, 4}),
        ("2", {1}),
        ("1-3", {0, 1, 2}),
        ("1-3,5", {0, 1, 2, 4}),
        ("4-", {3, 4}),
        ("5-99", {4}),
        (" 1 - 2 ", {0, 1}),
    ],
)
def test_chapters_are_counted_from_one(chapters: str, picked: set[int]) -> None:
    assert chosen(chapters, 5) == picked


@pytest.mark.parametrize("chapters", ["0", "9", "one", "3-1", "-", "1--2"])
def test_a_list_that_names_nothing_is_refused(chapters: str) -> None:
    with pytest.raises(UsageError, match="--chapters"):
        chosen(chapters, 5)
