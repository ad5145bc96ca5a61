"""When the words of a line are shown: from their own sound on, and long enough to be read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from yanyi.media.subtitles import ROWS, Cue, columns, main_part, rowed, spans, unrowed, weight
from yanyi.models.speech import WordTime

SHORTEST, LONGEST = 5 / 6, 7.0
"""Seconds that a cue is shown at least and at most, where the sound allows it."""
GAP = 2
"""Frames without words between two cues, by which eyes see that they have changed."""
_AFTER = 0.25
"""Seconds a cue outlasts its words."""
_CHAINED = 0.5
"""Seconds of pause that are not worth taking the words away for."""
_TOGETHER = 0.3
"""The part of its time that a translation may lose to change together with what it translates."""
_MOST = {"zh": 9.0, "ja": 4.0, "ko": 12.0}
"""Signs a second that can be read, as the guides to timed text of Netflix have it for adults."""
_OTHER = 20.0
_AIM = 0.85
_SMALLEST = 8
"""Columns under which a cue is not cut again."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How cues of a language are cut: columns of a row, rows of a cue, and frames a second."""

    language: str
    width: int
    rows: int = ROWS
    fps: int = 24


@dataclass(frozen=True, slots=True)
class Span:
    """So many seconds, from ``start`` to ``end``."""

    start: float
    end: float


def most(language: str) -> float:
    """The signs a second of a language that can be read."""
    return _MOST.get(main_part(language), _OTHER)


def speed(cue: Cue, language: str) -> float:
    """How many signs a second of a cue are to be read; narrow ones count half among wide ones."""
    return _signs(cue, language) / max(cue.end - cue.start, 0.001)


def too_fast(cue: Cue, language: str) -> bool:
    """Whether a cue is gone before it can be read."""
    return speed(cue, language) > most(language) + 0.05


def _signs(cue: Cue, language: str) -> float:
    text = unrowed(cue.text, language)
    return columns(text) / 2 if main_part(language) in ("zh", "ja") else len(text)


# --- cutting a line by its sound ---------------------------------------------------------------


def spotted(
    text: str, setting: Setting, whole: Span, words: Sequence[WordTime] = (), voice: str = ""
) -> tuple[Cue, ...]:
    """The cues of a line that is told during ``whole``: each from its first word to its last.

    ``words`` are the times of the words of ``text``; without them cues share the time.
    """
    line = _Line(text, setting, whole, tuple(words))
    cut = _joined(list(_parted(line, (0, len(text)), setting.width, setting.rows)), line)
    found = []
    for start, end in cut:
        heard = line.heard(start, end)
        rows = rowed(text[start:end], setting.width)
        found.append(Cue(round(heard.start, 3), round(heard.end, 3), rows, voice))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    setting: Setting
    whole: Span
    words: tuple[WordTime, ...]

    def heard(self, start: int, end: int) -> Span:
        """When some of its signs are heard."""
        inside = [one for one in self.words if one.end_char > start and one.start_char < end]
        if inside:
            return Span(inside[0].start_s, inside[-1].end_s)
        return Span(self._share(start), self._share(end))

    def _share(self, at: int) -> float:
        if self.words:
            later = [one.start_s for one in self.words if one.start_char >= at]
            return later[0] if later else self.words[-1].end_s
        part = weight(self.text[:at]) / weight(self.text) if at else 0.0
        return self.whole.start + (self.whole.end - self.whole.start) * part


