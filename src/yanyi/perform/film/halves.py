"""The two halves of a split screen, a shot each."""

from dataclasses import replace

from yanyi.board.types import Board, Shot
from yanyi.perform.film.studio import Size


def halves_of(shot: Shot, board: Board, size: Size) -> tuple[Shot, Shot] | None:
    """The left and the right half of a shot; None where it has the screen for itself.

    Who looks to the right stands left. A picture of the author's own is never halved,
    nor is a screen that is not wider than high.
    """
    beside = shot.beside
    if (
        beside is None
        or size.width <= size.height
        or any(one.anchor in shot.lines for one in board.given)
    ):
        return None
    near = replace(shot, beside=None)
    far = replace(
        near,
        lines=(),
        view=beside.view,
        roles=beside.roles,
        prompt=beside.prompt,
        negative=beside.negative,
    )
    faces_right = shot.view.actors[0].faces_right if shot.view.actors else True
    return (near, far) if faces_right else (far, near)
