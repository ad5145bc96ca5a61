"""What a finished film is delivered as besides its file: HLS with a page, WebM, trailer, stills."""

import asyncio
from collections.abc import Sequence
from pathlib import PurePosixPath

from yanyi.media.cinema.plan import CINEMA, Cinema
from yanyi.media.hls import plan as hls
from yanyi.media.labels import Made, wording
from yanyi.media.stills.plan import POSTER, PREVIEW, Cut, Poster, Preview
from yanyi.media.video_rendition import (
    RENDITION,
    WEB,
    WEB_FILM,
    Rendition,
    Web,
    WebFilm,
)
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile
from yanyi.perform.film.finished import Finished, identifier
from yanyi.perform.film.highlights import Moment, highlights
from yanyi.perform.film.ladder import ladder
from yanyi.perform.film.shape import even
from yanyi.perform.film.studio import Size, Studio
from yanyi.perform.film.thumbnails import thumbnails
from yanyi.perform.film.trailer import trailer
from yanyi.perform.naming import named as titled

_HLS = "hls"
_TONGUES = {"zh": "中文", "en": "English", "ja": "日本語", "de": "Deutsch", "fr": "Français"}
_POSTER = 3
"""Seconds into the opening: its title stands there."""
_GLANCES, _GLANCE, _OPENING = 3, 1.75, 2
"""The moments of a preview, the seconds of each, and those of the opening, with the label in it."""
_PREVIEW, _THUMBNAIL = 360, 120
"""Pixels along the shorter side."""


async def delivered(studio: Studio, done: Finished) -> tuple[WorkFile, ...]:
    """The other files of a film, as the author asks for them."""
    options = studio.options
    kinds = (options.stills, _stills), (options.trailer, _trailer), (options.webm, _webm)
    made = await asyncio.gather(*(make(studio, done) for wanted, make in kinds if wanted))
    files = tuple(file for row in made for file in row)
    stream = await _hls(studio, done, files) if options.hls else ()
    return (*files, *stream)


async def _trailer(studio: Studio, done: Finished) -> tuple[WorkFile, ...]:
    """The trailer, where the film has one."""
    made = await trailer(studio, done)
    return (WorkFile(f"{PurePosixPath(done.name).parent}/trailer.mp4", made),) if made else ()


async def _webm(studio: Studio, done: Finished) -> tuple[WorkFile, ...]:
    """The film as WebM."""
    web = Web(studio.fps)
    parts = await asyncio.gather(*(studio.stage.make(WEB, web, [one]) for one in done.segments))
    params = WebFilm(done.lengths, studio.fps, done.film.tags)
    whole = await studio.stage.make(WEB_FILM, params, [*parts, await done.movie])
    return (WorkFile(f"{done.name}.webm", whole),)


# --- stills ------------------------------------------------------------------------------------


async def _stills(studio: Studio, done: Finished) -> tuple[WorkFile, ...]:
    """The poster, a few seconds that move, and the thumbnails."""
    folder, fps, stage = str(PurePosixPath(done.name).parent), studio.fps, studio.stage
    first, frame = done.segments[0], min(_POSTER * fps, done.lengths[0] - 1)
    poster = await stage.make(POSTER, Poster(frame, identifier([first])), [first])
    files = [WorkFile(f"{folder}/poster.jpg", poster)]
    moments = highlights(done.runs, _GLANCES, round(_GLANCE * fps))
    if moments:
        opening = Moment(0, 0, min(_OPENING * fps, done.lengths[0]))
        moments = (opening, *moments)
        size = _within(studio.size, _PREVIEW)
        cuts = tuple(Cut(one.start, one.frames) for one in moments)
        inputs = [done.segments[one.segment] for one in moments]
        preview = Preview(cuts, size.width, size.height, fps, identifier=identifier(inputs))
        files.append(WorkFile(f"{folder}/preview.webp", await stage.make(PREVIEW, preview, inputs)))
    return (
        *files,
        *await thumbnails(done, f"{folder}/thumbnails", _within(studio.size, _THUMBNAIL), stage),
    )


