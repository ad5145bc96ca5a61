"""What is read and what is left out are together the source, whatever it holds."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import linear
from read.stories import check_account
from yanyi.read.cover import account
from yanyi.read.manuscript import parse, read
from yanyi.read.markup import Role, block_text
from yanyi.read.outline import outline
from yanyi.read.packs import language_of
from yanyi.read.plan import plan_chapters
from yanyi.read.segments import Cutter
from yanyi.read.source import Source

TEXTS = Path(__file__).parents[3] / "shared" / "texts"
EXAMPLES = int(os.environ.get("YANYI_EXAMPLES", "60"))
WORDS = (
    "he said", "Tom", "Mrs. Hill", "o’clock", "'tis", "dogs'", "小满", "道", "曰", "说：",
    "第一回 雪", "Chapter II", "卷一", "12", "Dear Ann,", "Yours, Tom", "www.example.com",
    "（本章未完）", "P.S. ", "目录", "THE END", "VOL. I.", "1813.", "诗曰：", "轰！",
    "江水东流去，灯火夜未央。", "مرحبا", "שלום", "ひらがな", "한국", "𠮷", "👩‍🚀", "🇨🇳", "e\u0301",
    "ﬁ", "№",
)  # fmt: skip
MARKS = (
    *"“”‘’\"'「」『』«»„—–-–…。，！？.,!?;:()（）【】*_#~·◇⁂\\|<>{}[]",
    "--", "——", "''", '""', "“”", "”“", "\u202e", "\u200f", "\u200b", "\ufeff", "\x00", "\x07",
    "\x1b", "\ufffd", "\u2028", "\x85", "\t", "　", " ", " ", "\n", "\n", "\n\n", "\n\n\n\n",
    "\r\n", "\r",
)  # fmt: skip
PIECES = st.one_of(st.sampled_from(WORDS), st.sampled_from(MARKS), st.text(max_size=6))


def check_structure(source: Source) -> int:
    """Lines and left-outs of the structure alone cover the source once; the number of chapters."""
    manuscript = parse(source)
    language = language_of([part.text for part in manuscript.parts], manuscript.language)
    found = outline(manuscript, language)
    rows = [
        block_text(manuscript.parts[block.part], block)[:200]
        for block in manuscript.blocks
        if block.role is Role.PROSE
    ]
    cutter = Cutter(manuscript.parts, language, language.convention(rows))
    chapters = plan_chapters(found, cutter, language)
    spans = [draft.flow.span(draft.start, draft.end) for draft in cutter.lines.drafts]
    assert spans == sorted(spans)
    known = [*manuscript.left_out, *found.left_out, *cutter.lines.left_out]
    out = [one.span for one in account(manuscript.parts, spans, known)]
    for number, part in enumerate(manuscript.parts):
        at = 0
        for span in sorted(one for one in [*spans, *out] if one.part == number):
            assert span.start >= at
            assert not part.text[at : span.start].strip()
            at = span.end
        assert not part.text[at:].strip()
    return len(chapters)


@given(st.lists(PIECES, max_size=60), st.sampled_from(["a.txt", "a.md"]))
@settings(max_examples=EXAMPLES, deadline=None)
def test_generated_texts(pieces: list[str], name: str) -> None:
    data = f"x {''.join(pieces)}".encode("utf-8", "surrogatepass")
    check_account(read(Source(name, data)), exact=False)


@pytest.mark.parametrize(
    ("unit", "size"),
    [("“你来了。”小满说。雪停了。", 1_000_000), ('"Come in," said Tom. He sat. ', 1_000_000)],
)
def test_a_single_line_of_a_megabyte(unit: str, size: int) -> None:
    def check(size: int) -> None:
        data = (unit * (size // len(unit.encode()) + 1)).encode()[:size]
        check_structure(Source("a.txt", data.decode("utf-8", "ignore").encode()))

    assert linear(check, size // 8)


@pytest.mark.parametrize(
    "unit",
    [
        "”“",
        "生曰：然。",
        "—a he said. ",
        "“a “b ",
        "（本章未完）a",
        "1. A\n",
        "Dear A,\n\n",
        "\n\n\na",
    ],
)
def test_structure_takes_linear_time(unit: str) -> None:
    def check(size: int) -> None:
        check_structure(Source("a.txt", (unit * (size // len(unit))).encode()))

    assert linear(check, 3_000)


@pytest.mark.skipif(
    not TEXTS.exists(), reason="the books lie beside the project, in ../shared/texts"
)
@pytest.mark.parametrize(
    ("book", "chapters"),
    [
        ("alice_in_wonderland", 12),
        ("hound_of_the_baskervilles", 15),
        ("pride_and_prejudice", 61),
        ("treasure_island", 34),
        ("三国演义", 120),
        ("水浒传", 121),
        ("红楼梦", 120),
        ("西游记", 100),
    ],
)
def test_whole_books(book: str, chapters: int) -> None:
    assert check_structure(Source(f"{book}.txt", (TEXTS / f"{book}.txt").read_bytes())) == chapters
