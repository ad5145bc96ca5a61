import pytest

from yanyi.read.en.places import signs


def named(text: str) -> list[str]:
    return [sign.value for sign in signs(text, 0)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She came into the old kitchen.", ["old kitchen"]),
        ("They lived in London.", ["London"]),
        ("He went to Baker Street.", ["Baker Street"]),
        ("They met at the Tower of London.", ["tower of London", "Tower of London"]),
        ("He stood in his father's house.", ["father's house"]),
        ("She sat in church.", ["church"]),
        ("He did not go into the garden.", []),
        ("He came out of the house.", []),
        ("It was as if they were in a palace.", []),
        ("She looked at Tom.", []),
        ("He spoke in English.", []),
        ("In March they came.", []),
    ],
)
def test_what_a_place_is_called(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_arriving_counts_more_than_being_and_being_more_than_heading_there() -> None:
    (arrived,) = signs("He ran into the barn.", 0)
    (being,) = signs("He slept in the barn.", 0)
    (heading,) = signs("The way to the barn.", 0)
    assert arrived.weight > being.weight > heading.weight
    assert (arrived.turn, being.turn) == (True, False)


def test_roofs() -> None:
    def roof(text: str) -> bool | None:
        return signs(text, 0)[0].inside

    assert roof("He slept in the barn.") is True
    assert roof("He slept behind the barn.") is False
    assert roof("He slept in the forest.") is False
    assert roof("He slept in Paris.") is None
