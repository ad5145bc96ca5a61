import pytest

from story.test_wire import STORY
from yanyi.story.translation import place, runs_of, text_of, unquoted
from yanyi.story.types import (
    Emphasis,
    Plain,
    Runs,
    Strong,
    TranslatedLine,
    Translation,
)
from yanyi.story.walk import full_text, lines

LINES = list(lines(STORY))
FIRST = LINES[0]


def made(*found: TranslatedLine) -> Translation:
    return Translation("en", found)


def line(anchor: str, said: str, text: str = "Words") -> TranslatedLine:
    return TranslatedLine(anchor, runs_of(text), said)


def test_a_line_is_found_by_its_anchor() -> None:
    placed = place(STORY, made(line(FIRST.anchor, full_text(FIRST))), [FIRST.anchor])
    assert [one.anchor for one in placed.translation.lines] == [FIRST.anchor]
    assert (placed.stale, placed.missing, placed.lost) == ((), (), ())


def test_words_that_have_changed_since_are_stale_but_stay() -> None:
    placed = place(STORY, made(line(FIRST.anchor, "something else")), [FIRST.anchor])
    assert placed.stale == (FIRST.anchor,)
    assert len(placed.translation.lines) == 1
    respaced = line(FIRST.anchor, "\n ".join(full_text(FIRST)))
    assert place(STORY, made(respaced), []).stale == ()


def test_a_line_whose_anchor_is_gone_is_found_by_its_words() -> None:
    placed = place(STORY, made(line("gone", full_text(FIRST))), [])
    assert [one.anchor for one in placed.translation.lines] == [FIRST.anchor]
    assert placed.lost == ()


def test_what_finds_no_line_is_lost_and_listed() -> None:
    gone = line("gone", "never said")
    placed = place(STORY, made(gone), [FIRST.anchor])
    assert placed.lost == (gone,)
    assert placed.missing == (FIRST.anchor,)
    assert placed.translation.lines == ()


def test_a_line_without_words_is_missing() -> None:
    placed = place(STORY, made(line(FIRST.anchor, full_text(FIRST), "")), [FIRST.anchor])
    assert placed.missing == (FIRST.anchor,)
    assert placed.translation.lines == ()


def test_only_one_translation_takes_a_line() -> None:
    again = line("other", full_text(FIRST), "Again")
    placed = place(STORY, made(line(FIRST.anchor, full_text(FIRST)), again), [])
    assert placed.lost == (again,)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("plain", (Plain("plain"),)),
        ("so *very* far", (Plain("so "), Emphasis("very"), Plain(" far"))),
        ("**Stop!** he said", (Strong("Stop!"), Plain(" he said"))),
        ("2 * 3 * 4", (Plain("2 * 3 * 4"),)),
        ("* * *", (Plain("* * *"),)),
        ("", ()),
    ],
)
def test_stressed_words_are_written_with_stars(text: str, runs: Runs) -> None:
    assert runs_of(text) == runs
    assert text_of(runs) == text


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("“Run!”", "Run!"),
        ('"Run!"', "Run!"),
        ("「走！」", "走！"),
        ("“Run” and “hide", "“Run” and “hide"),
        ("*“Run!”*", "*Run!*"),
        ("“", "“"),
    ],
)
def test_a_balloon_needs_no_quotation_marks(text: str, bare: str) -> None:
    assert text_of(unquoted(runs_of(text))) == bare
