"""Where everything of a human face is, for every turn of the head."""

from dataclasses import dataclass, replace
from functools import lru_cache

from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import Eye
from yanyi.art.figure.features import Spots
from yanyi.art.figure.ink import Point
from yanyi.art.figure.mouth import Mouth
from yanyi.art.figure.person import Person
from yanyi.art.figure.skull import MIDDLE
from yanyi.board.vocabulary import Turn


@dataclass(frozen=True, slots=True)
class Layout:
    """The features of a face; from behind there are none, and the places lie behind the head."""

    eyes: tuple[Eye, ...]
    mouth: Mouth
    spots: Spots
    rise: float
    brow: float


def _brow(who: Person) -> tuple[float, float]:
    weight = (14 if who.woman or who.child else 23) * who.brow
    weight += 8 if who.old and not who.woman else 0
    return (86.0 if who.woman else 78.0), weight


def _mouth_size(who: Person) -> float:
    return 0.86 if who.child else 0.94 if who.woman else 1.04


@lru_cache(maxsize=128)
def layout(who: Person, turn: Turn) -> Layout:
    """The places of a face's features."""
    low = 22.0 if who.child else 0.0
    lash = 1.0 if who.woman and not who.child else 0.0
    size = who.eyes
    m = _mouth_size(who)
    y = 642.0 - (10 if who.child else 0)
    rise, brow = _brow(who)
    if turn is Turn.PROFILE:
        eye = Eye(598, 484 + low, 42 * size, size, -1, who.iris, lash=lash, cant=who.cant)
        mouth = Mouth(662, y + 15, 78 * m, 30 * m, m, who.lips)
        spots = Spots(((548, 588),), ((590, 522 + low),), (590, 336), (600, 380), (668, 470), 730)
        return Layout((eye,), mouth, spots, rise, brow)
    if turn is Turn.FRONT:
        left = Eye(MIDDLE - 106, 484 + low, 54 * size, size, -1, who.iris, lash=lash, cant=who.cant)
        right = replace(left, x=MIDDLE + 106, outer=1, share=-0.25)
        mouth = Mouth(MIDDLE, y + 2, 63 * m, 63 * m, m, who.lips)
        spots = Spots(
            ((MIDDLE - 136, 592), (MIDDLE + 136, 592)),
            ((MIDDLE - 106, 522 + low), (MIDDLE + 106, 522 + low)),
            (MIDDLE - 196, 384), (MIDDLE, 380), (MIDDLE, 480 + low), 724,
        )  # fmt: skip
        return Layout((left, right), mouth, spots, rise, brow)
    near = Eye(452, 482 + low, 60 * size, size, -1, who.iris, lash=lash, cant=who.cant)
    far = Eye(662, 482 + low, 43 * size, size * 0.97, 1, who.iris, lash=lash, cant=who.cant,
              share=-0.25)  # fmt: skip
    mouth = Mouth(582, y, 72 * m, 54 * m, m, who.lips)
    spots = Spots(
        ((430, 592), (680, 590)), ((446, 524 + low), (662, 522 + low)), (330, 410), (540, 380),
        (574, 478 + low), 716,
    )  # fmt: skip
    return Layout((near, far), mouth, spots, rise, brow)


def opened(who: Person, act: Expression) -> Expression:
    """The acting with the person's own lids."""
    return replace(act, lid=act.lid * who.open_eyes)


#: Where the head turns on the neck.
PIVOTS: dict[Turn, Point] = {
    Turn.THREE_QUARTER: (430.0, 700.0),
    Turn.FRONT: (490.0, 706.0),
    Turn.PROFILE: (420.0, 694.0),
    Turn.BACK: (490.0, 700.0),
}

#: How far a human head reaches to the left and the right.
SIDES: dict[Turn, Point] = {
    Turn.THREE_QUARTER: (200.0, 770.0),
    Turn.FRONT: (205.0, 775.0),
    Turn.PROFILE: (186.0, 760.0),
    Turn.BACK: (205.0, 775.0),
}

MOUTHS: dict[Turn, Point] = {
    Turn.THREE_QUARTER: (580.0, 642.0),
    Turn.FRONT: (490.0, 644.0),
    Turn.PROFILE: (664.0, 657.0),
    Turn.BACK: (490.0, 644.0),
}

EYES: dict[Turn, Point] = {
    Turn.THREE_QUARTER: (560.0, 482.0),
    Turn.FRONT: (490.0, 484.0),
    Turn.PROFILE: (604.0, 484.0),
    Turn.BACK: (490.0, 484.0),
}
