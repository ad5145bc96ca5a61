"""The forms a finished audiobook comes in: podcast, read-along book, player."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from urllib.parse import urlsplit

from yanyi.build.stage import Stage
from yanyi.media.captions import Making, labelled_webvtt, subrip
from yanyi.media.labels import Label, Made, implicit, wording
from yanyi.media.podcast.feed import CATEGORIES
from yanyi.models.work import Origin, WorkFact, WorkFile
from yanyi.perform.audiobook.captions import cues
from yanyi.perform.audiobook.episodes import Episode, Spoken, episodes
from yanyi.perform.audiobook.player import player
from yanyi.perform.audiobook.podcast import FOLDER, Published, podcast
from yanyi.perform.audiobook.read_along import read_along
from yanyi.problems import InputError, Problem

COVER = "audiobook/cover.jpg"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which forms are made, and what the podcast says of itself."""

    podcast: bool
    read_along: bool
    player: bool
    site: str
    email: str
    category: str
    explicit: bool
    published: str


@dataclass(frozen=True, slots=True)
class Delivered:
    """Finished files, which lines are in them, and what is to be told of them."""

    files: tuple[WorkFile, ...] = ()
    origins: tuple[Origin, ...] = ()
    facts: tuple[WorkFact, ...] = ()


def published(wanted: Wanted) -> Published:
    """How the podcast is offered; raises InputError where that is said wrongly."""
    return Published(
        _moment(wanted.published),
        _address(wanted.site.strip()),
        wanted.email.strip(),
        _category(wanted.category),
        wanted.explicit,
    )


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        message = f"[audiobook] published: {text!r} is no date"
        hint = 'Write it like "2026-01-31" or "2026-01-31T12:00:00Z".'
        raise InputError(Problem(message, hint=hint)) from None
    return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)


def _address(site: str) -> str:
    if not site:
        return ""
    try:
        parts = urlsplit(site)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        whole = False
    if not whole or parts.query or parts.fragment:
        message = f"[audiobook] site: {site!r} is no address of a folder on the web"
        hint = 'Write where out/audiobook/ will lie, like "https://example.org/my-story".'
        raise InputError(Problem(message, hint=hint))
    return site


def _category(name: str) -> str:
    if name not in CATEGORIES:
        message = f"[audiobook] category: there is no {name!r}"
        raise InputError(Problem(message, hint=f"It is one of {', '.join(CATEGORIES)}."))
    return name


async def captioned(spoken: Spoken, book: str, stage: Stage) -> Delivered:
    """The words of the whole book in time, as WebVTT and SubRip beside it."""
    language = spoken.story.language
    shown = cues(chain.from_iterable(one.heard for one in spoken.times), language)
    label = implicit(Label(produce_id=spoken.identifier))
    made = Making(wording(language, Made.READING), label)
    texts = {"vtt": labelled_webvtt(shown, language, made), "srt": subrip(shown)}
    name = book.removesuffix(".m4b")
    files = [
        WorkFile(f"{name}.{ending}", await stage.keep(text.encode("utf-8", "replace")))
        for ending, text in texts.items()
    ]
    said = (one.utterance.anchor for section in spoken.times for one in section.heard)
    anchors = tuple(filter(None, said))
    return Delivered(tuple(files), tuple(Origin(file.path, anchors) for file in files))


async def deliver(spoken: Spoken, book: str, wanted: Wanted, stage: Stage) -> Delivered:
    """Make the forms that are wanted; ``book`` is where the whole audiobook lies."""
    offered = published(wanted)
    if not spoken.story.chapters or not (wanted.podcast or wanted.read_along or wanted.player):
        return Delivered()
    made = await episodes(spoken, stage)
    files: list[WorkFile] = []
    origins: list[Origin] = []
    facts: list[WorkFact] = []
    if wanted.podcast:
        there, lines = await podcast(spoken, made, offered, stage)
        files += there
        origins += lines
        facts.append(WorkFact("episodes", str(len(made))))
        facts.append(WorkFact("podcast site", offered.site))
    if wanted.read_along:
        path = f"{book.removesuffix('.m4b')}-read-along.epub"
        day = offered.first.strftime("%Y-%m-%dT%H:%M:%SZ")
        files.append(WorkFile(path, await read_along(spoken, made, day, stage)))
        origins.append(Origin(path, tuple(a for episode in made for a in episode.anchors)))
    if wanted.player:
        take = [file.path for file in files if file.path.endswith((".epub", ".xml"))]
        shown = [_beside(path) for path in (book, *take)]
        there, lines = await player(spoken, made, _sounds(made, book, wanted), shown, stage)
        files += there
        origins += lines
    if wanted.podcast or wanted.player:
        files.append(WorkFile(COVER, spoken.cover))
    return Delivered(tuple(files), tuple(origins), tuple(facts))


def _sounds(made: Sequence[Episode], book: str, wanted: Wanted) -> list[tuple[str, float]]:
    """What the player plays: the episodes where there are any, else the whole book."""
    if wanted.podcast:
        return [(_beside(f"{FOLDER}/{one.name}.m4a"), one.begin) for one in made]
    return [(_beside(book), one.sections[1].start) for one in made]


def _beside(path: str) -> str:
    """A path as seen from the folder of the audiobook."""
    return path.removeprefix("audiobook/")
