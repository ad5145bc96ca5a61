"""Films the cards: lettering over the dimmed scenery of a shot."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.art.film_camera import Aim, Camera
from yanyi.art.film_card import CARD, Card
from yanyi.art.film_roll import Roll, lasts
from yanyi.art.film_shot import SHOT, Fade, Plate
from yanyi.art.film_shot import Shot as Filmed
from yanyi.board.types import Shot
from yanyi.media.subtitle_area import area
from yanyi.perform.film.burning import burned
from yanyi.perform.film.captions import tracks_of
from yanyi.perform.film.cards import chapter_card
from yanyi.perform.film.script import ChapterScript
from yanyi.perform.film.sound import mixed
from yanyi.perform.film.staging import scenery
from yanyi.perform.film.studio import Run, Studio
from yanyi.perform.film.timing import Beat, Part, beat_of
from yanyi.perform.soundtrack.layers import Layer, Place, places, sting
from yanyi.story.types import Chapter
from yanyi.story.vocabulary import Mood

_LEAD, _GAP, _TAIL = 0.75, 0.33, 1.1
_LEAST = 2.5
RISE, FALL = 0.67, 0.58
"""Seconds in which a card comes out of the dark, and goes into it."""
_DIM, _DIM_CREDITS, _BLUR = 0.42, 0.62, 7.0
_REST = 1.2
"""Seconds in which the music of a card dies away."""

_SHORTEST = 2.0


@dataclass(frozen=True, slots=True)
class Sting:
    """The music of a card: the name by which it is told from others, its mood and force."""

    name: str
    mood: Mood
    force: float


async def film_card(
    studio: Studio,
    card: Card | None,
    shot: Shot | None,
    frames: int,
    beats: Sequence[Beat] = (),
    rise: float = RISE,
    sting: Sting | None = None,
    roll: Roll | None = None,
) -> Run:
    """Film a card over the scenery of a shot, or over black when there is none."""
    size = studio.size
    plates, inputs = scenery(await studio.drawn(shot), size) if shot else ((), ())
    if card:
        plates = (*plates, Plate(1.0, 0, 0, size.width, size.height, fixed=True))
        inputs = (*inputs, await studio.stage.make(CARD, card))
    tracks = tracks_of(studio, beats, frames)
    filmed = Filmed(
        width=size.width,
        height=size.height,
        frames=frames,
        plates=plates,
        camera=Camera(Aim(zoom=1.02), Aim(zoom=1.06)),
        fade=Fade(round(rise * studio.fps), round(FALL * studio.fps)),
        dim=_DIM_CREDITS if roll else _DIM,
        blur=_BLUR,
        fps=studio.fps,
        captions=burned(
            studio.tongues,
            tracks,
            Part(0, frames),
            area(size.width, size.height),
            studio.fps,
            tracks[0].cues if tracks else (),
        ),
        roll=roll,
    )
    segment = await studio.stage.make(SHOT, filmed, inputs)
    layers = await stings(studio, sting, frames)
    if shot and beats and studio.options.effects:
        layers += await places([Place(0.0, frames / studio.fps, shot.view.setting)], studio.stage)
    heard = await mixed(studio, beats, [0.0] * len(beats), layers, frames)
    return Run((segment,), (frames,), heard, tuple(beats), tracks)


async def film_credits(studio: Studio, roll: Roll, shot: Shot | None, sting: Sting) -> Run:
    """Film the credits: they stand, and then they roll."""
    frames = lasts(roll, studio.size.height) + round(FALL * studio.fps)
    return await film_card(studio, None, shot, frames, sting=sting, roll=roll)


async def stings(studio: Studio, one: Sting | None, frames: int) -> list[Layer]:
    """The music over so many frames that it has for itself; none in a film without music."""
    length = round(frames / studio.fps, 3)
    if studio.scoring is None or one is None or length < _REST + _SHORTEST:
        return []
    wish = studio.scoring.title(one.name, round(length - _REST, 3), one.mood, one.force)
    return [await sting(wish, length, studio.stage)]


async def film_heading(studio: Studio, chapter: Chapter, script: ChapterScript) -> Run | None:
    """Film the card of a chapter, its heading spoken; None when it has none."""
    shown = chapter.title.strip()
    if not script.card and not shown:
        return None
    beats: list[Beat] = []
    at = round(_LEAD * studio.fps)
    gap, tail = round(_GAP * studio.fps), round(_TAIL * studio.fps)
    for line in script.card:
        beats.append(beat_of(await studio.delivered(line), at, studio.fps))
        at = beats[-1].end + gap
    frames = max(round(_LEAST * studio.fps), at - gap + tail)
    card = chapter_card(chapter, studio.story.language, studio.size.width, studio.size.height)
    mood = script.opening.view.setting.mood if script.opening else Mood.CALM
    music = Sting(" ".join(chapter.title.split()), mood, 0.3)
    return await film_card(studio, card, script.opening, frames, beats, sting=music)
