"""A file for every chapter: the notice that the voices are synthetic, then the chapter itself."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.build.stage import Stage
from yanyi.media.audio.atoms import Tags
from yanyi.media.podcast.chapters import Mark
from yanyi.models.blob import Blob
from yanyi.perform.audiobook.captions import moved
from yanyi.perform.audiobook.episode_step import EPISODE
from yanyi.perform.audiobook.pieces import Bound
from yanyi.perform.audiobook.timeline import Heard, Timed
from yanyi.story.types import Chapter, Scene, Story
from yanyi.story.walk import chapter_lines, place, scene_lines


@dataclass(frozen=True, slots=True)
class Spoken:
    """The finished audiobook: its sections in time and, for each, its piece of sound.

    First comes the opening, then the chapters, then what follows the last of them.
    """

    story: Story
    times: tuple[Timed, ...]
    pieces: tuple[Blob, ...]
    tags: Tags
    code: str
    cover: Blob
    identifier: str

    @property
    def title(self) -> str:
        """What the book is called."""
        return self.tags.title


@dataclass(frozen=True, slots=True)
class Episode:
    """A chapter as a file: ``sections`` are what is heard in it, the second of them the chapter.

    ``number`` counts from 1.
    """

    number: int
    chapter: Chapter
    sections: tuple[Timed, ...]
    sound: Blob

    @property
    def name(self) -> str:
        """What its files are called, whatever its title becomes."""
        return f"{self.number:04}"

    @property
    def title(self) -> str:
        """The title of the chapter."""
        return self.sections[1].section.title

    @property
    def begin(self) -> float:
        """When the chapter begins in the file, in seconds."""
        return _length(self.sections[0])

    @property
    def end(self) -> float:
        """When the chapter ends in the file."""
        return self.begin + _length(self.sections[1])

    @property
    def length(self) -> float:
        """How many seconds the file has."""
        return sum(map(_length, self.sections))

    @property
    def anchors(self) -> tuple[str, ...]:
        """The lines that are heard in it."""
        spoken = (one.utterance.anchor for one in self.sections[1].heard)
        return tuple(anchor for anchor in spoken if anchor)

    @property
    def key(self) -> str:
        """What names it through edits: the anchor of its first line."""
        first = next(chapter_lines(self.chapter), None)
        return first.anchor if first else self.name

    def heard(self, section: int | None = None) -> Iterator[Heard]:
        """What is heard, or one section of it, in the seconds of the file."""
        at = 0.0
        for number, one in enumerate(self.sections):
            if section in (None, number):
                yield from (moved(line, at - one.start) for line in one.heard)
            at += _length(one)


def _length(section: Timed) -> float:
    return section.end - section.start


async def episodes(spoken: Spoken, stage: Stage) -> tuple[Episode, ...]:
    """The files of all chapters; nothing is encoded again."""
    chapters = spoken.story.chapters
    last = len(chapters)

    async def one(number: int, chapter: Chapter) -> Episode:
        parts = [0, number, *(range(last + 1, len(spoken.times)) if number == last else ())]
        sections = tuple(spoken.times[part] for part in parts)
        pieces = [spoken.pieces[part] for part in parts]
        sound = await stage.make(EPISODE, _bound(spoken, sections), [*pieces, spoken.cover])
        return Episode(number, chapter, sections, sound)

    return tuple(await asyncio.gather(*(one(*pair) for pair in enumerate(chapters, 1))))


def _bound(spoken: Spoken, sections: Sequence[Timed]) -> Bound:
    tags = replace(spoken.tags, title=sections[1].section.title, album=spoken.title)
    titles = tuple(one.section.title for one in sections)
    return Bound(titles, tags, spoken.code, cover=True)


def marks(episode: Episode, story: Story) -> tuple[Mark, ...]:
    """Where the opening, the chapter, each further scene of it and what follows it begin."""
    found = [Mark(0.0, episode.sections[0].section.title), Mark(episode.begin, episode.title)]
    starts = {one.utterance.anchor: one.start for one in episode.heard(1)}
    for number, scene in enumerate(episode.chapter.scenes[1:], 2):
        said = [starts[line.anchor] for line in scene_lines(scene) if line.anchor in starts]
        if said:
            found.append(Mark(said[0], _scene_name(story, scene, number)))
    after = episode.end
    for section in episode.sections[2:]:
        found.append(Mark(after, section.section.title))
        after += _length(section)
    return tuple(found)


def _scene_name(story: Story, scene: Scene, number: int) -> str:
    there = place(story, scene.place)
    if there is not None:
        return there.name
    chinese = story.language.lower().startswith("zh")
    return f"第{number}场" if chinese else f"Scene {number}"
