"""A cue: music for a stretch of a story, made of a theme or of nothing but a mood.

It is as long as was asked to the millisecond, comes to rest at its end, meets the moments that were
marked, and leaves room where somebody speaks.
"""

from yanyi.music.dice import Dice
from yanyi.music.form import form, planned
from yanyi.music.orchestration import accompanied, struck, sung
from yanyi.music.piece import Piece, together
from yanyi.music.wish import Wish


def cue(wish: Wish) -> Piece:
    """The music that was wished; the same wish gives the same notes."""
    dice = Dice(wish.seed)
    plan = planned(wish)
    phrases = form(plan, dice)
    parts = [*sung(phrases, plan, dice), *accompanied(phrases, plan, dice), *struck(plan)]
    return Piece(together(parts), plan.end, plan.time.tempos, plan.metre, plan.key)
