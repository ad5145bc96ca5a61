"""One chapter as a page of the book, and the words that page really shows."""

from collections.abc import Iterable, Mapping
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
    """What a chapter's page needs besides the chapter: ``places`` gives links for anchors."""

    language: str
    name: str
    art: Illustration | None = None
    places: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished page, and by anchor the words on it."""

    xhtml: bytes
    words: dict[str, str]


def line_ids(chapter: Chapter) -> dict[str, str]:
    """The id on the chapter's page of each of its lines, by anchor."""
    return {line.anchor: f"l{n}" for n, line in enumerate(chapter_lines(chapter))}


def chapter_page(chapter: Chapter, frame: Frame) -> Printed:
    """The page of ``chapter``."""
    return _Page(chapter, frame).printed(chapter)


class _Page:
    def __init__(self, chapter: Chapter, frame: Frame) -> None:
        self.frame = frame
        self.said: Wording = wording_for(frame.language)
        self.ids = line_ids(chapter)
        self.shown: dict[str, ET.Element] = {}
        self.notes: list[ET.Element] = []

    def printed(self, chapter: Chapter) -> Printed:
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
        body = element("body", {"epub:type": "bodymatter"}, section)
        xhtml = page(self.frame.name, self.frame.language, body)
        return Printed(xhtml, {anchor: shown_words(one) for anchor, one in self.shown.items()})

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
        add(made, [open_mark])
        for run in self.runs(line.runs):
            add(made, [run])
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
