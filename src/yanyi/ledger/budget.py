"""A budget: nothing is asked before its highest price fits in."""

from yanyi.problems import BudgetError, Problem

MICRO = 1_000_000


class Budget:
    """So many micro-units may be spent; ``limit`` None means the author set none."""

    def __init__(self, limit: int | None) -> None:
        self.limit = limit
        self.spent = 0
        self.reserved = 0

    def reserve(self, price: int, what: str) -> None:
        """Set ``price`` aside; raises BudgetError when it does not fit."""
        if price and self.limit is not None and self.spent + self.reserved + price > self.limit:
            left = (self.limit - self.spent - self.reserved) / MICRO
            raise BudgetError(
                Problem(
                    f"{what} may cost {price / MICRO:.6f} and {left:.6f} of the budget is left",
                    hint="Allow more with --budget, or choose a free model; what was made stays.",
                )
            )
        self.reserved += price

    def settle(self, price: int, cost: int) -> None:
        """Give ``price`` back and count what it did cost."""
        self.reserved -= price
        self.spent += cost
