"""Shots as cells: one picture each, with no more words than it can hold."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from yanyi.art.lettering.items import BALLOONS, Kind
from yanyi.board.types import Shot, View
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.estimates import area
from yanyi.perform.comic.script import Draft
from yanyi.perform.gallery import Wanted

_HOLDS = 300_000.0  # square pixels of lettering in the widest picture
_MOST_ITEMS = 4
_MOST_VOICES = 4


@dataclass(frozen=True, slots=True)
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
        return sum(area(draft.measure, chinese) for draft in self.items)

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


def _short(draft: Draft, chinese: bool) -> bool:
    """Whether narration is short enough to stand in the picture."""
    return draft.ems <= (34.0 if chinese else 46.0)


def cells(shot: Shot, drafts: list[Draft], chinese: bool) -> Iterator[Cell]:
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
    for number, part in enumerate(_parts(drafts, chinese)):
        yield _framed(part, base, number)


@dataclass(frozen=True, slots=True)
class _Part:
    above: tuple[Draft, ...] = ()
    items: tuple[Draft, ...] = ()
    below: tuple[Draft, ...] = ()

    @property
    def empty(self) -> bool:
        return not (self.above or self.items or self.below)


def _parts(drafts: list[Draft], chinese: bool) -> Iterator[_Part]:
    part = _Part()
    for draft in drafts:
        grown = _grown(part, draft, chinese)
        if grown is None:
            yield part
            grown = _grown(_Part(), draft, chinese)
        part = grown or _Part(items=(draft,))
    if not part.empty:
        yield part


def _grown(part: _Part, draft: Draft, chinese: bool) -> _Part | None:
    """The part with one more draft, or None when it belongs into the next picture."""
    if draft.told and draft.kind is Kind.CAPTION and not _short(draft, chinese):
        band = replace(draft, kind=Kind.BAND)
        if part.empty:
            return _Part(above=(band,))
        if part.below or (part.above and not part.items):
            return None
        return replace(part, below=(band,))
    if part.below:
        return None
    items = (*part.items, draft)
    voices = sum(one.kind in BALLOONS for one in items)
    if part.items and (
        len(items) > _MOST_ITEMS
        or voices > _MOST_VOICES
        or sum(area(one.measure, chinese) for one in items) > _HOLDS
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
