"""Whether a line was said whole: what is missing, said twice or garbled in what was heard of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from yanyi.aloud.alignment import align
from yanyi.aloud.beside import Beside, beside
from yanyi.aloud.likeness import unlike
from yanyi.aloud.units import Sound, Unit
from yanyi.aloud.zh.sounds import HAN
from yanyi.models.answers import HeardWord

RUN = 4.0
"""How much must be without counterpart to be missing or repeated: two syllables, four sounds."""

GARBLED = 0.5
"""The share of a line that must be heard otherwise before it counts as garbled."""

SHORT = 8.0
"""Lines that weigh less are told from silence only: a recogniser guesses at single words."""

_HAN = re.compile(f"[{HAN}]")
_KNOWN = 0.5  # the likeness from which on a unit counts as heard
_THERE = 0.55  # the share of its usual time that shows a stretch to be in the recording
_PAUSE = 0.4  # seconds that a voice rests at a stop
_STOPS = frozenset(".,;:!?—…，。；：！？、")
_ALIKE = 0.3  # the mean difference up to which one stretch repeats another


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a line: words missing, words said again, the share of it heard otherwise."""

    missing: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    error: float = 0.0
    garbled: bool = False

    @property
    def complete(self) -> bool:
        """Whether every word was said, once."""
        return not (self.missing or self.repeated or self.garbled)

    @property
    def badness(self) -> tuple[int, float]:
        """What to compare two tries by: the smaller is the better."""
        return len(self.missing) + len(self.repeated) + self.garbled, self.error


@dataclass(slots=True)
class _Gap:
    """A stretch between two units that were heard: what should be there, and what was instead.

    ``after`` and ``before`` are the seconds at which the units around it end and begin.
    """

    after: float
    before: float = 0.0
    written: list[int] = field(default_factory=list)
    heard: list[int] = field(default_factory=list)
    last: bool = False


def judge(text: str, language: str, words: Sequence[HeardWord], seconds: float) -> Verdict:
    """Judge a clip of so many seconds by the words that were heard in it."""
    laid = beside(text, language, words)
    whole = sum(unit.weight for unit in laid.written)
    if not laid.written:
        return Verdict()
    if not laid.heard:
        return Verdict((text,), (), 1.0)
    error = _error(laid, language)
    if whole < SHORT:
        return Verdict(error=error)
    pace = _pace(laid)
    gaps = list(_gaps(laid, seconds))
    missing = tuple(_words(laid, text, gap) for gap in gaps if _is_missing(laid, text, gap, pace))
    repeated = tuple(_said(laid, gap.heard) for gap in gaps if _is_repeated(laid, gap, pace))
    garbled = error > GARBLED and not (missing or repeated)
    return Verdict(missing, repeated, error, garbled)


def _pace(laid: Beside) -> float:
    """How many seconds the voice takes for what weighs 1."""
    heard = sum(one.unit.weight for one in laid.heard)
    return sum(one.end - one.start for one in laid.heard) / heard


def _error(laid: Beside, language: str) -> float:
    """The share of a line that was heard as something else, or is too much.

    Words of another script do not count (who expects Chinese writes an English name in
    characters), nor does what is heard after the last written sound: recognisers go on alone.
    """
    own = [_is_own(unit, language) for unit in laid.written]
    whole = sum(unit.weight for unit, ours in zip(laid.written, own, strict=True) if ours)
    last = max(n for n, pair in enumerate(laid.pairs) if pair.one >= 0)
    cost, counts = 0.0, True
    for pair in laid.pairs[: last + 1]:
        if pair.one >= 0:
            counts = own[laid.owners[pair.one]]
        cost += pair.cost if counts else 0.0
    return round(min(1.0, cost / whole), 3) if whole else 0.0


def _is_own(unit: Unit, language: str) -> bool:
    """Whether a unit is written in the script of the language."""
    return bool(_HAN.match(unit.text)) == language.startswith("zh")


