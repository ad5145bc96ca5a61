"""Somebody else's moving pictures: the author's own for a shot, or what a model films of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.art.film_footage import Footage
from yanyi.board.types import Shot
from yanyi.board.vocabulary import Rhythm
from yanyi.models.asks import Clip
from yanyi.models.blob import Blob
from yanyi.perform.film.filming import Filming
from yanyi.perform.film.studio import Studio
from yanyi.perform.gallery import Gallery, wanted_of
from yanyi.story.types import Line

_SLOWEST = 1 / 1.5
"""What a model filmed too short is seen in slow motion, no slower than this."""


@dataclass(frozen=True, slots=True)
class Moving:
    """A moving picture in place of a shot; what a model films is ``graded`` with its light."""

    video: Blob
    footage: Footage
    graded: bool


async def moving(
    studio: Studio, shot: Shot, lines: Sequence[Line], seconds: float
) -> Moving | None:
    """The moving picture of a shot that lasts so long, where there is one."""
    own = studio.board.clip_for([line.anchor for line in lines])
    if own is not None:
        return Moving(Blob(own.digest, own.size), Footage(), graded=False)
    if not _filmed(studio, shot):
        return None
    size = (studio.size.width, studio.size.height)
    gallery = Gallery(studio.story, studio.board, studio.options.style, studio.stage)
    first = await gallery.flat(wanted_of(shot, shot.lines), size)
    take = max((studio.board.take(line.anchor) for line in lines), default=0)
    asked = Clip(shot.view, round(seconds, 3), shot.prompt, take, *size, first.image)
    made = await studio.stage.ask(asked)
    pace = max(_SLOWEST, min(1.0, made.seconds / seconds))
    return Moving(made.video, Footage(pace=round(pace, 3)), graded=True)


def _filmed(studio: Studio, shot: Shot) -> bool:
    """Whether a model films this shot."""
    if not any(offer.kind == "clip" for offer in studio.stage.offers()):
        return False
    key = shot.rhythm in (Rhythm.ESTABLISH, Rhythm.TURN)
    return key or studio.options.clips is Filming.ALL
