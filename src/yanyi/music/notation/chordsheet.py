"""The chord sheet: words with their chords, in ChordPro, which song books are made from."""

from yanyi.media.labels import KEY, Made, implicit, wording
from yanyi.music.key import Key
from yanyi.music.mode import minor
from yanyi.music.notation.heading import Heading, clean
from yanyi.music.notation.lyric import pieces
from yanyi.music.notation.sheet import Section, Sheet
from yanyi.music.pitch import spelled
from yanyi.music.song.sung import SungLine

_ENVIRONMENTS = frozenset({"verse", "chorus", "bridge"})
"""Sections that the format knows."""
_BRACKETS = str.maketrans("[]{}", "()()")
"""The format keeps these for itself."""
_A_LINE = 4
"""Bars without words in a line."""


def chord_sheet(sheet: Sheet, heading: Heading) -> str:
    """The file, a line for every line of the lyric; chords stand where their bars begin."""
    beats = sheet.tempos[0].quarters
    if sheet.metre.compound:
        beats /= 1.5
    found = [
        _directive("title", heading.title),
        *([_directive("subtitle", heading.work)] if heading.work else []),
        _directive("composer", heading.composer),
        *([_directive("lyricist", heading.words)] if heading.words else []),
        _directive("key", _key(sheet.key)),
        _directive("time", f"{sheet.metre.beats}/{sheet.metre.unit}"),
        _directive("tempo", str(round(beats))),
        _directive("comment", wording(heading.language, Made.MUSIC)),
        f"# {KEY}: {implicit(heading.label)}",
    ]
    sections = sheet.sections or (Section(0, "verse"),)
    ends = [one.start for one in sections[1:]] + [max(_end(sheet), sections[-1].start + 1)]
    for section, end in zip(sections, ends, strict=True):
        found += ["", *_section(sheet, section, end, heading.language)]
    return "\n".join(found) + "\n"


def _end(sheet: Sheet) -> int:
    sung = max((line.end for line in sheet.lines), default=0)
    return max(sung, len(sheet.chords) * sheet.metre.bar)


def _directive(name: str, text: str) -> str:
    return f"{{{name}: {clean(text).translate(_BRACKETS)}}}"


def _key(key: Key) -> str:
    """The key as the format writes it: Am, Eb; a mode that is neither major nor minor by both."""
    name = spelled(60 + key.tonic, key.fifths).name
    return name + ("m" if minor(key.mode) else "")


def _section(sheet: Sheet, section: Section, end: int, language: str) -> list[str]:
    name = sheet.name(section, language)
    rows = _rows(sheet, section.start, end)
    if section.role not in _ENVIRONMENTS:
        return [_directive("comment", name), *rows]
    opening = f'{{start_of_{section.role}: label="{name}"}}'
    return [opening, *rows, f"{{end_of_{section.role}}}"]


def _rows(sheet: Sheet, start: int, end: int) -> list[str]:
    """The lines of a section with its chords; bars without words by themselves."""
    chords = [
        (number * sheet.metre.bar, chord.symbol(sheet.key))
        for number, chord in enumerate(sheet.chords)
        if start <= number * sheet.metre.bar < end
    ]
    lines = [line for line in sheet.lines if start <= _home(line, sheet) < end]
    found = []
    for line in lines:
        first = line.start - line.start % sheet.metre.bar
        found += _alone([name for tick, name in chords if tick < first])
        found.append(_sung(line, [one for one in chords if first <= one[0] < line.end]))
        chords = [one for one in chords if one[0] >= line.end]
    return [*found, *_alone([name for _, name in chords])]


def _home(line: SungLine, sheet: Sheet) -> int:
    """The bar a line belongs to: where it begins late in one, the next."""
    bar = sheet.metre.bar
    late = line.start % bar >= bar // 2 and line.end > line.start - line.start % bar + bar
    return line.start - line.start % bar + (bar if late else 0)


def _alone(names: list[str]) -> list[str]:
    rows = [names[first : first + _A_LINE] for first in range(0, len(names), _A_LINE)]
    return [" ".join(f"[{name}]" for name in row) for row in rows]


def _sung(line: SungLine, chords: list[tuple[int, str]]) -> str:
    """A line of words; a chord before the first syllable that begins with it or after."""
    found, before = "", ""
    left = list(chords)
    for syllable, piece in zip(line.syllables, pieces(line), strict=True):
        while left and left[0][0] <= syllable.notes[0].start:
            name = left.pop(0)[1]
            found += f"[{name}]" if name != before else ""
            before = name
        found += piece.translate(_BRACKETS)
    for _, name in left:
        found += f" [{name}]" if name != before else ""
        before = name
    return clean(found) if not found.startswith("#") else " " + clean(found)
