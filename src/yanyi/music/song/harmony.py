"""The chords of a line: a way from home and to a cadence, one chord a bar."""

from dataclasses import dataclass
from types import MappingProxyType

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.progression import Cadence

_MOVING = 0.75
"""How often a line begins with another chord than the one before it ended with."""


@dataclass(frozen=True, slots=True)
class _Ways:
    """Degrees for lines of two and of four bars that end half or full, and for what comes first."""

    half_two: str
    full_two: str
    half_four: str
    full_four: str
    loop: str


_WAYS = MappingProxyType(
    {
        "major": _Ways(
            "0-4 5-4 3-4 1-4 0-5 0-3",
            "4-0 3-0 4-0",
            "0-5-3-4 0-2-3-4 5-3-0-4 0-3-1-4 3-0-1-4",
            "5-3-4-0 0-3-4-0 3-4-0-0 5-1-4-0 1-4-0-0",
            "0-5-3-4 5-3-0-4",
        ),
        "major modal": _Ways(
            "0-4 3-4 5-4 0-5 0-3",
            "3-0 4-0 3-0",
            "0-3-0-4 0-4-5-4 5-3-0-4 0-1-3-4",
            "0-3-4-0 5-3-0-0 3-4-0-0 1-3-0-0",
            "0-3-0-4 5-3-0-4",
        ),
        "minor": _Ways(
            "0-4 5-4 3-4 0-5 5-2",
            "4-0 3-0 6-0",
            "0-5-3-4 0-6-5-4 0-3-5-4 5-2-3-4",
            "5-3-4-0 0-3-4-0 5-6-0-0 3-4-0-0",
            "0-5-2-6 5-6-0-0",
        ),
        "minor modal": _Ways(
            "0-6 5-6 3-6 0-5 0-2",
            "6-0 3-0 4-0",
            "0-5-2-6 0-2-3-6 0-6-5-6 0-3-0-6",
            "5-2-6-0 3-6-0-0 5-6-0-0 0-3-6-0",
            "0-5-2-6 0-6-5-6",
        ),
        "dorian": _Ways(
            "0-6 3-6 2-6 0-3",
            "6-0 3-0 6-0",
            "0-3-0-6 0-2-3-6 0-6-3-6 0-3-2-6",
            "3-6-0-0 0-3-6-0 2-3-0-0",
            "0-3-0-3 0-6-3-3",
        ),
        "seventh modal": _Ways(
            "0-3 6-3 0-6",
            "6-0 3-0 6-0",
            "0-6-3-6 0-3-6-3 0-6-0-3",
            "0-6-3-0 6-3-0-0 3-6-0-0",
            "0-6-3-0 0-6-3-3",
        ),
    }
)
"""By the colour of a key; where major has a minor seventh, the chord on that leads home."""


def line_chords(
    key: Key, modal: bool, bars: int, cadence: Cadence, dice: Dice, after: int | None = None
) -> tuple[Chord, ...]:
    """As many chords as bars; the last is the tonic, or what leads to it after a half cadence.

    The first line begins with the tonic if there is such a way, one ``after`` a degree with another
    one mostly.
    """
    ways = _WAYS[_colour(key, modal)]
    full = cadence is Cadence.FULL
    if bars < 3:
        short = ways.full_two if full else ways.half_two
        degrees = _degrees(_pick(short, after, dice))[-bars:]
    else:
        end = _degrees(_pick(ways.full_four if full else ways.half_four, after, dice))
        loop = _degrees(dice.pick(ways.loop.split()))
        lead = max(0, bars - len(end))
        degrees = [*(loop * (1 + lead // len(loop)))[:lead], *(_shorter(end) if bars == 3 else end)]
    return tuple(chord(key, modal, one) for one in degrees)


def _shorter(degrees: list[int]) -> list[int]:
    """Four chords as three."""
    return degrees[:-1] if degrees[-2] == degrees[-1] else [degrees[0], *degrees[2:]]


def chord(key: Key, modal: bool, degree: int) -> Chord:
    """The triad on a degree; a minor key has the raised seventh in its dominant, if not modal."""
    return Chord(degree, leading=degree == 4 and key.minor and not modal)


def _colour(key: Key, modal: bool) -> str:
    if key.minor and not _pure(key, 5):  # the sixth of a dorian key is raised
        return "dorian"
    if key.minor:
        return "minor modal" if modal else "minor"
    if _pure(key, 6):  # a mixolydian one has no dominant that leads
        return "seventh modal"
    return "major modal" if modal else "major"


def _pure(key: Key, degree: int) -> bool:
    """Whether the triad on a degree is none of the diminished ones."""
    root, _, fifth = Chord(degree).classes(key)
    return (fifth - root) % 12 == 7


def _pick(ways: str, after: int | None, dice: Dice) -> str:
    options = ways.split()
    if after is None:
        wanted = [one for one in options if one.startswith("0")]
    else:
        wanted = [one for one in options if not one.startswith(str(after))]
    return dice.pick(wanted if wanted and dice.share() < _MOVING else options)


def _degrees(way: str) -> list[int]:
    return [int(one) for one in way.split("-")]
