"""What stands at the head of written music, and what the file says of itself."""

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from yanyi.media.labels import KEY, PRODUCER, Label, Made, implicit, wording
from yanyi.music.notation.wording import composer


@dataclass(frozen=True, slots=True)
class Heading:
    """``language`` is that of the ``work``, the story the music belongs to.

    ``words`` is who wrote the lyric, where somebody did.
    """

    title: str
    language: str
    work: str = ""
    words: str = ""
    label: Label = field(default_factory=Label)

    @property
    def composer(self) -> str:
        """Who composed it, said honestly."""
        return composer(self.language)


def head(root: ET.Element, heading: Heading) -> None:
    """The work and its makers, before the list of parts."""
    work = ET.SubElement(root, "work")
    ET.SubElement(work, "work-title").text = clean(heading.work or heading.title)
    if heading.work:
        ET.SubElement(root, "movement-title").text = clean(heading.title)
    makers = ET.SubElement(root, "identification")
    ET.SubElement(makers, "creator", type="composer").text = heading.composer
    if heading.words:
        ET.SubElement(makers, "creator", type="lyricist").text = clean(heading.words)
    ET.SubElement(makers, "rights").text = wording(heading.language, Made.MUSIC)
    encoding = ET.SubElement(makers, "encoding")
    ET.SubElement(encoding, "software").text = PRODUCER
    for element in ("accidental", "beam"):
        ET.SubElement(encoding, "supports", element=element, type="yes")
    more = ET.SubElement(makers, "miscellaneous")
    ET.SubElement(more, "miscellaneous-field", name=KEY).text = implicit(heading.label)


def clean(text: str) -> str:
    """The text on one line without characters that XML forbids."""
    kept = "".join(char if ord(char) >= 0x20 else " " for char in text)
    return " ".join(kept.replace("\ufffe", "").replace("\uffff", "").split())
