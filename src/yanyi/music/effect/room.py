"""How long an event is to be heard alone: the seconds for which nobody speaks.

What it rings on after that goes under the words that follow.
"""

from collections.abc import Mapping
from types import MappingProxyType

from yanyi.music.effect.catalogue import Event

_LONGEST = 3.0
_BREATH = 0.1
"""Seconds from the end of one stroke to the next."""
_SPAN = 0.9
"""Seconds from one stroke to the next at most."""

# seconds in which it falls by 20 dB, at most those that a story waits
_TABLE = """
thunder       1.8
shot          0.5
cannon        0.8
explosion     1.4
firecrackers  1.8
whoosh        0.4
arrow         0.6
splash        0.8
plop          0.4
gurgle        0.9
crackles      1.2
bell          1.8
small_bell    0.8
hand_bells    1.6
gong          1.8
clash         0.4
drawn         0.7
dropped       0.9
coins         0.6
clink         0.4
chain         1.3
lock          0.4
wooden_fish   1.8
clapper       0.4
drum          1.8
knock         0.5
slam          0.4
door          1.3
creak         1.2
thud          0.4
slap          0.4
crash         0.8
scrape        1.2
glass         0.5
paper         1.0
page          0.6
tear          0.8
stone_steps   1.8
wood_steps    1.8
gravel_steps  1.8
snow_steps    1.8
grass_steps   1.8
hooves        1.8
cart          2.2
horn          1.8
honk          0.7
whistle       1.8
pipe          0.8
siren         1.8
telephone     1.7
mobile        1.8
beep          0.4
buzz          1.2
car           2.2
brakes        1.1
wipers        1.7
train         3.0
plane         3.0
heartbeat     1.8
applause      1.8
cheer         1.8
tweet         1.3
owl           1.8
crow          1.4
cock          1.7
dog           1.2
wolf          1.8
horse         1.8
"""

_ROOM: Mapping[Event, float] = MappingProxyType(
    {Event(name): float(seconds) for name, seconds in map(str.split, _TABLE.strip().splitlines())}
)


def span(event: Event) -> float:
    """The seconds from one stroke of an event to the next."""
    return min(_SPAN, _ROOM[event] + _BREATH)


def strokes(event: Event, times: int) -> int:
    """How many strokes of those wished a story waits for."""
    return max(1, min(times, 1 + int((_LONGEST - _ROOM[event]) / span(event))))


def room(event: Event, times: int = 1) -> float:
    """The seconds for which an event is heard alone that sounds so many times."""
    return _ROOM[event] + span(event) * (strokes(event, times) - 1)
