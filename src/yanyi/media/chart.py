"""Charts of bars as SVG of our own, readable on light and dark grounds and without a mouse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from yanyi.media.markup import element, written
from yanyi.media.widths import advance

WIDTH = 960
MARGIN = 28
GAP = 20
"""Between panels."""

INSIDE = 18
"""Between the edge of a panel and what is in it."""

HEAD = 46
"""How high the heading of a panel is."""

ROW = 27
STANDING = 168
"""How high the tallest column may be."""

SLOT = 84
BROAD = 1.27
"""How much wider than a plain font the broadest usual ones are (DejaVu Sans)."""

LINES = 4
"""Lines across a panel of columns, at most."""

STYLE = """
text{font:13px system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans CJK SC",sans-serif;
fill:#26201a}
.title{font-size:24px;font-weight:600}.head{font-weight:600;font-size:15px}
.soft{fill:#6b6155;font-size:12px}.ground{fill:#f6f1e7}.panel{fill:#fffdf8;stroke:#e3d9c8}
.line{stroke:#e3d9c8}.bar{fill:#a8321f}.rail{fill:#26201a;opacity:.06}
@media (prefers-color-scheme:dark){text{fill:#ece5d8}.soft{fill:#a59c8d}.ground{fill:#15161a}
.panel{fill:#1e2026;stroke:#33343b}.line{stroke:#33343b}.bar{fill:#f08a70}.rail{fill:#ece5d8}}
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """An amount, what it is of, and both in words for who points at it or has it read."""

    label: str
    amount: int
    words: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Bars with a heading: in ``rows`` below one another, else as columns in their order."""

    title: str
    bars: tuple[Bar, ...]
    rows: bool = True

    @property
    def most(self) -> int:
        """The largest amount, at least 1."""
        return max((one.amount for one in self.bars), default=0) or 1

    @property
    def height(self) -> int:
        """How high it is, with its edges."""
        within = ROW * len(self.bars) if self.rows else STANDING + 20
        return HEAD + within + INSIDE


@dataclass(frozen=True, slots=True)
class Chart:
    """A title, a sentence or two, and panels: those of one tuple stand side by side.

    ``told`` says an amount in words.
    """

    title: str
    lead: str
    panels: tuple[tuple[Panel, ...], ...]
    told: Callable[[int], str]


def drawn(chart: Chart) -> bytes:
    """The chart as a file of its own."""
    lead = list(_wrapped(chart.lead, (WIDTH - 2 * MARGIN) / 13))
    y = 76 + 20 * len(lead)
    placed: list[ET.Element] = []
    for side_by_side in chart.panels:
        width = (WIDTH - 2 * MARGIN - GAP * (len(side_by_side) - 1)) / len(side_by_side)
        height = max(one.height for one in side_by_side)
        for number, panel in enumerate(side_by_side):
            left = MARGIN + number * (width + GAP)
            placed.append(_panel(panel, _Place(left, y, width, height), chart.told))
        y += height + GAP
    attributes = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"0 0 {WIDTH} {y + MARGIN - GAP}",
        "role": "img",
        "aria-labelledby": "title desc",
    }
    root = element(
        "svg",
        attributes,
        element("title", {"id": "title"}, chart.title),
        element("desc", {"id": "desc"}, chart.lead),
        element("style", None, STYLE),
        element("rect", {"class": "ground", "width": "100%", "height": "100%"}),
        _text("title", MARGIN, 48, _fitted(chart.title, (WIDTH - 2 * MARGIN) / 24)),
        *(_text("", MARGIN, 76 + 20 * n, one) for n, one in enumerate(lead)),
        *placed,
    )
    return written(root)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a panel is."""

    left: float
    top: float
    width: float
    height: float

    @property
    def inner(self) -> tuple[float, float]:
        """From where to where its contents go."""
        return self.left + INSIDE, self.left + self.width - INSIDE


def _panel(panel: Panel, place: _Place, told: Callable[[int], str]) -> ET.Element:
    ground = {
        "class": "panel",
        "x": f"{place.left:.1f}",
        "y": f"{place.top:.1f}",
        "width": f"{place.width:.1f}",
        "height": f"{place.height:.1f}",
        "rx": "10",
    }
    heading = _text("head", place.inner[0], place.top + 30, panel.title)
    bars = _rows if panel.rows else _columns
    return element("g", None, element("rect", ground), heading, *bars(panel, place, told))


# --- rows ----------------------------------------------------------------------------------------


def _rows(panel: Panel, place: _Place, told: Callable[[int], str]) -> Iterator[ET.Element]:
    """Each with its name before it and its amount behind it."""
    left, right = place.inner
    values = [told(one.amount) for one in panel.bars]
    names = min(0.45 * (right - left), 13 * max(_ems(one.label) for one in panel.bars) + 12)
    begin = left + names
    end = right - 12 * max(map(_ems, values)) - 8
    for number, (bar, value) in enumerate(zip(panel.bars, values, strict=True)):
        middle = place.top + HEAD + ROW * (number + 0.5)
        long = (end - begin) * bar.amount / panel.most
        yield element(
            "g",
            None,
            element("title", None, bar.words),
            _text("", left, middle + 5, _fitted(bar.label, (names - 10) / 13)),
            _rect("rail", begin, middle - 7, end - begin, 14),
            _rect("bar", begin, middle - 7, max(long, 2.0 if bar.amount else 0.0), 14),
            _text("soft", right, middle + 4, value, "end"),
        )


# --- columns -------------------------------------------------------------------------------------


def _columns(panel: Panel, place: _Place, told: Callable[[int], str]) -> Iterator[ET.Element]:
    """Before lines that say how much they are; names below, as many as there is room for."""
    step = _step(panel.most)
    lines = range(0, panel.most + step, step)
    left, right = place.inner
    begin = left + 12 * max(_ems(told(one)) for one in lines) + 8
    foot = place.top + HEAD + STANDING
    for one in lines:
        y = foot - STANDING * one / lines[-1]
        yield element(
            "path", {"class": "line", "d": f"M{begin:.1f} {y:.1f}H{right:.1f}", "fill": "none"}
        )
        yield _text("soft", begin - 8, y + 4, told(one), "end")
    slot = min(SLOT, (right - begin) / len(panel.bars))
    every = -(-int(12 * max(_ems(one.label) for one in panel.bars) + 10) // int(max(1, slot)))
    for number, bar in enumerate(panel.bars):
        high = STANDING * bar.amount / lines[-1]
        high = max(high, 1.5) if bar.amount else 0.0
        middle = begin + slot * (number + 0.5)
        wide = max(1.0, min(46.0, 0.7 * slot))
        name = _text("soft", middle, foot + 20, bar.label, "middle") if not number % every else None
        yield element(
            "g",
            None,
            element("title", None, bar.words),
            _rect("bar", middle - wide / 2, foot - high, wide, high),
            name,
        )


def _step(most: int) -> int:
    """How far the lines are apart: a round number, so that there are few of them."""
    size = 1
    while True:
        for one in (1, 2, 5):
            if one * size * LINES >= most:
                return one * size
        size *= 10


# --- marks and words -----------------------------------------------------------------------------


def _rect(sort: str, left: float, top: float, width: float, height: float) -> ET.Element:
    attributes = {
        "class": sort,
        "x": f"{left:.1f}",
        "y": f"{top:.1f}",
        "width": f"{width:.1f}",
        "height": f"{height:.1f}",
        "rx": f"{min(3.0, width / 2, height / 2):.1f}",
    }
    return element("rect", attributes)


def _text(sort: str, x: float, y: float, words: str, anchor: str = "") -> ET.Element:
    named = {"class": sort} if sort else {}
    there = {"text-anchor": anchor} if anchor else {}
    return element("text", {**named, "x": f"{x:.1f}", "y": f"{y:.1f}", **there}, words)


def _ems(text: str) -> float:
    """How wide a text is at most: whoever looks has a font of their own, some are broad."""
    return BROAD * advance(text)


def _fitted(text: str, ems: float) -> str:
    """A text cut to what fits."""
    if _ems(text) <= ems:
        return text
    while text and _ems(text) > ems - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _wrapped(text: str, ems: float) -> Iterator[str]:
    """A text in lines, between words."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and _ems(longer) > ems:
            yield line
            longer = word
        line = longer
    if line:
        yield line
