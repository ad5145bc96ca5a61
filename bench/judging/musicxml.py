"""The notes of a MusicXML file, read by nothing but the format's own rules, and what is wrong.

Times are in quarter notes from the beginning of the part. Tied notes are one note.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

_NATURALS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_KINDS = {
    "whole": Fraction(4),
    "half": Fraction(2),
    "quarter": Fraction(1),
    "eighth": Fraction(1, 2),
    "16th": Fraction(1, 4),
}


@dataclass(frozen=True)
class Sounded:
    """``pitch`` is the General MIDI key of a stroke, -1 where the file does not say.

    ``place`` is where a stroke stands on the staff. A note sounds ``begins`` later than it is
    written, and ends by ``late`` after its value.
    """

    start: Fraction
    length: Fraction
    pitch: int
    begins: Fraction = Fraction(0)
    late: Fraction = Fraction(0)
    lyric: str = ""
    place: str = ""


@dataclass
class Read:
    """One part: its name, notes in the order of time, chord symbols, section names, faults."""

    name: str
    notes: list[Sounded] = field(default_factory=list)
    harmonies: list[tuple[Fraction, str]] = field(default_factory=list)
    sections: list[tuple[Fraction, str]] = field(default_factory=list)
    tempos: list[tuple[Fraction, float]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def read_score(data: bytes) -> list[Read]:
    """The parts of a file."""
    root = fromstring(data)
    keys = {}
    for one in root.iterfind("part-list/score-part/midi-instrument"):
        key = one.findtext("midi-unpitched")
        if key:
            keys[one.get("id")] = int(key) - 1
    names = {
        one.get("id"): one.findtext("part-name") or "" for one in root.iterfind(".//score-part")
    }
    return [_Part(Read(names[part.get("id")]), keys).read(part) for part in root.iterfind("part")]


class _Part:
    def __init__(self, found: Read, keys: dict[str | None, int]) -> None:
        self.found = found
        self.keys = keys
        self.divisions = 1
        self.bar = Fraction(4)
        self.sounding = 0
        self.drawn: list[tuple[str, Sounded, set[str | None]]] = []
        self.open: list[tuple[str, Sounded]] = []

    def read(self, part: Element) -> Read:
        at = Fraction(0)
        for measure in part.iterfind("measure"):
            at += self.measure(measure, at)
        for staff, note, ties in sorted(self.drawn, key=lambda one: one[1].start):
            self.join(staff, note, ties)
        for _, note in self.open:
            self.found.faults.append(f"the tie of {note.pitch} at {note.start} is open")
        self.found.notes.sort(key=lambda one: (one.start, one.pitch, one.length))
        return self.found

    def time(self, element: Element, name: str = "duration") -> Fraction:
        return Fraction(element.findtext(name) or "0") / self.divisions

    def measure(self, measure: Element, start: Fraction) -> Fraction:
        """Read a bar; how long it is."""
        now = onset = furthest = Fraction(0)
        number = measure.get("number")
        voices: dict[str, Fraction] = {}
        for element in measure:
            if element.tag == "attributes":
                self.attributes(element)
            elif element.tag == "backup":
                now -= self.time(element)
            elif element.tag == "forward":
                now += self.time(element)
            elif element.tag == "note" and element.find("grace") is None:
                length = self.time(element)
                if element.find("chord") is None:
                    onset = now
                    now += length
                    voice = element.findtext("voice") or "1"
                    voices[voice] = voices.get(voice, Fraction(0)) + length
                self.note(element, start + onset, length)
            else:
                self.beside(element, start + now)
            if now < 0:
                self.found.faults.append(f"bar {number} goes back before it begins")
            furthest = max(furthest, now)
        if furthest != self.bar:
            self.found.faults.append(f"bar {number} has {furthest} quarters, not {self.bar}")
        first = min(voices, key=int, default="1")
        if voices.get(first) != self.bar:
            self.found.faults.append(f"the first voice of bar {number} does not fill it")
        return self.bar

    def attributes(self, element: Element) -> None:
        self.divisions = int(element.findtext("divisions") or self.divisions)
        beats, unit = element.findtext("time/beats"), element.findtext("time/beat-type")
        if beats and unit:
            self.bar = Fraction(4 * int(beats), int(unit))
        change = element.find("transpose")
        if change is not None:
            octaves = int(change.findtext("octave-change") or 0)
            self.sounding = int(change.findtext("chromatic") or 0) + 12 * octaves

    def beside(self, element: Element, at: Fraction) -> None:
        at += self.time(element, "offset")
        root = element.findtext("root/root-step")
        kind = element.find("kind")
        if root and kind is not None:
            sign = {"1": "#", "-1": "b"}.get(element.findtext("root/root-alter") or "", "")
            self.found.harmonies.append((at, root + sign + (kind.get("text") or "")))
        section = element.findtext("direction-type/rehearsal")
        if section:
            self.found.sections.append((at, section))
        for sound in element.iter("sound"):
            if sound.get("tempo"):
                self.found.tempos.append((at, float(sound.get("tempo") or 0)))

    def note(self, element: Element, start: Fraction, length: Fraction) -> None:
        self.value(element, start, length)
        if element.find("rest") is not None:
            return
        pitch = self.pitch(element)
        ties = {one.get("type") for one in element.iterfind("tie")}
        if ties != {one.get("type") for one in element.iterfind("notations/tied")}:
            self.found.faults.append(f"the tie of {pitch} at {start} sounds but is not drawn")
        lyric = element.findtext("lyric/text") or ""
        late = Fraction(element.get("release") or 0) / self.divisions
        early = Fraction(element.get("attack") or 0) / self.divisions
        place = "".join(element.findtext(f"unpitched/display-{n}") or "" for n in _PLACE)
        note = Sounded(start, length, pitch, early, late, lyric, place)
        self.drawn.append((element.findtext("staff") or "1", note, ties))

    def join(self, staff: str, note: Sounded, ties: set[str | None]) -> None:
        """Add a note to those of the part, or to the one that it goes on from."""
        if "stop" in ties:
            before = self.tied(staff, note)
            if before is None:
                self.found.faults.append(f"the tie to {note.pitch} at {note.start} has no note")
            else:
                note = replace(before, length=before.length + note.length, late=note.late)
        if "start" in ties:
            self.open.append((staff, note))
        else:
            self.found.notes.append(note)

    def tied(self, staff: str, note: Sounded) -> Sounded | None:
        """What is tied to a note: it ends where the note begins, on the same line."""
        for one in self.open:
            before = one[1]
            same = before.pitch == note.pitch and before.place == note.place
            if one[0] == staff and same and before.start + before.length == note.start:
                self.open.remove(one)
                return before
        return None

    def value(self, element: Element, start: Fraction, length: Fraction) -> None:
        """Whether the drawn value is as long as the note."""
        kind = element.findtext("type")
        if kind not in _KINDS:
            return
        drawn = _KINDS[kind]
        dots = len(element.findall("dot"))
        drawn *= 2 - Fraction(1, 2**dots)
        actual, normal = (element.findtext(f"time-modification/{n}-notes") for n in _RATIO)
        if actual and normal:
            drawn *= Fraction(int(normal), int(actual))
        if drawn != length:
            self.found.faults.append(f"at {start} {drawn} is drawn for {length}")

    def pitch(self, element: Element) -> int:
        if element.find("unpitched") is not None:
            instrument = element.find("instrument")
            return self.keys.get(None if instrument is None else instrument.get("id"), -1)
        step = element.findtext("pitch/step") or ""
        octave = int(element.findtext("pitch/octave") or 0)
        alter = int(float(element.findtext("pitch/alter") or 0))
        return 12 * (octave + 1) + _NATURALS[step] + alter + self.sounding


_RATIO = ("actual", "normal")
_PLACE = ("step", "octave")


def differences(before: list[Read], after: list[Read]) -> Iterator[str]:
    """What notes of the parts of one file are not in another, and the other way round."""
    if len(before) != len(after):
        yield f"{len(before)} parts became {len(after)}"
    for old, new in zip(before, after, strict=False):
        left, right = _bare(old), _bare(new)
        for note in left:
            if note in right:
                right.remove(note)
            else:
                yield f"{old.name}: {note} is lost"
        yield from (f"{old.name}: {note} is new" for note in right)


def _bare(part: Read) -> list[tuple[str, str, str, str]]:
    return [
        (str(one.start), str(one.length), one.place or str(one.pitch), one.lyric)
        for one in part.notes
    ]
