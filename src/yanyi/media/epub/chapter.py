"""One chapter as a page of the book, and the words that page really shows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never
from xml.etree import ElementTree as ET

from yanyi.media.epub.joints import joint
from yanyi.media.epub.page import page
from yanyi.media.epub.wording import Wording, wording_for
from yanyi.media.markup import add, element
from yanyi.story.types import (
    Block,
    Break,
    Chapter,
    Choice,
    Document,
    Emphasis,
    Figure,
    Line,
    Note,
    Paragraph,
    Plain,
    Ruby,
    Run,
    Runs,
    Spoken,
    Strong,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.walk import chapter_lines, full_text

_UNSAID = "rt"  # what a page shows beside the words


@dataclass(frozen=True, slots=True)
class Illustration:
    """A picture of the book: its file inside the book, and words for those who cannot see it."""

    file: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What a chapter's page needs besides the chapter: ``places`` gives links for anchors.

    ``phrases`` are, by anchor, where in a line's running words its parts begin that get an id of
    their own: ``phrase_id`` of the line's. Inside stressed words there are no parts.
    """

    language: str
    name: str
    art: Illustration | None = None
    places: Mapping[str, str] = field(default_factory=dict)
    phrases: Mapping[str, Sequence[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished page, and by anchor the words on it."""

    xhtml: bytes
    words: dict[str, str]


def line_ids(chapter: Chapter) -> dict[str, str]:
    """The id on the chapter's page of each of its lines, by anchor."""
    return {line.anchor: f"l{n}" for n, line in enumerate(chapter_lines(chapter))}


def phrase_id(line: str, number: int) -> str:
    """The id of a phrase in the line of this id, counted from 0."""
    return f"{line}-{number}"


def chapter_page(chapter: Chapter, frame: Frame) -> Printed:
    """The page of ``chapter``."""
    return _Page(chapter, frame).printed(chapter)


def chapter_section(chapter: Chapter, frame: Frame) -> ET.Element:
    """What stands on the page of ``chapter``, for pages that are no book's."""
    return _Page(chapter, frame).section(chapter)


class _Page:
    def __init__(self, chapter: Chapter, frame: Frame) -> None:
        self.frame = frame
        self.said: Wording = wording_for(frame.language)
        self.ids = line_ids(chapter)
        self.shown: dict[str, ET.Element] = {}
        self.notes: list[ET.Element] = []

    def printed(self, chapter: Chapter) -> Printed:
        body = element("body", {"epub:type": "bodymatter"}, self.section(chapter))
        xhtml = page(self.frame.name, self.frame.language, body)
        return Printed(xhtml, {anchor: shown_words(one) for anchor, one in self.shown.items()})

    def section(self, chapter: Chapter) -> ET.Element:
        section = element("section", {"epub:type": "chapter", "role": "doc-chapter"})
        if self.frame.art is not None:
            section.append(_art(self.frame.art))
        heading = self.heading(chapter)
        if heading is not None:
            section.append(heading)
        else:
            section.set("aria-label", self.frame.name)
        opening = True
        for scene in chapter.scenes:
            for block in scene.blocks:
                section.append(self.block(block, opening))
                opening = isinstance(block, Break)
        if self.notes:
            section.append(self.footnotes())
        return section

    def heading(self, chapter: Chapter) -> ET.Element | None:
        kind = {"class": "opens"} if self.frame.art else {}
        if chapter.heading is not None:
            return element("h1", kind, self.line(chapter.heading))
        return element("h1", kind, chapter.title) if chapter.title.strip() else None

    def block(self, block: Block, opening: bool) -> ET.Element:
        match block:
            case Paragraph():
                return self.paragraph(block.lines, opening)
            case Verse():
                return element("div", {"class": "verse"}, *self.rows(block.lines))
            case Document():
                return self.document(block)
            case Figure():
                return self.figure(block)
            case Break():
                return element("hr", {"class": "break"})
            case _:
                assert_never(block)

    def paragraph(self, lines: tuple[Line, ...], opening: bool) -> ET.Element:
        if lines and all(isinstance(line, Choice) for line in lines):
            items = [element("li", None, self.line(line)) for line in lines]
            return element("ul", {"class": "choices"}, *items)
        made = element("p", {"class": "first"} if opening else {})
        before = ""
        for line in lines:
            text = full_text(line)
            add(made, [joint(before, text, self.frame.language), self.line(line)])
            before = text or before
        return made

    def rows(self, lines: Iterable[Line]) -> list[ET.Element]:
        return [element("p", None, self.line(line)) for line in lines]

    def document(self, block: Document) -> ET.Element:
        names = {"letter": self.said.letter, "notice": self.said.notice, "screen": self.said.screen}
        kind = block.kind if block.kind in names else "letter"
        attributes = {"class": f"document {kind}", "role": "group", "aria-label": names[kind]}
        return element("div", attributes, *self.rows(block.lines))

    def figure(self, block: Figure) -> ET.Element:
        """The author's picture by its words: the picture itself is not in the story."""
        words = block.alternative.strip() or block.source
        caption = element("figcaption", None, f"〔{self.said.picture}：{words}〕")
        if self.said.picture.isascii():
            caption.text = f"[{self.said.picture}: {words}]"
        return element("figure", None, caption)

    def line(self, line: Line) -> ET.Element:
        open_mark, close_mark = _marks(line)
        made = element("span", {"id": self.ids[line.anchor]})
        starts = self.frame.phrases.get(line.anchor, ())
        phrases = parted(line.runs, starts) if len(starts) > 1 else []
        add(made, [open_mark])
        for number, runs in enumerate(phrases):
            name = phrase_id(self.ids[line.anchor], number)
            made.append(element("span", {"id": name}, *self.runs(runs)))
        if not phrases:
            add(made, self.runs(line.runs))
        add(made, [close_mark])
        self.shown[line.anchor] = made
        if isinstance(line, Choice):
            return self.choice(line, made)
        return made

    def choice(self, line: Choice, words: ET.Element) -> ET.Element:
        target = next((self.frame.places[t] for t in line.targets if t in self.frame.places), None)
        return element("a", {"href": target}, words) if target else words

    def runs(self, runs: Runs) -> Iterable[str | ET.Element]:
        for run in runs:
            match run:
                case Plain():
                    yield run.text
                case Emphasis():
                    yield element("em", None, run.text)
                case Strong():
                    yield element("strong", None, run.text)
                case Ruby():
                    yield _ruby(run)
                case Note():
                    yield self.note(run)
                case _:
                    assert_never(run)

    def note(self, note: Note) -> ET.Element:
        number = str(len(self.notes) + 1)
        back = {
            "href": f"#r{number}",
            "role": "doc-backlink",
            "aria-label": self.said.note_back,
        }
        words = element("p", None, element("a", back, number), " ", note.text)
        attributes = {
            "id": f"n{number}",
            "class": "note",
            "epub:type": "footnote",
            "role": "doc-footnote",
        }
        self.notes.append(element("aside", attributes, words))
        return element(
            "a",
            {
                "id": f"r{number}",
                "class": "note",
                "epub:type": "noteref",
                "role": "doc-noteref",
                "href": f"#n{number}",
            },
            number,
        )

    def footnotes(self) -> ET.Element:
        attributes = {"class": "notes", "aria-label": self.said.notes}
        return element("section", attributes, *self.notes)


def cuttable(runs: Runs, starts: Iterable[int]) -> tuple[int, ...]:
    """Those ``starts`` of phrases that are not inside stressed words or words with a reading."""
    inside: set[int] = set()
    at = 0
    for run in runs:
        length = 0 if isinstance(run, Note) else len(run.text)
        if not isinstance(run, Plain):
            inside.update(range(at + 1, at + length))
        at += length
    return tuple(start for start in starts if start not in inside and start < at)


def parted(runs: Runs, starts: Sequence[int]) -> list[Runs]:
    """The runs of a line as the phrases that begin at ``starts`` (``cuttable``, the first is 0)."""
    phrases: list[list[Run]] = [[]]
    waiting = list(starts[1:])
    at = 0
    for run in runs:
        if isinstance(run, Note):
            phrases[-1].append(run)
            continue
        here, end = at, at + len(run.text)
        while waiting and waiting[0] < end:
            start = waiting.pop(0)
            if start > here and isinstance(run, Plain):
                phrases[-1].append(Plain(run.text[here - at : start - at]))
                here = start
            phrases.append([])
        if isinstance(run, Plain):
            phrases[-1].append(Plain(run.text[here - at :]))
        else:
            phrases[-1].append(run)
        at = end
    return [tuple(one) for one in phrases]


def shown_words(shown: ET.Element) -> str:
    """The running words an element shows: readings above them and marks of notes left out."""
    words = [shown.text or ""]
    for child in shown:
        if child.tag != _UNSAID and child.get("epub:type") != "noteref":
            words.append(shown_words(child))
        words.append(child.tail or "")
    return "".join(words)


def _marks(line: Line) -> tuple[str, str]:
    return line.marks if isinstance(line, Spoken | Thought | Sung) else ("", "")


def _ruby(run: Ruby) -> ET.Element:
    return element("ruby", None, run.text, element("rt", None, run.reading))


def _art(art: Illustration) -> ET.Element:
    picture = element("img", {"src": art.file, "alt": art.alternative})
    return element("figure", {"class": "art"}, picture)
