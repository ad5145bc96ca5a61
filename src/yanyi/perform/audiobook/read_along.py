"""The book that reads itself aloud: the novel's pages, and when each line of them is heard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.build.stage import Stage
from yanyi.media.epub.chapter import Frame, chapter_page, line_ids, phrase_id
from yanyi.media.epub.chapters import chapter_entries, line_places
from yanyi.media.epub.front import LABELLED, NAMED, Entry, Title
from yanyi.media.epub.overlay import Clip, duration, joined, overlay
from yanyi.media.epub.package import TITLE_PAGE
from yanyi.media.epub.read_along import READ_ALONG, Aloud, ReadAlong
from yanyi.media.labels import PRODUCER, Made, wording
from yanyi.models.blob import Blob
from yanyi.perform.audiobook.episodes import Episode, Spoken
from yanyi.perform.audiobook.phrases import phrases
from yanyi.story.walk import chapter_lines


@dataclass(frozen=True, slots=True)
class _Page:
    """A page and what is heard of it."""

    name: str
    file: str
    kind: str
    sound: str
    clips: tuple[Clip, ...]


async def read_along(
    spoken: Spoken, episodes: Sequence[Episode], modified: str, stage: Stage
) -> Blob:
    """Make the book."""
    story = spoken.story
    title = Title(
        title=spoken.title,
        language=story.language or "und",
        identifier=spoken.identifier,
        author=story.meta.author,
        rights=story.meta.rights,
        description=story.meta.description,
        label=wording(story.language, Made.READING),
    )
    entries = chapter_entries(story, title)
    places = line_places(story, entries)
    pages, heard = [], [_front(episodes[0])]
    for episode, entry in zip(episodes, entries, strict=True):
        cuts = _cuts(episode)
        starts = {anchor: [place for place, _ in found] for anchor, found in cuts.items()}
        frame = Frame(title.language, entry.name, None, places, starts)
        pages.append(await stage.keep(chapter_page(episode.chapter, frame).xhtml))
        heard.append(_page(episode, entry, cuts))
    heard = [page for page in heard if page.clips]
    overlays = [
        await stage.keep(overlay(page.file, page.sound, page.clips, page.kind)) for page in heard
    ]
    params = ReadAlong(
        title,
        entries,
        tuple(Aloud(page.name, duration(page.clips)) for page in heard),
        tuple(map(_sound, episodes)),
        spoken.tags.narrator,
        modified,
        PRODUCER,
    )
    sounds = [episode.sound for episode in episodes]
    return await stage.make(READ_ALONG, params, [spoken.cover, *pages, *overlays, *sounds])


def _sound(episode: Episode) -> str:
    return f"sound/{episode.name}.m4a"


def _front(first: Episode) -> _Page:
    """The title page: title and author, then the notice, which is the last that is announced."""
    starts = [one.start for one in first.heard(0)]
    targets = [(NAMED, starts[0])] if len(starts) > 1 else []
    targets += [(LABELLED, starts[-1])] if starts else []
    clips = joined(targets, first.begin)
    return _Page(TITLE_PAGE, "title.xhtml", "titlepage", _sound(first), clips)


def _cuts(episode: Episode) -> dict[str, tuple[tuple[int, float], ...]]:
    """By anchor, the parts of each line that is heard."""
    lines = {line.anchor: line for line in chapter_lines(episode.chapter)}
    return {
        one.utterance.anchor: phrases(lines[one.utterance.anchor], one)
        for one in episode.heard(1)
        if one.utterance.anchor in lines
    }


def _page(episode: Episode, entry: Entry, cuts: dict[str, tuple[tuple[int, float], ...]]) -> _Page:
    clips = joined(list(_targets(episode, cuts)), episode.end)
    name = entry.file.removesuffix(".xhtml")
    return _Page(name, entry.file, "chapter", _sound(episode), clips)


def _targets(
    episode: Episode, cuts: dict[str, tuple[tuple[int, float], ...]]
) -> Iterator[tuple[str, float]]:
    """What is heard of the page, in its order, with the seconds; its quiet beginning included."""
    ids = line_ids(episode.chapter)
    first = next(iter(episode.sections[1].heard), None)
    for anchor, found in cuts.items():
        for number, (_, start) in enumerate(found):
            if first and number == 0 and anchor == first.utterance.anchor:
                start = episode.begin
            yield ids[anchor] if len(found) == 1 else phrase_id(ids[anchor], number), start
