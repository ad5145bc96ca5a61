"""The picture of what was made in a run: drawn as SVG, with the same figures as a table."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from yanyi.media.markup import element
from yanyi.media.report.graph_layout import LARGEST, LEFT, WIDTH, Layout, Spot, lay_out
from yanyi.media.report.graph_nodes import Column, Graph, Link, Node, graph_of
from yanyi.media.report.graph_wording import GraphWording, graph_wording
from yanyi.media.report.types import Report
from yanyi.media.report.wording import seconds_in_words, wording_for

MICRO = 1_000_000
_FITS = (0, 19, 17, 17, 20)
"""How many letters fit beside a square, by column; a Chinese one counts twice."""


class GraphPart:
    """The picture and the table of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._said: GraphWording = graph_wording(report.language)
        self._media = wording_for(report.language).media
        self._graph: Graph = graph_of(report.making)

    def element(self) -> ET.Element:
        """A figure: the picture, what its colours mean, the table."""
        groups = self._report.making.groups
        made, kept = sum(one.made for one in groups), sum(one.remembered for one in groups)
        lead = self._said.lead.format(all=f"{made + kept:,}", made=f"{made:,}", kept=f"{kept:,}")
        scroll = element("div", {"class": "scroll"}, self._picture(lead))
        caption = element(
            "figcaption", None, element("h3", None, self._said.title), element("p", None, lead)
        )
        figure = (caption, scroll, self._legend(), self._table())
        return element("figure", {"class": "card weave"}, *figure)

    # --- the picture --------------------------------------------------------------------------

    def _picture(self, lead: str) -> ET.Element:
        laid = lay_out(self._graph)
        grounds = (
            element(
                "rect",
                {
                    "class": "ground",
                    "x": str(LEFT[1] - 10),
                    "y": f"{band.y:.1f}",
                    "width": str(LEFT[4] - LEFT[1] - 14),
                    "height": f"{band.height:.1f}",
                    "rx": "10",
                },
            )
            for band in laid.bands
        )
        attributes = {
            "viewBox": f"0 0 {WIDTH} {laid.height:.0f}",
            "role": "img",
            "aria-labelledby": "weave-title weave-desc",
            "xmlns": "http://www.w3.org/2000/svg",
        }
        return element(
            "svg",
            attributes,
            element("title", {"id": "weave-title"}, self._said.title),
            element("desc", {"id": "weave-desc"}, lead),
            *grounds,
            *self._heads(laid),
            *self._links(laid),
            *(self._spot(one) for one in laid.spots),
        )

    def _heads(self, laid: Layout) -> Iterator[ET.Element]:
        there = {one.node.column for one in laid.spots}
        for column in sorted(there):
            place = {"class": "head", "x": str(LEFT[column]), "y": "20"}
            yield element("text", place, self._said.columns[column])

    def _links(self, laid: Layout) -> Iterator[ET.Element]:
        """What went where, the fresh above the others."""
        for link in sorted(self._graph.links, key=lambda one: one.fresh):
            yield _curve(link, laid)

    def _spot(self, spot: Spot) -> ET.Element:
        node = spot.node
        name, counts = self._name(node), self._counts(node)
        left, top = spot.x + (LARGEST - spot.side) / 2, spot.y - spot.side / 2
        square = _square(node, left, top, spot.side)
        title = element("title", None, f"{self._full(node)}: {counts}")
        if node.column is Column.MANUSCRIPT:
            below = f"{spot.y + LARGEST / 2 + 18:.1f}"
            beside = {"class": "small", "x": f"{spot.x:.1f}", "y": below}
            return element("g", None, title, *square, element("text", beside, counts))
        words = f"{spot.words:.1f}"
        if not node.count:
            return element("text", {"class": "name", "x": words, "y": f"{spot.y + 5:.1f}"}, name)
        return element(
            "g",
            None,
            title,
            *square,
            element(
                "text",
                {"class": "name", "x": words, "y": f"{spot.y - 3:.1f}"},
                _short(name, _FITS[node.column]),
                self._cost(node),
            ),
            element("text", {"class": "small", "x": words, "y": f"{spot.y + 13:.1f}"}, counts),
        )

    # --- words --------------------------------------------------------------------------------

    def _name(self, node: Node) -> str:
        match node.column:
            case Column.LINES:
                return self._where(node)
            case Column.PIECES | Column.FINISHED:
                return self._media.get(node.sort, node.sort)
            case _:
                return self._said.sorts.get(node.sort, node.sort)

    def _full(self, node: Node) -> str:
        where = self._where(node) if node.column in (Column.ASKED, Column.PIECES) else ""
        return " · ".join(filter(None, (where, self._name(node))))

    def _where(self, node: Node) -> str:
        """The chapters of a node in words."""
        if node.chapters is None:
            return self._said.whole
        first, last = node.chapters
        if first < last:
            return self._said.chapters.format(first=self._number(first), last=self._number(last))
        title = " ".join(self._report.making.sections[first].title.split())
        return title or self._said.chapter.format(number=self._number(first))

    def _number(self, chapter: int) -> int:
        return self._report.making.sections[chapter].number or chapter + 1

    def _counts(self, node: Node) -> str:
        said = self._said
        made, kept, count = f"{node.made:,}", f"{node.remembered:,}", f"{node.count:,}"
        if node.column in (Column.MANUSCRIPT, Column.LINES):
            return said.lines.format(count=count)
        if node.column is Column.FINISHED:
            all_same = said.files if node.made == node.count else said.files_written
            return (all_same if node.made else said.same_files).format(count=count, made=made)
        both = said.both if node.made and node.remembered else said.remembered
        return (both if node.remembered else said.made).format(made=made, kept=kept)

    def _cost(self, node: Node) -> ET.Element | None:
        if not node.cost:
            return None
        return element("tspan", {"class": "small", "dx": "8"}, self._money(node.cost))

    def _money(self, cost: int) -> str:
        return f"{cost / MICRO:,.2f} {self._report.currency}".strip()

    def _legend(self) -> ET.Element:
        signs = zip(("kept", "fresh", "paid"), self._said.legend, strict=True)
        items = [
            element("li", None, element("i", {"class": sign, "aria-hidden": "true"}), words)
            for sign, words in signs
            if sign != "paid" or any(one.paid for one in self._graph.nodes)
        ]
        return element("ul", {"class": "legend"}, *items, element("li", None, self._said.size))

    def _table(self) -> ET.Element:
        heads = [
            element("th", {"scope": "col", **({"class": "n"} if n > 1 else {})}, head)
            for n, head in enumerate(self._said.heads)
        ]
        steps = [one for one in self._graph.nodes if one.column in (Column.ASKED, Column.PIECES)]
        files = [one for one in self._graph.nodes if one.column is Column.FINISHED]
        rows = [self._row(one) for one in (*steps, *files)]
        table = element(
            "table",
            None,
            element("thead", None, element("tr", None, *heads)),
            element("tbody", None, *rows),
        )
        summary = element("summary", None, self._said.table)
        return element("details", None, summary, element("div", {"class": "scroll"}, table))

    def _row(self, node: Node) -> ET.Element:
        finished = node.column is Column.FINISHED
        where = self._said.columns[Column.FINISHED] if finished else self._where(node)
        took = seconds_in_words(node.seconds, self._report.language) if node.seconds else "–"
        cost = self._money(node.cost) if node.cost else "–"
        cells = (f"{node.made:,}", f"{node.remembered:,}", took, cost)
        return element(
            "tr",
            None,
            element("th", {"scope": "row"}, where),
            element("td", None, self._name(node)),
            *(element("td", {"class": "n"}, one) for one in cells),
        )


