"""The layout of a page as a file: JSON with every balloon, and every word really lettered."""

import json
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from yanyi.art.lettering.geometry import geometry
from yanyi.art.lettering.grade import PAGE, PHONE
from yanyi.art.lettering.layout import LaidPage, Paper, lay_page, told
from yanyi.art.lettering.lines import lines

if TYPE_CHECKING:
    from yanyi.art.page import LayoutParams

_WIRE = TypeAdapter(LaidPage)


def lay_out(params: "LayoutParams") -> bytes:
    """Lay out a page; the JSON holds ``page``, and

    ``told``: [panel, item, passage, words] each, ``text``: [left, baseline, size, words], and
    ``geometry``: what stands where, see ``docs/comic.md``.
    """
    grade = PHONE if params.phone else PAGE
    paper = Paper(params.width, params.height, params.chinese, params.rtl, grade)
    page = lay_page(paper, params.panels)
    items = tuple((*one.above, *one.items, *one.below) for one in params.panels)
    made = {
        "page": _WIRE.dump_python(page, mode="json"),
        "told": told(page, items),
        "text": _text(page),
        "geometry": geometry(page),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _text(page: LaidPage) -> list[tuple[float, float, float, str]]:
    """Where every line of letters stands, for a text layer."""
    found: list[tuple[float, float, float, str]] = []
    for panel in page.panels:
        for one in sorted(panel.lettered, key=lambda lettered: lettered.item):
            size = one.block.size
            for line in lines(one.block, one.box, page.chinese):
                left, base = line.start
                if one.block.vertical:
                    left, base = left - size / 2, base + size
                found.append((round(left, 1), round(base, 1), round(size, 1), line.row.told))
    return found


def read_layout(data: bytes) -> LaidPage:
    """The page in a layout file."""
    return _WIRE.validate_python(json.loads(data)["page"])
