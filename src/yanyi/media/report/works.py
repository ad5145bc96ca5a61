"""One part of the report for every work: look at it, listen to it, take it away."""

import base64
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from urllib.parse import quote
from xml.etree import ElementTree as ET

from yanyi.media.markup import element
from yanyi.media.report.types import Report
from yanyi.media.report.wording import Wording, seconds_in_words, size_in_words, wording_for
from yanyi.models.work import Work, WorkFact, WorkFile
from yanyi.story.reading import Why

PICTURES = frozenset({".png", ".webp", ".jpg", ".jpeg"})
# What a browser can play, with the type that makes it try.
_SOUNDS = {
    ".m4b": "audio/mp4",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".flac": "audio/flac",
}
_KINDS = {
    ".epub": "EPUB",
    ".cbz": "CBZ",
    ".pdf": "PDF",
    ".m4b": "M4B",
    ".mp4": "MP4",
    ".vtt": "WebVTT",
    ".srt": "SRT",
    ".ass": "ASS",
    ".mid": "MIDI",
    ".musicxml": "MusicXML",
    ".ogg": "OGG",
}
READ_ALONG = "-read-along.epub"


def link(path: str) -> str:
    """A path of the output folder as a relative address."""
    return quote(path)


def beside(path: str, other: str) -> bool:
    """Whether two files lie in one folder."""
    return PurePosixPath(path).parent == PurePosixPath(other).parent


def suffix(path: str) -> str:
    """The ending of a path in small letters."""
    return PurePosixPath(path).suffix.lower()


def cover_of(works: Iterable[Work]) -> str:
    """The picture that stands for the whole: the book's cover, else the first page; or empty."""
    files = [file.path for work in works for file in work.files if suffix(file.path) in PICTURES]
    covers = [path for path in files if PurePosixPath(path).stem == "cover"]
    covers.sort(key=lambda path: path.startswith("audiobook/"))  # a book's before a record's
    pages = [path for path in files if "/pages/" in path]
    return next(iter([*covers, *pages]), "")


def work_section(work: Work, report: Report) -> ET.Element:
    """The part of the page for one work."""
    said = wording_for(report.language)
    name = said.media.get(work.medium, work.medium)
    header = element(
        "header", None, element("h2", {"id": f"{work.medium}-name"}, name), _told(work, said)
    )
    attributes = {"id": work.medium, "aria-labelledby": f"{work.medium}-name"}
    return element("section", attributes, header, *_body(work, report, said))


def _told(work: Work, said: Wording) -> ET.Element | None:
    """How many lines are in a work; nothing of one that has no words at all."""
    if not work.told and all(one.reason is Why.WORDLESS for one in work.omitted):
        return None
    told, missing = str(len(work.told)), str(len(work.omitted))
    if work.omitted:
        return element(
            "span", {"class": "told some"}, said.told_some.format(count=told, missing=missing)
        )
    return element("span", {"class": "told"}, said.told.format(count=told))


def _body(work: Work, report: Report, said: Wording) -> list[ET.Element]:
    own = f"{work.medium}/pages/"  # not those in other languages
    pages = [
        file for file in work.files if file.path.startswith(own) and suffix(file.path) in PICTURES
    ]
    films = [file for file in work.files if suffix(file.path) in {".mp4", ".webm"}]
    sounds = [file for file in work.files if suffix(file.path) in _SOUNDS]
    facts, actions = _facts(work.facts, report.language), _actions(work, said)
    rest = _all_files(work, said)
    if films and not sounds:  # an album is heard; its films are on its page
        players = [_film(film, work, report) for film in films[:1]]
        return [element("div", {"class": "card stage"}, *players, _block(facts, actions, rest))]
    if pages:
        return [_pages(pages, said), _block(facts, actions, rest)]
    if sounds:
        first = next((file for file in sounds if suffix(file.path) in {".m4b"}), sounds[0])
        hint = _feed_hint(work, said)
        parts = _sound(first, said), facts, actions, hint, rest
        return [element("div", {"class": "card stack"}, *parts)]
    cover = cover_of([work])
    if cover:
        picture = element("img", {"src": link(cover), "alt": "", "loading": "lazy"})
        return [element("div", {"class": "card book"}, picture, _block(facts, actions, rest))]
    return [element("div", {"class": "card"}, facts, actions, rest)]


def _block(*content: ET.Element | None) -> ET.Element:
    return element("div", None, *content)


def _facts(facts: Sequence[WorkFact], language: str) -> ET.Element | None:
    said = wording_for(language)
    shown = [
        (said.facts[fact.name], _value(fact, language)) for fact in facts if fact.name in said.facts
    ]
    items = [element("div", None, element("dt", None, n), element("dd", None, v)) for n, v in shown]
    return element("dl", {"class": "facts"}, *items) if items else None


def _value(fact: WorkFact, language: str) -> str:
    if fact.name in {"seconds", "duration"}:
        try:
            return seconds_in_words(float(fact.value), language)
        except ValueError:
            return fact.value
    return f"{int(fact.value):,}" if fact.value.isdecimal() else fact.value


