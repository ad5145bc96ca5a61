"""Whether a podcast feed on a disk is one that players and directories take; needs no network.

The rules are those of the RSS 2.0 specification, of Apple's requirements for podcasts and of the
Podcasting 2.0 namespace (transcripts, chapters, medium, guid).
"""

import json
import re
import struct
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

ATOM = "{http://www.w3.org/2005/Atom}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
SOUNDS = {".m4a": {"audio/x-m4a", "audio/mp4"}, ".mp3": {"audio/mpeg"}}
TRANSCRIPTS = {"text/vtt", "application/x-subrip", "application/json", "text/html", "text/plain"}
CATEGORIES = {
    *("Arts", "Business", "Comedy", "Education", "Fiction", "Government", "History", "Leisure"),
    *("Health & Fitness", "Kids & Family", "Music", "News", "Religion & Spirituality", "Science"),
    *("Society & Culture", "Sports", "Technology", "True Crime", "TV & Film"),
}
_CHANNEL: tuple[str, ...] = (
    "title",
    "link",
    "description",
    "language",
    f"{ITUNES}image",
    f"{ITUNES}category",
)
_CHANNEL += (f"{ITUNES}image", f"{ITUNES}category", f"{ITUNES}explicit", f"{ITUNES}author")
_CHANNEL += (f"{PODCAST}guid", f"{PODCAST}medium")
_ITEM = ("title", "guid", "pubDate", "enclosure", "description", f"{ITUNES}duration")
_MANY = {"item", "category", f"{PODCAST}transcript", f"{PODCAST}person", f"{ITUNES}category"}
_PLAIN = {
    *("title", "link", "description", "language", "copyright", "managingEditor", "webMaster"),
    *("pubDate", "lastBuildDate", "category", "generator", "docs", "cloud", "ttl", "image"),
    *("item", "author", "comments", "enclosure", "guid", "source"),
}
_DATE = re.compile(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r" \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})"
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def feed_faults(path: Path, site: str = "") -> list[str]:
    """What is wrong with a feed; ``site`` is the address of the folder above the feed's folder."""
    try:
        root = fromstring(path.read_bytes())
    except ParseError as error:
        return [f"not well-formed XML: {error}"]
    channels = root.findall("channel")
    if root.tag != "rss" or root.get("version") != "2.0" or len(channels) != 1:
        return ["not an RSS 2.0 feed with one channel"]
    return [*_Feed(path, site).channel(channels[0])]


class _Feed:
    def __init__(self, path: Path, site: str) -> None:
        self.path = path
        self.site = site.rstrip("/") + "/" if site else ""

    def file(self, address: str) -> Path | None:
        """The file on the disk that an address means."""
        if self.site:
            if not address.startswith(self.site):
                return None
            found = self.path.parent.parent / unquote(address[len(self.site) :])
        else:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or parts.path.startswith("/"):
                return None
            found = Path(unquote(urlsplit(urljoin(self.path.as_uri(), address)).path))
        return found if found.is_file() else None

    def channel(self, channel: Element) -> Iterator[str]:
        yield from _elements(channel, _CHANNEL, "channel")
        language = channel.findtext("language", "")
        if not _LANGUAGE.fullmatch(language):
            yield f"language {language!r} is none"
        yield from self.said(channel)
        image = channel.find(f"{ITUNES}image")
        yield from self.image(image.get("href", "") if image is not None else "")
        items = channel.findall("item")
        if not items:
            yield "no episodes"
        names = Counter(item.findtext("guid", "") for item in items)
        yield from (f"guid {name} is used {n} times" for name, n in names.items() if n > 1)
        before: datetime | None = None
        for number, item in enumerate(items, 1):
            yield from (f"episode {number}: {fault}" for fault in self.item(item, number))
            when = _date(item.findtext("pubDate", ""))
            if when and before and when <= before:
                yield f"episode {number}: not later than the one before"
            before = when or before

    def said(self, channel: Element) -> Iterator[str]:
        category = channel.find(f"{ITUNES}category")
        if category is not None and category.get("text") not in CATEGORIES:
            yield f"no such category: {category.get('text')}"
        if channel.findtext(f"{ITUNES}explicit") not in ("true", "false"):
            yield "explicit is neither true nor false"
        if channel.findtext(f"{ITUNES}type", "episodic") not in ("serial", "episodic"):
            yield "no such type of podcast"
        link = channel.find(f"{ATOM}link")
        if link is not None and (link.get("rel"), link.get("type")) != (
            "self",
            "application/rss+xml",
        ):
            yield "atom:link does not say that it is the feed itself"
        if link is not None and self.file(link.get("href", "")) != self.path.resolve():
            yield f"atom:link leads elsewhere: {link.get('href')}"
        guid = channel.findtext(f"{PODCAST}guid", "")
        if not re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-\w{12}", guid):
            yield f"podcast:guid {guid!r} is no UUID of version 5"

    def image(self, address: str) -> Iterator[str]:
        path = self.file(address)
        if path is None:
            yield f"there is no picture at {address!r}"
            return
        width, height = picture_size(path.read_bytes())
        if width != height or not 1400 <= width <= 3000:
            yield f"the picture is {width} by {height}"

    def item(self, item: Element, number: int) -> Iterator[str]:
        yield from _elements(item, _ITEM, "item")
        if not _date(item.findtext("pubDate", "")):
            yield f"no date of RFC 822: {item.findtext('pubDate')}"
        guid = item.find("guid")
        if guid is not None and guid.get("isPermaLink") != "false":
            yield "guid passes for an address"
        if item.findtext(f"{ITUNES}episode", str(number)) != str(number):
            yield f"its number is {item.findtext(f'{ITUNES}episode')}"
        seconds = item.findtext(f"{ITUNES}duration", "")
        if not seconds.isdecimal() or int(seconds) < 1:
            yield f"duration {seconds!r} is no number of seconds"
            seconds = "0"
        enclosure = item.find("enclosure")
        if enclosure is not None:
            yield from self.enclosure(enclosure)
        for one in item.findall(f"{PODCAST}transcript"):
            yield from self.transcript(one, float(seconds))
        for one in item.findall(f"{PODCAST}chapters"):
            yield from self.chapters(one, float(seconds))

    def enclosure(self, enclosure: Element) -> Iterator[str]:
        address = enclosure.get("url", "")
        path = self.file(address)
        if path is None:
            yield f"there is no sound at {address!r}"
            return
        if enclosure.get("length") != str(path.stat().st_size):
            yield f"length is {enclosure.get('length')}, the file has {path.stat().st_size}"
        if enclosure.get("type") not in SOUNDS.get(path.suffix, set()):
            yield f"{path.name} is no {enclosure.get('type')}"

    def transcript(self, one: Element, seconds: float) -> Iterator[str]:
        path, kind = self.file(one.get("url", "")), one.get("type")
        if path is None:
            yield f"there is no transcript at {one.get('url')!r}"
        elif kind not in TRANSCRIPTS:
            yield f"a transcript cannot be {kind}"
        elif kind == "text/vtt" and not path.read_text("utf-8").startswith("WEBVTT"):
            yield f"{path.name} is no WebVTT"
        elif kind == "application/json":
            whole = json.loads(path.read_text("utf-8"))
            spans = [(s["startTime"], s["endTime"]) for s in whole["segments"] if s["body"]]
            yield from _times(path.name, spans, seconds)
            if not isinstance(whole.get("version"), str) or not spans:
                yield f"{path.name} is no transcript"

    def chapters(self, one: Element, seconds: float) -> Iterator[str]:
        path = self.file(one.get("url", ""))
        if path is None:
            yield f"there are no chapters at {one.get('url')!r}"
            return
        whole = json.loads(path.read_text("utf-8"))
        starts = [mark["startTime"] for mark in whole["chapters"]]
        if not isinstance(whole.get("version"), str) or not starts or starts[0] != 0:
            yield f"{path.name} does not begin with a chapter"
        if not all(mark["title"] for mark in whole["chapters"]):
            yield f"{path.name} has a chapter without a title"
        if one.get("type") != "application/json+chapters":
            yield f"chapters cannot be {one.get('type')}"
        yield from _times(path.name, [(start, start) for start in starts], seconds)


def _elements(parent: Element, needed: tuple[str, ...], where: str) -> Iterator[str]:
    count = Counter(child.tag for child in parent)
    for tag in needed:
        if not count[tag]:
            yield f"{where} has no {tag}"
    for child in parent:
        if child.tag in needed and not (child.attrib or (child.text or "").strip()):
            yield f"{where}: {child.tag} is empty"
    for tag, number in count.items():
        if number > 1 and tag not in _MANY:
            yield f"{where} has {number} of {tag}"
        if not tag.startswith("{") and tag not in _PLAIN:
            yield f"RSS knows no {tag}"


def _date(text: str) -> datetime | None:
    return parsedate_to_datetime(text) if _DATE.fullmatch(text) else None


def _times(name: str, spans: list[tuple[float, float]], seconds: float) -> Iterator[str]:
    if any(start > end for start, end in spans) or sorted(spans) != spans:
        yield f"{name} is out of order"
    if spans and spans[-1][1] > seconds + 1:
        yield f"{name} goes on after the end"


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a JPEG or a PNG, (0, 0) for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        width, height = struct.unpack_from(">II", data, 16)
        return width, height
    at = 2
    while data.startswith(b"\xff\xd8") and at + 9 < len(data):
        kind, size = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + size
    return 0, 0
