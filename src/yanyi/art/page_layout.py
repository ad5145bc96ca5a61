"""The layout of a page as a file: JSON with every balloon, and every word really lettered."""

import json

from pydantic import TypeAdapter

from yanyi.art.lettering.items import Panel
from yanyi.art.lettering.layout import LaidPage, lay_page, told
from yanyi.art.page import HEIGHT, WIDTH

_WIRE = TypeAdapter(LaidPage)


def lay_out(chinese: bool, panels: tuple[Panel, ...]) -> bytes:
    """Lay out a page; the JSON holds ``page``, and

    ``told``: [panel, item, passage, words] each, and ``text``: [left, baseline, size, words].
    """
    page = lay_page(WIDTH, HEIGHT, chinese, panels)
    items = tuple((*one.above, *one.items, *one.below) for one in panels)
    made = {
        "page": _WIRE.dump_python(page, mode="json"),
        "told": told(page, items),
        "text": _text(page),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _text(page: LaidPage) -> list[tuple[float, float, float, str]]:
    """Where every line of letters stands, for a text layer."""
    found: list[tuple[float, float, float, str]] = []
    for panel in page.panels:
        for one in sorted(panel.lettered, key=lambda lettered: lettered.item):
            size = one.block.size
            step = one.box.height / max(1, len(one.block.rows))
            for number, row in enumerate(one.block.rows):
                words, _ = row.drawn
                left = one.box.centre[0] - row.ink * size / 2
                baseline = one.box.top + (number + 0.5) * step + 0.34 * size
                found.append((round(left, 1), round(baseline, 1), round(size, 1), words))
    return found


def read_layout(data: bytes) -> LaidPage:
    """The page in a layout file."""
    return _WIRE.validate_python(json.loads(data)["page"])
