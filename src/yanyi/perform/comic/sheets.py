"""Sheets: the pages of a story before they are drawn, each with its panels and its heading."""

from dataclasses import dataclass
from math import ceil

from yanyi.art.lettering.items import Item, Kind, Panel, Point, passage_text
from yanyi.models.answers import Pose2D
from yanyi.models.work import Omitted
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.estimates import ems
from yanyi.perform.comic.figures import seen
from yanyi.perform.comic.gathering import Gathered
from yanyi.perform.comic.pages import GUTTER, INNER, MARGIN, Spot, plan
from yanyi.perform.comic.script import Cue, Draft, passage
from yanyi.perform.comic.sizes import picture_size
from yanyi.story.reading import Why
from yanyi.story.types import Chapter, Story

_TITLE_LINE = 140.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be made. ``bookmark`` is the title of the chapter that begins on it."""

    spots: tuple[Spot, ...]
    heading: Cue | None = None
    title_height: float = 0.0
    bookmark: str = ""

    @property
    def drafts(self) -> tuple[tuple[Draft, ...], ...]:
        """What is lettered in each panel, the heading's own first, in the order of ``panels``."""
        own = ((Draft(Kind.TITLE, (self.heading,)),),) if self.heading else ()
        return (*own, *(spot.cell.drafts for spot in self.spots))

    def panels(self, figures: list[tuple[Pose2D, ...]], chinese: bool) -> tuple[Panel, ...]:
        """The panels for the layout, given who is where in each picture."""
        own: tuple[Panel, ...] = ()
        if self.heading:
            corners = _box(MARGIN, MARGIN, INNER, self.title_height - GUTTER)
            own = (Panel(corners, 0, 0, items=(Item(Kind.TITLE, (self.heading.passage,)),)),)
        drawn = (
            _panel(spot, poses, chinese) for spot, poses in zip(self.spots, figures, strict=True)
        )
        return (*own, *drawn)


def _box(left: float, top: float, width: float, height: float) -> tuple[Point, Point, Point, Point]:
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _panel(spot: Spot, poses: tuple[Pose2D, ...], chinese: bool) -> Panel:
    cell = spot.cell
    width, height = picture_size(*spot.picture)

    def items(drafts: tuple[Draft, ...]) -> tuple[Item, ...]:
        return tuple(
            Item(
                draft.kind,
                tuple(cue.passage for cue in draft.cues),
                cell.roles.index(draft.role) if draft.role in cell.roles else -1,
                draft.rows,
            )
            for draft in drafts
        )

    return Panel(
        spot.corners,
        width,
        height,
        tuple(map(seen, poses)),
        items(cell.above),
        items(cell.items),
        items(cell.below),
        vertical=chinese and not cell.above and spot.picture[0] > 900,
    )


def sheets(story: Story, gathered: Gathered, chinese: bool) -> tuple[list[Sheet], list[Omitted]]:
    """Every page of the story, and headings without a word to letter."""
    made: list[Sheet] = []
    omitted: list[Omitted] = []
    for chapter, groups in zip(story.chapters, gathered.chapters, strict=True):
        heading = _heading(chapter)
        if chapter.heading is not None and heading is None:
            omitted.append(Omitted(chapter.heading.anchor, Why.MARKUP))
        made.extend(_chapter(chapter, heading, groups, chinese))
    return made, omitted


def _heading(chapter: Chapter) -> Cue | None:
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
    chapter: Chapter, heading: Cue | None, groups: list[tuple[Cell, ...]], chinese: bool
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
                    height if first else 0.0,
                    chapter.title if first else "",
                )
            )
    if not made and heading:
        made.append(Sheet((), heading, 1600.0, chapter.title))
    return made
