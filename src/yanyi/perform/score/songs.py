"""The songs of a story: every poem that is sung in it, composed for whoever sings it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.board.types import Board
from yanyi.board.vocabulary import Era
from yanyi.music.song.compose import compose
from yanyi.music.song.form import Role, form
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.song import Song
from yanyi.music.song.style import StyleName
from yanyi.story.types import Block, Scene, Story, Sung, Verse
from yanyi.story.vocabulary import Age, Mood
from yanyi.story.walk import character, words_of

_STOPS = "，。,.；;!！？?、：: "
_LINES = 2
"""Lines that are sung at least to be a song."""
_MODERN = {
    Mood.JOYFUL: StyleName.POP,
    Mood.COMIC: StyleName.POP,
    Mood.ANGRY: StyleName.ROCK,
    Mood.EPIC: StyleName.ROCK,
    Mood.TENSE: StyleName.ROCK,
}


@dataclass(frozen=True, slots=True)
class StorySong:
    """A song and the id of who sings it, empty where nobody is named.

    ``anchors`` are the lines of its lyric; ``chapter``, counted from 0, is the one in which it is
    sung first. The words are the author's, unless ``modelled`` says that a model wrote them.
    """

    song: Song
    singer: str
    anchors: tuple[str, ...]
    seed: str
    chapter: int
    modelled: bool = False


def songs(story: Story, board: Board) -> tuple[StorySong, ...]:
    """All songs in order; the same words are one song however often they are sung."""
    found: list[StorySong] = []
    known: set[tuple[tuple[str, ...], ...]] = set()
    for number, chapter in enumerate(story.chapters):
        for scene in chapter.scenes:
            for verses in _together(scene.blocks):
                stanzas = tuple(tuple(words_of(line) for line in one.lines) for one in verses)
                if stanzas in known or sum(map(len, stanzas)) < _LINES:
                    continue
                known.add(stanzas)
                found.append(_song(verses, scene, number, story, board))
    return tuple(found)


def _together(blocks: Sequence[Block]) -> Iterator[list[Verse]]:
    """Poems that are sung, those that follow one another as the stanzas of one."""
    run: list[Verse] = []
    for block in (*blocks, None):
        if isinstance(block, Verse) and any(isinstance(line, Sung) for line in block.lines):
            run.append(block)
        elif run:
            yield run
            run = []


def _song(
    verses: Sequence[Verse], scene: Scene, chapter: int, story: Story, board: Board
) -> StorySong:
    lines = [line for verse in verses for line in verse.lines]
    stanzas = tuple(tuple(words_of(line) for line in verse.lines) for verse in verses)
    singer = next((line.speaker for line in lines if isinstance(line, Sung)), "")
    who = character(story, singer)
    title = _title(stanzas, story.language)
    age = who.age if who else Age.UNKNOWN
    style = style_of(board.casting.era, scene.mood, age)
    seed = f"song {title}"
    made = compose(Lyric(title, story.language, stanzas), style, seed)
    anchors = tuple(line.anchor for line in lines)
    return StorySong(made, singer, anchors, seed, chapter)


def _title(stanzas: tuple[tuple[str, ...], ...], language: str) -> str:
    """What a song is called by: how its chorus begins, else its first line."""
    found = form(Lyric("", language, stanzas))
    hook = next((one.lines[0].text for one in found if one.role is Role.CHORUS), stanzas[0][0])
    row = hook.strip(_STOPS)
    clauses = [one.strip() for one in re.split("[,，]", row)]
    return clauses[0] if len({one.casefold() for one in clauses}) == 1 else row


def style_of(era: Era, mood: Mood, age: Age) -> StyleName:
    """What a song is like: by its time and place, who sings it, and the mood it is sung in."""
    if age is Age.CHILD and mood in {Mood.CALM, Mood.TENDER, Mood.MELANCHOLY}:
        return StyleName.LULLABY
    if era is Era.PERIOD_CHINESE:
        return StyleName.GUOFENG
    if era is Era.PERIOD_WESTERN:
        return StyleName.FOLK
    return _MODERN.get(mood, StyleName.BALLAD)
