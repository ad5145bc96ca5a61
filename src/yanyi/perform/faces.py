"""Whose the faces are that were found in a picture drawn from words."""

from collections.abc import Sequence
from itertools import combinations

from yanyi.board.types import Actor, View
from yanyi.board.vocabulary import Framing
from yanyi.models.answers import Box

_LEVEL = 0.5  # heads are about equally high: what a difference weighs beside one across
_SURE = 0.02  # what it weighs to pass over a face that was found more surely
_MOST = 16  # so many of the surest are looked at where more are found than there are actors
_PLAIN = 0.1  # of the width: so much nearer a face is to its actor than to one without a face

_HEADS = {
    Framing.ESTABLISHING: (0.6, 0.09),
    Framing.WIDE: (0.34, 0.16),
    Framing.MEDIUM: (0.37, 0.28),
    Framing.CLOSE: (0.43, 0.47),
    Framing.INSERT: (0.43, 0.47),
}
"""How low the middle of a head usually is, and how high the head, in shares of the height."""
_SLIM = 0.8  # of its height: how wide a head is

Pair = tuple[int | None, Box]
"""An actor and a face; None where it is not plain whose it is."""


def belonging(
    faces: Sequence[Box], actors: Sequence[Actor], size: tuple[int, int]
) -> tuple[Pair, ...]:
    """Actors with their faces, of which the surest come first, in a picture of this size.

    Everybody was to be drawn at a place of their own across; faces far from all of them are none.
    """
    faces = faces[: max(_MOST, len(actors))]
    order = sorted(range(len(actors)), key=lambda n: (actors[n].x, n))
    count = min(len(faces), len(actors))
    pairings = (
        (sorted(few, key=lambda n: _across(faces[n], size)), who)
        for few in combinations(range(len(faces)), count)
        for who in combinations(order, count)
    )

    def amiss(pairing: tuple[Sequence[int], Sequence[int]]) -> float:
        few, who = pairing
        heights = [(faces[n].top + faces[n].bottom) / 2 / size[1] for n in few] or [0.0]
        beside = sum(
            abs(_across(faces[n], size) - actors[at].x) for n, at in zip(few, who, strict=True)
        )
        return beside + _LEVEL * (max(heights) - min(heights)) + _SURE * sum(few)

    few, who = min(pairings, key=amiss)
    left = [actors[at].x for at in order if at not in who]

    def plain(face: Box, at: int) -> bool:
        across = _across(face, size)
        return all(abs(across - x) - abs(across - actors[at].x) >= _PLAIN for x in left)

    found = ((at, faces[n]) for n, at in zip(few, who, strict=True))
    return tuple((at if plain(face, at) else None, face) for at, face in found)


def likely(view: View, number: int, size: tuple[int, int]) -> Box:
    """Where the head of an actor probably is, whose face was not found."""
    middle, high = (share * size[1] for share in _HEADS[view.framing])
    across, wide = view.actors[number].x * size[0], _SLIM * high
    return Box(across - wide / 2, middle - high / 2, across + wide / 2, middle + high / 2)


def _across(face: Box, size: tuple[int, int]) -> float:
    """Where the middle of a face is, 0 left to 1 right."""
    return (face.left + face.right) / 2 / size[0]
