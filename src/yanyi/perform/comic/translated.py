"""The same pages in another language: the words of every balloon exchanged, the pictures kept.

Panels and pictures stay what they are, so nothing is drawn again. What no longer fits into its
panel goes on over the same picture on a page behind.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from yanyi.art.lettering.items import PAPERS, Edge, Kind, Passage, bounds, passage_text
from yanyi.perform.comic.bands import FOOT, GUTTER, MARGIN
from yanyi.perform.comic.estimates import strip_height
from yanyi.perform.comic.script import Cue, Draft, apart, most, passage, pieces
from yanyi.perform.comic.sheets import Sheet
from yanyi.perform.comic.spots import Spot, box
from yanyi.perform.comic.strip import FOOT as STRIP_FOOT
from yanyi.perform.comic.strip import SLICE
from yanyi.story.types import Translation

_SMALL = 0.78  # of the usual size: as small as lettering may become
_FULL = 0.72  # how much of a panel words may cover at that size
_STACKED = 3  # panels that go on upon one page


@dataclass
class Exchange:
    """Words by anchor, handed out piece by piece as the lines were cut in the original."""

    chinese: bool
    words: dict[str, Passage]
    shares: dict[str, list[float]] = field(default_factory=dict)
    waiting: dict[str, list[Passage]] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)

    def cue(self, cue: Cue) -> Cue | None:
        """The cue in the other language; None where nothing is left for it."""
        if cue.anchor not in self.words:
            if cue.anchor not in self.kept:
                self.kept.append(cue.anchor)
            return cue
        if cue.anchor not in self.waiting:
            shares = self.shares[cue.anchor]
            self.waiting[cue.anchor] = apart(self.words[cue.anchor], shares)
        passage = self.waiting[cue.anchor].pop(0)
        return Cue(cue.anchor, passage) if passage else None

    def drafts(self, drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
        """Drafts in the other language, those that have become too long split."""
        return tuple(piece for draft in drafts for piece in self._draft(draft))

    def _draft(self, draft: Draft) -> Iterator[Draft]:
        cues = tuple(made for cue in draft.cues if (made := self.cue(cue)))
        if not cues:
            return
        whole = replace(draft, cues=cues)
        limit = most(draft.kind, self.chinese)
        if whole.ems <= limit * 1.25 or draft.rows or draft.kind in PAPERS:
            yield whole
            return
        held: tuple[Cue, ...] = ()
        for cue in cues:
            for part in pieces(cue.passage, limit):
                piece = Cue(cue.anchor, part)
                if held and sum(one.ems for one in held) + piece.ems > limit:
                    yield replace(draft, cues=held)
                    held = ()
                held = (*held, piece)
        yield replace(draft, cues=held)


@dataclass(frozen=True, slots=True)
class Translated:
    """Pages in another language, for each which page of the original lends its pictures, and

    the anchors that have no words in it. ``spots`` count the pictures of that page from 0.
    """

    sheets: tuple[Sheet, ...]
    pictures: tuple[tuple[tuple[int, int], ...], ...]
    kept: tuple[str, ...]


def translated(planned: list[Sheet], translation: Translation, chinese: bool) -> Translated:
    """The pages with the words of a translation."""
    words = {line.anchor: passage(line.runs) for line in translation.lines}
    exchange = Exchange(chinese, {anchor: one for anchor, one in words.items() if one})
    for sheet in planned:
        for draft in (draft for panel in sheet.drafts for draft in panel):
            for cue in draft.cues:
                exchange.shares.setdefault(cue.anchor, []).append(cue.ems)
    sheets: list[Sheet] = []
    pictures: list[tuple[tuple[int, int], ...]] = []
    for number, sheet in enumerate(planned):
        made, over = _sheet(sheet, exchange)
        sheets.append(made)
        pictures.append(tuple((number, at) for at in range(len(sheet.spots))))
        for start in range(0, len(over), _STACKED):
            rest = over[start : start + _STACKED]
            sheets.append(_behind(sheet, [spot for _, spot in rest]))
            pictures.append(tuple((number, at) for at, _ in rest))
    return Translated(tuple(sheets), tuple(pictures), tuple(exchange.kept))


def _sheet(sheet: Sheet, exchange: Exchange) -> tuple[Sheet, list[tuple[int, Spot]]]:
    """A page, and the panels that go on behind it with the words that did not fit."""
    heading = exchange.cue(sheet.heading) if sheet.heading else None
    bookmark = passage_text(heading.passage) if heading and sheet.bookmark else sheet.bookmark
    spots: list[Spot] = []
    over: list[tuple[int, Spot]] = []
    for at, spot in enumerate(sheet.spots):
        first, *rest = _held(spot, sheet, exchange)
        spots.append(first)
        over += [(at, one) for one in rest]
    return replace(sheet, spots=tuple(spots), heading=heading, bookmark=bookmark), over


def _held(spot: Spot, sheet: Sheet, exchange: Exchange) -> list[Spot]:
    """The panel with the words it can hold, then again with those that are left."""
    cell = spot.cell
    above, items, below = map(exchange.drafts, (cell.above, cell.items, cell.below))
    found = replace(spot, cell=replace(cell, above=above, items=items, below=below))
    place = bounds(spot.corners)
    words = [*above, *items, *below]
    if _high(words, place.width, exchange.chinese) <= _FULL * place.height:
        return [found]
    taken = _fitting(words, place.width, place.height, exchange.chinese)
    made = [_part(found, 0, taken)]
    wide = _room(sheet, _STACKED)
    while taken < len(words):
        more = _fitting(words[taken:], *wide, exchange.chinese)
        made.append(_part(found, taken, taken + more))
        taken += more
    return made


def _part(spot: Spot, start: int, end: int) -> Spot:
    """The panel with only these of its words, counted through from above to below."""
    cell, at = spot.cell, 0
    parts: list[tuple[Draft, ...]] = []
    for drafts in (cell.above, cell.items, cell.below):
        parts.append(drafts[max(0, start - at) : max(0, end - at)])
        at += len(drafts)
    above, items, below = parts
    return replace(spot, cell=replace(cell, above=above, items=items, below=below))


def _fitting(drafts: list[Draft], width: float, height: float, chinese: bool) -> int:
    """How many of the drafts a panel of this size holds, one at least."""
    for count in range(len(drafts), 1, -1):
        if _high(drafts[:count], width, chinese) <= _FULL * height:
            return count
    return 1


def _high(drafts: list[Draft], width: float, chinese: bool) -> float:
    """How high these words are at the least when they stand under one another."""
    sound = sum(draft.kind is Kind.SOUND for draft in drafts)
    told = sum(strip_height(draft.ems, width / _SMALL, chinese) for draft in drafts)
    return told * _SMALL + 60.0 * sound


def _room(sheet: Sheet, count: int) -> tuple[float, float]:
    """The width and height of each of so many panels one under another on a page behind."""
    whole, foot = (SLICE, STRIP_FOOT) if sheet.phone else (sheet.height, FOOT)
    return sheet.width - 2 * MARGIN, (whole - MARGIN - foot - GUTTER * (count - 1)) / count


def _behind(sheet: Sheet, spots: list[Spot]) -> Sheet:
    """A page for panels over its whole width, one under another; their pictures stay the same."""
    width, height = _room(sheet, len(spots))
    stacked = tuple(
        replace(
            spot,
            corners=box(MARGIN, MARGIN + number * (height + GUTTER), width, height),
            edge=Edge.LINE,
            inset=False,
        )
        for number, spot in enumerate(spots)
    )
    whole = SLICE if sheet.phone else sheet.height
    return replace(sheet, spots=stacked, heading=None, title=None, bookmark="", height=whole)
