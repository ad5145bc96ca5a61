import pytest

from yanyi.media.labelling.wording import notice_in
from yanyi.media.labels import Made, mark, wording


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("made", Made)
def test_our_own_sentences_are_found(language: str, made: Made) -> None:
    said = wording(language, made)
    assert notice_in(f"Before. 之前。{said}\nAfter.") in said
    assert notice_in(said)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_so_are_our_marks(language: str) -> None:
    assert notice_in(mark(language)) == mark(language)


@pytest.mark.parametrize(
    "text",
    ["由AI生成", "Created with the help of artificial intelligence", "AI-assisted? AI created it."],
)
def test_those_of_others_are_found(text: str) -> None:
    assert notice_in(text)


@pytest.mark.parametrize(
    "text", ["", "She said it was made of stone.", "爱情生成了", "The mail was generated.", "AI"]
)
def test_a_story_is_no_notice(text: str) -> None:
    assert notice_in(text) == ""
