"""Pages of a comic as recipes: where the lettering goes, and the finished picture."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.art.lettering.items import Panel
from yanyi.models.recipe import Recipe

WIDTH, HEIGHT = 1600, 2400
QUALITY = 88
BLEED = 29  # pixels: 3 mm of a page 169 mm wide


@dataclass(frozen=True, slots=True)
class LayoutParams:
    """A page's panels with their items. ``chinese``: the story is set the Chinese way.

    ``rtl``: it is read from right to left. ``phone``: it is lettered for a strip on a phone.
    """

    chinese: bool
    panels: tuple[Panel, ...]
    width: int = WIDTH
    height: int = HEIGHT
    rtl: bool = False
    phone: bool = False


@dataclass(frozen=True, slots=True)
class PageParams:
    """The paper of the page, and which input each panel's picture is, -1 for none.

    ``bursts`` are the panels that get speed lines; ``bleed`` is how many pixels are added on every
    side, to be cut off by the printer; ``made`` are the words that say how it was made. Inputs: the
    layout, then the pictures.
    """

    pictures: tuple[int, ...]
    bursts: tuple[int, ...] = ()
    paper: str = "#f7f0df"
    ink: str = "#16131f"
    bleed: int = 0
    made: str = ""


@dataclass(frozen=True, slots=True)
class CoverParams:
    """The words of the cover; ``made`` is the label that says how it was made.

    ``headroom`` is where the highest head begins, as a share of the picture's height; ``scale`` is
    the size of the whole, ``bleed`` what is added on every side for the printer.
    """

    title: str
    author: str
    made: str
    chinese: bool
    headroom: float = 1.0
    scale: float = 1.0
    bleed: int = 0


@dataclass(frozen=True, slots=True)
class EndParams:
    """The last page: what the comic is called, and how it was made."""

    title: str
    ending: str
    made: str
    sentence: str
    chinese: bool
    scale: float = 1.0
    bleed: int = 0


def _lay_out(params: LayoutParams, _: list[Path], output: Path) -> None:
    from yanyi.art import page_layout

    output.write_bytes(page_layout.lay_out(params))


def _page(params: PageParams, inputs: list[Path], output: Path) -> None:
    from yanyi.art import page_drawing

    page_drawing.draw_page(params, inputs, output)


def _cover(params: CoverParams, inputs: list[Path], output: Path) -> None:
    from yanyi.art import page_cover

    page_cover.draw_cover(params, inputs, output)


def _end(params: EndParams, _: list[Path], output: Path) -> None:
    from yanyi.art import page_cover

    page_cover.draw_end(params, output)


LAYOUT = Recipe("comic.layout", 9, LayoutParams, _lay_out)
PAGE = Recipe("comic.page", 9, PageParams, _page)
COVER = Recipe("comic.cover", 6, CoverParams, _cover)
END = Recipe("comic.end", 6, EndParams, _end)
