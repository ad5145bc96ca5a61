from pathlib import Path

import pytest

from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Wrote
from yanyi.models.asks import Words
from yanyi.models.schema import fault
from yanyi.providers.words_fake import FakeScribe


@pytest.mark.parametrize(
    "schema",
    [
        '{"enum":["Ann","Bob"]}',
        '{"type":"object","properties":{"a":{"type":"integer","minimum":2}},"required":["a"]}',
        '{"type":"array","items":{"type":"string","minLength":2},"minItems":3}',
        '{"type":"number","maximum":-1}',
        '{"type":"boolean"}',
        '{"const":7}',
    ],
)
def test_the_least_that_fits_is_answered(schema: str, tmp_path: Path) -> None:
    answer = FakeScribe().answer(Words("Say", "it", schema), StoreDesk(Store(tmp_path)))
    assert isinstance(answer, Wrote)
    assert fault(schema, answer.text) == ""


def test_without_a_schema_the_ask_comes_back(tmp_path: Path) -> None:
    answer = FakeScribe().answer(Words("Say", "it"), StoreDesk(Store(tmp_path)))
    assert answer == Wrote("Say it ")
