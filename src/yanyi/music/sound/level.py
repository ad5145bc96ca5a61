"""How loud the instruments are beside one another.

A scale over the best range of an instrument, quarter notes at 120 with a loudness of 0.6, is as
loud as its aim; models and recordings by themselves are not.
"""

from types import MappingProxyType

# name, aim in LUFS, and the decibels that bring it there
_TABLE = """
guzheng       -21   -0.9
pipa          -21    2.6
guqin         -21   -2.1
yangqin       -22   -0.2
erhu          -21   -2.6
zhonghu       -21   -1.6
dizi          -21   -2.1
xiao          -21   -0.7
sheng         -21    0.4
piano         -21   17.8
epiano        -21    6.5
celesta       -25    6.8
harp          -21    9.6
guitar        -21    8.3
lute          -21    8.5
steel         -21   12.0
overdrive     -23    3.4
pizzicato     -21   13.0
violin        -21    6.2
viola         -21    7.3
cello         -21    5.3
strings       -22   10.1
flute         -21    3.1
oboe          -21    4.5
clarinet      -21    7.1
bassoon       -21    5.5
trumpet       -21    6.8
accordion     -21    9.2
horn          -21    5.0
choir         -23   10.1
pad           -24   14.7
lead          -21    3.3
bass          -21    4.3
contrabass    -23   8.2
bells         -26   -4.7
gong          -25    1.8
woodblock     -31   -2.2
timpani       -25    6.9
drum          -24    3.1
kit           -23   12.2
"""


def _column(number: int) -> MappingProxyType[str, float]:
    rows = (row.split() for row in _TABLE.strip().splitlines())
    return MappingProxyType({row[0]: float(row[number]) for row in rows})


AIMS = _column(1)
LEVELS = _column(2)
