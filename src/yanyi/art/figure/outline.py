"""Outlines written as SVG path data, read into skia paths."""

import re
from collections.abc import Callable, Iterator

import skia

_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_COUNT = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def _split(data: str) -> Iterator[tuple[str, list[str]]]:
    """Each command letter of ``data`` with the text of its numbers."""
    marks = [(m.start(), m.group()) for m in re.finditer(r"[MmLlHhVvCcSsQqTtAaZz]", data)]
    ends = [start for start, _ in marks[1:]] + [len(data)]
    for (start, letter), end in zip(marks, ends, strict=True):
        yield letter, [data[start + 1 : end]]


def _numbers(letter: str, text: str) -> list[float]:
    """The numbers after a command; the two flags of an arc may stand without separators."""
    if letter not in "Aa":
        return [float(m.group(2)) for m in _TOKEN.finditer(text) if m.group(2)]
    number = r"\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
    flag = r"\s*,?\s*([01])"
    arc = re.compile(number * 3 + flag * 2 + number * 2)
    return [float(g) for m in arc.finditer(text) for g in m.groups()]


class _Pen:
    """Follows path data, knowing the current point and the last control point."""

    def __init__(self) -> None:
        self.path = skia.Path()
        self.x = self.y = 0.0
        self.start = (0.0, 0.0)
        self.control = (0.0, 0.0)
        self.last = ""

    def run(self, letter: str, values: list[float]) -> None:
        """Draw one command with its numbers, made absolute."""
        kind = letter.upper()
        bx, by = (self.x, self.y) if letter.islower() else (0.0, 0.0)
        draw: dict[str, Callable[[list[float], float, float], None]] = {
            "M": self._move,
            "L": self._line,
            "H": lambda v, x, _: self._to(v[0] + x, self.y),
            "V": lambda v, _, y: self._to(self.x, v[0] + y),
            "C": self._cubic,
            "S": self._smooth,
            "Q": self._quad,
            "T": self._smooth_quad,
            "A": self._arc,
        }
        draw[kind](values, bx, by)
        self.last = kind

    def close(self) -> None:
        """Close the contour and stand at its start."""
        self.path.close()
        self.x, self.y = self.start
        self.last = "Z"

    def _to(self, x: float, y: float) -> None:
        self.path.lineTo(x, y)
        self.x, self.y = x, y

    def _move(self, v: list[float], bx: float, by: float) -> None:
        self.x, self.y = v[0] + bx, v[1] + by
        self.path.moveTo(self.x, self.y)
        self.start = (self.x, self.y)

    def _line(self, v: list[float], bx: float, by: float) -> None:
        self._to(v[0] + bx, v[1] + by)

    def _cubic(self, v: list[float], bx: float, by: float) -> None:
        a, b, c, d, e, f = v[0] + bx, v[1] + by, v[2] + bx, v[3] + by, v[4] + bx, v[5] + by
        self.path.cubicTo(a, b, c, d, e, f)
        self.control, self.x, self.y = (c, d), e, f

    def _mirrored(self, kinds: str) -> tuple[float, float]:
        if self.last in kinds and self.last:
            return 2 * self.x - self.control[0], 2 * self.y - self.control[1]
        return self.x, self.y

    def _smooth(self, v: list[float], bx: float, by: float) -> None:
        a, b = self._mirrored("CS")
        self._cubic([a - bx, b - by, *v], bx, by)

    def _quad(self, v: list[float], bx: float, by: float) -> None:
        a, b, c, d = v[0] + bx, v[1] + by, v[2] + bx, v[3] + by
        self.path.quadTo(a, b, c, d)
        self.control, self.x, self.y = (a, b), c, d

    def _smooth_quad(self, v: list[float], bx: float, by: float) -> None:
        a, b = self._mirrored("QT")
        self._quad([a - bx, b - by, *v], bx, by)

    def _arc(self, v: list[float], bx: float, by: float) -> None:
        size = skia.Path.ArcSize.kLarge_ArcSize if v[3] else skia.Path.ArcSize.kSmall_ArcSize
        way = skia.PathDirection.kCW if v[4] else skia.PathDirection.kCCW
        x, y = v[5] + bx, v[6] + by
        self.path.arcTo(v[0], v[1], v[2], size, way, x, y)
        self.x, self.y = x, y


def outline(data: str) -> skia.Path:
    """The skia path of SVG path data."""
    pen = _Pen()
    for letter, (text,) in _split(data):
        count = _COUNT[letter.upper()]
        if count == 0:
            pen.close()
            continue
        values = _numbers(letter, text)
        current = letter
        for at in range(0, len(values) - count + 1, count):
            pen.run(current, values[at : at + count])
            current = {"M": "L", "m": "l"}.get(current, current)
    return pen.path
