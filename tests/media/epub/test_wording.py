"""The book speaks the language of its story."""

import dataclasses

import pytest

from yanyi.media.epub.wording import wording_for


@pytest.mark.parametrize("language", ["zh", "zh-Hans", "ZH-TW"])
def test_chinese(language: str) -> None:
    assert wording_for(language).contents == "目录"


@pytest.mark.parametrize("language", ["en", "en-GB", "fr", ""])
def test_english_and_all_others(language: str) -> None:
    assert wording_for(language).contents == "Contents"


def test_both_have_the_same_blanks_to_fill() -> None:
    chinese, english = dataclasses.asdict(wording_for("zh")), dataclasses.asdict(wording_for("en"))
    for name, words in chinese.items():
        assert ("{" in words) == ("{" in english[name]), name
        assert words
