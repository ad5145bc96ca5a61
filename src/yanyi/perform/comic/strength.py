"""How strong a beat is: the strongest of a page is its hero. How much is said does not count."""

from yanyi.art.lettering.items import Kind
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.cells import Cell
from yanyi.story.vocabulary import Emotion

_RHYTHM = {
    Rhythm.BURST: 3.0,
    Rhythm.ESTABLISH: 2.4,
    Rhythm.TURN: 2.2,
    Rhythm.SILENCE: 1.5,
    Rhythm.TALK: 1.0,
}
_FRAMING = {
    Framing.ESTABLISHING: 0.5,
    Framing.WIDE: 0.45,
    Framing.MEDIUM: 0.0,
    Framing.CLOSE: 0.15,
    Framing.INSERT: -0.2,
}
STRONG = 2.5


def strength(cell: Cell) -> float:
    """About 1.0 for talk at its calmest, 4.0 for a crash that everyone sees."""
    felt = max(
        (one.intensity for one in cell.view.actors if one.emotion is not Emotion.NEUTRAL),
        default=0.0,
    )
    loud = any(draft.kind in (Kind.SOUND, Kind.SHOUT) for draft in cell.drafts)
    crowd = 0.2 if len(cell.view.actors) > 2 else 0.0
    return _RHYTHM[cell.rhythm] + _FRAMING[cell.view.framing] + 0.5 * felt + 0.4 * loud + crowd
