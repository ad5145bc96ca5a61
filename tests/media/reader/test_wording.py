import pytest

from yanyi.media.reader.wording import language_name, wording_for


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en", "de"])
def test_everything_has_words(language: str) -> None:
    said = wording_for(language)
    assert all(getattr(said, name) for name in said.__slots__)
    assert "{page}" in said.at
    assert "{number}" in said.page
    assert "{author}" in said.by


def test_what_has_no_words_of_its_own_is_served_in_english() -> None:
    assert wording_for("de") is wording_for("en")
    assert wording_for("zh") is not wording_for("en")


def test_languages_are_named_as_they_name_themselves() -> None:
    assert language_name("zh") == "中文"
    assert language_name("EN") == "English"
    assert language_name("tlh") == "tlh"