def _gaps(laid: Beside, seconds: float) -> Iterator[_Gap]:
    """The stretches in which nothing written was heard, or something was heard that is not."""
    known = [share >= _KNOWN for share in laid.likeness]
    gap = _Gap(0.0)
    for pair in laid.pairs:
        owner = laid.owners[pair.one] if pair.one >= 0 else -1
        other = laid.heard_owners[pair.other] if pair.other >= 0 else -1
        if owner >= 0 and known[owner]:
            if other >= 0 and pair.cost < laid.weight(pair):
                heard = laid.heard[other]
                if gap.written or gap.heard:
                    gap.before = heard.start
                    yield gap
                gap = _Gap(heard.end)
            continue
        if owner >= 0 and owner not in gap.written:
            gap.written.append(owner)
        if other >= 0 and other not in gap.heard:
            gap.heard.append(other)
    if gap.written or gap.heard:
        gap.before, gap.last = seconds, True
        yield gap


def _weights(laid: Beside, gap: _Gap) -> tuple[float, float]:
    """How much is written in a gap, and how much was heard in it."""
    return (
        sum(laid.written[n].weight for n in gap.written),
        sum(laid.heard[n].unit.weight for n in gap.heard),
    )


def _is_missing(laid: Beside, text: str, gap: _Gap, pace: float) -> bool:
    """Whether words were not said: little was heard in their place, nor is there time for them."""
    written, heard = _weights(laid, gap)
    quiet = gap.before - gap.after - (_PAUSE if _stopped(laid, text, gap) else 0.0)
    return written - heard >= RUN and heard < written / 2 and quiet < _THERE * written * pace


def _stopped(laid: Beside, text: str, gap: _Gap) -> bool:
    """Whether a voice pauses beside the words of a gap: there is a stop."""
    if not gap.written:
        return False
    first, last = gap.written[0], gap.written[-1]
    begin = laid.written[first - 1].end if first else 0
    end = laid.written[last + 1].start if last + 1 < len(laid.written) else len(text)
    edges = text[begin : laid.written[first].start] + text[laid.written[last].end : end]
    return any(sign in _STOPS for sign in edges)


def _is_repeated(laid: Beside, gap: _Gap, pace: float) -> bool:
    """Whether what was heard besides is what was heard just before or after it."""
    written, heard = _weights(laid, gap)
    if heard - written < RUN or written > heard / 2 or not gap.heard:
        return False
    first, last = gap.heard[0], gap.heard[-1]
    took = laid.heard[last].end - laid.heard[first].start
    return took >= _THERE * heard * pace and _echoes(laid, first, last + 1)


def _echoes(laid: Beside, first: int, end: int) -> bool:
    """Whether a stretch of what was heard is like its neighbourhood, at its own distance.

    Of words said twice the alignment may take the first, the second, or the end of one and the
    beginning of the other; so every turn of the stretch is tried.
    """
    sounds = [one.unit.sounds for one in laid.heard]
    size = end - first
    for start in range(max(0, first - size), first + 1):
        once, again = sounds[start : start + size], sounds[start + size : start + 2 * size]
        if len(again) == size and _difference(once, again) <= _ALIKE:
            return True
    return False


def _difference(once: Sequence[tuple[Sound, ...]], again: Sequence[tuple[Sound, ...]]) -> float:
    one = [sound for sounds in once for sound in sounds]
    other = [sound for sounds in again for sound in sounds]
    weight = max(sum(sound.weight for sound in row) for row in (one, other))
    pairs = align(one, other, unlike, lambda sound: sound.weight)
    return sum(pair.cost for pair in pairs) / weight


def _words(laid: Beside, text: str, gap: _Gap) -> str:
    """The written words of a gap."""
    return text[laid.written[gap.written[0]].start : laid.written[gap.written[-1]].end]


def _said(laid: Beside, heard: Sequence[int]) -> str:
    """The words heard in a gap."""
    words = [laid.heard[n].unit.text for n in heard]
    return ("" if all(len(word) == 1 for word in words) else " ").join(words)
