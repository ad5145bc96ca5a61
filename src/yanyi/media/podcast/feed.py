"""The feed of a podcast: RSS 2.0 with the words of Apple's and of the Podcasting 2.0 namespace."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from pathlib import PurePosixPath
from urllib.parse import quote, urljoin
from xml.etree import ElementTree as ET

from yanyi.media.labels import KEY, TC260, Label, implicit
from yanyi.media.markup import element, written

CATEGORIES = (
    "Arts",
    "Business",
    "Comedy",
    "Education",
    "Fiction",
    "Government",
    "Health & Fitness",
    "History",
    "Kids & Family",
    "Leisure",
    "Music",
    "News",
    "Religion & Spirituality",
    "Science",
    "Society & Culture",
    "Sports",
    "TV & Film",
    "Technology",
    "True Crime",
)
"""What Apple's directory files podcasts under."""

_NAMESPACES = {
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
    "xmlns:TC260": TC260,
}
_PODCASTS = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")  # what names feeds by address
_NOWHERE = (
    " The addresses of this feed are relative to it. Most players want whole ones: "
    'set  site = "https://..."  under [audiobook] in yanyi.toml. '
)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with an episode: its address as seen from the feed, and its type."""

    file: str
    kind: str


@dataclass(frozen=True, slots=True)
class Episode:
    """A chapter to be heard: ``sound`` of so many bytes and seconds; ``name`` never changes."""

    title: str
    name: str
    sound: Attached
    size: int
    seconds: float
    published: datetime
    transcripts: tuple[Attached, ...] = ()
    chapters: Attached | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A podcast. ``site`` is the address of the folder above the feed's, or empty.

    ``place`` is the feed's own address as seen from there; ``page`` and ``cover`` are seen from the
    feed. ``label`` says in words that the voices are synthetic.
    """

    title: str
    language: str
    identifier: str
    label: str
    cover: str
    episodes: tuple[Episode, ...]
    author: str = ""
    description: str = ""
    rights: str = ""
    category: str = "Fiction"
    explicit: bool = False
    email: str = ""
    site: str = ""
    place: str = "podcast/feed.xml"
    page: str = "../"


def write_feed(feed: Feed) -> bytes:
    """The feed as XML."""
    channel = element("channel", None, *_channel(feed))
    if not feed.site:
        channel.insert(0, ET.Comment(_NOWHERE))
    channel.extend(_episode(feed, number, one) for number, one in enumerate(feed.episodes, 1))
    return written(element("rss", {"version": "2.0"} | _NAMESPACES, channel))


def _address(feed: Feed, file: str) -> str:
    """The address of a file that is named as seen from the feed."""
    return urljoin(_itself(feed), quote(file)) if feed.site else quote(file)


def _itself(feed: Feed) -> str:
    if not feed.site:
        return PurePosixPath(feed.place).name
    return urljoin(f"{feed.site.rstrip('/')}/", feed.place)


def _channel(feed: Feed) -> Iterator[ET.Element | None]:
    link = {"rel": "self", "type": "application/rss+xml", "href": _itself(feed)}
    cover = _address(feed, feed.cover)
    page = _address(feed, feed.page)
    yield element("title", None, feed.title)
    yield element("link", None, page)
    yield element("atom:link", link)
    yield element("language", None, feed.language)
    yield element("description", None, _told(feed.description, feed.label))
    yield element("generator", None, "Yanyi")
    yield element("docs", None, "https://www.rssboard.org/rss-specification")
    yield element("copyright", None, feed.rights) if feed.rights else None
    if feed.episodes:
        yield element("pubDate", None, _date(feed.episodes[-1].published))
    picture = element("url", None, cover), element("title", None, feed.title)
    yield element("image", None, *picture, element("link", None, page))
    yield element("itunes:author", None, feed.author or feed.title)
    if feed.email:
        named = element("itunes:name", None, feed.author or feed.title)
        yield element("itunes:owner", None, named, element("itunes:email", None, feed.email))
    yield element("itunes:image", {"href": cover})
    yield element("itunes:category", {"text": feed.category})
    yield element("itunes:explicit", None, _truth(feed.explicit))
    yield element("itunes:type", None, "serial")
    yield element("podcast:medium", None, "audiobook")
    yield element("podcast:guid", None, _guid(feed))
    if feed.author:
        yield element("podcast:person", {"group": "writing", "role": "author"}, feed.author)
    yield element(f"TC260:{KEY}", None, implicit(Label(produce_id=feed.identifier)))


def _guid(feed: Feed) -> str:
    """The name of the podcast everywhere: made of its address, else of what the book is."""
    name = _itself(feed).partition("://")[2].rstrip("/") if feed.site else feed.identifier
    return str(uuid.uuid5(_PODCASTS, name))


def _episode(feed: Feed, number: int, one: Episode) -> ET.Element:
    enclosure = {
        "url": _address(feed, one.sound.file),
        "length": str(one.size),
        "type": one.sound.kind,
    }
    made = element(
        "item",
        None,
        element("title", None, one.title),
        element("guid", {"isPermaLink": "false"}, one.name),
        element("pubDate", None, _date(one.published)),
        element("enclosure", enclosure),
        element("description", None, _told(one.title, feed.label)),
        element("itunes:title", None, one.title),
        element("itunes:episode", None, str(number)),
        element("itunes:episodeType", None, "full"),
        element("itunes:duration", None, str(max(1, round(one.seconds)))),
        element("itunes:explicit", None, _truth(feed.explicit)),
    )
    for file in one.transcripts:
        attributes = {"url": _address(feed, file.file), "type": file.kind}
        made.append(element("podcast:transcript", attributes | {"language": feed.language}))
    if one.chapters is not None:
        where = {"url": _address(feed, one.chapters.file), "type": one.chapters.kind}
        made.append(element("podcast:chapters", where))
    return made


def _told(words: str, label: str) -> str:
    return "\n\n".join(filter(None, (words.strip(), label)))


def _date(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


def _truth(value: bool) -> str:
    return "true" if value else "false"
