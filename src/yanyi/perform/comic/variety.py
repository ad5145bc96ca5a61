"""Neighbouring panels never look alike: where the board shows the same twice, the camera moves."""

from dataclasses import replace

from yanyi.art.lettering.items import BALLOONS
from yanyi.board.vocabulary import Framing
from yanyi.perform.comic.cells import Cell

_OTHER = {
    Framing.ESTABLISHING: (Framing.WIDE, Framing.MEDIUM),
    Framing.WIDE: (Framing.MEDIUM, Framing.CLOSE),
    Framing.MEDIUM: (Framing.CLOSE, Framing.WIDE),
    Framing.CLOSE: (Framing.MEDIUM, Framing.WIDE),
    Framing.INSERT: (Framing.CLOSE, Framing.MEDIUM),
}


def varied(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The cells, each framed otherwise than its neighbours where both show the same."""
    made: list[Cell] = []
    for number, cell in enumerate(cells):
        before = made[-1] if made else None
        if before is None or not _alike(before, cell):
            made.append(cell)
            continue
        after = cells[number + 1] if number + 1 < len(cells) else None
        choices = _choices(cell)
        fresh = (one for one in choices if not (after and _alike(one, after)))
        made.append(next(fresh, choices[0]))
    return tuple(made)


def _alike(one: Cell, other: Cell) -> bool:
    """Whether two cells show the same people from the same distance at the same place."""
    a, b = one.view, other.view
    return a.framing is b.framing and one.roles == other.roles and a.setting == b.setting


def _choices(cell: Cell) -> list[Cell]:
    """The cell seen otherwise: first whoever speaks alone, nearer; then all from elsewhere."""
    found = []
    voices = {draft.role for draft in cell.items if draft.kind in BALLOONS and draft.role}
    if len(voices) == 1 and len(cell.roles) > 1 and voices <= set(cell.roles):
        found.append(_alone(cell, voices.pop()))
    for framing in _OTHER[cell.view.framing]:
        crowded = framing is Framing.CLOSE and len(cell.roles) > 1
        if not crowded:
            found.append(replace(cell, view=replace(cell.view, framing=framing)))
    return found


def _alone(cell: Cell, role: str) -> Cell:
    """The one who speaks, near; he keeps his side."""
    actor = cell.view.actors[cell.roles.index(role)]
    x = 0.43 if actor.x < 0.5 else 0.57
    view = replace(cell.view, actors=(replace(actor, x=x),), framing=Framing.CLOSE)
    return replace(cell, view=view, roles=(role,))
