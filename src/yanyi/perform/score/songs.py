"""The songs of a story: every poem that is sung in it, composed for whoever sings it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.board.types import Board, Voice
from yanyi.board.vocabulary import Era
from yanyi.models.provider import VoiceOffer
from yanyi.music.song.compose import VOICE, compose
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.song import Song
from yanyi.music.song.style import StyleName
from yanyi.music.voicing import Register
from yanyi.story.types import Block, Scene, Story, Sung, Verse
from yanyi.story.vocabulary import Age, Mood
from yanyi.story.walk import character, words_of

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
    """A song with who sings it; ``anchors`` are the lines of its lyric, ``name`` is the singer's."""

    song: Song
    voice: Voice
    name: str
    anchors: tuple[str, ...]
    seed: str


def songs(story: Story, board: Board, voices: Sequence[VoiceOffer]) -> tuple[StorySong, ...]:
    """All songs in order; the same words are one song however often they are sung."""
    found: list[StorySong] = []
    known: set[tuple[tuple[str, ...], ...]] = set()
    for chapter in story.chapters:
        for scene in chapter.scenes:
            for verses in _together(scene.blocks):
                stanzas = tuple(tuple(words_of(line) for line in one.lines) for one in verses)
                if stanzas in known or sum(map(len, stanzas)) < _LINES:
                    continue
                known.add(stanzas)
                found.append(_song(stanzas, verses, scene, story, board, voices))
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
    stanzas: tuple[tuple[str, ...], ...],
    verses: Sequence[Verse],
    scene: Scene,
    story: Story,
    board: Board,
    voices: Sequence[VoiceOffer],
) -> StorySong:
    lines = [line for verse in verses for line in verse.lines]
    singer = next((line.speaker for line in lines if isinstance(line, Sung)), "")
    who = character(story, singer)
    voice = board.casting.voice(singer)
    title = stanzas[0][0].rstrip("，。,.；;!！？?、：: ")
    lyric = Lyric(title, story.language, stanzas)
    age = who.age if who else Age.UNKNOWN
    style = style_of(board.casting.era, scene.mood, age)
    seed = f"song {title}"
    made = compose(lyric, style, seed, _range(voice, voices))
    anchors = tuple(line.anchor for line in lines)
    return StorySong(made, voice, who.name if who else "", anchors, seed)


def style_of(era: Era, mood: Mood, age: Age) -> StyleName:
    """What a song is like: by its time and place, who sings it, and the mood it is sung in."""
    if age is Age.CHILD and mood in {Mood.CALM, Mood.TENDER, Mood.MELANCHOLY}:
        return StyleName.LULLABY
    if era is Era.PERIOD_CHINESE:
        return StyleName.GUOFENG
    if era is Era.PERIOD_WESTERN:
        return StyleName.FOLK
    return _MODERN.get(mood, StyleName.BALLAD)


def _range(voice: Voice, voices: Sequence[VoiceOffer]) -> Register:
    """Where a voice sings well, as far as anybody says."""
    for offer in voices:
        if offer.name == voice.name and offer.sings:
            return Register(*offer.sings)
    return VOICE
