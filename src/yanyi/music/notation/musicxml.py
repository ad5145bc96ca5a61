"""MusicXML 4.0, the format that every notation program reads."""

from xml.etree import ElementTree as ET

from yanyi.music.key import Key
from yanyi.music.mode import HARMONY, Mode
from yanyi.music.notation.heading import Heading, clean, head
from yanyi.music.notation.layout import Layout, Line
from yanyi.music.notation.measure import fill
from yanyi.music.notation.stroke import lines, stroke
from yanyi.music.note import QUARTER

_DRUMS = 10
"""The channel of drums, counted from 1."""
_LARGEST, _SMALLEST, _TOGETHER = 6.6, 4.4, 40
"""Millimetres of one staff, and of all staves of a system together."""
_TENTHS = 40
"""What the format calls the height of a staff."""
_DOCTYPE = (
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" '
    '"http://www.musicxml.org/dtds/partwise.dtd">'
)
_MODES = {
    Mode.IONIAN: "major",
    Mode.AEOLIAN: "minor",
    Mode.HARMONIC_MINOR: "minor",
    Mode.MELODIC_MINOR: "minor",
}


def musicxml(layout: Layout, heading: Heading) -> bytes:
    """The file."""
    root = ET.Element("score-partwise", version="4.0")
    head(root, heading)
    defaults = ET.SubElement(root, "defaults")
    _page(defaults, sum(len(line.staves) for line in layout.lines))
    ET.SubElement(defaults, "lyric-language", {"xml:lang": heading.language})
    listed = ET.SubElement(root, "part-list")
    for number, line in enumerate(layout.lines):
        _listed(listed, line, number)
    for number, line in enumerate(layout.lines):
        part = ET.SubElement(root, "part", id=_name(number))
        for bar in range(layout.count):
            measure = ET.SubElement(part, "measure", number=str(bar + 1))
            if bar in layout.sections | layout.systems and bar:
                ET.SubElement(measure, "print", {"new-system": "yes"})
            if bar == 0:
                _attributes(measure, layout, line)
            fill(measure, line, _name(number), bar, layout.metre, layout.key.fifths)
            _closed(measure, layout, bar)
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_DOCTYPE}\n{body}\n'.encode()


def _page(defaults: ET.Element, staves: int) -> None:
    """A4, the staves so large that two systems of a full score have room."""
    height = min(_LARGEST, max(_SMALLEST, _TOGETHER / staves))
    scaling = ET.SubElement(defaults, "scaling")
    ET.SubElement(scaling, "millimeters").text = f"{height:.2f}"
    ET.SubElement(scaling, "tenths").text = str(_TENTHS)
    page = ET.SubElement(defaults, "page-layout")
    tenth = height / _TENTHS
    for name, size in (("page-height", 297), ("page-width", 210)):
        ET.SubElement(page, name).text = f"{size / tenth:.1f}"
    margins = ET.SubElement(page, "page-margins", type="both")
    for side in ("left", "right", "top", "bottom"):
        ET.SubElement(margins, f"{side}-margin").text = f"{15 / tenth:.1f}"


def _name(number: int) -> str:
    return f"P{number + 1}"


def _listed(listed: ET.Element, line: Line, number: int) -> None:
    """A part's names and how it sounds."""
    name = _name(number)
    part = ET.SubElement(listed, "score-part", id=name)
    ET.SubElement(part, "part-name").text = clean(line.name)
    ET.SubElement(part, "part-abbreviation").text = clean(line.mark)
    identities = [f"{name}-I{pitch}" for pitch in line.strokes] or [f"{name}-I1"]
    for identity in identities:
        player = ET.SubElement(part, "score-instrument", id=identity)
        ET.SubElement(player, "instrument-name").text = clean(line.name)
    channel = (number if number < _DRUMS - 1 else number + 1) % 16 + 1
    for place, identity in enumerate(identities):
        sound = ET.SubElement(part, "midi-instrument", id=identity)
        ET.SubElement(sound, "midi-channel").text = str(_DRUMS if line.strokes else channel)
        ET.SubElement(sound, "midi-program").text = str(1 if line.strokes else line.program + 1)
        if line.strokes:
            key = stroke(line.instrument, line.strokes[place], line.strokes).key
            ET.SubElement(sound, "midi-unpitched").text = str(key + 1)
        ET.SubElement(sound, "pan").text = str(round(90 * line.pan))


def _attributes(measure: ET.Element, layout: Layout, line: Line) -> None:
    found = ET.SubElement(measure, "attributes")
    ET.SubElement(found, "divisions").text = str(QUARTER)
    key = ET.SubElement(found, "key")
    ET.SubElement(key, "fifths").text = str(0 if line.strokes else layout.key.fifths)
    ET.SubElement(key, "mode").text = _mode(layout.key)
    time = ET.SubElement(found, "time")
    ET.SubElement(time, "beats").text = str(layout.metre.beats)
    ET.SubElement(time, "beat-type").text = str(layout.metre.unit)
    ET.SubElement(found, "staves").text = str(len(line.staves))
    for number, stave in enumerate(line.staves, 1):
        clef = ET.SubElement(found, "clef", number=str(number))
        ET.SubElement(clef, "sign").text = stave.clef.sign
        ET.SubElement(clef, "line").text = str(stave.clef.line)
        if stave.clef.octave:
            ET.SubElement(clef, "clef-octave-change").text = str(stave.clef.octave)
    if line.strokes:
        details = ET.SubElement(found, "staff-details")
        ET.SubElement(details, "staff-lines").text = str(lines(line.instrument))


def _mode(key: Key) -> str:
    mode = HARMONY.get(key.mode, key.mode)
    return _MODES.get(mode, mode.value)


def _closed(measure: ET.Element, layout: Layout, bar: int) -> None:
    """A double line before a section, the final one at the end."""
    last = bar == layout.count - 1
    if last or bar + 1 in layout.sections:
        line = ET.SubElement(measure, "barline", location="right")
        ET.SubElement(line, "bar-style").text = "light-heavy" if last else "light-light"
