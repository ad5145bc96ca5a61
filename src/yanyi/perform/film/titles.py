"""Films the cards: lettering over the dimmed scenery of a shot."""

from collections.abc import Sequence

from yanyi.art.film_camera import Aim, Camera
from yanyi.art.film_card import CARD, Card
from yanyi.art.film_shot import SHOT, Fade, Plate
from yanyi.art.film_shot import Shot as Filmed
from yanyi.board.types import Shot
from yanyi.media.video_grid import FPS
from yanyi.perform.film.cards import chapter_card
from yanyi.perform.film.scenes import sound
from yanyi.perform.film.script import ChapterScript
from yanyi.perform.film.staging import scenery
from yanyi.perform.film.studio import Run, Studio
from yanyi.perform.film.timing import Beat, frames_of
from yanyi.story.types import Chapter

_LEAD, _GAP, _TAIL = 18, 8, 26
_LEAST = int(2.5 * FPS)
FADE = Fade(16, 14)
_DIM, _BLUR = 0.42, 7.0


async def film_card(
    studio: Studio,
    card: Card,
    shot: Shot | None,
    frames: int,
    beats: Sequence[Beat] = (),
    fade: Fade = FADE,
) -> Run:
    """Film a card over the scenery of a shot, or over black when there is none."""
    size = studio.size
    lettering = await studio.stage.make(CARD, card)
    plates, inputs = scenery(await studio.drawn(shot), size) if shot else ((), ())
    filmed = Filmed(
        width=size.width,
        height=size.height,
        frames=frames,
        plates=(*plates, Plate(1.0, 0, 0, size.width, size.height, fixed=True)),
        camera=Camera(Aim(zoom=1.02), Aim(zoom=1.06)),
        fade=fade,
        dim=_DIM,
        blur=_BLUR,
    )
    segment = await studio.stage.make(SHOT, filmed, [*inputs, lettering])
    heard = await sound(studio, beats, [0.0] * len(beats), frames)
    return Run((segment,), (frames,), heard, tuple(beats))


async def film_heading(studio: Studio, chapter: Chapter, script: ChapterScript) -> Run | None:
    """Film the card of a chapter, its heading spoken; None when it has none."""
    shown = chapter.title.strip()
    if not script.card and not shown:
        return None
    beats: list[Beat] = []
    at = _LEAD
    for line in script.card:
        told = await studio.told(line)
        said = told.said if told else None
        beats.append(Beat(line, said, at, frames_of(line, said), told))
        at = beats[-1].end + _GAP
    frames = max(_LEAST, at - _GAP + _TAIL)
    card = chapter_card(chapter, studio.story.language, studio.size.width, studio.size.height)
    return await film_card(studio, card, script.opening, frames, beats)
