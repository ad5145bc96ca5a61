"""The instruments: how low and high they go, how they sound on, what they are good for."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType


class Family(StrEnum):
    """How an instrument is sounded."""

    PLUCKED = "plucked"
    BOWED = "bowed"
    BLOWN = "blown"
    KEYS = "keys"
    VOICE = "voice"
    SYNTH = "synth"
    STRUCK = "struck"
    DRUM = "drum"


@dataclass(frozen=True, slots=True)
class Instrument:
    """``low`` to ``high`` is what it plays, ``best`` where it sings; pitches as they sound.

    ``leap`` are the semitones that it moves at once at most, ``program`` its General MIDI number
    from 0. ``rings`` on after a note ends; ``voices`` are how many notes it plays at once.
    ``pan`` is where it sits, -1 left to 1 right.
    """

    name: str
    family: Family
    low: int
    high: int
    best: tuple[int, int]
    leap: int
    program: int
    voices: int
    pan: float

    @property
    def rings(self) -> bool:
        """Whether its notes die away by themselves."""
        return self.family in (Family.PLUCKED, Family.KEYS, Family.STRUCK, Family.DRUM)


# name, family, low, high, best, leap, General MIDI, notes at once, place
_TABLE = """
guzheng      plucked  38  86  50  79  36  107 6 -0.35
pipa         plucked  45  88  57  81  24  106 4  0.30
guqin        plucked  36  79  38  64  24  107 3 -0.10
yangqin      struck   43  89  55  81  24   15 4  0.40
erhu         bowed    62  93  62  84  14  110 1 -0.15
zhonghu      bowed    55  84  55  76  14   41 1  0.20
dizi         blown    57  93  69  88  17   72 1  0.25
xiao         blown    57  86  62  79  14   75 1  0.15
sheng        blown    48  84  55  79  17   20 4 -0.25
piano        keys     21 108  45  84  36    0 8  0.00
epiano       keys     28 103  45  84  36    4 8 -0.05
celesta      keys     60 108  72  96  24    8 4  0.30
harp         plucked  24 103  43  84  36   46 6 -0.30
guitar       plucked  40  83  45  76  24   24 6  0.25
lute         plucked  43  79  50  74  24   24 4  0.20
steel        plucked  40  83  45  76  24   25 6 -0.25
overdrive    plucked  40  83  43  74  24   29 3  0.30
pizzicato    bowed    36  96  55  84  24   45 4  0.15
violin       bowed    55 100  62  88  19   40 1 -0.30
viola        bowed    48  88  52  76  17   41 1  0.15
cello        bowed    36  81  48  72  19   42 1  0.25
strings      bowed    36  96  45  81  19   48 6  0.00
flute        blown    60  96  67  88  17   73 1 -0.15
oboe         blown    58  91  62  82  14   68 1  0.10
clarinet     blown    50  91  55  81  19   71 1  0.20
bassoon      blown    34  72  38  62  17   70 1  0.20
trumpet      blown    55  82  58  77  14   56 1  0.20
accordion    blown    53  89  57  81  24   21 4  0.20
horn         blown    41  77  48  72  14   60 1 -0.25
choir        voice    48  79  52  74  12   52 4  0.00
pad          synth    36  96  48  79  24   89 6  0.00
lead         synth    48  96  60  84  24   81 1  0.10
bass         plucked  28  60  31  52  19   33 1  0.00
contrabass   bowed    28  60  31  52  14   43 1  0.10
bells        struck   60 108  72  96  24   14 4  0.35
gong         struck   36  60  40  52  24   14 1  0.10
woodblock    drum     60  84  67  79  24  115 1  0.45
timpani      drum     36  57  38  53  24   47 1  0.05
drum         drum     36  60  36  50  24  116 1  0.00
kit          drum     35  81  35  81  46    0 4  0.00
"""


@cache
def instruments() -> MappingProxyType[str, Instrument]:
    """Every instrument by its name."""
    found = {}
    for row in _TABLE.strip().splitlines():
        name, family, *numbers, pan = row.split()
        low, high, first, last, leap, program, voices = map(int, numbers)
        best = (first, last)
        found[name] = Instrument(
            name, Family(family), low, high, best, leap, program, voices, float(pan)
        )
    return MappingProxyType(found)


def instrument(name: str) -> Instrument:
    """The instrument of a name."""
    return instruments()[name]


def into(pitch: int, low: int, high: int) -> int:
    """The pitch by octaves in a range that has one at least."""
    while pitch < low:
        pitch += 12
    while pitch > high:
        pitch -= 12
    return pitch
