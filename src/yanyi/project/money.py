"""Amounts of money as the author writes them."""

from decimal import Decimal, InvalidOperation

from yanyi.problems import InputError, Position, Problem

MICRO = 1_000_000


def micro_units(amount: str, source: str) -> int:
    """An amount such as ``1.50`` in micro-units; raises InputError."""
    try:
        value = Decimal(amount)
    except InvalidOperation:
        value = Decimal(-1)
    if not value.is_finite() or value < 0:
        hint = 'Write it as "1.50".'
        raise InputError(Problem(f"{amount} is no amount of money", Position(source), hint))
    return int(value * MICRO)