def _actions(work: Work, said: Wording) -> ET.Element | None:
    """Buttons for the files people take away; pages and parts are in the list of all files."""
    items: list[ET.Element] = []
    files = list(work.files)
    if work.medium == "audiobook":
        files.sort(key=lambda file: suffix(file.path) != ".html")  # first what plays at once
    for file in files:
        ending = suffix(file.path)
        parts = PurePosixPath(file.path).parts
        if len(parts) > 2 and ending not in (".html", ".xml"):
            continue
        if work.medium == "score" and ending != ".html":
            continue  # an album has a page for its tracks
        if ending == ".html":
            words = _opens(work.medium, parts, said)
            language = f" ({parts[1]})" if parts[1:2] != ("reader",) and len(parts) > 3 else ""
            items.append(_button(file, words + language, main=True))
        elif ending == ".xml":
            items.append(_button(file, f"{said.open} RSS", main=False))
        elif ending in _KINDS:
            kind = said.read_along if file.path.endswith(READ_ALONG) else _KINDS[ending]
            words = said.download.format(kind=kind)
            items.append(_button(file, words, main=not items))
    return element("ul", {"class": "actions"}, *items) if items else None


def _opens(medium: str, parts: Sequence[str], said: Wording) -> str:
    """What a page of the web is opened for."""
    if "reader" in parts:
        return said.read
    return said.listen if medium in {"audiobook", "score"} else said.play


def _feed_hint(work: Work, said: Wording) -> ET.Element | None:
    """How a podcast gets whole addresses, where it has none."""
    sites = {fact.name: fact.value for fact in work.facts}
    if sites.get("podcast site") != "":
        return None
    return element("p", {"class": "fine"}, said.feed_without_site)


def _button(file: WorkFile, words: str, main: bool) -> ET.Element:
    attributes = {"class": "button main" if main else "button", "href": link(file.path)}
    if suffix(file.path) not in {".html", ".xml"}:
        attributes["download"] = PurePosixPath(file.path).name
    size = element("small", None, size_in_words(file.blob.size))
    return element("li", None, element("a", attributes, words, " ", size))


def _all_files(work: Work, said: Wording) -> ET.Element | None:
    if len(work.files) < 2:
        return None
    items = [
        element(
            "li",
            None,
            element("a", {"href": link(file.path)}, file.path),
            f" {size_in_words(file.blob.size)}",
        )
        for file in work.files
    ]
    summary = element("summary", None, said.all_files.format(count=len(items)))
    return element("details", {"class": "more"}, summary, element("ul", None, *items))


def _pages(pages: Sequence[WorkFile], said: Wording) -> ET.Element:
    items = []
    for number, file in enumerate(pages, 1):
        words = said.page.format(number=number)
        picture = {"src": link(file.path), "alt": words, "loading": "lazy"}
        items.append(
            element("li", None, element("a", {"href": link(file.path)}, element("img", picture)))
        )
    return element("ul", {"class": "pages"}, *items)


def _sound(file: WorkFile, said: Wording) -> ET.Element:
    source = {"src": link(file.path), "type": _SOUNDS[suffix(file.path)]}
    attributes = {"controls": "", "preload": "metadata"}
    return element("audio", attributes, element("source", source), said.no_player)


_LANGUAGES = {"zh": "中文", "en": "English", "de": "Deutsch", "fr": "Français", "ja": "日本語"}


def _track_language(path: str, film: str) -> str:
    """The language in the name of a track beside a film; none where it is the film's own."""
    between = path.removesuffix(".vtt").removeprefix(film.rpartition(".")[0])
    return between.removeprefix(".") if between != path.removesuffix(".vtt") else ""


def _film(file: WorkFile, work: Work, report: Report) -> ET.Element:
    said = wording_for(report.language)
    texts = {one.path: one.text for one in report.subtitles}
    tracks: list[ET.Element] = []
    for other in work.files:
        if suffix(other.path) != ".vtt" or not beside(other.path, file.path):
            continue  # what lies deeper is for other players
        # A page opened from a disk may not fetch a track beside it, but may hold it.
        text = texts.get(other.path)
        held = f"data:text/vtt;base64,{base64.b64encode((text or '').encode()).decode()}"
        language = _track_language(other.path, file.path) or report.language
        track = {
            "kind": "captions",
            "srclang": language.split("+")[0],
            "label": "+".join(_LANGUAGES.get(one[:2], one) for one in language.split("+")),
            "src": link(other.path) if text is None else held,
        }
        tracks.append(element("track", track | ({} if tracks else {"default": ""})))
    own = next((one.path for one in work.files if suffix(one.path) in PICTURES), "")
    poster = own or cover_of(report.works)
    attributes = {"controls": "", "preload": "metadata", "playsinline": ""}
    return element(
        "video",
        attributes | ({"poster": link(poster)} if poster else {}),
        element("source", {"src": link(file.path), "type": f"video/{suffix(file.path)[1:]}"}),
        *tracks,
        said.no_player,
    )
