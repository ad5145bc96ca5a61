"""A figure's picture bent as its body moves, in strips across that are drawn fast and whole.

A strip moves to the side and grows or shrinks in height; the next begins where it ends, so that
no seam shows. So a figure leans from its feet, its head nods and inclines above the neck, and
what hangs low comes after what leads.
"""

from dataclasses import dataclass
from itertools import pairwise

from yanyi.art.film_acting import Build
from yanyi.art.film_camera import Frame

_STEP = 0.5  # pixels that neighbouring strips differ by at most
_GUST_STEP = 1.0
_MOST = 64  # strips
_THROAT = 0.8  # of the height of a head: so far below the chin a nod is felt
_LEE = 0.3  # of the width: so much of a strip flutters in the wind
_CURL = 1.5
_HIP, _APART = 0.46, 0.5  # how high the hip is; how much wider the feet of a stride are
_STRIPS = 36  # of a stride


@dataclass(frozen=True, slots=True)
class Bend:
    """How a body is bent, in pixels at its head: ``lean`` to the right, ``nod`` and ``drop`` down.

    ``trail`` is the lean that low parts still have; ``tilt`` shifts the top of the head against the
    chin; ``growth`` is a share of the height; ``gusts`` stretch the lee side, from head to feet;
    ``stride`` (0 to 1) sets the legs apart.
    """

    lean: float = 0.0
    trail: float = 0.0
    nod: float = 0.0
    tilt: float = 0.0
    drop: float = 0.0
    growth: float = 0.0
    gusts: tuple[float, ...] = ()
    stride: float = 0.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a picture (left, top, right, bottom in its pixels) and where it goes."""

    part: tuple[float, float, float, float]
    to: Frame


class Body:
    """Where a figure bends: its picture lies at ``place`` in the view."""

    def __init__(self, place: Frame, build: Build) -> None:
        self._place = place
        left, self._crown, right, self._chin = build.head
        self._axis = (left + right) / 2
        self._head = max(1.0, self._chin - self._crown)
        self._feet = max(build.bottom, self._chin + self._head)

    def strips(self, bend: Bend) -> list[Strip]:
        """The strips of the picture, from its top down."""
        rows = self._rows(bend)
        downs = [self._down(row, bend) for row in rows]
        found: list[Strip] = []
        place = self._place
        for above, below, top, bottom in zip(rows, rows[1:], downs, downs[1:], strict=False):
            middle = (above + below) / 2
            wide = 1 + bend.stride * _APART * max(0.0, 1 - self._high(middle) / _HIP)
            left = self._axis + (place.left - self._axis) * wide + self._across(middle, bend)
            part = (0.0, above - place.top, place.width, below - place.top)
            strip = Strip(part, Frame(left, top, place.width * wide, bottom - top))
            if bend.gusts:
                found += self._blown(strip, self._high(middle), bend.gusts)
            else:
                found.append(strip)
        return found

    def _rows(self, bend: Bend) -> list[float]:
        """Where the strips begin and end, in pixels of the view."""
        marks = self._marks(bend)
        gusts = sum(abs(b - a) for a, b in pairwise(bend.gusts)) / _GUST_STEP
        rows: list[float] = []
        for above, below in pairwise(marks):
            aside = abs(self._across(above, bend) - self._across(below, bend)) / _STEP
            blown = gusts * (below - above) / self._place.height
            legs = bend.stride * _STRIPS if below == marks[-1] else 0.0
            count = min(_MOST, 1 + int(aside + blown + legs))
            rows += [above + (below - above) * n / count for n in range(count)]
        return [*rows, marks[-1]]

    def _marks(self, bend: Bend) -> list[float]:
        """The rows between which a figure bends evenly."""
        place = self._place
        inner = set[float]()
        if bend.nod or bend.tilt:
            inner = {self._chin}
        if bend.nod:
            inner.add(self._chin + _THROAT * self._head)
        return [
            place.top,
            *sorted(row for row in inner if place.top + 1 < row < place.bottom - 1),
            place.bottom,
        ]

    def _high(self, row: float) -> float:
        """0 at the feet, 1 at the crown."""
        return max(0.0, (self._feet - row) / (self._feet - self._crown))

    def _across(self, row: float, bend: Bend) -> float:
        high = self._high(row)
        led = min(1.0, high)
        lean = (bend.lean * led + bend.trail * (1 - led)) * high**_CURL
        return float(lean + bend.tilt * max(0.0, self._chin - row) / self._head)

    def _down(self, row: float, bend: Bend) -> float:
        """Where a row comes to lie."""
        high = self._high(row)
        felt = min(1.0, max(0.0, 1 - (row - self._chin) / (_THROAT * self._head)))
        return row - bend.growth * (self._feet - row) + bend.nod * felt + bend.drop * high

    def _blown(self, strip: Strip, high: float, gusts: tuple[float, ...]) -> list[Strip]:
        """A strip whose lee side is stretched by the gust at its height."""
        at = (1 - min(1.0, high)) * (len(gusts) - 1)
        low = min(int(at), len(gusts) - 2)
        gust = gusts[low] + (gusts[low + 1] - gusts[low]) * (at - low)
        (left, top, right, bottom), to = strip.part, strip.to
        edge = right * (1 - _LEE) if gust > 0 else right * _LEE
        here, there = (edge - left) / (right - left) * to.width, abs(gust)
        if gust > 0:
            calm = Frame(to.left, to.top, here, to.height)
            blown = Frame(to.left + here, to.top, to.width - here + there, to.height)
        else:
            calm = Frame(to.left + here, to.top, to.width - here, to.height)
            blown = Frame(to.left - there, to.top, here + there, to.height)
        sides = (left, top, edge, bottom), (edge, top, right, bottom)
        first, second = (calm, blown) if gust > 0 else (blown, calm)
        return [Strip(sides[0], first), Strip(sides[1], second)]
