"""The part of the report about lines that were spoken but not heard whole."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from yanyi.media.markup import element
from yanyi.media.report.tables import part
from yanyi.media.report.types import Report
from yanyi.media.report.wording import Wording, wording_for
from yanyi.models.work import Unproven


def unproven_part(report: Report) -> ET.Element | None:
    """A table of these lines, each once for all media; nothing when all were heard whole."""
    said = wording_for(report.language)
    media: dict[Unproven, list[str]] = {}
    for work in report.works:
        for one in work.unproven:
            media.setdefault(one, []).append(said.media.get(work.medium, work.medium))
    if not media:
        return None
    heads = [element("th", {"scope": "col"}, head) for head in said.unproven_heads]
    table = element(
        "table",
        None,
        element("caption", None, said.unproven_lead),
        element("thead", None, element("tr", None, *heads)),
        element("tbody", None, *(_row(one, names, said) for one, names in media.items())),
    )
    card = element("div", {"class": "card"}, element("div", {"class": "scroll"}, table))
    return part("unproven", said.unproven, card)


def _row(one: Unproven, media: list[str], said: Wording) -> ET.Element:
    place = element("small", None, " · ".join([*filter(None, [one.anchor]), *media]))
    cells = [
        element("th", {"scope": "row"}, one.words, element("br", None), place),
        element("td", None, one.heard or "–"),
        element("td", None, "; ".join(reasons(one, said))),
    ]
    return element("tr", None, *cells)


def reasons(one: Unproven, said: Wording) -> Iterator[str]:
    """What is wrong with a line, in words."""
    yield from (said.line_missing.format(words=words) for words in one.missing)
    yield from (said.line_repeated.format(words=words) for words in one.repeated)
    if one.garbled:
        yield said.line_garbled.format(percent=round(one.garbled * 100))
