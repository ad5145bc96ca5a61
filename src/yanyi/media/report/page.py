"""The whole page, in one file that needs nothing but the works beside it."""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from yanyi.media.labels import KEY, Label, Made, implicit, wording
from yanyi.media.markup import element
from yanyi.media.report.style import SCRIPT, STYLE
from yanyi.media.report.tables import (
    cast_part,
    doubts_part,
    gaps_part,
    making_part,
    problems_part,
    renamed_part,
)
from yanyi.media.report.types import Report
from yanyi.media.report.unproven import unproven_part
from yanyi.media.report.wording import wording_for
from yanyi.media.report.works import cover_of, link, work_section

# Nothing is fetched from anywhere but the page's own folder.
_POLICY = "default-src 'self' file: data: 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write_report(report: Report) -> bytes:
    """The report as HTML."""
    works = [work_section(work, report) for work in report.works]
    making = [
        cast_part(report),
        making_part(report),
        gaps_part(report),
        unproven_part(report),
        doubts_part(report),
        renamed_part(report),
        problems_part(report),
    ]
    parts = [*works, *(one for one in making if one is not None)]
    said = wording_for(report.language)
    body = element(
        "body",
        None,
        element("a", {"class": "skip", "href": "#works"}, said.skip),
        _hero(report),
        _menu(parts, said.results),
        element("main", {"id": "works"}, *parts),
        _footer(report),
        _viewer(report) if any(one.get("class") == "pages" for one in body_lists(parts)) else None,
        _raw("script", SCRIPT),
    )
    root = element("html", {"lang": report.language or "und"}, _head(report), body)
    return f"<!DOCTYPE html>\n{ET.tostring(root, encoding='unicode', method='html')}\n".encode()


def body_lists(parts: Sequence[ET.Element]) -> list[ET.Element]:
    """Every list in some parts of the page."""
    return [one for part in parts for one in part.iter("ul")]


def _head(report: Report) -> ET.Element:
    label = implicit(Label(produce_id=report.title))
    return element(
        "head",
        None,
        element("meta", {"charset": "utf-8"}),
        element("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light dark"}),
        element("meta", {"name": "generator", "content": "Yanyi"}),
        element("meta", {"name": KEY, "content": label}),
        element("title", None, report.title),
        _raw("style", STYLE),
    )


def _raw(tag: str, text: str) -> ET.Element:
    """Our own style or script, whose ``<`` and ``&`` stay as they are."""
    made = ET.Element(tag)
    made.text = text
    return made


def _hero(report: Report) -> ET.Element:
    said, cover = wording_for(report.language), cover_of(report.works)
    pictures: list[ET.Element] = []
    if cover:
        pictures.append(element("img", {"class": "back", "src": link(cover), "alt": ""}))
    words = element(
        "div",
        None,
        element("h1", None, report.title),
        element("p", {"class": "by"}, said.by.format(author=report.author))
        if report.author
        else None,
        element("p", {"class": "about"}, report.description) if report.description else None,
        element("p", {"class": "label"}, wording(report.language, Made.WORK)),
    )
    shown = element("img", {"class": "cover", "src": link(cover), "alt": ""}) if cover else None
    inner = element("div", {"class": "inner"}, shown, words)
    return element("header", {"class": "hero" if cover else "hero bare"}, *pictures, inner)


def _menu(parts: Sequence[ET.Element], name: str) -> ET.Element:
    items = []
    for one in parts:
        heading = next(one.iter("h2"))
        link_to = element("a", {"href": f"#{one.get('id')}"}, heading.text or "")
        items.append(element("li", None, link_to))
    return element(
        "nav", {"class": "menu", "aria-label": name}, element("ul", {"class": "inner"}, *items)
    )


def _footer(report: Report) -> ET.Element:
    said = wording_for(report.language)
    words = f"{wording(report.language, Made.WORK)} {said.hidden_label}"
    return element("footer", None, element("div", {"class": "inner"}, words))


def _viewer(report: Report) -> ET.Element:
    said = wording_for(report.language)

    def button(kind: str, name: str, sign: str) -> ET.Element:
        return element("button", {"type": "button", "class": kind, "aria-label": name}, sign)

    return element(
        "dialog",
        {"aria-label": said.media["comic"]},
        element("p", {"aria-live": "polite"}),
        button("back", said.previous, "‹"),
        button("on", said.next, "›"),
        button("shut", said.close, "×"),
    )
