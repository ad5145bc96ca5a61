"""The styles of songs: metres, tempo, modes, who plays, and how."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.mode import Mode


class StyleName(StrEnum):
    """What a song can be like."""

    BALLAD = "ballad"
    FOLK = "folk"
    GUOFENG = "guofeng"
    POP = "pop"
    LULLABY = "lullaby"
    ROCK = "rock"


class Figure(StrEnum):
    """How a chord is played over a bar."""

    BROKEN = "broken"
    PICKED = "picked"
    STRUMMED = "strummed"
    STRUCK = "struck"
    DRIVEN = "driven"


class Lilt(StrEnum):
    """How two syllables share a stretch: alike, the first long, or the first short."""

    EVEN = "even"
    DOTTED = "dotted"
    SNAPPED = "snapped"


@dataclass(frozen=True, slots=True)
class Style:
    """``quarters`` a minute from the slowest to the quickest; instruments by what they do.

    ``lead`` plays the melody where nobody sings it, ``chords`` play the ``figure``, a ``lift``
    joins them in choruses, ``answer`` plays where the voice rests; ``drums`` may be none.
    ``modal`` chords come home from the step below rather than from the fifth. ``ornate`` is how
    often a long syllable is held over several notes, 0 to 1; ``loud`` how strong all of it is.
    """

    name: StyleName
    metres: tuple[Metre, ...]
    quarters: tuple[float, float]
    modes: tuple[Mode, ...]
    modal: bool
    lilts: tuple[Lilt, ...]
    ornate: float
    loud: float
    figure: Figure
    lead: str
    chords: str
    lift: str
    pad: str
    answer: str
    bass: str
    drums: tuple[str, ...]


_METRES = {"4/4": COMMON, "3/4": WALTZ, "6/8": LILT}

# name, metres, tempo, modes, modal, lilts, ornate, loud, figure; lead, chords, lift, pad, answer,
# bass, drums
_TABLE = """
ballad   4/4     88-100   ionian,ionian,aeolian      no   even,dotted     0.15 0.5  broken
         flute piano guitar strings cello bass kit
folk     4/4,3/4 104-120  ionian,mixolydian,dorian   yes  even,dotted     0.2  0.5  picked
         flute guitar accordion - violin contrabass -
guofeng  4/4     80-94    gong,yu,yu,zhi             no   dotted,even     0.5  0.5  broken
         xiao guzheng pipa strings dizi bass drum,woodblock
pop      4/4     104-118  ionian,ionian,aeolian      no   even,snapped    0.05 0.6  strummed
         flute steel piano pad celesta bass kit
lullaby  6/8     72-86    ionian                     no   even            0.1  0.35 broken
         flute harp celesta strings clarinet contrabass -
rock     4/4     112-132  aeolian,mixolydian,ionian  yes  even,snapped    0.0  0.75 driven
         flute overdrive steel pad lead bass kit
"""


def _rows() -> Iterator[Style]:
    rows = _TABLE.strip().splitlines()
    for first, second in zip(rows[::2], rows[1::2], strict=True):
        name, metres, tempo, modes, modal, lilts, ornate, loud, figure = first.split()
        lead, chords, lift, pad, answer, bass, drums = second.split()
        slow, quick = map(float, tempo.split("-"))
        yield Style(
            name=StyleName(name),
            metres=tuple(_METRES[one] for one in metres.split(",")),
            quarters=(slow, quick),
            modes=tuple(Mode(one) for one in modes.split(",")),
            modal=modal == "yes",
            lilts=tuple(Lilt(one) for one in lilts.split(",")),
            ornate=float(ornate),
            loud=float(loud),
            figure=Figure(figure),
            lead=lead,
            chords=chords,
            lift=lift,
            pad="" if pad == "-" else pad,
            answer=answer,
            bass=bass,
            drums=() if drums == "-" else tuple(drums.split(",")),
        )


STYLES: Mapping[StyleName, Style] = MappingProxyType({one.name: one for one in _rows()})
"""Of every name."""
