import pytest

from yanyi.board.vocabulary import Pose, Prop, SettingKind
from yanyi.direct.lexicon.concepts import Who
from yanyi.direct.lexicon.lexicon import Lexicon, forms, language_of, of
from yanyi.story.vocabulary import Emotion


def scan(language: str, text: str, *names: tuple[str, str]) -> list[object]:
    lexicon = Lexicon(language_of(language), [(name, Who(role)) for name, role in names])
    return [hit.concept for hit in lexicon.scan(text) if not hit.denied]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("walk~", ("walk", "walks", "walked", "walking")),
        ("dance~", ("dance", "dances", "danced", "dancing")),
        ("carry~", ("carry", "carries", "carried", "carrying")),
        ("nod~~", ("nod", "nods", "nodded", "nodding")),
        ("sit_down~~", ("sit down", "sits down", "sitted down", "sitting down")),
        ("torch+", ("torch", "torches")),
        ("at_once", ("at once",)),
    ],
)
def test_an_entry_stands_for_its_forms(entry: str, expected: tuple[str, ...]) -> None:
    assert forms(entry) == expected


def test_the_longest_word_wins() -> None:
    assert of(Lexicon(language_of("zh")).scan("他撑着一把油纸伞"), Prop) == [Prop.UMBRELLA]
    assert Prop.LETTER not in scan("zh", "她不相信")
    assert Prop.LETTER in scan("zh", "他写了一封信")


def test_words_are_whole_words_in_english() -> None:
    assert SettingKind.RIVER not in scan("en", "the driver")
    assert SettingKind.RIVER in scan("en", "The River rose")


def test_what_is_denied_does_not_count() -> None:
    assert Pose.SIT not in scan("en", "He did not sit.")
    assert Emotion.AFRAID not in scan("zh", "她不怕。")
    assert Pose.SIT in scan("en", "It was not long, and then at last he went home and sat.")


def test_names_are_found_before_words() -> None:
    assert scan("zh", "白马", ("白马", "horse")) == [Who("horse")]
    assert Who("will") not in scan("en", "he will go", ("Will", "will"))
    assert Who("will") in scan("en", "then Will came", ("Will", "will"))


def test_a_name_of_two_people_is_nobody() -> None:
    assert Who("a") not in scan("en", "Miss Bell", ("Bell", "a"), ("Bell", "b"))


def test_an_owner_is_not_there() -> None:
    assert Who("anna") not in scan("en", "Anna’s hat", ("Anna", "anna"))


def test_an_unknown_language_is_read_as_english() -> None:
    assert language_of("fr-CA") is language_of("en-GB")
