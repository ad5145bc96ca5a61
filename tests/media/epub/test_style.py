"""The book's style sheet fits any theme and both scripts."""

from yanyi.media.epub.style import STYLE


def test_it_sets_no_colours() -> None:
    assert "color: #" not in STYLE
    assert "background" not in STYLE


def test_it_knows_chinese_and_english_paragraphs() -> None:
    assert "p:lang(zh), p:lang(ja) { text-indent: 2em; }" in STYLE
    assert "line-break: strict" in STYLE
    assert "hyphens: auto" in STYLE


def test_braces_are_in_pairs() -> None:
    assert STYLE.count("{") == STYLE.count("}")
