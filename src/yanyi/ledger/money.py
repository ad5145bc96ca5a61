"""Money: whole millionths of one currency, never floats."""

MICRO = 1_000_000
CURRENCY = "USD"
"""What prices and budgets are in; every entry of the ledger says it again."""


def in_words(amount: int, currency: str = CURRENCY) -> str:
    """An amount as people write it: at least two places, and as many as it takes."""
    sign, whole = ("-" if amount < 0 else ""), abs(amount)
    places = f"{whole % MICRO:06d}".rstrip("0").ljust(2, "0")
    return f"{sign}{whole // MICRO}.{places} {currency}"
