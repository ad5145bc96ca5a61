"""The square cover of a record, an audiobook or an album, over the story's opening picture."""

from dataclasses import dataclass, replace

from yanyi.art.cover import COVER, Cover
from yanyi.board.types import Board, Shot
from yanyi.board.vocabulary import Framing, Style
from yanyi.build.stage import Stage
from yanyi.media.labels import Label
from yanyi.models.answers import Drawn, Flat, Layered
from yanyi.models.asks import Picture
from yanyi.models.blob import Blob
from yanyi.perform.plate import plate_of

COVER_SIDE = 1400


@dataclass(frozen=True, slots=True)
class Sleeve:
    """What stands on a cover, and whether a picture is drawn for it."""

    title: str
    author: str
    language: str
    label: Label
    drawn: bool = True
    style: Style = Style.INK


async def record_cover(sleeve: Sleeve, board: Board, stage: Stage) -> Blob:
    """The cover as a JPEG; plain where nobody draws."""
    side = COVER_SIDE
    params = Cover(sleeve.title, sleeve.author, sleeve.language, side, side, sleeve.label)
    shot = _opening_shot(board)
    drawn_here = any(offer.kind == "picture" for offer in stage.offers())
    if shot is None or not sleeve.drawn or not drawn_here:
        return await stage.make(COVER, params)
    drawn = await stage.ask(Picture(shot.view, side, side, sleeve.style, prompt=shot.prompt))
    heads = tuple(figure.head for figure in drawn.figures)
    art = await _flat(drawn, sleeve.label, stage)
    return await stage.make(COVER, replace(params, heads=heads), [art])


def _opening_shot(board: Board) -> Shot | None:
    shots = [shot for chapter in board.chapters for scene in chapter.scenes for shot in scene.shots]
    wide = (shot for shot in shots if shot.view.framing is Framing.ESTABLISHING)
    return next(wide, shots[0] if shots else None)


async def _flat(drawn: Drawn, label: Label, stage: Stage) -> Blob:
    match drawn:
        case Flat():
            return drawn.image
        case Layered():
            return await plate_of(drawn, (COVER_SIDE, COVER_SIDE), label, stage)
