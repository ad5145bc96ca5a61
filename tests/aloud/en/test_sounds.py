import pytest

from yanyi.aloud.en.sounds import sounds


@pytest.mark.parametrize("said", ["I said no.", "The answer was no. He left."])
def test_no_at_the_end_of_a_sentence_is_no_number(said: str) -> None:
    assert "nˈO." in sounds(said)
    assert "nˈʌmbəɹ" not in sounds(said)


def test_a_fig_is_no_figure() -> None:
    assert "fˈɪɡ." in sounds("She ate a fig.")
