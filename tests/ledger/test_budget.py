import pytest

from yanyi.ledger.budget import Budget
from yanyi.problems import BudgetError


def test_nothing_is_reserved_beyond_the_limit() -> None:
    budget = Budget(10)
    budget.reserve(6, "a")
    with pytest.raises(BudgetError, match="b may cost"):
        budget.reserve(5, "b")
    budget.settle(6, 4)
    budget.reserve(6, "c")
    budget.settle(6, 6)
    assert (budget.spent, budget.reserved) == (10, 0)


def test_what_is_free_fits_into_any_budget() -> None:
    Budget(0).reserve(0, "a")


def test_without_a_limit_everything_fits() -> None:
    budget = Budget(None)
    budget.reserve(1 << 60, "a")
    assert budget.reserved == 1 << 60
