"""Honest labels: what every generated file says of itself, to people and to programs.

The explicit wording is for eyes and ears; the implicit label is the ``AIGC`` entry of
GB 45438-2025, one JSON object kept in a file's metadata under that key. Pictures carry it in
an XMP packet. Whoever passes a file on must keep both.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never
from xml.etree import ElementTree as ET

from defusedxml.ElementTree import ParseError, fromstring

KEY = "AIGC"
PRODUCER = "Yanyi"
TC260 = "http://www.tc260.org.cn/ns/AIGC/1.0/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_META = "adobe:ns:meta/"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_TOOL = "http://ns.adobe.com/xap/1.0/"
# Of IPTC's kinds of source the one that is always true: an author's story with made parts.
_SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic"
_PREFIXES = {"TC260": TC260, "rdf": _RDF, "x": _META, "Iptc4xmpExt": _IPTC, "xmp": _TOOL}
_PACKET_ID = "W5M0MpCehiHzreSzNTczkc9d"  # the fixed id that marks every XMP packet


class Made(StrEnum):
    """What was generated, so that the wording says no more and no less than is true."""

    PICTURES = "pictures"
    COMIC = "comic"
    READING = "reading"
    FILM = "film"
    MUSIC = "music"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Label:
    """The implicit label. ``produce_id`` names this content: give a digest of what made it."""

    produce_id: str = ""
    producer: str = PRODUCER
    propagator: str = PRODUCER
    propagate_id: str = ""


def wording(language: str, made: Made) -> str:
    """The explicit label as one sentence, to be printed, shown or spoken."""
    return _chinese(made) if language.lower().startswith("zh") else _english(made)


def mark(language: str) -> str:
    """The explicit label in the fewest words that count, for the edge of a picture."""
    return "人工智能生成" if language.lower().startswith("zh") else "AI-generated"


def implicit(label: Label) -> str:
    """The ``AIGC`` entry: JSON in ASCII, so that every metadata field can hold it."""
    return json.dumps(
        {
            "Label": "1",
            "ContentProducer": label.producer,
            "ProduceID": label.produce_id,
            "ReservedCode1": "",
            "ContentPropagator": label.propagator,
            "PropagateID": label.propagate_id or label.produce_id,
            "ReservedCode2": "",
        },
        separators=(",", ":"),
    )


def read_implicit(text: str) -> Label | None:
    """The label in an ``AIGC`` entry, or None when it is not one that says "generated"."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, dict) or str(found.get("Label")) != "1":
        return None
    return Label(
        produce_id=str(found.get("ProduceID", "")),
        producer=str(found.get("ContentProducer", "")),
        propagator=str(found.get("ContentPropagator", "")),
        propagate_id=str(found.get("PropagateID", "")),
    )


def xmp_packet(label: Label) -> bytes:
    """An XMP packet with the label, to be put into a picture (see ``media.xmp``)."""
    root = ET.Element(f"{{{_META}}}xmpmeta")
    description = ET.SubElement(
        ET.SubElement(root, f"{{{_RDF}}}RDF"),
        f"{{{_RDF}}}Description",
        {f"{{{_RDF}}}about": ""},
    )
    ET.SubElement(description, f"{{{TC260}}}{KEY}").text = implicit(label)
    ET.SubElement(description, f"{{{_IPTC}}}DigitalSourceType").text = _SOURCE
    ET.SubElement(description, f"{{{_TOOL}}}CreatorTool").text = label.producer
    body = ET.tostring(_prefixed(root), encoding="unicode")
    return f'<?xpacket begin="\ufeff" id="{_PACKET_ID}"?>{body}<?xpacket end="w"?>'.encode()


def read_xmp(packet: bytes) -> Label | None:
    """The label in an XMP packet, if it has one."""
    try:
        root = fromstring(packet)
    except ParseError:
        return None
    for description in root.iter(f"{{{_RDF}}}Description"):
        name = f"{{{TC260}}}{KEY}"
        text = description.get(name) or description.findtext(name)
        if text:
            return read_implicit(text)
    return None


def _prefixed(root: ET.Element) -> ET.Element:
    """The same tree under the usual prefixes, without touching the parser's global registry."""

    def short(name: str) -> str:
        space, _, local = name[1:].partition("}")
        return next(f"{p}:{local}" for p, uri in _PREFIXES.items() if uri == space)

    def copy(element: ET.Element) -> ET.Element:
        made = ET.Element(short(element.tag), {short(k): v for k, v in element.items()})
        made.text = element.text
        made.extend(copy(child) for child in element)
        return made

    made = copy(root)
    for prefix, uri in _PREFIXES.items():
        made.set(f"xmlns:{prefix}", uri)
    return made


def _chinese(made: Made) -> str:
    match made:
        case Made.PICTURES:
            return "本书的封面与插图由人工智能生成。"
        case Made.COMIC:
            return "本漫画的画面由人工智能生成。"
        case Made.READING:
            return "本有声书的声音由人工智能合成。"
        case Made.FILM:
            return "本影片的画面与声音由人工智能生成合成。"
        case Made.MUSIC:
            return "本乐曲由人工智能生成。"
        case Made.WORK:
            return "本作品的画面与声音由人工智能生成合成。"
        case _:
            assert_never(made)


def _english(made: Made) -> str:
    match made:
        case Made.PICTURES:
            return "The cover and the illustrations of this book were generated by AI."
        case Made.COMIC:
            return "The pictures of this comic were generated by AI."
        case Made.READING:
            return "The voices of this audiobook were synthesised by AI."
        case Made.FILM:
            return "The pictures and voices of this film were generated by AI."
        case Made.MUSIC:
            return "This music was generated by AI."
        case Made.WORK:
            return "The pictures and voices of this work were generated by AI."
        case _:
            assert_never(made)
