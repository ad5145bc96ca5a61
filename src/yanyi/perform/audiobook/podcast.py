"""The audiobook as a podcast: an episode a chapter, with transcripts and chapters of its own."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from yanyi.build.stage import Stage
from yanyi.media.captions import Making, labelled_webvtt, subrip
from yanyi.media.labels import Label, Made, implicit, wording
from yanyi.media.podcast.chapters import KIND, write_chapters
from yanyi.media.podcast.feed import Attached, Feed, write_feed
from yanyi.media.podcast.feed import Episode as Entry
from yanyi.media.podcast.transcript import Segment, write_transcript
from yanyi.models.work import Origin, WorkFile
from yanyi.perform.audiobook.captions import cues
from yanyi.perform.audiobook.episodes import Episode, Spoken, marks

FOLDER = "audiobook/podcast"
_TRANSCRIPTS = (("vtt", "text/vtt"), ("json", "application/json"), ("srt", "application/x-subrip"))


@dataclass(frozen=True, slots=True)
class Published:
    """How the podcast is offered: where the folder of the audiobook will lie, if that is known."""

    first: datetime
    site: str = ""
    email: str = ""
    category: str = "Fiction"
    explicit: bool = False


async def podcast(
    spoken: Spoken, episodes: Sequence[Episode], published: Published, stage: Stage
) -> tuple[tuple[WorkFile, ...], tuple[Origin, ...]]:
    """The files of the podcast, and which lines are in them."""
    files: list[WorkFile] = []
    origins: list[Origin] = []
    for episode in episodes:
        path = f"{FOLDER}/{episode.name}"
        made = [WorkFile(f"{path}.m4a", episode.sound)]
        for ending, data in _beside(episode, spoken):
            made.append(WorkFile(f"{path}.{ending}", await stage.keep(data)))
        files += made
        origins += (Origin(file.path, episode.anchors) for file in made)
    feed = WorkFile(f"{FOLDER}/feed.xml", await stage.keep(_feed(spoken, episodes, published)))
    everything = tuple(anchor for episode in episodes for anchor in episode.anchors)
    return (feed, *files), (Origin(feed.path, everything), *origins)


def _beside(episode: Episode, spoken: Spoken) -> Iterator[tuple[str, bytes]]:
    """What lies beside the sound of an episode."""
    story = spoken.story
    label = implicit(Label(produce_id=episode_name(spoken, episode)))
    made = Making(wording(story.language, Made.READING), label)
    heard = list(episode.heard())
    shown = cues(heard, story.language)
    yield "vtt", labelled_webvtt(shown, story.language, made).encode("utf-8", "replace")
    segments = (
        Segment(one.start, one.end, one.utterance.words, one.utterance.speaker) for one in heard
    )
    yield "json", write_transcript(segments, label)
    yield "srt", subrip(shown).encode("utf-8", "replace")
    found = marks(episode, story)
    told = episode.title, story.meta.author, spoken.title
    yield "chapters.json", write_chapters(found, *told, label)


def episode_name(spoken: Spoken, episode: Episode) -> str:
    """What players know an episode by, whatever becomes of its title and its words."""
    return uuid.uuid5(uuid.NAMESPACE_OID, f"{spoken.identifier}\n{episode.key}").urn


def _feed(spoken: Spoken, episodes: Sequence[Episode], published: Published) -> bytes:
    story = spoken.story
    return write_feed(
        Feed(
            title=spoken.title,
            language=story.language or "und",
            identifier=spoken.identifier,
            label=wording(story.language, Made.READING),
            cover="../cover.jpg",
            episodes=tuple(_entry(spoken, episode, published) for episode in episodes),
            author=story.meta.author,
            description=story.meta.description,
            rights=story.meta.rights,
            category=published.category,
            explicit=published.explicit,
            email=published.email,
            site=published.site,
        )
    )


def _entry(spoken: Spoken, episode: Episode, published: Published) -> Entry:
    """An episode of the feed; they are a minute apart, so that players keep their order."""
    return Entry(
        episode.title,
        episode_name(spoken, episode),
        Attached(f"{episode.name}.m4a", "audio/x-m4a"),
        episode.sound.size,
        episode.length,
        published.first + timedelta(minutes=episode.number - 1),
        tuple(Attached(f"{episode.name}.{ending}", kind) for ending, kind in _TRANSCRIPTS),
        Attached(f"{episode.name}.chapters.json", KIND),
    )
