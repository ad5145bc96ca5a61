from yanyi.read.people import People
from yanyi.read.zh.mentions import Matcher


def matcher() -> Matcher:
    people = People()
    people.add("林小满", ["小满"])
    people.add("寶官")
    return Matcher(people)


def test_the_longest_name_wins() -> None:
    found = matcher().find("林小满和小满")
    assert [(one.start, one.end, one.ids) for one in found] == [
        (0, 3, ("林小满",)),
        (4, 6, ("林小满",)),
    ]
    assert found[1].object


def test_traditional_names_are_found_in_simplified_text() -> None:
    assert matcher().find("宝官来了")[0].ids == ("寶官",)


def test_full_names_by_their_last_sign() -> None:
    assert matcher().ending("满") == ["林小满"]
    assert matcher().ending("官") == []


def test_nobody_known_is_nowhere() -> None:
    assert Matcher(People()).find("林小满") == []
