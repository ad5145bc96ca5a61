from yanyi.read.en.mentions import Matcher, faint, generic, latest
from yanyi.read.people import People, given_people
from yanyi.story.corrections import CastFix
from yanyi.story.vocabulary import Gender


def cast() -> People:
    return given_people(
        [
            CastFix("Mara Quill", (), Gender.FEMALE),
            CastFix("Mr. Quill", (), Gender.MALE),
            CastFix("Mrs. Otto Reed", (), Gender.FEMALE),
            CastFix("The Grey Heron", ()),
            CastFix("Reed", ()),
        ]
    )


def test_a_shared_surname_means_whoever_bears_it() -> None:
    matcher = Matcher(cast())
    assert set(matcher.who("Quill")) == {"mara-quill", "mr-quill"}
    assert matcher.who("Mr Quill") == ("mr-quill",)
    assert matcher.who("Mara") == ("mara-quill",)


def test_a_bare_entry_comes_behind_those_who_bear_the_name() -> None:
    assert Matcher(cast()).who("Reed") == ("mrs-otto-reed", "reed")


def test_a_title_chooses_among_them() -> None:
    matcher = Matcher(cast())
    assert matcher.who("Mrs Reed") == ("mrs-otto-reed",)
    assert matcher.who("Miss Reed") == ("reed",)


def test_names_in_a_text() -> None:
    text = "Mara Quill saw the Heron; Quill's boat was gone."
    found = Matcher(cast()).find(text)
    assert [text[one.start : one.end] for one in found] == ["Mara Quill", "Quill's"]
    assert [one.possessive for one in found] == [False, True]


def test_sorts_of_people() -> None:
    assert generic("the young man")
    assert not generic("the White Rabbit")
    people = given_people([CastFix("The Painter", ())])
    assert faint(next(iter(people)))


def test_the_one_named_last_is_meant() -> None:
    assert latest(("a", "b"), ["c", "b", "a"]) == "b"
    assert latest(("a", "b"), []) == "a"
