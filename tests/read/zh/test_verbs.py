import pytest

from yanyi.read.zh.verbs import ENDS, HEARS, MUSES, SILENT, alternatives, kind_of


@pytest.mark.parametrize(
    "clause",
    [
        "小满说",
        "小满笑了起来",
        "小满喊了一声",
        "小满厉声道",
        "小满问他的朋友",
        "小满提醒她",
        "小满接过话头",
    ],
)
def test_clauses_that_end_in_saying(clause: str) -> None:
    assert ENDS.search(clause)


@pytest.mark.parametrize("clause", ["小满知道", "这条街道", "小满推开门", "提出一个问题"])
def test_clauses_that_do_not(clause: str) -> None:
    assert not ENDS.search(clause)


def test_silence_listening_and_musing() -> None:
    assert SILENT.search("小满没有回答")
    assert not SILENT.search("小满没好气地说")
    assert HEARS.search("小满愣住了")
    assert MUSES.search("小满忽然意识到")


def test_the_last_verb_counts() -> None:
    assert kind_of("想了想说") == "说"
    assert kind_of("推开门") == ""


def test_longest_alternatives_first() -> None:
    assert alternatives(("说", "说道")) == "说道|说"
