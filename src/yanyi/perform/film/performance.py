"""The film: every shot filmed once, joined without encoding again, spoken and subtitled."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, count

from yanyi.board.types import Board
from yanyi.build.performer import Performer
from yanyi.build.queue import begin
from yanyi.build.stage import Stage
from yanyi.media.labels import KEY, Label, Made, implicit, wording
from yanyi.media.names import slug
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import read_webvtt, webvtt
from yanyi.media.video_plan import JOIN, Film, Mark, Reel
from yanyi.models.work import How, Omitted, Origin, Rendering, Told, Work, WorkFact, WorkFile
from yanyi.perform.film.captions import joined, moved
from yanyi.perform.film.cards import title_card
from yanyi.perform.film.credits import roll_of
from yanyi.perform.film.delivery import delivered
from yanyi.perform.film.feelings import feelings
from yanyi.perform.film.finished import Finished, identifier
from yanyi.perform.film.foley import happenings
from yanyi.perform.film.joining import linked
from yanyi.perform.film.scenes import film_scene, plan_scene
from yanyi.perform.film.script import ChapterScript, scripted
from yanyi.perform.film.shape import refuse
from yanyi.perform.film.studio import Options, Run, Studio
from yanyi.perform.film.subtitle_files import subtitle_files
from yanyi.perform.film.subtitle_proof import Line, other, shown
from yanyi.perform.film.timing import Beat
from yanyi.perform.film.titles import Sting, film_card, film_credits, film_heading
from yanyi.perform.film.tongues import Tongue, tongues
from yanyi.perform.listening import SPOKEN, proven
from yanyi.perform.naming import named
from yanyi.perform.soundtrack.scoring import scoring
from yanyi.story.reading import Why
from yanyi.story.types import Chapter, Story
from yanyi.story.vocabulary import Mood
from yanyi.story.walk import full_text, read_out, words_of

_OPENING = 7
_AT_ONCE = 0.0
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
        tongues(story, options.subtitles, options.burn),
    )
    width, height, fps = studio.size.width, studio.size.height, studio.fps
    refuse(width, height)
    begins = title_card(story, width, height)
    scripts = [
        scripted(chapter, shown, options.tags)
        for chapter, shown in zip(story.chapters, board.chapters, strict=True)
    ]
    opening = next((one.opening for one in scripts if one.opening), None)
    closing = next((one.closing for one in reversed(scripts) if one.closing), None)
    mood = studio.scoring.mood if studio.scoring else Mood.CALM
    opens, closes = Sting("opening", mood, 0.6), Sting("closing", Mood.TENDER, 0.3)
    first, chapters = await asyncio.gather(
        film_card(studio, begins, opening, _OPENING * fps, (), _AT_ONCE, opens),
        _chapters(studio, scripts),
    )
    told_runs = [run for chapter in chapters for run in chapter]
    roll = roll_of(studio, [beat for run in told_runs for beat in run.beats], fps)
    runs = [first, *told_runs, await film_credits(studio, roll, closing, closes)]
    starts = [at / fps for at in accumulate((run.length for run in runs), initial=0)]
    tracks = joined(
        [tuple(moved(one, at) for one in run.tracks) for run, at in zip(runs, starts, strict=False)]
    )
    name = f"film/{slug(named(story))}"
    label = _label(runs)
    words = await subtitle_files(name, named(story), tracks, area(width, height), label, stage)
    film = Film(
        language=story.language,
        reels=tuple(Reel(run.frames) for run in runs),
        marks=tuple(_marks(story, chapters, first.length)),
        tags=tuple(_tags(story, label)),
        fps=fps,
        others=tuple(track.language for track in tracks[1:]),
    )
    segments = [blob for run in runs for blob in run.segments]
    sounds = [run.sound for run in runs]
    joining = asyncio.ensure_future(stage.make(JOIN, film, [*segments, *sounds, *words.texts]))
    beats = [beat for run in runs for beat in run.beats]
    told = ((beat.line.anchor, beat.told) for beat in beats if beat.told)
    texts = tuple(zip((track.language for track in tracks), words.texts, strict=True))
    done = Finished(name, film, joining, tuple(runs), texts)
    movie, others = await asyncio.gather(joining, delivered(studio, done))
    files = (WorkFile(f"{name}.mp4", movie), *words.files, *others)
    work = _work(studio, scripts, done, files)
    lines = [Line(beat, at) for run, at in zip(runs, starts, strict=False) for beat in run.beats]
    seen = read_webvtt(webvtt(tracks[0].cues, story.language))
    proof = shown(lines, seen, story.language, fps)
    return proven(replace(work, facts=(*work.facts, *proof.facts, *map(other, tracks[1:]))), told)


PERFORMER = Performer("film", "film", Options, perform, needs=SPOKEN)


async def _chapters(studio: Studio, scripts: Sequence[ChapterScript]) -> list[Runs]:
    rows = zip(count(), studio.story.chapters, scripts, strict=False)
    return list(await asyncio.gather(*(_chapter(studio, *row) for row in rows)))


async def _chapter(studio: Studio, number: int, chapter: Chapter, script: ChapterScript) -> Runs:
    """The card of a chapter and its scenes, which pass into one another."""
    begin(number)
    card, planned = await asyncio.gather(
        film_heading(studio, chapter, script),
        asyncio.gather(*(plan_scene(studio, scene) for scene in script.scenes)),
    )
    scenes = await asyncio.gather(
        *(film_scene(studio, scene) for scene in linked(planned, studio.size, studio.fps))
    )
    return tuple(run for run in (card, *scenes) if run is not None)


# --- what the film says of itself --------------------------------------------------------------


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


def _label(runs: Sequence[Run]) -> str:
    """The label that programs read."""
    made_of = [blob for run in runs for blob in (*run.segments, run.sound)]
    return implicit(Label(produce_id=identifier(made_of)))


def _tags(story: Story, label: str) -> Iterator[tuple[str, str]]:
    """What players show, and the label."""
    yield "title", named(story)
    if story.meta.author:
        yield "artist", story.meta.author
    if story.meta.description:
        yield "description", story.meta.description
    if story.meta.rights:
        yield "copyright", story.meta.rights
    yield "comment", wording(story.language, Made.FILM)
    yield KEY, label


def _work(
    studio: Studio,
    scripts: Sequence[ChapterScript],
    done: Finished,
    files: tuple[WorkFile, ...],
) -> Work:
    beats = [beat for run in done.runs for beat in run.beats]
    anchors = tuple(beat.line.anchor for beat in beats)
    frames = done.frames
    return Work(
        medium="film",
        files=files,
        told=tuple(
            Told(beat.line.anchor, How.SPOKEN, words_of(beat.line))
            if beat.said
            else Told(beat.line.anchor, How.CAPTIONED, full_text(beat.line))
            for beat in beats
        ),
        omitted=tuple(
            Omitted(line.anchor, Why.SPEECH_TAG) for script in scripts for line in script.cut
        ),
        origins=tuple(Origin(file.path, anchors) for file in files),
        facts=(
            WorkFact("seconds", f"{frames / studio.fps:.3f}"),
            WorkFact("frames", str(frames)),
            WorkFact("frames a second", str(studio.fps)),
            WorkFact("size", f"{studio.size.width}x{studio.size.height}"),
            WorkFact("shots", str(sum(len(scene) for one in scripts for scene in one.scenes))),
            WorkFact("segments", str(len(done.segments))),
            WorkFact("bytes", str(files[0].blob.size)),
        ),
        renderings=tuple(_rendering(one, beats) for one in studio.tongues[1:]),
    )


def _rendering(tongue: Tongue, beats: Sequence[Beat]) -> Rendering:
    """What the subtitles in another language say, and the lines that nobody has translated."""
    told = tuple(
        Told(
            one.line.anchor, How.CAPTIONED, tongue.words.get(one.line.anchor) or full_text(one.line)
        )
        for one in beats
    )
    kept = tuple(one.line.anchor for one in beats if not tongue.words.get(one.line.anchor))
    return Rendering(tongue.language, told, kept)
