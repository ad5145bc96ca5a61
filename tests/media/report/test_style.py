"""Style and script need nothing from outside, and cannot end their own element."""

from yanyi.media.report.style import SCRIPT, STYLE


def test_nothing_is_fetched() -> None:
    for text in (STYLE, SCRIPT):
        assert "http" not in text
        assert "url(" not in text
        assert "@import" not in text
        assert "</" not in text


def test_braces_and_brackets_are_in_pairs() -> None:
    for text in (STYLE, SCRIPT):
        for pair in ("{}", "()", "[]"):
            assert text.count(pair[0]) == text.count(pair[1])


def test_dark_narrow_and_still_screens_are_thought_of() -> None:
    for wish in ("prefers-color-scheme: dark", "max-width: 44rem", "prefers-reduced-motion"):
        assert wish in STYLE
