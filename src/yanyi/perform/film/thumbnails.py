"""The thumbnails of a film, put together from what is seen of each segment at a glance."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from yanyi.art.mark_strip import STRIP, Strip, strip_height
from yanyi.build.stage import Stage
from yanyi.media.stills.plan import EVERY, GLANCE, SHEET, Glance, Sheet
from yanyi.media.stills.thumbnails import COLUMNS, MOST, named, thumbnail_list
from yanyi.media.subtitles import main_part
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile
from yanyi.perform.film.cards import film_mark
from yanyi.perform.film.finished import Finished, identifier
from yanyi.perform.film.studio import Size


async def thumbnails(done: Finished, folder: str, size: Size, stage: Stage) -> tuple[WorkFile, ...]:
    """A picture of every few seconds, many in one file, and the list of where each is."""
    fps = done.film.fps
    small = Glance(size.width, size.height, fps)
    glances = await asyncio.gather(*(stage.make(GLANCE, small, [one]) for one in done.segments))
    seconds = done.frames / fps
    count = max(1, -int(-seconds // EVERY))
    made = await asyncio.gather(
        *(
            _made(one, blobs, done.film.language, stage)
            for one, blobs in _sheets(done, glances, size, count)
        )
    )
    listed = thumbnail_list(count, seconds, (size.width, size.height))
    files = [WorkFile(f"{folder}/{named(n)}", one) for n, one in enumerate(made)]
    return (*files, WorkFile(f"{folder}/thumbnails.vtt", await stage.keep(listed.encode())))


async def _made(sheet: Sheet, glances: list[Blob], language: str, stage: Stage) -> Blob:
    """A sheet over a strip that says how it was made."""
    width, high = sheet.columns * sheet.width, -(-sheet.count // sheet.columns) * sheet.height
    foot = strip_height(width, high)
    strip = Strip(film_mark(language), main_part(language) == "zh", width, foot)
    below = await stage.make(STRIP, strip)
    return await stage.make(SHEET, replace(sheet, foot=foot), [*glances, below])


def _sheets(
    done: Finished, glances: list[Blob], size: Size, count: int
) -> Iterator[tuple[Sheet, list[Blob]]]:
    """The sheets, and what of the film is seen on each."""
    fps, lengths, segments = done.film.fps, done.lengths, done.segments
    starts = list(accumulate(lengths, initial=0))
    for first in range(0, count, MOST):
        many = min(MOST, count - first)
        begins, ends = first * EVERY * fps, (first + many) * EVERY * fps
        at = [n for n, start in enumerate(starts[:-1]) if start < ends and starts[n + 1] > begins]
        yield (
            Sheet(
                begins,
                many,
                COLUMNS,
                size.width,
                size.height,
                fps,
                starts[at[0]],
                tuple(lengths[n] for n in at),
                identifier(segments[n] for n in at),
            ),
            [glances[n] for n in at],
        )
