"""What is settled about the music of a story before any scene of it is told."""

from collections.abc import Mapping
from dataclasses import dataclass

from yanyi.board.types import Board
from yanyi.music.wish import Wish
from yanyi.perform.composing.leads import Lead, leads
from yanyi.perform.composing.stretches import Stretch, main_mood, stretches
from yanyi.perform.composing.wishing import scored, statement
from yanyi.story.types import Story
from yanyi.story.vocabulary import Mood


@dataclass(frozen=True, slots=True)
class Scoring:
    """The themes of a story, the stretch of every line by its anchor, and which have music.

    ``mood`` is the main one of the story.
    """

    board: Board
    leads: tuple[Lead, ...]
    stretches: Mapping[str, Stretch]
    heard: frozenset[str]
    mood: Mood

    def music_of(self, anchor: str) -> Stretch | None:
        """The stretch in which a line is told, where that has music."""
        found = self.stretches.get(anchor)
        return found if found and found.anchor in self.heard else None

    def title(self, name: str, length: float, mood: Mood, force: float) -> Wish:
        """What is heard with a title: the story's own theme, so many seconds long."""
        return statement(f"{name} title", length, mood, force, self.board, self.leads[0])


def scoring(story: Story, board: Board) -> Scoring:
    """Look through a story for its music."""
    cut = stretches(story)
    return Scoring(
        board,
        leads(story, board),
        {line.anchor: one for one in cut for line in one.lines},
        frozenset(one.anchor for one in scored(cut)),
        main_mood(cut),
    )
