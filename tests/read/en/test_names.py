import pytest

from yanyi.read.en.names import agree, core_of, fits, gender_of_names, group_names, title_of
from yanyi.story.vocabulary import Gender


def grouped(*names: str, apart: tuple[str, str] = ("", "")) -> list[set[str]]:
    pair = set(apart)
    found = group_names(names, lambda name: 1, lambda one, other: {one, other} == pair)
    return sorted((set(group) for group in found), key=lambda group: sorted(group))


def test_the_full_name_joins_its_short_forms() -> None:
    assert grouped("Mara", "Mara Quill", "Miss Quill") == [{"Mara", "Mara Quill", "Miss Quill"}]
    assert grouped("Thomas Reed", "Tom") == [{"Thomas Reed", "Tom"}]


def test_a_family_stays_apart() -> None:
    assert grouped("Mr Reed", "Mrs Reed", "Miss Reed", "Jane Reed") == [
        {"Jane Reed", "Miss Reed"},
        {"Mr Reed"},
        {"Mrs Reed"},
    ]


def test_a_shared_surname_and_a_plural_are_nobodys_names() -> None:
    assert {"Reed"} not in grouped("Mr Reed", "Mrs Reed", "Reed", "Reeds")
    assert grouped("Mr Quill", "Quill") == [{"Mr Quill", "Quill"}]


def test_people_seen_together_are_two() -> None:
    assert grouped("Otto Reed", "Mr Reed") == [{"Mr Reed", "Otto Reed"}]
    assert len(grouped("Otto Reed", "Mr Reed", apart=("Mr Reed", "Otto Reed"))) == 2


@pytest.mark.parametrize(
    ("names", "right"),
    [
        (["Miss Reed", "Mrs Reed"], False),
        (["Otto Reed", "Tobin Reed"], False),
        (["Mr Reed", "Jane Reed"], False),
        (["Tom Reed", "Thomas Reed"], True),
        (["Captain Reed", "Mr Reed"], False),
    ],
)
def test_names_that_agree(names: list[str], right: bool) -> None:
    assert agree(names) is right


def test_titles_before_first_names() -> None:
    assert fits("Aunt Jane", "Jane Reed")
    assert fits("Sir Otto", "Sir Otto Reed")
    assert not fits("Sir Otto", "Otto Reed")
    assert not fits("Mrs Reed", "Mrs John Reed")
    assert not fits("Lady Jane", "Jane")
    assert (title_of("Mrs. Reed"), core_of("Mrs. Reed")) == ("mrs", ["Reed"])


def test_gender_by_names() -> None:
    assert gender_of_names(["Mrs Reed", "Reed"]) is Gender.FEMALE
    assert gender_of_names(["Otto Reed", "Mrs Reed"]) is Gender.FEMALE
    assert gender_of_names(["Mr Reed", "Mrs Reed"]) is Gender.UNKNOWN
