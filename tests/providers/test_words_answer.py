import pytest

from yanyi.models.asks import Words
from yanyi.problems import AnswerError, ProviderError
from yanyi.providers.words_answer import fitting

SCHEMA = '{"type":"object","properties":{"1":{"enum":["Ann","Bob"]}},"required":["1"]}'
ASK = Words("Who?", "[1] “Hush.”", SCHEMA)


class Writer:
    """Answers with one text after the other and keeps what it was asked."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[Words] = []

    def __call__(self, ask: Words) -> str:
        self.asked.append(ask)
        return self.answers.pop(0)


def test_what_fits_is_written_one_way() -> None:
    assert fitting("w", ASK, Writer('{ "1" : "Ann" }\n')) == '{"1":"Ann"}'


def test_without_a_schema_everything_fits() -> None:
    assert fitting("w", Words("Say", "it"), Writer("as it is ")) == "as it is "


def test_an_answer_is_mended_once_and_told_why() -> None:
    writer = Writer('{"1":"Eve"}', '{"1":"Bob"}')
    assert fitting("w", ASK, writer) == '{"1":"Bob"}'
    assert writer.asked[0] == ASK
    assert "is not one of" in writer.asked[1].text
    assert '{"1":"Eve"}' in writer.asked[1].text
    assert writer.asked[1].schema == SCHEMA


def test_an_answer_that_stays_wrong_is_refused_with_a_way_out() -> None:
    writer = Writer("Ann says it.", '{"1":"Eve"}', '{"1":"Bob"}')
    with pytest.raises(AnswerError, match="hint") as caught:
        fitting("w", ASK, writer)
    assert "w gave no answer that can be used" in str(caught.value)
    assert len(writer.asked) == 2


def test_a_bad_schema_is_no_fault_of_the_model() -> None:
    with pytest.raises(ProviderError) as caught:
        fitting("w", Words("Who?", "text", '{"if": 1}'), Writer("{}"))
    assert not isinstance(caught.value, AnswerError)
