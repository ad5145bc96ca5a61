"""Labels in pictures: XMP first, then wherever else programs put them."""

import re
from pathlib import Path

from defusedxml.ElementTree import ParseError, fromstring

from yanyi.media.labelling.aigc import loose_entries, read_entry
from yanyi.media.labelling.found import Entry, Found, Kind, Notice
from yanyi.media.labelling.wording import notice_in
from yanyi.media.labels import KEY, TC260
from yanyi.media.xmp import xmp_of

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SOURCE = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_PACKET = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.S)
_HEAD = 1 << 18
"""Bytes in which a picture keeps what other programs wrote into it."""


def read_picture(path: Path, kind: Kind) -> Found:
    """What a picture says of itself; whether people can see a label, no program can tell."""
    data = path.read_bytes()
    return picture_labels(data, kind)


def picture_labels(data: bytes, kind: Kind) -> Found:
    """The same for a picture in memory."""
    packet = data if kind.name == "SVG" else _packet(data)
    entries, source, notices, faults = xmp_labels(packet, "XMP") if packet else ((), "", (), ())
    if not entries:
        entries = loose_entries(data[:_HEAD].decode("latin-1"), "metadata")
    return Found(kind, notices, entries, source=source, faults=faults)


Xmp = tuple[tuple[Entry, ...], str, tuple[Notice, ...], tuple[str, ...]]


def xmp_labels(packet: bytes, where: str) -> Xmp:
    """The entries of a packet, its kind of source, words for people, and what is broken."""
    try:
        root = fromstring(packet)
    except (ParseError, ValueError):
        return (), "", (), (f"its {where} packet is broken and cannot be read",)
    entries, source, words = [], "", []
    for one in root.iter(f"{{{_RDF}}}Description"):
        for name in (f"{{{TC260}}}{KEY}",):
            text = one.get(name) or one.findtext(name)
            if text is not None:
                entries.append(read_entry(text, where))
        name = f"{{{_SOURCE}}}DigitalSourceType"
        source = source or (one.get(name) or one.findtext(name) or "").rsplit("/", 1)[-1]
        words += [text for text in one.itertext() if notice_in(text)]
    notices = tuple(Notice(where, notice_in(text)) for text in words)
    return tuple(entries), source, notices, ()


def _packet(data: bytes) -> bytes | None:
    """The packet of a picture, also where the picture is damaged."""
    try:
        found = xmp_of(data)
    except (IndexError, ValueError):
        found = None
    if found is None and (match := _PACKET.search(data)):
        found = match[0]
    return found
