"""The styles of a Word document: which paragraphs are headings, which words are italic."""

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from xml.etree.ElementTree import Element

from yanyi.read.formats.archive import attribute, local

_HEADING = re.compile(r"(?:heading|标题|標題|überschrift|titre|título)\s?([1-9])", re.IGNORECASE)
_OFF = {"0", "false", "off", "none"}
_KINDS = (
    (re.compile(r"(?:toc|contents?)\s?(?:heading|\d)?|目录.{0,3}|目錄.{0,3}"), "CONTENTS"),
    (re.compile(r"title|book title"), "TITLE"),
    (re.compile(r"author|byline|作者"), "AUTHOR"),
    (re.compile(r"subtitle|date|abstract|copyright|dedication|副标题|副標題"), "FRONT"),
    (re.compile(r".{0,30}(?:verse|poem|poetry|lyric|song|stanza|诗|詩).{0,30}"), "VERSE"),
    (
        re.compile(
            r"(?:intense )?quote|quotations?|block ?text|block ?quote|letter|引用|明显引用|信件"
        ),
        "QUOTED",
    ),
)
_LONGEST_CHAIN = 20


class Kind(Enum):
    """What a paragraph style is for."""

    BODY = auto()
    CONTENTS = auto()
    TITLE = auto()
    AUTHOR = auto()
    FRONT = auto()
    VERSE = auto()
    QUOTED = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """What a style, or a run's own properties, say; None leaves it to the style below."""

    kind: Kind = Kind.BODY
    level: int = 0
    italic: bool | None = None
    bold: bool | None = None
    hidden: bool | None = None
    list_id: str = ""
    list_level: int | None = None

    def over(self, below: "Look") -> "Look":
        """What holds when it lies over another look."""
        return Look(
            self.kind if self.kind is not Kind.BODY else below.kind,
            self.level or below.level,
            self.italic if self.italic is not None else below.italic,
            self.bold if self.bold is not None else below.bold,
            self.hidden if self.hidden is not None else below.hidden,
            self.list_id or below.list_id,
            self.list_level if self.list_level is not None else below.list_level,
        )


_PLAIN = Look()


@dataclass(slots=True)
class Styles:
    """Every style of a document, by its id."""

    own: dict[str, Look] = field(default_factory=dict)
    based_on: dict[str, str] = field(default_factory=dict)
    found: dict[str, Look] = field(default_factory=dict)

    def look(self, style: str) -> Look:
        """What a style and those it is based on say."""
        if style not in self.found:
            look, at = _PLAIN, style
            for _ in range(_LONGEST_CHAIN):
                if at not in self.own:
                    break
                look = look.over(self.own[at])
                at = self.based_on.get(at, "")
            self.found[style] = look
        return self.found[style]


def styles_of(root: Element | None) -> Styles:
    """The styles in ``styles.xml``."""
    styles = Styles()
    for element in root if root is not None else ():
        if local(element) != "style":
            continue
        id_ = attribute(element, "styleId")
        name = ""
        look = _PLAIN
        for child in element:
            match local(child):
                case "name":
                    name = attribute(child, "val")
                case "basedOn":
                    styles.based_on[id_] = attribute(child, "val")
                case "pPr":
                    look = paragraph_look(child).over(look)
                case "rPr":
                    look = run_look(child).over(look)
                case _:
                    pass
        styles.own[id_] = look.over(_named(name)) if name else look
    return styles


def _named(name: str) -> Look:
    """What the name of a style says."""
    low = name.strip().casefold()
    if heading := _HEADING.fullmatch(low):
        return Look(level=int(heading[1]))
    if low in {"emphasis", "强调", "強調"}:
        return Look(italic=True)
    if low in {"strong", "要点"}:
        return Look(bold=True)
    kind = next((kind for pattern, kind in _KINDS if pattern.fullmatch(low)), "BODY")
    return Look(Kind[kind])


def paragraph_look(properties: Element) -> Look:
    """What the properties of a paragraph say themselves."""
    look = _PLAIN
    for child in properties:
        match local(child):
            case "outlineLvl":
                value = attribute(child, "val")
                level = int(value) + 1 if value.isdecimal() and len(value) < 3 else 0
                look = replace(look, level=level if 0 < level < 10 else 0)
            case "numPr":
                for one in child:
                    value = attribute(one, "val")
                    if local(one) == "numId":
                        look = replace(look, list_id=value)
                    elif local(one) == "ilvl" and value.isdecimal() and len(value) < 3:
                        look = replace(look, list_level=int(value))
            case _:
                pass
    return look


def run_look(properties: Element) -> Look:
    """What the properties of a run say themselves."""
    look = _PLAIN
    for child in properties:
        name = local(child)
        on = attribute(child, "val").lower() not in _OFF
        match name:
            case "i" | "iCs":
                look = replace(look, italic=on if name == "i" or look.italic is None else None)
            case "em" | "u":
                look = replace(look, italic=True) if on and look.italic is None else look
            case "b":
                look = replace(look, bold=on)
            case "vanish":
                look = replace(look, hidden=on)
            case _:
                pass
    return look


def style_of(properties: Element | None, name: str) -> str:
    """The id of the style that properties name (``pStyle``, ``rStyle``)."""
    for child in properties if properties is not None else ():
        if local(child) == name:
            return attribute(child, "val")
    return ""
