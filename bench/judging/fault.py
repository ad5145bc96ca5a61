"""What the judge of a comic finds, and where."""

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """The faults a finished comic must not have; each is counted, and the count must be zero."""

    OVER_FACE = "balloons over faces"
    OUTSIDE = "balloons outside panels"
    OVERLAP = "balloons overlapping"
    TAIL = "tails to the wrong figure"
    OVERFLOW = "text overflow"
    SMALL = "text under the smallest size"
    TWICE_OR_NEVER = "a line lettered twice or never"
    ORDER = "wrong reading order"
    LINE_END = "forbidden line start or end"
    LAPEL = "lapels the wrong way"
    PERSON = "a character changed without the story saying so"
    SAME = "neighbouring panels identical"


@dataclass(frozen=True)
class Rect:
    """Left, top, right, bottom in pixels of a page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def apart(self, x: float, y: float) -> float:
        """How far a point is from the rectangle; 0 inside."""
        dx = max(self.left - x, 0.0, x - self.right)
        dy = max(self.top - y, 0.0, y - self.bottom)
        return float((dx * dx + dy * dy) ** 0.5)


@dataclass(frozen=True)
class Fault:
    """One thing wrong; ``panel`` counts from 0, ``where`` is on the page, None for no place."""

    what: What
    book: str
    page: int
    panel: int
    line: str
    detail: str
    where: Rect | None = None

    def __str__(self) -> str:
        place = f"{self.book} page {self.page} panel {self.panel}"
        return f"{place}: {self.what}: {self.detail} | {self.line[:60]}"
