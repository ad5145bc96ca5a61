"""Shots as cells: one picture each, with no more words than it can hold."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from yanyi.art.lettering.items import BALLOONS, Kind
from yanyi.board.types import Shot, View
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.estimates import area
from yanyi.perform.comic.script import Draft, split
from yanyi.perform.gallery import Wanted

_HOLDS = 330_000.0  # square pixels of lettering in the widest picture
_CROWDED = 170_000.0  # where three balloons and more are of two people
_MOST_ITEMS = 5
_MOST_VOICES = 4
_EXCHANGE = 56_000.0  # square pixels: a shorter exchange fits though it runs backwards


@dataclass(frozen=True)
class Cell:
    """A panel before it has a place: what is seen, and what is lettered above, in and below it."""

    view: View
    roles: tuple[str, ...]
    prompt: str
    rhythm: Rhythm
    above: tuple[Draft, ...] = ()
    items: tuple[Draft, ...] = ()
    below: tuple[Draft, ...] = ()
    negative: str = ""
    unlettered: tuple[str, ...] = ()

    def load(self, chinese: bool) -> float:
        """The area that the lettering in the picture covers, in square pixels."""
        return self._loads[chinese]

    @cached_property
    def _loads(self) -> tuple[float, float]:
        """The area of the lettering in other languages, and in Chinese."""
        other, own = (
            sum(area(draft.measure, chinese) for draft in self.items) for chinese in (False, True)
        )
        return other, own

    @property
    def wanted(self) -> Wanted:
        """What is to be seen, and the lines of the story told with it."""
        told = (cue.anchor for draft in self.drafts for cue in draft.cues)
        lines = (*self.unlettered, *dict.fromkeys(told))
        return Wanted(self.view, self.roles, self.prompt, self.negative, lines)

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """Everything lettered with the picture, in reading order."""
        return (*self.above, *self.items, *self.below)


# How many ems of narration a picture holds without hiding what it shows; English 1.3 times that.
_NARRATION = {Framing.ESTABLISHING: 96.0, Framing.WIDE: 60.0}
_EMPTY = 110.0
_BOX = 46.0


def _short(draft: Draft, base: "Cell", chinese: bool) -> bool:
    """Whether narration is short enough to stand in the picture."""
    most = _NARRATION.get(base.view.framing, 34.0) if base.roles else _EMPTY
    return draft.ems <= most * (1.0 if chinese else 1.3)


def _boxes(draft: Draft, chinese: bool) -> list[Draft]:
    """Narration in a picture as boxes that are not too large."""
    limit = _BOX * (1.0 if chinese else 1.3)
    if draft.ems <= limit or draft.kind is not Kind.CAPTION:
        return [draft]
    return split(draft, limit)


def cells(shot: Shot, drafts: list[Draft], chinese: bool, rtl: bool = False) -> Iterator[Cell]:
    """The cells of a shot, the first as the board frames it, further ones from other distances."""
    told = {cue.anchor for draft in drafts for cue in draft.cues}
    unlettered = tuple(one for one in shot.lines if one not in told)
    base = Cell(
        shot.view,
        shot.roles,
        shot.prompt,
        shot.rhythm,
        negative=shot.negative,
        unlettered=unlettered,
    )
    if not drafts:
        yield base
        return
    for number, part in enumerate(_parts(drafts, base, chinese, rtl)):
        yield _framed(part, base, number)


@dataclass(frozen=True, slots=True)
class _Part:
    above: tuple[Draft, ...] = ()
    items: tuple[Draft, ...] = ()
    below: tuple[Draft, ...] = ()

    @property
    def empty(self) -> bool:
        return not (self.above or self.items or self.below)


def _parts(drafts: list[Draft], base: Cell, chinese: bool, rtl: bool) -> Iterator[_Part]:
    part = _Part()
    for number, draft in enumerate(drafts):
        after = drafts[number + 1] if number + 1 < len(drafts) else None
        turns = _turns(part, draft, after) or _crosses(part, draft, base, chinese, rtl)
        grown = None if turns else _grown(part, draft, base, chinese)
        if grown is None:
            yield part
            grown = _grown(_Part(), draft, base, chinese)
        part = grown or _Part(items=(draft,))
    if not part.empty:
        yield part


def _turns(part: _Part, draft: Draft, after: Draft | None) -> bool:
    """Whether narration between two who speak begins another picture: the second one's."""
    voices = [one.role for one in part.items if one.kind in BALLOONS]
    told = draft.kind is Kind.CAPTION and after is not None and after.kind in BALLOONS
    return bool(voices) and told and after is not None and after.role != voices[-1]


def _crosses(part: _Part, draft: Draft, base: Cell, chinese: bool, rtl: bool) -> bool:
    """Whether an answer would stand before what it answers, as the picture has the two."""
    voices = [one for one in part.items if one.kind in BALLOONS]
    if not voices or draft.kind not in BALLOONS or draft.role == voices[-1].role:
        return False
    if voices[-1].role not in base.roles or draft.role not in base.roles:
        return False
    first, second = (base.roles.index(one.role) for one in (voices[-1], draft))
    behind = second > first if rtl else second < first
    words = sum(area(one.measure, chinese) for one in (*voices, draft))
    return behind and words > _EXCHANGE


def _grown(part: _Part, draft: Draft, base: Cell, chinese: bool) -> _Part | None:
    """The part with one more draft, or None when it belongs into the next picture."""
    if draft.told and draft.kind is Kind.CAPTION and not _short(draft, base, chinese):
        band = replace(draft, kind=Kind.BAND)
        if part.empty:
            return _Part(above=(band,))
        if part.below or (part.above and not part.items):
            return None
        return replace(part, below=(band,))
    if part.below:
        return None
    items = (*part.items, *_boxes(draft, chinese))
    voices = [one.role for one in items if one.kind in BALLOONS]
    crowded = len(voices) > 2 and len(set(voices)) > 1
    holds = _CROWDED if crowded else _HOLDS
    if part.items and (
        len(items) > _MOST_ITEMS
        or len(voices) > _MOST_VOICES
        or sum(area(one.measure, chinese) for one in items) > holds
    ):
        return None
    return replace(part, items=items)


def _framed(part: _Part, base: Cell, number: int) -> Cell:
    """The part's cell; after the first the camera goes to who speaks, and back again."""
    cell = replace(base, above=part.above, items=part.items, below=part.below)
    if not number:
        return cell
    cell = replace(cell, rhythm=Rhythm.TALK, unlettered=())
    voices = [draft.role for draft in part.items if draft.kind in BALLOONS and draft.role]
    speaker = voices[0] if voices and len(set(voices)) == 1 else ""
    if speaker in base.roles and number % 2:
        at = base.roles.index(speaker)
        actor = replace(base.view.actors[at], x=0.5)
        near = Framing.CLOSE if base.view.framing is Framing.MEDIUM else Framing.MEDIUM
        view = replace(base.view, actors=(actor,), framing=near)
        prompt = f"Near, of the figure {_side(base.view.actors[at].x)} only. {base.prompt}"
        return replace(cell, view=view, roles=(speaker,), prompt=prompt)
    order = (Framing.WIDE, Framing.MEDIUM, Framing.ESTABLISHING)
    others = [one for one in order if one is not base.view.framing]
    framing = others[number % len(others)] if number > 1 or not voices else base.view.framing
    return replace(cell, view=replace(base.view, framing=framing))


def _side(x: float) -> str:
    return "on the left" if x < 0.42 else "on the right" if x > 0.58 else "in the middle"
