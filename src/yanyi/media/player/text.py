"""The words of a chapter for the player, and when they are heard: a script it loads when needed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from yanyi.media.labels import KEY

_MS = 1000


@dataclass(frozen=True, slots=True)
class Moment:
    """A word that is heard: its signs in the line, white space not counted, and its seconds."""

    first: int
    last: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Voiced:
    """When a line is heard, in seconds of its chapter; ``ahead`` signs stand before its words."""

    start: float
    end: float
    speaker: str = ""
    ahead: int = 0
    words: tuple[Moment, ...] = ()


def chapter_text(
    number: int, section: ET.Element, lines: Mapping[str, Voiced], label: str
) -> bytes:
    """The script: the section as HTML, and its lines by their ids on it, in the order of time."""
    for one in section.iter():
        for name in [name for name in one.attrib if name.startswith("epub:")]:
            del one.attrib[name]
    told: dict[str, Sequence[object]] = {
        name: [
            round(one.start * _MS),
            round(one.end * _MS),
            one.speaker,
            one.ahead,
            [[w.first, w.last, round(w.start * _MS), round(w.end * _MS)] for w in one.words],
        ]
        for name, one in lines.items()
    }
    data = {"html": ET.tostring(section, "unicode", method="html"), "lines": told}
    return f"// {KEY}: {label}\nyanyiChapter({number}, {script(data)});\n".encode(
        "utf-8", "replace"
    )


def script(data: object) -> str:
    """Data as a literal of a script, which nothing in it can end."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
