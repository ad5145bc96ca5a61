"""Sheets: the pages of a story before they are drawn, each with its panels and its heading."""

from dataclasses import dataclass
from math import ceil

from yanyi.art.lettering.items import Item, Kind, Panel, bounds, passage_text
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.models.answers import Pose2D
from yanyi.models.work import Omitted
from yanyi.perform.comic.bands import GUTTER, INNER, MARGIN
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.estimates import ems
from yanyi.perform.comic.figures import seen
from yanyi.perform.comic.gathering import Gathered
from yanyi.perform.comic.pages import plan
from yanyi.perform.comic.script import Cue, Draft, passage
from yanyi.perform.comic.sizes import LARGE
from yanyi.perform.comic.spots import Corners, Spot, box
from yanyi.story.reading import Why
from yanyi.story.types import Chapter, Story

_TITLE_LINE = 140.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be made, or an image of a strip. ``bookmark`` is the chapter that begins on it.

    ``heading`` is lettered in the corners ``title``; ``phone``: it is lettered for a phone.
    """

    spots: tuple[Spot, ...]
    heading: Cue | None = None
    title: Corners | None = None
    bookmark: str = ""
    rtl: bool = False
    width: int = WIDTH
    height: int = HEIGHT
    phone: bool = False

    @property
    def drafts(self) -> tuple[tuple[Draft, ...], ...]:
        """What is lettered in each panel, the heading's own first, in the order of ``panels``."""
        own = ((Draft(Kind.TITLE, (self.heading,)),),) if self.heading else ()
        return (*own, *(spot.cell.drafts for spot in self.spots))

    def panels(
        self, figures: list[tuple[Pose2D, ...]], chinese: bool, language: str = ""
    ) -> tuple[Panel, ...]:
        """The panels for the layout, given who is where in each picture.

        ``language`` is whose rules part long words.
        """
        own: tuple[Panel, ...] = ()
        if self.heading and self.title:
            own = (Panel(self.title, 0, 0, items=(Item(Kind.TITLE, (self.heading.passage,)),)),)
        drawn = (
            panel(spot, poses, chinese, self.width if self.rtl else 0, language)
            for spot, poses in zip(self.spots, figures, strict=True)
        )
        return (*own, *drawn)


def mirrored(corners: Corners, width: int) -> Corners:
    """A panel's corners as in a mirror, for pages read from right to left."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    return (width - bx, by), (width - ax, ay), (width - dx, dy), (width - cx, cy)


def panel(
    spot: Spot, poses: tuple[Pose2D, ...], chinese: bool, mirror: int = 0, language: str = ""
) -> Panel:
    """The panel for the layout, given who is where in its picture.

    ``mirror`` is the width of a page whose panels run from right to left; ``language`` is whose
    rules part long words.
    """
    cell = spot.cell
    wide = bounds(spot.corners).width > (900 if spot.picture != LARGE else 700)

    def items(drafts: tuple[Draft, ...]) -> tuple[Item, ...]:
        return tuple(
            Item(
                draft.kind,
                tuple(cue.passage for cue in draft.cues),
                cell.roles.index(draft.role) if draft.role in cell.roles else -1,
                draft.rows,
                bool(number and draft.role and drafts[number - 1].role == draft.role),
                language,
            )
            for number, draft in enumerate(drafts)
        )

    return Panel(
        mirrored(spot.corners, mirror) if mirror else spot.corners,
        *spot.picture,
        tuple(map(seen, poses)),
        items(cell.above),
        items(cell.items),
        items(cell.below),
        vertical=chinese and not cell.above and wide,
        edge=spot.edge,
        inset=spot.inset,
    )


def sheets(
    story: Story, gathered: Gathered, chinese: bool, rtl: bool = False
) -> tuple[list[Sheet], list[Omitted]]:
    """Every page of the story, and headings without a word to letter."""
    headed, omitted = with_headings(story, gathered)
    made = [sheet for one in headed for sheet in _chapter(*one, chinese, rtl)]
    return made, omitted


def with_headings(
    story: Story, gathered: Gathered
) -> tuple[list[tuple[Chapter, Cue | None, list[tuple[Cell, ...]]]], list[Omitted]]:
    """Every chapter with its heading and its groups of cells; and headings without a word."""
    headed = [
        (chapter, heading_of(chapter), groups)
        for chapter, groups in zip(story.chapters, gathered.chapters, strict=True)
    ]
    omitted = [
        Omitted(chapter.heading.anchor, Why.MARKUP)
        for chapter, heading, _ in headed
        if chapter.heading is not None and heading is None
    ]
    return headed, omitted


def heading_of(chapter: Chapter) -> Cue | None:
    """A chapter's heading as it will be lettered, None when it has no words."""
    if chapter.heading is None:
        return None
    words = passage(chapter.heading.runs)
    return Cue(chapter.heading.anchor, words) if words else None


def _title_height(heading: Cue | None) -> float:
    if heading is None:
        return 0.0
    lines = min(3, ceil(ems(passage_text(heading.passage)) * 104 / INNER))
    return 40.0 + lines * _TITLE_LINE + GUTTER


def _chapter(
    chapter: Chapter,
    heading: Cue | None,
    groups: list[tuple[Cell, ...]],
    chinese: bool,
    rtl: bool,
) -> list[Sheet]:
    height = _title_height(heading)
    made: list[Sheet] = []
    for number, group in enumerate(groups):
        for page in plan(group, chinese, 0.0 if number else height):
            first = not made
            made.append(
                Sheet(
                    page.spots,
                    heading if first else None,
                    box(MARGIN, MARGIN, INNER, height - GUTTER) if first and heading else None,
                    chapter.title if first else "",
                    rtl,
                )
            )
    if not made and heading:
        made.append(Sheet((), heading, box(MARGIN, MARGIN, INNER, 1576.0), chapter.title, rtl))
    return made