def _within(size: Size, side: int) -> Size:
    """The size with its shorter side no longer than this."""
    by = min(1.0, side / min(size.width, size.height))
    return Size(even(size.width * by), even(size.height * by))


# --- HLS ---------------------------------------------------------------------------------------


async def _hls(studio: Studio, done: Finished, others: Sequence[WorkFile]) -> tuple[WorkFile, ...]:
    """The film in pieces and several sizes, and the page that plays it."""
    folder = PurePosixPath(done.name).parent
    fps, frames, stage, tags = studio.fps, done.frames, studio.stage, done.film.tags
    sizes = ladder(studio.size)
    sound = await stage.make(
        hls.SOUND, hls.Sound(done.film.reels, fps, tags), [run.sound for run in done.runs]
    )
    tracks = await asyncio.gather(*(_pictures(studio, done, one) for one in sizes))
    stems = [f"{min(one.width, one.height)}p" for one in sizes]
    files: list[WorkFile] = []
    for stem, track in (*zip(stems, tracks, strict=True), ("sound", sound)):
        listed = await stage.make(hls.PIECES, hls.Pieces(f"{stem}.m4s", frames, fps), [track])
        files += [WorkFile(f"{folder}/{_HLS}/{stem}.m4s", track)]
        files += [WorkFile(f"{folder}/{_HLS}/{stem}.m3u8", listed)]
    tongues = []
    for language, words in done.words:
        mapped = await stage.make(hls.CUES, hls.Cues(), [words])
        listed = await stage.make(hls.WORDS, hls.Words(f"{language}.vtt", frames, fps))
        files += [WorkFile(f"{folder}/{_HLS}/{language}.vtt", mapped)]
        files += [WorkFile(f"{folder}/{_HLS}/{language}.m3u8", listed)]
        tongues.append(hls.Tongue(f"{language}.m3u8", language, _called(language)))
    language = done.film.language
    params = hls.Master(
        tuple(
            hls.Size(f"{stem}.m3u8", one.width, one.height)
            for stem, one in zip(stems, sizes, strict=True)
        ),
        hls.Tongue("sound.m3u8", language, _called(language)),
        tuple(tongues),
        frames,
        fps,
    )
    master = WorkFile(
        f"{folder}/{_HLS}/master.m3u8", await stage.make(hls.MASTER, params, [*tracks, sound])
    )
    return (*files, master, await _page(studio, done, folder, others))


async def _pictures(studio: Studio, done: Finished, size: Size) -> Blob:
    """The pictures of the film in one size; only segments that changed are made smaller anew."""
    segments = list(done.segments)
    if size != studio.size:
        params = Rendition(size.width, size.height, studio.fps)
        segments = list(
            await asyncio.gather(
                *(studio.stage.make(RENDITION, params, [one]) for one in done.segments)
            )
        )
    track = hls.Pictures(done.lengths, studio.fps, done.film.tags)
    return await studio.stage.make(hls.PICTURES, track, segments)


async def _page(
    studio: Studio, done: Finished, folder: PurePosixPath, others: Sequence[WorkFile]
) -> WorkFile:
    """The page that plays the film."""
    story, size = studio.story, studio.size
    beside = [str(PurePosixPath(one.path).relative_to(folder)) for one in others]
    params = Cinema(
        titled(story),
        story.meta.author,
        done.film.language,
        identifier([await done.movie]),
        wording(story.language, Made.FILM),
        size.width,
        size.height,
        f"{_HLS}/master.m3u8",
        next((one for one in beside if one == "poster.jpg"), ""),
        done.film.marks,
        tuple((language, _called(language)) for language, _ in done.words),
        (
            f"{PurePosixPath(done.name).name}.mp4",
            *(one for one in beside if one.endswith(".webm")),
        ),
        studio.fps,
    )
    page = await studio.stage.make(CINEMA, params, [words for _, words in done.words])
    return WorkFile(f"{folder}/index.html", page)


def _called(language: str) -> str:
    """What a language is called by those who speak it."""
    return _TONGUES.get(language.split("-")[0].lower(), language)
