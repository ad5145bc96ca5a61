"""A cue: music for a stretch of a story, made of a theme or of nothing but a mood.

It is as long as was asked to the millisecond, comes to rest at its end, meets the moments that were
marked, and leaves room where somebody speaks.
"""

from collections.abc import Sequence

from yanyi.music.dice import Dice
from yanyi.music.form import form, planned
from yanyi.music.note import Note
from yanyi.music.orchestration import accompanied, struck, sung
from yanyi.music.piece import Part, Piece
from yanyi.music.wish import Wish


def cue(wish: Wish) -> Piece:
    """The music that was wished; the same wish gives the same notes."""
    dice = Dice(wish.seed)
    plan = planned(wish)
    phrases = form(plan, dice)
    parts = [*sung(phrases, plan, dice), *accompanied(phrases, plan, dice), *struck(plan)]
    return Piece(_together(parts), plan.end, plan.time.tempos, plan.metre, plan.key)


def _together(parts: Sequence[Part]) -> tuple[Part, ...]:
    """What one instrument plays as one part; a key that is struck twice at once sounds once."""
    found: dict[str, Part] = {}
    for part in parts:
        before = found.get(part.instrument)
        notes: dict[tuple[int, int], Note] = {}
        for note in (*(before.notes if before else ()), *part.notes):
            notes.setdefault((note.start, note.pitch), note)
        inside = tuple(notes[place] for place in sorted(notes))
        gain = max(part.gain, before.gain if before else 0.0)
        found[part.instrument] = Part(part.instrument, inside, gain)
    return tuple(found.values())
