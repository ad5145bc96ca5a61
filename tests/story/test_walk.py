from story.test_wire import STORY
from yanyi.story.types import Plain, Spoken
from yanyi.story.walk import full_text, lines, speaker_of, walk, words_of


def test_walk_finds_every_line_below_the_headings() -> None:
    assert [found.line.anchor for found in walk(STORY)] == list("abcdegh")
    assert [found.block for found in walk(STORY)] == [0, 0, 0, 2, 3, 5, 6]


def test_lines_begin_with_the_heading() -> None:
    assert [line.anchor for line in lines(STORY)] == list("tabcdegh")


def test_words_are_without_notes_and_marks() -> None:
    first = next(iter(walk(STORY))).line
    assert words_of(first) == "雪舟"
    quoted = Spoken("q", (Plain("走"),), marks=("“", "”"))
    assert (words_of(quoted), full_text(quoted)) == ("走", "“走”")
    assert speaker_of(quoted) == ""
