"""One bar of one part as MusicXML."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never
from xml.etree import ElementTree as ET

from yanyi.music.metre import Metre
from yanyi.music.notation.accidental import accidentals
from yanyi.music.notation.beam import Beams, beams
from yanyi.music.notation.layout import Line
from yanyi.music.notation.lyric import Syllabic, Word
from yanyi.music.notation.mark import Direction, Dynamic, Harmony, Mark, Pace, Rehearsal
from yanyi.music.notation.stroke import Stroke, stroke
from yanyi.music.notation.voice import Event, Head, Voice
from yanyi.music.note import QUARTER
from yanyi.music.pitch import spelled

_FORTE = 90 / 127
"""How loud the format takes 100 per cent to be."""
_UNSEEN = "\u00a0"
"""Programs print a tempo that comes without words; with a blank they only play it."""
_VOICES = 4
"""Numbers kept for the voices of a staff."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a voice is: part, staff and voice by number, and what its notes are spelt by."""

    line: Line
    part: str
    staff: int
    voice: int
    fifths: int


def fill(
    measure: ET.Element, line: Line, part: str, number: int, metre: Metre, fifths: int
) -> None:
    """Put all that a part has in a bar into its element."""
    start = number * metre.bar
    marks = [one for one in line.marks if start <= one.tick < start + metre.bar]
    for staff, stave in enumerate(line.staves):
        bar = stave.bars[number]
        signs = {} if line.strokes else accidentals(bar, fifths)
        for which, voice in enumerate(bar):
            if staff or which:
                back = ET.SubElement(measure, "backup")
                ET.SubElement(back, "duration").text = str(metre.bar)
            place = _Place(line, part, staff, _VOICES * staff + which + 1, fifths)
            _voice(measure, voice, place, metre, signs, marks if not staff + which else [])


def _voice(
    measure: ET.Element,
    voice: Voice,
    place: _Place,
    metre: Metre,
    signs: Mapping[Head, str],
    marks: Sequence[Mark],
) -> None:
    bar_beams = beams(voice, metre)
    tuplets = _tuplets(voice)
    for number, event in enumerate(voice):
        last = number == len(voice) - 1
        for mark in marks:
            if event.start <= mark.tick and (last or mark.tick < event.end):
                _mark(measure, mark, mark.tick - event.start, metre)
        if event.hidden:
            gap = ET.SubElement(measure, "forward")
            ET.SubElement(gap, "duration").text = str(event.value.ticks)
            ET.SubElement(gap, "voice").text = str(place.voice)
            ET.SubElement(gap, "staff").text = str(place.staff + 1)
        elif not event.heads:
            _rest(measure, event, place, metre, tuplets.get(number, ()))
        for which, head in enumerate(event.heads):
            note = ET.SubElement(measure, "note", _performance(head))
            if which:
                ET.SubElement(note, "chord")
            _sound(note, head, place)
            _tied(note, head, event, place)
            _shape(note, event, place, signs.get(head, ""), head)
            _beams(note, () if which else bar_beams[number])
            _notations(note, head, () if which else tuplets.get(number, ()))
            if not which:
                _lyric(note, head)


def _performance(head: Head) -> dict[str, str]:
    """By how much a note sounds earlier or later than it is written."""
    found = {}
    begins, ends = head.note.sounds
    if head.first and begins != head.note.start:
        found["attack"] = str(begins - head.note.start)
    if head.last and ends != head.note.end:
        found["release"] = str(ends - head.note.end)
    return found


def _sound(note: ET.Element, head: Head, place: _Place) -> None:
    if place.line.strokes:
        at = _stroke(head, place).place
        unpitched = ET.SubElement(note, "unpitched")
        ET.SubElement(unpitched, "display-step").text = at.letter
        ET.SubElement(unpitched, "display-octave").text = str(at.octave)
        return
    name = spelled(head.note.pitch, place.fifths)
    pitch = ET.SubElement(note, "pitch")
    ET.SubElement(pitch, "step").text = name.letter
    if name.alter:
        ET.SubElement(pitch, "alter").text = str(name.alter)
    ET.SubElement(pitch, "octave").text = str(name.octave)


def _stroke(head: Head, place: _Place) -> Stroke:
    return stroke(place.line.instrument, head.note.pitch, place.line.strokes)


def _tied(note: ET.Element, head: Head, event: Event, place: _Place) -> None:
    ET.SubElement(note, "duration").text = str(event.value.ticks)
    for kind in _ties(head):
        ET.SubElement(note, "tie", type=kind)
    if place.line.strokes:
        ET.SubElement(note, "instrument", id=f"{place.part}-I{head.note.pitch}")


def _ties(head: Head) -> tuple[str, ...]:
    return (() if head.first else ("stop",)) + (() if head.last else ("start",))


def _shape(note: ET.Element, event: Event, place: _Place, sign: str, head: Head | None) -> None:
    ET.SubElement(note, "voice").text = str(place.voice)
    ET.SubElement(note, "type").text = event.value.kind
    for _ in range(event.value.dots):
        ET.SubElement(note, "dot")
    if sign:
        ET.SubElement(note, "accidental").text = sign
    if event.value.triplet:
        changed = ET.SubElement(note, "time-modification")
        ET.SubElement(changed, "actual-notes").text = "3"
        ET.SubElement(changed, "normal-notes").text = "2"
        ET.SubElement(changed, "normal-type").text = "eighth"
    if head and place.line.strokes:
        shape = _stroke(head, place).head
        if shape:
            ET.SubElement(note, "notehead").text = shape
    ET.SubElement(note, "staff").text = str(place.staff + 1)


