"""Story to board."""

from dataclasses import dataclass

from yanyi.board.types import Board, BoardChapter, Casting
from yanyi.board.vocabulary import Era
from yanyi.direct.casting import cast_story
from yanyi.direct.place import Before, set_scene
from yanyi.direct.script import mark
from yanyi.direct.shots import shoot
from yanyi.models.provider import VoiceOffer
from yanyi.story.types import Story
from yanyi.story.walk import place


@dataclass(frozen=True, slots=True)
class Options:
    """What the author asks of the direction: an era, a voice for the narrator."""

    era: Era | None = None
    narrator: str = ""


def direct(
    story: Story, casting_lock: Casting | None, voices: tuple[VoiceOffer, ...], options: Options
) -> Board:
    """The board of a story: its casting, and every scene in shots."""
    script = mark(story)
    casting = cast_story(story, script, casting_lock, voices, options.era, options.narrator)
    before: Before | None = None
    chapters = []
    for chapter in story.chapters:
        scenes = []
        for scene in chapter.scenes:
            setting = set_scene(scene, place(story, scene.place), script, casting.era, before)
            before = Before(setting, same_chapter=True)
            scenes.append(shoot(scene, setting, script, casting))
        if before:
            before = Before(before.setting, same_chapter=False)
        chapters.append(BoardChapter(tuple(scenes)))
    return Board(casting, tuple(chapters))
