"""The layout of a page as a file: JSON with every balloon, and every word really lettered."""

import json

from pydantic import TypeAdapter

from yanyi.art.lettering.items import Panel
from yanyi.art.lettering.layout import LaidPage, lay_page, told

_WIRE = TypeAdapter(LaidPage)


def lay_out(chinese: bool, panels: tuple[Panel, ...]) -> bytes:
    """Lay out a page; the JSON holds ``page`` and ``told``: [panel, item, passage, words] each."""
    from yanyi.art.page import HEIGHT, WIDTH

    page = lay_page(WIDTH, HEIGHT, chinese, panels)
    items = tuple((*one.above, *one.items, *one.below) for one in panels)
    made = {"page": _WIRE.dump_python(page, mode="json"), "told": told(page, items)}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def read_layout(data: bytes) -> LaidPage:
    """The page in a layout file."""
    return _WIRE.validate_python(json.loads(data)["page"])
