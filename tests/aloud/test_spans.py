import pytest

from yanyi.aloud.phrases import phrases
from yanyi.aloud.spans import phrase_spans

SENTENCE = (
    "The old man looked at the river, and the river, as it had for forty years, looked away. "
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("雪停了，船家还没有来。" * 12, "zh"),
        (SENTENCE * 4, "en"),
        ("共2024人，走了1000里。" * 9, "zh"),
    ],
)
def test_phrases_are_whole_stretches_that_end_at_a_stop(text: str, language: str) -> None:
    said = phrases(text, language)
    spans = phrase_spans(text, language, said)
    assert len(spans) == len(said) > 1
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(text[:end].rstrip()[-1] in "，。,." for _, end in spans)


def test_one_phrase_is_the_whole_text() -> None:
    assert phrase_spans("走吧。", "zh", phrases("走吧。", "zh")) == ((0, 3),)
    assert phrase_spans("……", "zh", ()) == ()
