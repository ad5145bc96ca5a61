"""The form of a cue: phrases that fill its bars, of a theme and of what is made of its idea."""

from dataclasses import dataclass

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.harmonising import harmonised
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, Metre
from yanyi.music.motif import Motif, joined
from yanyi.music.progression import Cadence, ending, progression
from yanyi.music.temper import TEMPERS, Temper
from yanyi.music.tempo import Paced, paced, seconds
from yanyi.music.theme import Theme
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
    return Plan(wish, temper, metre, key, paced(wish.length, quarters(wish), metre, wish.hits))


def quarters(wish: Wish) -> float:
    """The tempo that a cue would have if its length were free."""
    return TEMPERS[wish.mood].quarters * (0.92 + 0.16 * wish.intensity)


def form(plan: Plan, dice: Dice) -> list[Phrase]:
    """Phrases that fill the bars: the theme whole where there is room, between of its idea."""
    return _endless(plan, dice) if plan.wish.endless else _ended(plan, dice)


def _endless(plan: Plan, dice: Dice) -> list[Phrase]:
    """The theme and a passage in turns, no rest at the end: every passage asks for the theme."""
    phrases: list[Phrase] = []
    left, statements = plan.time.bars, 0
    while left > 0:
        chance = dice.other(f"phrase {len(phrases)}")
        stated = bool(phrases) and phrases[-1].statement >= 0
        if plan.wish.theme and left >= _THEME + _PHRASE and not stated:
            phrases.append(_statement(plan.wish.theme, plan, statements, chance))
            statements += 1
        else:
            phrases.append(_passage(plan, min(_PHRASE, left), False, chance))
        left -= len(phrases[-1].chords)
    return phrases


def _ended(plan: Plan, dice: Dice) -> list[Phrase]:
    """An opening, the theme as often as there is room, a close."""
    theme, key = plan.wish.theme, plan.key
    phrases: list[Phrase] = []
    left = plan.time.bars
    if theme and left >= _THEME + _INTRO:
        phrases.append(Phrase(progression(key, _INTRO, Cadence.HALF, dice.other("opening"))))
        left -= _INTRO
    number = statements = 0
    while left > 0:
        chance = dice.other(f"phrase {number}")
        if theme and left >= _THEME and number % 2 == 0:
            phrases.append(_statement(theme, plan, statements, chance))
            left -= _THEME
            statements += 1
        elif size := _between(left, bool(theme)):
            phrases.append(_passage(plan, size, size == left, chance))
            left -= size
        number += 1
    return phrases


def _statement(theme: Theme, plan: Plan, number: int, dice: Dice) -> Phrase:
    """The theme whole: with its own chords in its own mode, with others in another."""
    chords = theme.chords
    if theme.key.mode is not plan.key.mode:
        half, full = (ending(plan.key, one) for one in (Cadence.HALF, Cadence.FULL))
        given = {3: half[-1], 6: full[0], 7: full[-1]}
        chords = harmonised(theme.motif, plan.key, plan.metre, _THEME, given)
    melody = theme.motif
    if number:
        melody = melody.ornamented(plan.metre.beat, dice.other("ornament"))
    return Phrase(chords, melody, number)


def _between(left: int, theme: bool) -> int:
    """Bars of a phrase that is no theme: room is left for one that comes after it."""
    if theme and left >= _THEME:
        return min(_PHRASE, left - _THEME)
    return left if left <= _PHRASE + 1 else _PHRASE


def _passage(plan: Plan, size: int, last: bool, dice: Dice) -> Phrase:
    """Bars between the statements of a theme, or after the last, made of its idea."""
    theme, key, metre = plan.wish.theme, plan.key, plan.metre
    cadence = Cadence.FULL if last else Cadence.HALF
    if theme is None or size < 2:
        return Phrase(progression(key, max(2, size), cadence, dice)[-size:])
    ends = ending(key, cadence)[-size:]
    given = {size - len(ends) + n: chord for n, chord in enumerate(ends)}
    melody = _closing(theme, key, size) if last else _derived(theme, size, dice)
    return Phrase(harmonised(melody, key, metre, size, given), melody)


def _derived(theme: Theme, size: int, dice: Dice) -> Motif:
    """What is made of the idea of a theme in a phrase of so many bars."""
    idea = theme.idea()
    if size < _PHRASE:
        return idea.sequence(dice.pick((0, 1, -1)))
    first = theme.part(0, 1)
    step = dice.pick((-1, 1))
    ways = (
        joined([idea, idea.sequence(step)]),
        idea.stretched(2),
        joined([first, first.sequence(step), idea.sequence(2 * step)]),
    )
    return dice.pick(ways)


def _closing(theme: Theme, key: Key, size: int) -> Motif:
    """The idea a last time, then home: a bar on the second step, a bar on the tonic."""
    bar = theme.metre.bar
    before: dict[int, list[Motif]] = {2: [], 3: [theme.part(0, 1)], 4: [theme.idea()]}
    opening = before.get(size, [theme.idea(), theme.part(0, 1)])
    last = joined(opening).steps[-1] if opening else 0
    tonic = round((last - 1) / key.size) * key.size
    return joined([*opening, Motif((tonic + 1, tonic), (bar, bar))])
