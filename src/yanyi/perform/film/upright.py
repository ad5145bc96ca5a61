"""How a shot is composed for a picture that is higher than wide, as phones are held."""

from collections.abc import Sequence
from dataclasses import replace

from yanyi.board.types import Shot
from yanyi.board.vocabulary import Move
from yanyi.perform.film.studio import Size
from yanyi.story.types import Line
from yanyi.story.walk import speaker_of

_MOST = 3
"""Figures beside one another."""
_TILTED = {Move.PAN_LEFT: Move.TILT_UP, Move.PAN_RIGHT: Move.TILT_DOWN}


def composed(shot: Shot, lines: Sequence[Line], size: Size) -> Shot:
    """The shot with fewer figures, those who speak first, and with a look up or down, not across.

    A picture that is not higher than wide shows the shot as it is.
    """
    if size.height <= size.width:
        return shot
    move = shot.move if shot.view.actors else _TILTED.get(shot.move, shot.move)
    kept = _kept(shot, lines)
    view = replace(shot.view, actors=tuple(shot.view.actors[n] for n in kept))
    roles = tuple(shot.roles[n] for n in kept if n < len(shot.roles))
    return replace(shot, view=view, roles=roles, move=move)


def _kept(shot: Shot, lines: Sequence[Line]) -> list[int]:
    """The actors who stay, in their order."""
    heard = {speaker_of(line) for line in lines}
    said = [n for n, role in enumerate(shot.roles) if role in heard]
    others = [n for n in range(len(shot.view.actors)) if n not in said]
    return sorted([*said, *others][:_MOST])
