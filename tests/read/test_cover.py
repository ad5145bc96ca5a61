from yanyi.problems import Span
from yanyi.read.cover import account
from yanyi.story.reading import LeftOut, Part, Why


def test_what_no_line_holds_is_listed() -> None:
    part = Part("a", "# Title\n*a* b\x00 c")
    known = [LeftOut(Span(0, 0, 7), Why.FRONT_MATTER)]
    found = account((part,), [Span(0, 9, 10), Span(0, 12, 13)], known)
    got = [(part.text[one.span.start : one.span.end], one.reason) for one in found]
    assert got == [
        ("# Title", Why.FRONT_MATTER),
        ("*", Why.MARKUP),
        ("*", Why.MARKUP),
        ("\x00", Why.UNREADABLE),
        ("c", Why.MARKUP),
    ]


def test_lines_win_over_left_outs() -> None:
    part = Part("a", "one two three")
    found = account((part,), [Span(0, 4, 7)], [LeftOut(Span(0, 0, 13), Why.NOTE)])
    assert [(one.span.start, one.span.end) for one in found] == [(0, 3), (8, 13)]
