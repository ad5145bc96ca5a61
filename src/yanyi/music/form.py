"""The form of a cue: phrases that fill its bars, of a theme and of what is made of its idea."""

from dataclasses import dataclass

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, Metre
from yanyi.music.motif import Motif, joined
from yanyi.music.progression import Cadence, progression
from yanyi.music.temper import TEMPERS, Temper
from yanyi.music.tempo import Paced, paced, seconds
from yanyi.music.wish import Wish

_INTRO, _PHRASE, _THEME = 2, 4, 8
"""Bars."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is settled about a cue before its first note."""

    wish: Wish
    temper: Temper
    metre: Metre
    key: Key
    time: Paced

    @property
    def end(self) -> int:
        """Ticks of all of it."""
        return self.time.bars * self.metre.bar

    def spoken(self, start: int, end: int) -> bool:
        """Whether somebody speaks in most of a stretch of ticks."""
        first, last = seconds(start, self.time.tempos), seconds(end, self.time.tempos)
        inside = sum(max(0.0, min(last, b) - max(first, a)) for a, b in self.wish.speech)
        return inside > 0.5 * (last - first)

    def swell(self, tick: int) -> float:
        """How strong the music is at a tick beside its strongest, which is past its middle."""
        place = tick / self.end
        if self.time.bars < 8:
            return 1.0
        return 0.8 + 0.2 * (place / 0.7 if place < 0.7 else (1 - place) / 0.3)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some bars: their chords, and the melody from the first of them on.

    ``statement`` counts, from 0, how often the theme has been heard whole; -1 is none of it.
    """

    chords: tuple[Chord, ...]
    melody: Motif | None = None
    statement: int = -1


def planned(wish: Wish) -> Plan:
    """Key, tempo and bars of a cue."""
    temper = TEMPERS[wish.mood]
    metre = wish.theme.metre if wish.theme else COMMON
    key = Key(wish.tonic, temper.five if wish.ensemble.five else temper.seven)
    quarters = temper.quarters * (0.92 + 0.16 * wish.intensity)
    return Plan(wish, temper, metre, key, paced(wish.length, quarters, metre, wish.hits))


def form(plan: Plan, dice: Dice) -> list[Phrase]:
    """Phrases that fill the bars: the theme whole where there is room, between of its idea."""
    wish, key = plan.wish, plan.key
    phrases: list[Phrase] = []
    left = plan.time.bars
    if wish.theme and left >= _THEME + _INTRO:
        phrases.append(Phrase(progression(key, _INTRO, Cadence.HALF, dice.other("opening"))))
        left -= _INTRO
    number = statements = 0
    while left > 0:
        chance = dice.other(f"phrase {number}")
        if wish.theme and left >= _THEME and number % 2 == 0:
            melody = wish.theme.motif
            if statements:
                melody = melody.ornamented(plan.metre.beat, chance.other("ornament"))
            phrases.append(Phrase(wish.theme.chords, melody, statements))
            left -= _THEME
            statements += 1
        elif size := _between(left, bool(wish.theme)):
            cadence = Cadence.FULL if size == left else Cadence.HALF
            chords = progression(key, max(2, size), cadence, chance)[-size:]
            phrases.append(Phrase(chords, _derived(wish, size, chance)))
            left -= size
        number += 1
    return phrases


def _between(left: int, theme: bool) -> int:
    """Bars of a phrase that is no theme: room is left for one that comes after it."""
    if theme and left >= _THEME:
        return min(_PHRASE, left - _THEME)
    return left if left <= _PHRASE + 1 else _PHRASE


def _derived(wish: Wish, size: int, dice: Dice) -> Motif | None:
    """What is made of the idea of a theme in a phrase of so many bars; nothing in short ones."""
    if wish.theme is None or size < 2:
        return None
    idea = wish.theme.idea()
    if size < _PHRASE:
        return idea.sequence(dice.pick((0, 1, -1)))
    first = wish.theme.part(0, 1)
    step = dice.pick((-1, 1))
    ways = (
        joined([idea, idea.sequence(step)]),
        idea.stretched(2),
        joined([first, first.sequence(step), idea.sequence(2 * step)]),
    )
    return dice.pick(ways)
