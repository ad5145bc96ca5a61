"""The title song: words of a model, our music, the voice of who speaks most in the story."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.models.work import WorkFact
from yanyi.music.song.compose import compose
from yanyi.perform.composing.stretches import main_mood, stretches
from yanyi.perform.naming import named
from yanyi.perform.score.album import Track, sung_track
from yanyi.perform.score.lyric import written
from yanyi.perform.score.lyric_check import Draft
from yanyi.perform.score.songs import StorySong, style_of
from yanyi.perform.score.synopsis import speakers
from yanyi.problems import InputError
from yanyi.story.types import Story
from yanyi.story.vocabulary import Age
from yanyi.story.walk import character


@dataclass(frozen=True, slots=True)
class Titled:
    """The title song where there is one, and what is said of it in the report."""

    track: Track | None
    facts: tuple[WorkFact, ...] = ()

    def within(self, tracks: Sequence[Track]) -> tuple[Track, ...]:
        """The tracks of an album with the title song before its closing."""
        own = (self.track,) if self.track else ()
        return (*tracks[:-1], *own, *tracks[-1:])


async def title_song(story: Story, board: Board, stage: Stage) -> Titled:
    """The title song of a story from a lyric that a model writes; without one there is none."""
    found = await written(story, board, stage)
    reason = found.reason
    if found.draft:
        try:
            track = _track(found.draft, story, board)
        except InputError as error:
            reason = error.problems[0].message
        else:
            return Titled(track, (WorkFact("title song", found.draft.title),))
    return Titled(None, (WorkFact("title song", f"none: {reason}"),))


def _track(draft: Draft, story: Story, board: Board) -> Track:
    singer = next(iter(speakers(story)), "")
    who = character(story, singer)
    style = style_of(
        board.casting.era, main_mood(stretches(story)), who.age if who else Age.UNKNOWN
    )
    seed = f"title song {named(story)}"
    song = compose(draft.lyric(story.language), style, seed)
    made = StorySong(song, singer, (), seed, len(story.chapters), modelled=True)
    return sung_track(made, board, story)
