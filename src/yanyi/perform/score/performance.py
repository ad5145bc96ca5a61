"""The score: an album of themes and cues, each to listen to and to play from."""

import asyncio

from yanyi.board.types import Board
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.media.album.page import album_page
from yanyi.media.labels import Label
from yanyi.models.work import Omitted, Origin, Work, WorkFact, WorkFile
from yanyi.perform.naming import named, urn
from yanyi.perform.record_cover import Sleeve, record_cover
from yanyi.perform.score.album import album
from yanyi.perform.score.loops import Looping, looping
from yanyi.perform.score.options import Options
from yanyi.perform.score.playing import seconds_of, sounded
from yanyi.perform.score.shelf import Shelf
from yanyi.perform.score.title_song import Titled, title_song
from yanyi.story.reading import Why
from yanyi.story.types import Story
from yanyi.story.walk import lines

PAGE = "score/index.html"


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Compose the album and have it played."""
    kinds = options.kinds
    titled = await title_song(story, board, stage) if options.lyric else Titled(None)
    tracks = titled.within(album(story, board, options.cues))
    title = named(story)
    label = Label(produce_id=_identifier(story))
    chinese = story.language.lower().startswith("zh")
    on_cover = f"{title} 原声音乐" if chinese else f"{title}: The Score"
    sleeve = Sleeve(
        on_cover, story.meta.author, story.language, label, options.cover_art, options.style
    )
    cover, sounds = await asyncio.gather(
        record_cover(sleeve, board, stage),
        asyncio.gather(*(sounded(one, story, board, stage) for one in tracks)),
    )
    shelf = Shelf(story, board, options, kinds, label, on_cover, cover, len(tracks))
    made = await asyncio.gather(
        *(
            shelf.files(number, track, sound, stage)
            for number, (track, sound) in enumerate(zip(tracks, sounds, strict=True), 1)
        )
    )
    files = tuple(file for row in made for file in row)
    looped = Looping()
    if options.loops:
        looped = await looping(story, board, shelf, stage)
    return Work(
        medium="score",
        files=(
            *files,
            *looped.files,
            WorkFile("score/cover.jpg", cover),
            WorkFile(PAGE, await stage.keep(album_page(shelf.page(tracks, made)))),
        ),
        told=(),
        omitted=tuple(Omitted(line.anchor, Why.WORDLESS) for line in lines(story)),
        origins=(
            *(
                Origin(file.path, track.anchors)
                for track, row in zip(tracks, made, strict=True)
                for file in row
            ),
            *looped.origins,
        ),
        facts=(
            WorkFact("tracks", str(len(tracks))),
            WorkFact("seconds", f"{sum(map(seconds_of, tracks)):.1f}"),
            *looped.facts,
            *titled.facts,
        ),
    )


PERFORMER = Performer("score", "score", Options, perform)


def _identifier(story: Story) -> str:
    return urn("score", story.language, story.meta.author, named(story))
