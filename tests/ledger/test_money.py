import pytest

from yanyi.ledger.money import in_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "0.00 USD"),
        (3, "0.000003 USD"),
        (1_500_000, "1.50 USD"),
        (-20_000, "-0.02 USD"),
        (12_345_678_900_000_001, "12345678900.000001 USD"),
    ],
)
def test_amounts_are_exact(amount: int, words: str) -> None:
    assert in_words(amount) == words
