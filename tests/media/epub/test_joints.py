"""Lines of a paragraph are joined as the script wants."""

import pytest

from yanyi.media.epub.joints import joint


@pytest.mark.parametrize(
    ("before", "after", "language", "between"),
    [
        ("“We close,”", "said Odile.", "en", " "),
        ("said Odile.", "“At six.”", "en", " "),
        ("said Odile. ", "“At six.”", "en", ""),
        ("said Odile.", " “At six.”", "en", ""),
        ("“I never—", "” he said", "en", ""),
        ("he stopped—", "“Run!”", "en", ""),
        ("(", "he said", "en", ""),
        ("he said", ", and left", "en", ""),
        ('he said, "no"', '"Yes"', "en", " "),
        ("他说：", "“你好。”", "zh", ""),
        ("“你好。”", "“再见。”", "zh-Hans", ""),
        ("用了 Linux", "DOS 的人", "zh", " "),
        ("「行く」", "と言った", "ja", ""),
        ("“안녕”", "그가 말했다", "ko", " "),
        ("", "x", "en", ""),
        ("x", "", "en", ""),
    ],
)
def test_a_joint(before: str, after: str, language: str, between: str) -> None:
    assert joint(before, after, language) == between
