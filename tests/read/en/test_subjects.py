import pytest

from yanyi.read.en.subjects import Who, first_subject, subject_at
from yanyi.read.en.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("he waited", Who.HE, "he"),
        ("I waited", Who.SELF, "i"),
        ("Mara Quill waited", Who.NAME, "Mara Quill"),
        ("poor Mr. T. H. Quill waited", Who.NAME, "Mr T H Quill"),
        ("young Tobin waited", Who.NAME, "young Tobin"),
        ("the old ferryman waited", Who.NOUN, "the old ferryman"),
        ("the Grey Heron waited", Who.NOUN, "the Grey Heron"),
        ("the obliging Mrs. Reed smiled", Who.NAME, "Mrs Reed"),
        ("his wife waited", Who.NOUN, "his wife"),
        ("the voice of Mara Quill rang", Who.NAME, "Mara Quill"),
        ("Mara's voice rang", Who.NAME, "Mara"),
        ("the Heron's voice rang", Who.NOUN, "the Heron"),
    ],
)
def test_who_a_clause_is_about(text: str, who: Who, words: str) -> None:
    found = subject_at(tokens_of(text), 0)
    assert found is not None
    assert (found.who, found.words) == (who, words)


@pytest.mark.parametrize("text", ["Mara's kite", "under the bridge", "the cold river", "But now"])
def test_no_subject(text: str) -> None:
    assert subject_at(tokens_of(text), 0) is None


def test_any_noun_right_after_its_verb() -> None:
    tokens = tokens_of("said the lockkeeper wearily")
    assert subject_at(tokens, 1) is None
    found = subject_at(tokens, 1, inverted=True)
    assert found is not None
    assert found.words == "the lockkeeper"


def test_prepositions_govern_no_subject() -> None:
    tokens = tokens_of("With Mara behind him Tobin ran")
    found = first_subject(tokens, 0, len(tokens))
    assert found is not None
    assert found.words == "Tobin"
