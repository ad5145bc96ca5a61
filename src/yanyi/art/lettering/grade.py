"""How large lettering is: on a page to hold in the hand, and on a strip for a phone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grade:
    """Sizes in pixels, the best first; nothing is ever smaller than ``least``.

    ``strips`` are those of narration outside the pictures; ``margin`` is what lettering keeps from
    the sides of its picture, ``safe`` from the edge of the paper.
    """

    sizes: tuple[float, ...]
    strips: tuple[float, ...]
    margin: float
    safe: float

    @property
    def least(self) -> float:
        """The smallest size."""
        return self.sizes[-1]


PAGE = Grade(
    (46.0, 44.0, 42.0, 40.0, 38.0, 36.0, 34.0, 32.0, 30.0),
    (42.0, 40.0, 38.0, 36.0, 34.0, 32.0, 30.0),
    18.0,
    52.0,
)
PHONE = Grade((36.0, 34.0, 32.0, 30.0, 28.0, 26.0), (34.0, 32.0, 30.0, 28.0, 26.0), 14.0, 24.0)
