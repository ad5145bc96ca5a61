import tomllib

import pytest

from read.stories import reading
from yanyi.problems import Position
from yanyi.read.doubts import Doubt, Guess, correction, doubtful, doubts, is_said, shortened
from yanyi.read.en.pack import ENGLISH
from yanyi.read.language import Language
from yanyi.read.zh.pack import CHINESE
from yanyi.story.corrections import CastFix, Corrections

TEXT = """Ada sat with Ben and Cora.

“Come in,” said Ada.

“Thank you,” said Ben.

“Who closed it?” said Cora.

They all looked up. The wind rose. It was late, and nobody moved.

The lamp burned low on the table.

The cat slept. The clock struck nine.

A coal fell in the grate, and the room grew dark around them.

“Was it you?”

“It was.”
"""


def test_the_most_doubtful_lines_come_in_the_order_of_the_story() -> None:
    cast = tuple(CastFix(name) for name in ("Ada", "Ben", "Cora"))
    found = reading(TEXT, corrections=Corrections(cast=cast))
    lines = doubtful(found, below=0.99)
    shown = doubts(found, 2) if len(doubtful(found)) > 1 else ()
    assert lines, "the last two lines are nobody's for sure"
    starts = [found.spans[one.anchor].start for one in shown]
    assert starts == sorted(starts)
    for doubt in shown:
        assert doubt.position.line == TEXT[: found.spans[doubt.anchor].start].count("\n") + 1
        assert doubt.position.column == 1
        everybody = [doubt.guess, *doubt.others]
        assert sum(one.sure for one in everybody) <= 1.01
        assert [one.sure for one in doubt.others] == sorted(
            (one.sure for one in doubt.others), reverse=True
        )
        assert doubt.guess.name not in {one.name for one in doubt.others}


@pytest.mark.parametrize(("language", "either"), [(ENGLISH, "or"), (CHINESE, "或")])
def test_what_is_to_be_pasted_is_read_as_it_is_meant(language: Language, either: str) -> None:
    words = 'He said: “no \\ way”, "twice".'
    doubt = Doubt(
        "ch01.陈伯.1f3a",
        Position("tale.txt", 3, 1),
        words,
        words,
        Guess("陈伯", 0.4),
        (Guess('Old "Tom"', 0.3), Guess("Ada", 0.2)),
    )
    text = correction(doubt, language.wording)
    assert f"# {either} " in text
    read = tomllib.loads(text)
    assert read == {"lines": {"ch01.陈伯.1f3a": {"speaker": "陈伯", "said": words}}}


def test_a_line_that_nobody_says_asks_who() -> None:
    doubt = Doubt("a", Position("t"), "“Hm.”", "Hm.", Guess("", 0.2), ())
    assert tomllib.loads(correction(doubt, ENGLISH.wording))["lines"]["a"]["speaker"] == "?"


def test_long_words_are_cut_and_still_recognised() -> None:
    long = "On and on it went, " * 20
    cut = shortened(long)
    assert len(cut) == 60
    assert is_said(cut, "something else", long)
    assert is_said("“On  and\non.”", "“On and on.”")
    assert not is_said("On and", long)
    assert not is_said("Off and…", long)
