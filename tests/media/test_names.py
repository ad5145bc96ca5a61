"""Names of files are readable and safe."""

import pytest

from yanyi.media.names import slug


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("西游记 第一回", "西游记-第一回"),
        ("Alice's Adventures in Wonderland", "alices-adventures-in-wonderland"),
        ("a/b\\c:d*e?f", "a-b-c-d-e-f"),
        ("../../etc/passwd", "etc-passwd"),
        ("《雨夜》——灯", "雨夜-灯"),
        ("Café", "café"),
        ("Cafe\u0301", "café"),
        ("हिन्दी", "हिन्दी"),
        ("", "story"),
        ("***", "story"),
        ("CON", "con-story"),
    ],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert slug(title) == name


def test_long_titles_are_cut_between_words_and_never_inside_a_letter() -> None:
    assert len(slug("红楼梦" * 60).encode()) <= 80
    assert slug("wonder " * 30) == "-".join(["wonder"] * 11)


@pytest.mark.parametrize("title", ["西游记", "Treasure Island", "x" * 200, "wonder " * 30])
def test_a_name_names_itself(title: str) -> None:
    assert slug(slug(title)) == slug(title)