def _beams(note: ET.Element, states: Beams) -> None:
    for level, state in enumerate(states, 1):
        ET.SubElement(note, "beam", number=str(level)).text = state


def _tuplets(voice: Voice) -> dict[int, tuple[str, ...]]:
    """Where brackets over triplets begin and end, by the numbers of events."""
    found: dict[int, tuple[str, ...]] = {}
    beats: dict[int, list[int]] = {}
    for number, event in enumerate(voice):
        if event.value.triplet:
            beats.setdefault(event.start // QUARTER, []).append(number)
    for numbers in beats.values():
        found[numbers[0]] = ("start",)
        found[numbers[-1]] = (*found.get(numbers[-1], ()), "stop")
    return found


def _notations(note: ET.Element, head: Head | None, tuplets: Sequence[str]) -> None:
    ties = _ties(head) if head else ()
    word = head.note.word if head else None
    slur = word.slur if word else ""
    shown = {"start": head.first, "stop": head.last} if head else {}
    if not (ties or tuplets or shown.get(slur)):
        return
    found = ET.SubElement(note, "notations")
    for kind in ties:
        ET.SubElement(found, "tied", type=kind)
    if shown.get(slur):
        ET.SubElement(found, "slur", type=slur, number="1")
    for kind in tuplets:
        ET.SubElement(found, "tuplet", type=kind, number="1", bracket="yes")


def _lyric(note: ET.Element, head: Head) -> None:
    word = head.note.word
    if word is None:
        return
    if word.text and head.first:
        lyric = ET.SubElement(note, "lyric", number="1")
        ET.SubElement(lyric, "syllabic").text = word.syllabic.value
        ET.SubElement(lyric, "text").text = word.text
        if word.slur and word.syllabic in (Syllabic.SINGLE, Syllabic.END):
            ET.SubElement(lyric, "extend", type="start")
    elif not word.text and word.slur == "stop" and head.last and _extends(word):
        lyric = ET.SubElement(note, "lyric", number="1")
        ET.SubElement(lyric, "extend", type="stop")


def _extends(word: Word) -> bool:
    return word.syllabic in (Syllabic.SINGLE, Syllabic.END)


def _rest(
    measure: ET.Element, event: Event, place: _Place, metre: Metre, tuplets: Sequence[str]
) -> None:
    note = ET.SubElement(measure, "note")
    whole = event.value.ticks == metre.bar
    rest = ET.SubElement(note, "rest")
    ET.SubElement(note, "duration").text = str(event.value.ticks)
    if whole:
        rest.set("measure", "yes")
        ET.SubElement(note, "voice").text = str(place.voice)
        ET.SubElement(note, "staff").text = str(place.staff + 1)
        return
    _shape(note, event, place, "", None)
    _notations(note, None, tuplets)


def _mark(measure: ET.Element, mark: Mark, offset: int, metre: Metre) -> None:
    match mark:
        case Harmony():
            _harmony(measure, mark, offset)
        case Pace():
            found, kind = _direction(measure, "above")
            if mark.shown:
                _metronome(kind, mark.quarters, metre)
            else:
                ET.SubElement(kind, "words").text = _UNSEEN
            _offset(found, offset)
            ET.SubElement(found, "sound", tempo=_number(mark.quarters))
        case Dynamic():
            found, kind = _direction(measure, "below")
            ET.SubElement(ET.SubElement(kind, "dynamics"), mark.name)
            _offset(found, offset)
            ET.SubElement(found, "staff").text = "1"
            ET.SubElement(found, "sound", dynamics=_number(100 * mark.loud / _FORTE))
        case Rehearsal():
            found, kind = _direction(measure, "above")
            ET.SubElement(kind, "rehearsal").text = mark.text
            _offset(found, offset)
        case Direction():
            found, kind = _direction(measure, "above")
            ET.SubElement(kind, "words", {"font-style": "italic"}).text = mark.text
            _offset(found, offset)
        case _:
            assert_never(mark)


def _metronome(kind: ET.Element, quarters: float, metre: Metre) -> None:
    found = ET.SubElement(kind, "metronome")
    ET.SubElement(found, "beat-unit").text = "quarter"
    if metre.compound:
        ET.SubElement(found, "beat-unit-dot")
    beats = quarters * QUARTER / (metre.beat if metre.compound else QUARTER)
    ET.SubElement(found, "per-minute").text = str(round(beats))


def _direction(measure: ET.Element, placement: str) -> tuple[ET.Element, ET.Element]:
    found = ET.SubElement(measure, "direction", placement=placement)
    return found, ET.SubElement(found, "direction-type")


def _offset(element: ET.Element, offset: int) -> None:
    if offset:
        ET.SubElement(element, "offset").text = str(offset)


def _harmony(measure: ET.Element, mark: Harmony, offset: int) -> None:
    found = ET.SubElement(measure, "harmony", {"print-frame": "no"})
    root = ET.SubElement(found, "root")
    ET.SubElement(root, "root-step").text = mark.root.letter
    if mark.root.alter:
        ET.SubElement(root, "root-alter").text = str(mark.root.alter)
    ET.SubElement(found, "kind", text=mark.text).text = mark.kind
    _offset(found, offset)


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")
