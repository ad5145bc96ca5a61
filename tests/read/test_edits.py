"""Whatever an author does to a manuscript, what hangs on its lines stays or is told to be loose."""

from hypothesis import given, settings
from hypothesis import strategies as st

from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.anchors import Known
from yanyi.story.corrections import Corrections, LineFix
from yanyi.story.reading import Reading
from yanyi.story.walk import full_text, lines

ENGLISH = (
    "# The harbour",
    "The rain fell on the old harbour.",
    "“Hush,” said Mara. “Listen to the bell.”",
    "“I hear nothing,” said Tom.",
    "They waited by the wall.",
    "# The ship",
    "“Who is there?” asked Tom.",
    "They waited by the wall.",
)
CHINESE = (
    "# 渡口",
    "雨下了一夜。",
    "小满说：“听，有钟声。”",
    "“我什么也没听见。”老周说。",
    "他们在墙边等着。",
    "# 船",
    "“谁在那里？”老周问。",
    "他们在墙边等着。",
)
BOOKS = (ENGLISH, CHINESE)
NAMES = (("Mara", "Nell"), ("小满", "小雪"))


def reading_of(
    rows: list[str], known: tuple[Known, ...] = (), corrections: Corrections | None = None
) -> Reading:
    source = Source("tale.md", "\n\n".join(rows).encode())
    return read(source, known, corrections or Corrections())


def known_of(reading: Reading) -> tuple[Known, ...]:
    found = [(one.anchor, full_text(one)) for one in lines(reading.story)]
    texts = ["", *(text for _, text in found), ""]
    return tuple(Known(name, text, texts[n], texts[n + 2]) for n, (name, text) in enumerate(found))


EDIT = st.tuples(
    st.sampled_from(("change", "insert", "delete", "move", "double", "rename")),
    st.integers(0, 99),
    st.integers(0, 99),
)


def edited(book: int, rows: list[str], edit: tuple[str, int, int]) -> list[str]:
    """The rows after one edit; an empty manuscript keeps its heading."""
    what, first, second = edit
    rows = list(rows)
    at, other = first % len(rows), second % (len(rows) + 1)
    match what:
        case "change":
            rows[at] = f"{rows[at][: 1 + len(rows[at]) // 2]} {second}"
        case "insert":
            rows.insert(other, f"({first} {second})")
        case "double":
            rows.insert(other, rows[at])
        case "move":
            rows.insert(min(other, len(rows) - 1), rows.pop(at))
        case "rename":
            rows = [one.replace(*NAMES[book]) for one in rows]
        case _ if len(rows) > 1:
            del rows[at]
    return rows


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1), st.lists(EDIT, min_size=1, max_size=4))
def test_every_take_hangs_on_its_line_or_is_told_to_be_loose(
    book: int, edits: list[tuple[str, int, int]]
) -> None:
    rows = list(BOOKS[book])
    known = known_of(reading_of(rows))
    corrections = Corrections(lines=tuple(LineFix(one.anchor, take=1) for one in known))
    for edit in edits:
        rows = edited(book, rows, edit)
    after = reading_of(rows, known, corrections)
    anchors = [one.anchor for one in lines(after.story)]
    told = " ".join(one.message for one in after.problems)
    assert len(set(anchors)) == len(anchors)
    for fix in corrections.lines:
        assert fix.anchor in anchors or repr(fix.anchor) in told, (fix.anchor, rows)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 1), st.lists(EDIT, min_size=1, max_size=3))
def test_a_line_that_is_still_there_once_keeps_its_name(
    book: int, edits: list[tuple[str, int, int]]
) -> None:
    rows = list(BOOKS[book])
    before = known_of(reading_of(rows))
    for edit in edits:
        rows = edited(book, rows, edit)
    after = known_of(reading_of(rows, before))
    was, now = ([one.text for one in row] for row in (before, after))
    for one in before:
        if was.count(one.text) == 1 and now.count(one.text) == 1:
            assert one.anchor in [two.anchor for two in after if two.text == one.text]