def _parted(line: _Line, part: tuple[int, int], width: int, rows: int) -> Iterator[tuple[int, int]]:
    """The spans of a part of a line, cut further where they would stand too long."""
    first, last = part
    for start, end in spans(line.text[first:last], width, rows):
        here = (first + start, first + end)
        heard = line.heard(*here)
        wide = columns(line.text[here[0] : here[1]])
        if heard.end - heard.start > LONGEST and wide > 2 * _SMALLEST:
            yield from _parted(line, here, max(_SMALLEST, wide * 6 // 10), 1)
        else:
            yield here


def _joined(cut: list[tuple[int, int]], line: _Line) -> list[tuple[int, int]]:
    """The spans, those that are too short for eyes taken together with a neighbour."""
    at = 0
    while len(cut) > 1 and at < len(cut):
        until = line.heard(*cut[at + 1]).start if at + 1 < len(cut) else line.whole.end
        if until - line.heard(*cut[at]).start >= SHORTEST:
            at += 1
            continue
        pairs = [
            n for n in (at - 1, at) if 0 <= n < len(cut) - 1 and _fit(cut[n], cut[n + 1], line)
        ]
        if not pairs:
            at += 1
            continue
        n = min(pairs, key=lambda n: cut[n + 1][1] - cut[n][0])
        cut[n : n + 2] = [(cut[n][0], cut[n + 1][1])]
        at = n
    return cut


def _fit(one: tuple[int, int], other: tuple[int, int], line: _Line) -> bool:
    heard = line.heard(one[0], other[1])
    text = line.text[one[0] : other[1]]
    fits = len(spans(text, line.setting.width, line.setting.rows)) == 1
    return fits and heard.end - heard.start <= LONGEST


# --- another language --------------------------------------------------------------------------


def beside(text: str, setting: Setting, cues: Sequence[Cue], language: str) -> tuple[Cue, ...]:
    """The cues of a translation of the words of ``cues``, which are in ``language``.

    They change together with those, where about as much has been said by then.
    """
    cut = spans(text, setting.width, setting.rows)
    if not cut or not cues:
        return ()
    told = [weight(unrowed(cue.text, language)) for cue in cues]
    shares = [0.0, *(at / sum(told) for at in accumulate(told))]
    moments = [*(cue.start for cue in cues), cues[-1].end]
    whole = weight(text)
    ideal = [_between(weight(text[:start]) / whole, shares, moments) for start, _ in cut]
    begins = [moments[0]]
    for number, wish in enumerate(ideal[1:], 1):
        near = min(moments[:-1], key=lambda at: abs(at - wish))
        following = ideal[number + 1] if number + 1 < len(cut) else moments[-1]
        slack = min(wish - ideal[number - 1], following - wish) * _TOGETHER
        begin = near if abs(near - wish) < slack else wish
        # What is left of the time is enough for every cue that is still to come.
        room = min(SHORTEST, (moments[-1] - begins[-1]) / (len(cut) - number + 1))
        begins.append(min(max(begin, begins[-1] + room), moments[-1] - room * (len(cut) - number)))
    found = []
    for (start, end), begin, until in zip(cut, begins, [*begins[1:], moments[-1]], strict=True):
        rows = rowed(text[start:end], setting.width)
        found.append(Cue(round(begin, 3), round(max(begin, until), 3), rows, cues[0].voice))
    return tuple(found)


def _between(share: float, shares: Sequence[float], moments: Sequence[float]) -> float:
    """The second at which so much has been said."""
    for n in range(len(shares) - 1):
        if shares[n] <= share <= shares[n + 1] and shares[n + 1] > shares[n]:
            part = (share - shares[n]) / (shares[n + 1] - shares[n])
            return moments[n] + part * (moments[n + 1] - moments[n])
    return moments[-1]


# --- how long they stand -----------------------------------------------------------------------


def settled(cues: Sequence[Cue], setting: Setting, until: float) -> tuple[Cue, ...]:
    """The cues of a shot, each standing as long as it takes to read it, if there is time for it.

    Two frames part a cue from the next, and from the end of the shot.
    """
    gap = GAP / setting.fps
    found: list[Cue] = []
    for n, cue in enumerate(cues):
        last = n + 1 == len(cues)
        latest = (until if last else cues[n + 1].start) - gap
        read = cue.start + _signs(cue, setting.language) / (most(setting.language) * _AIM)
        wish = min(max(cue.end + _AFTER, cue.start + SHORTEST, read), cue.start + LONGEST)
        end = min(max(wish, cue.end), latest)
        if not last and latest - end < _CHAINED and latest - cue.start <= LONGEST:
            end = latest
        end = max(end, cue.start + 1 / setting.fps)
        found.append(replace(cue, end=round(end, 3)))
    return tuple(found)
