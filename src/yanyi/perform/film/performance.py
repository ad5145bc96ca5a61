"""The film: every shot filmed once, joined without encoding again, spoken and subtitled."""

import asyncio
import uuid
from collections.abc import Iterator, Sequence
from itertools import accumulate

from yanyi.art.film_shot import Fade
from yanyi.board.types import Board
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.media.labels import KEY, Label, Made, implicit, wording
from yanyi.media.names import slug
from yanyi.media.subtitles import Cue, webvtt
from yanyi.media.video_grid import FPS
from yanyi.media.video_plan import JOIN, Film, Mark, Reel
from yanyi.models.blob import Blob
from yanyi.models.work import How, Omitted, Origin, Told, Work, WorkFact, WorkFile
from yanyi.perform.film.captions import cues_of, settled
from yanyi.perform.film.cards import end_card, title_card
from yanyi.perform.film.feelings import feelings
from yanyi.perform.film.foley import happenings
from yanyi.perform.film.scenes import film_scene
from yanyi.perform.film.script import ChapterScript, scripted
from yanyi.perform.film.studio import Options, Run, Studio
from yanyi.perform.film.titles import Sting, film_card, film_heading
from yanyi.perform.listening import proven
from yanyi.perform.naming import named
from yanyi.perform.soundtrack.scoring import scoring
from yanyi.story.reading import Why
from yanyi.story.types import Chapter, Story
from yanyi.story.vocabulary import Mood
from yanyi.story.walk import full_text, read_out, words_of

_OPENING, _ENDING = 7 * FPS, 6 * FPS
_AT_ONCE = Fade(0, 14)
"""The opening is there from the first frame on: players show that frame before they play."""
Runs = tuple[Run, ...]


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Film the story."""
    studio = Studio(
        story,
        board,
        options,
        stage,
        read_out(story),
        happenings(story, board) if options.effects else {},
        feelings(story),
        scoring(story, board) if options.music else None,
    )
    width, height = studio.size.width, studio.size.height
    scripts = [
        scripted(chapter, shown, options.tags)
        for chapter, shown in zip(story.chapters, board.chapters, strict=True)
    ]
    opening = next((one.opening for one in scripts if one.opening), None)
    closing = next((one.closing for one in reversed(scripts) if one.closing), None)
    mood = studio.scoring.mood if studio.scoring else Mood.CALM
    opens, closes = Sting("opening", mood, 0.6), Sting("closing", Mood.TENDER, 0.3)
    first, last, chapters = await asyncio.gather(
        film_card(studio, title_card(story, width, height), opening, _OPENING, (), _AT_ONCE, opens),
        film_card(studio, end_card(story, width, height), closing, _ENDING, sting=closes),
        _chapters(studio, scripts),
    )
    runs = [first, *(run for chapter in chapters for run in chapter), last]
    words = await stage.keep(webvtt(settled(_cues(story, runs)), story.language).encode())
    film = Film(
        language=story.language,
        reels=tuple(Reel(run.frames) for run in runs),
        marks=tuple(_marks(story, chapters, first.length)),
        tags=tuple(_tags(story, runs)),
    )
    segments = [blob for run in runs for blob in run.segments]
    movie = await stage.make(JOIN, film, [*segments, *(run.sound for run in runs), words])
    beats = [beat for run in runs for beat in run.beats]
    told = ((beat.line.anchor, beat.told) for beat in beats if beat.told)
    return proven(_work(studio, scripts, runs, movie, words), told)


PERFORMER = Performer("film", "film", Options, perform)


async def _chapters(studio: Studio, scripts: Sequence[ChapterScript]) -> list[Runs]:
    pairs = zip(studio.story.chapters, scripts, strict=True)
    return list(await asyncio.gather(*(_chapter(studio, *pair) for pair in pairs)))


async def _chapter(studio: Studio, chapter: Chapter, script: ChapterScript) -> Runs:
    """The card of a chapter and its scenes."""
    card, *scenes = await asyncio.gather(
        film_heading(studio, chapter, script),
        *(film_scene(studio, scene) for scene in script.scenes),
    )
    return tuple(run for run in (card, *scenes) if run is not None)


# --- what the film says of itself --------------------------------------------------------------


def _cues(story: Story, runs: Sequence[Run]) -> Iterator[Cue]:
    starts = accumulate((run.length for run in runs), initial=0)
    for run, start in zip(runs, starts, strict=False):
        for beat in run.beats:
            yield from cues_of(beat, story, start / FPS)


def _marks(story: Story, chapters: Sequence[Runs], opening: int) -> Iterator[Mark]:
    """A mark for each chapter; the first holds the opening as well."""
    at = 0
    for number, (chapter, runs) in enumerate(zip(story.chapters, chapters, strict=True), 1):
        title = " ".join(chapter.title.split())
        bare = f"第{number}章" if story.language.startswith("zh") else f"Chapter {number}"
        yield Mark(at, title or bare)
        at += sum(run.length for run in runs) + (opening if number == 1 else 0)
    if not chapters:
        yield Mark(0, named(story))


def _tags(story: Story, runs: Sequence[Run]) -> Iterator[tuple[str, str]]:
    """What players show, and the label that programs read."""
    made_of = "\n".join(blob.digest for run in runs for blob in (*run.segments, run.sound))
    label = Label(produce_id=uuid.uuid5(uuid.NAMESPACE_OID, made_of).urn)
    yield "title", named(story)
    if story.meta.author:
        yield "artist", story.meta.author
    if story.meta.description:
        yield "description", story.meta.description
    if story.meta.rights:
        yield "copyright", story.meta.rights
    yield "comment", wording(story.language, Made.FILM)
    yield KEY, implicit(label)


def _work(
    studio: Studio, scripts: Sequence[ChapterScript], runs: Sequence[Run], movie: Blob, words: Blob
) -> Work:
    name = f"film/{slug(named(studio.story))}"
    beats = [beat for run in runs for beat in run.beats]
    anchors = tuple(beat.line.anchor for beat in beats)
    frames = sum(run.length for run in runs)
    return Work(
        medium="film",
        files=(WorkFile(f"{name}.mp4", movie), WorkFile(f"{name}.vtt", words)),
        told=tuple(
            Told(beat.line.anchor, How.SPOKEN, words_of(beat.line))
            if beat.said
            else Told(beat.line.anchor, How.CAPTIONED, full_text(beat.line))
            for beat in beats
        ),
        omitted=tuple(
            Omitted(line.anchor, Why.SPEECH_TAG) for script in scripts for line in script.cut
        ),
        origins=(Origin(f"{name}.mp4", anchors), Origin(f"{name}.vtt", anchors)),
        facts=(
            WorkFact("seconds", f"{frames / FPS:.3f}"),
            WorkFact("frames", str(frames)),
            WorkFact("frames a second", str(FPS)),
            WorkFact("size", f"{studio.size.width}x{studio.size.height}"),
            WorkFact("shots", str(sum(len(scene) for one in scripts for scene in one.scenes))),
            WorkFact("segments", str(sum(len(run.segments) for run in runs))),
            WorkFact("bytes", str(movie.size)),
        ),
    )
