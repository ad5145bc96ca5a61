"""A page of the web that is one file: style and script inside it, and its label."""

import html
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from yanyi.media.labels import KEY, Label, implicit


@dataclass(frozen=True, slots=True)
class WebPage:
    """``kind`` names a folder of assets, with a style and a script of that name.

    ``identifier`` is what the label names; ``whole`` pages reach under the edges of a screen.
    One with a ``theme`` colour is always in it, others are light or dark as the reader likes.
    """

    kind: str
    title: str
    language: str
    identifier: str
    whole: bool = False
    theme: str = ""


def web_page(page: WebPage, body: Iterable[str]) -> bytes:
    """The page as a file; ``body`` is its markup, line by line."""
    assets = files("yanyi.assets") / page.kind
    style = (assets / f"{page.kind}.css").read_text("utf-8")
    code = (assets / f"{page.kind}.js").read_text("utf-8")
    label = implicit(Label(produce_id=page.identifier))
    scheme = ("theme-color", page.theme) if page.theme else ("color-scheme", "light dark")
    edges = ", viewport-fit=cover" if page.whole else ""
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{safe(page.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta name="viewport" content="width=device-width, initial-scale=1{edges}">',
        f'<meta name="{KEY}" content="{safe(label)}">',
        '<meta name="{}" content="{}">'.format(*scheme),
        '<link rel="icon" href="data:,">',
        f"<title>{safe(page.title)}</title>",
        f"<style>\n{style}</style>",
        "</head>",
        "<body>",
        *filter(None, body),
        f"<script>\n{code}</script>",
        "</body>",
        "</html>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def safe(text: str) -> str:
    """Text as it stands in markup and in quoted attributes."""
    return html.escape(text, quote=True)
