import pytest

from yanyi.models.asks import Words
from yanyi.read.refine.question import Question
from yanyi.read.refine.reply import speakers

QUESTION = Question(Words("Who?", "text"), {"Ann Lee": "ann", "Bob": "bob"})


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ('{"1":"Ann Lee","2":"?"}', ("ann", "")),
        ('{"2":"Bob","1":"Bob","3":"Bob"}', ("bob", "bob")),
        ('{"1":"Ann","2":"Bob"}', (None, "bob")),
        ('{"1":2}', (None, None)),
        ('["Bob","Bob"]', (None, None)),
        ("Bob says both.", (None, None)),
        ("", (None, None)),
    ],
)
def test_each_line_is_usable_by_itself(answer: str, said: tuple[str | None, ...]) -> None:
    assert speakers(answer, QUESTION, 2) == said
