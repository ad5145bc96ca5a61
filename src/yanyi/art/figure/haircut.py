"""What the drawn hair styles have in common: a haircut that can be drawn from every side."""

from dataclasses import dataclass
from enum import StrEnum


class Fringe(StrEnum):
    """How the hair meets the forehead."""

    BARE = "bare"
    SIDES = "sides"
    RECEDED = "receded"
    SHORT = "short"
    BACK = "back"
    SIDE = "side"
    JAGGED = "jagged"
    BLUNT = "blunt"
    CURTAIN = "curtain"
    DIAGONAL = "diagonal"
    CURLS = "curls"


class Crown(StrEnum):
    """What stands up on top."""

    SMOOTH = "smooth"
    TUFT = "tuft"
    QUIFF = "quiff"
    SPIKES = "spikes"
    CURLS = "curls"
    CLOUD = "cloud"
    CREST = "crest"
    SPROUT = "sprout"


class Fall(StrEnum):
    """How far the hair hangs down."""

    NONE = "none"
    NAPE = "nape"
    BOB = "bob"
    SHOULDER = "shoulder"
    LONG = "long"


class Tie(StrEnum):
    """How it is tied."""

    NONE = "none"
    BUN = "bun"
    LOW_BUN = "low_bun"
    TWO_BUNS = "two_buns"
    TAIL = "tail"
    LOW_TAIL = "low_tail"
    TWO_TAILS = "two_tails"
    KNOT = "knot"


@dataclass(frozen=True, slots=True)
class Haircut:
    """A family of hair styles; ``wave`` is 0 for straight, 1 for wavy, 2 for curly."""

    fringe: Fringe = Fringe.BACK
    crown: Crown = Crown.SMOOTH
    fall: Fall = Fall.NONE
    tie: Tie = Tie.NONE
    wave: int = 0
    locks: bool = False

    @property
    def bare(self) -> bool:
        """Whether the top of the head shows no hair."""
        return self.fringe in (Fringe.BARE, Fringe.SIDES)


_F, _C, _L, _T = Fringe, Crown, Fall, Tie

#: The haircut of every numbered hair style, told by eye.
HAIRCUTS = (
    Haircut(_F.BARE),
    Haircut(_F.SHORT),
    Haircut(_F.SHORT, _C.TUFT),
    Haircut(_F.SHORT, _C.QUIFF),
    Haircut(_F.JAGGED, _C.SPIKES),
    Haircut(_F.CURLS, _C.CLOUD, _L.NAPE, wave=2),
    Haircut(_F.JAGGED, _C.TUFT),
    Haircut(_F.CURTAIN),
    Haircut(_F.SHORT, _C.QUIFF),
    Haircut(_F.SHORT, _C.CURLS, wave=2),
    Haircut(_F.JAGGED, _C.TUFT, _L.BOB, wave=1),
    Haircut(_F.JAGGED, _C.TUFT, _L.NAPE),
    Haircut(_F.SIDE),
    Haircut(_F.JAGGED, _C.TUFT, _L.SHOULDER, wave=1),
    Haircut(_F.BLUNT, tie=_T.BUN, locks=True),
    Haircut(_F.CURTAIN, fall=_L.SHOULDER, locks=True),
    Haircut(_F.JAGGED, _C.TUFT, _L.SHOULDER),
    Haircut(_F.SIDE, _C.TUFT, _L.BOB, wave=1),
    Haircut(_F.JAGGED, _C.TUFT, _L.SHOULDER, wave=2),
    Haircut(_F.BLUNT, fall=_L.BOB, locks=True),
    Haircut(_F.SIDE, _C.SPIKES, _L.BOB, wave=1),
    Haircut(_F.DIAGONAL, _C.TUFT, _L.SHOULDER, locks=True),
    Haircut(_F.SHORT, _C.CURLS, wave=2),
    Haircut(_F.BLUNT, fall=_L.SHOULDER, locks=True),
    Haircut(_F.CURTAIN, fall=_L.SHOULDER, wave=2),
    Haircut(_F.SIDES),
    Haircut(_F.BACK, tie=_T.TWO_BUNS),
    Haircut(_F.BARE, _C.CREST),
    Haircut(_F.RECEDED),
    Haircut(_F.CURTAIN, tie=_T.LOW_TAIL, wave=1),
    Haircut(_F.JAGGED, _C.TUFT, tie=_T.TWO_TAILS),
    Haircut(_F.BACK, tie=_T.TAIL, wave=1),
    Haircut(_F.CURTAIN, fall=_L.BOB, wave=2),
    Haircut(_F.BACK, tie=_T.TAIL),
    Haircut(_F.BARE, _C.SPROUT),
    Haircut(_F.CURTAIN, fall=_L.LONG, wave=1),
    Haircut(_F.BACK, tie=_T.KNOT),
    Haircut(_F.CURTAIN, tie=_T.LOW_BUN, wave=1),
    Haircut(_F.BACK, tie=_T.BUN),
    Haircut(_F.SHORT, _C.CURLS, wave=2),
    Haircut(_F.DIAGONAL, fall=_L.SHOULDER, locks=True),
    Haircut(_F.DIAGONAL, tie=_T.TAIL, locks=True),
    Haircut(_F.BLUNT, _C.TUFT, tie=_T.TAIL, wave=1),
    Haircut(_F.SIDE, _C.TUFT),
    Haircut(_F.CURLS, _C.CURLS, wave=2),
    Haircut(_F.DIAGONAL, tie=_T.BUN, wave=1, locks=True),
    Haircut(_F.JAGGED, _C.TUFT, tie=_T.BUN),
    Haircut(_F.SHORT),
    Haircut(_F.JAGGED, _C.TUFT, tie=_T.LOW_TAIL, wave=1),
)


def haircut(number: int) -> Haircut:
    """The haircut of hair style ``number`` (0 to 48)."""
    return HAIRCUTS[number]
