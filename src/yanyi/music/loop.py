"""A loop: music that comes round, for as long as a game stays where it is.

It is a whole number of bars and a whole number of frames of 20 ms, so that whoever cuts it cuts
between samples; its end asks for its beginning.
"""

from dataclasses import replace

from yanyi.music.cue import cue
from yanyi.music.form import quarters
from yanyi.music.metre import COMMON
from yanyi.music.note import QUARTER
from yanyi.music.piece import Piece
from yanyi.music.wish import Wish

SHORTEST, LONGEST = 30.0, 60.0
"""Seconds of a loop."""
_AIM = 44.0
_FRAMES = 50
"""Frames a second."""
_PHRASE, _TURN, _LEFT = 4, 12, 8
"""Bars of a phrase, of a theme with what follows it, and of a theme that nothing would follow."""


def loop(wish: Wish) -> Piece:
    """The loop that was wished, in as many phrases as come near to its best length."""
    metre = wish.theme.metre if wish.theme else COMMON
    bar = metre.bar * 60 / (QUARTER * quarters(wish))
    length = round(_bars(bar) * bar * _FRAMES) / _FRAMES
    return cue(replace(wish, length=length, hits=(), speech=(), endless=True))


def _bars(bar: float) -> int:
    """How many bars of so many seconds: whole phrases, of which no theme is the last."""
    fits = [
        count
        for count in range(_PHRASE, int(LONGEST / bar) + 1, _PHRASE)
        if count % _TURN != _LEFT and count * bar >= SHORTEST
    ]
    return min(fits or [_TURN], key=lambda count: abs(count * bar - _AIM))