def graph_part(report: Report) -> ET.Element | None:
    """The picture of what was made; None where nothing is known of it."""
    return GraphPart(report).element() if report.making.groups else None


def _curve(link: Link, laid: Layout) -> ET.Element:
    source, target = laid.spots[link.source], laid.spots[link.target]
    from_x = source.right
    to_x = target.x + (LARGEST - target.side) / 2 - 3
    bend = max(30.0, (to_x - from_x) / 2)
    path = (
        f"M{from_x:.1f} {source.y:.1f}"
        f"C{from_x + bend:.1f} {source.y:.1f} {to_x - bend:.1f} {target.y:.1f}"
        f" {to_x:.1f} {target.y:.1f}"
    )
    return element("path", {"class": "link fresh" if link.fresh else "link", "d": path})


def _square(node: Node, left: float, top: float, side: float) -> Iterator[ET.Element]:
    """The square of a node, filled from below with what was made, and of that what was paid."""
    plain = node.column in (Column.MANUSCRIPT, Column.LINES)
    yield _rect("plain" if plain else "kept", left, top, side, side)
    for sort, part in (("fresh", node.made), ("paid", node.paid)):
        if part:
            high = max(2.0, side * part / node.count)
            yield _rect(sort, left, top + side - high, side, high)


def _rect(sort: str, left: float, top: float, width: float, height: float) -> ET.Element:
    return element(
        "rect",
        {
            "class": sort,
            "x": f"{left:.1f}",
            "y": f"{top:.1f}",
            "width": f"{width:.1f}",
            "height": f"{height:.1f}",
            "rx": f"{min(4.0, height / 4):.1f}",
        },
    )


def _short(text: str, most: int) -> str:
    """A text cut to what fits; letters of Chinese and its like count twice."""
    wide = 0
    for at, one in enumerate(text):
        wide += 2 if ord(one) >= 0x2E80 else 1
        if wide > most:
            return f"{text[: max(1, at - 1)].rstrip()}…"
    return text
