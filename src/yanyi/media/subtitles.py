"""Subtitles: long lines cut by sense, cues timed by their share of the words, WebVTT in and out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple
from unicodedata import east_asian_width

from yanyi.models.speech import WordTime

ROWS = 2
_WIDTH = {"zh": 36, "en": 42}  # columns of a row: a Chinese character takes two
_STOPS = frozenset(".!?…。！？")
_PAUSES = frozenset(",;:—–，；：、")
_CLOSING = frozenset("\"')]}”’》」』）】〉，。！？；：、…—,.!?;:%")
_QUOTES = frozenset("\"'”’」』）)")
_OPENING = frozenset("\"'([{“‘《「『（【〈")
_LEADING = frozenset("的了着过吗呢吧啊们得地呀")  # these cling to the word before
_LINKS = """and but or nor so yet because that which who whose when while where if as than then
with without for from into onto over under until before after although though to of in on at by"""
_CLINGING = "a an the his her their my your our its to of in on at by mr mrs dr"
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE = frozenset(_LINKS.split())
_ARTICLES = frozenset(_CLINGING.split())
_ZH_BEFORE = ("但是", "可是", "而且", "因为", "所以", "如果", "虽然", "然后", "于是", "不过")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words shown from ``start`` to ``end`` (seconds), at most two rows; ``voice`` says them.

    A ``high`` one stands at the upper edge of the picture, where it hides no face.
    """

    start: float
    end: float
    text: str
    voice: str = ""
    high: bool = False


@dataclass(frozen=True, slots=True)
class Track:
    """The cues of a film in one language."""

    language: str
    cues: tuple[Cue, ...] = ()


class _Gap(NamedTuple):
    """A place where a text may be cut: after ``end``, going on at ``start``, at this cost."""

    end: int
    start: int
    cost: float


def cut(text: str, language: str) -> tuple[str, ...]:
    """The cues of a text: each at most two rows, rows parted by a line feed; no word is lost."""
    words = " ".join(text.split())
    width = row_width(language)
    return tuple(rowed(words[start:end], width) for start, end in spans(words, width))


def row_width(language: str) -> int:
    """The columns that a row takes on a wide screen."""
    return _WIDTH.get(main_part(language), 42)


def main_part(language: str) -> str:
    """A language without its country or script."""
    return language.lower().split("-")[0]


@lru_cache(maxsize=65_536)
def spans(words: str, width: int, rows: int = ROWS) -> tuple[tuple[int, int], ...]:
    """Where cues of so many rows begin and end in words whose white space is evened out."""
    if columns(words) <= width:
        return ((0, len(words)),) if words else ()
    return tuple(_cues(_ruled(words, width, rows)))


def rowed(words: str, width: int) -> str:
    """The words of a cue on one row, or on two parted by a line feed."""
    if columns(words) <= width:
        return words
    return _rows(_ruled(words, width, ROWS), 0, len(words))


def _ruled(words: str, width: int, rows: int) -> "_Ruled":
    reach = tuple(accumulate(_widths(words), initial=0))
    gaps = tuple(_gaps(words))
    return _Ruled(words, width, rows, gaps, tuple(gap.end for gap in gaps), reach)


def timed(
    text: str,
    language: str,
    start: float,
    end: float,
    voice: str = "",
    words: Sequence[WordTime] = (),
) -> tuple[Cue, ...]:
    """The cues of a text spoken from ``start`` to ``end``.

    With the times of its ``words`` a cue begins when its first word does, else each is as long as
    its share of the text.
    """
    parts = cut(text, language)
    begins = _by_words(parts, text, words) if words else ()
    moments = [start, *(begins or _by_share(parts, start, end)), end]
    return tuple(
        Cue(moments[n], max(moments[n : n + 2]), part, voice) for n, part in enumerate(parts)
    )


def _by_share(parts: Sequence[str], start: float, end: float) -> list[float]:
    """When each cue but the first begins, by its share of the text."""
    reach = list(accumulate(map(weight, parts)))
    return [start + (end - start) * at / reach[-1] for at in reach[:-1]]


def _by_words(parts: Sequence[str], text: str, words: Sequence[WordTime]) -> list[float]:
    """When the first word of each cue but the first is heard."""
    places = [at for at, sign in enumerate(" ".join(text.split())) if not sign.isspace()]
    begins, at, n = [], 0, 0
    for part in parts[:-1]:
        at += sum(not sign.isspace() for sign in part)
        while n < len(words) - 1 and words[n].end_char <= places[at]:
            n += 1
        begins.append(words[n].start_s)
    return begins


def unrowed(cue: str, language: str) -> str:
    """The words of a cue on one row."""
    return cue.replace("\n", "" if language.lower().startswith("zh") else " ")


def columns(text: str) -> int:
    """How wide a text is: wide characters take two columns."""
    return len(text) if text.isascii() else sum(_widths(text))


def _widths(text: str) -> Iterator[int]:
    return map(_columns, text)


@cache
def _columns(sign: str) -> int:
    return 2 if east_asian_width(sign) in "WF" else 1


# --- cutting -----------------------------------------------------------------------------------


def _gaps(text: str) -> Iterator[_Gap]:
    """Every place where the text may be cut, its end last."""
    for at in range(1, len(text)):
        before, after = text[at - 1], text[at]
        if after == " ":
            yield _Gap(at, at + 1, _cost(text, at, at + 1))
        elif before == " ":
            continue
        elif (_wide(before) or _wide(after)) and _may_part(before, after):
            yield _Gap(at, at, _cost(text, at, at))
        elif before in "—–" and after not in _CLOSING:
            yield _Gap(at, at, 0.6)
        elif before in "-/" and after not in _CLOSING:
            yield _Gap(at, at, 2.8)
    yield _Gap(len(text), len(text), 0.0)


def _may_part(before: str, after: str) -> bool:
    return after not in _CLOSING and before not in _OPENING


def _wide(sign: str) -> bool:
    return _columns(sign) == 2


def _cost(text: str, end: int, start: int) -> float:
    """How much a cut here hurts the sense, 0 (a full stop) to 3 (inside a Chinese word)."""
    stop = end
    while stop and text[stop - 1] in _QUOTES:
        stop -= 1
    last = text[stop - 1] if stop else ""
    if last in _STOPS:
        return 0.0
    if last in _PAUSES:
        return 0.4
    if text.startswith(_ZH_BEFORE, start):
        return 0.8
    if start > end:
        if text[text.rfind(" ", 0, stop) + 1 : stop].lower() in _ARTICLES:
            return 2.2
        word = _WORD.match(text, start)
        return 0.9 if word and word[0].lower() in _BEFORE else 1.5
    if text[start] in _LEADING:
        return 3.0
    return 1.6 if text[end - 1] in _LEADING else 2.4


@dataclass(frozen=True, slots=True)
class _Ruled:
    """A text to cut: columns of a row, rows of a cue, where to cut, columns before each sign.

    ``ends`` are those of its gaps.
    """

    text: str
    width: int
    rows: int
    gaps: tuple[_Gap, ...]
    ends: tuple[int, ...]
    reach: tuple[int, ...]

    def columns(self, start: int, end: int) -> int:
        return self.reach[end] - self.reach[start]


_CUE = 1.2
"""What every cue costs, so that there are few."""
_UNFIT = 50.0
"""What it costs to leave a cue on one row that is too long for it."""
_HAIR = 1e-9
"""More than sums of costs may be rounded by."""


def _cues(ruled: _Ruled) -> Iterator[tuple[int, int]]:
    """The best cuts into cues: few, even, and where the sense pauses."""
    gaps, width = ruled.gaps, ruled.width
    starts = [0, *(gap.start for gap in gaps)]
    before = [ruled.reach[start] for start in starts]
    widest = width * ruled.rows
    whence: list[int] = []
    paid = [_CUE]
    for n, gap in enumerate(gaps):
        least, begin = float("inf"), n
        reach, here = ruled.reach[gap.end], 3 * gap.cost
        fits = range(min(n, bisect_left(before, reach - widest)), n + 1)
        for m in reversed(fits):
            cost = paid[m] + here
            if cost > least:
                continue
            wide = reach - before[m]
            if wide < width:
                cost += 4.0 * (1 - wide / width) ** 2
            elif wide > width:
                cost += _two_rows(ruled, starts[m], gap.end, least - cost)[0]
            if cost <= least:
                least, begin = cost, m
        whence.append(begin)
        paid.append(least + _CUE)
    parts: list[tuple[int, int]] = []
    at = len(gaps)
    while at > 0:
        begin = whence[at - 1]
        parts.append((starts[begin], gaps[at - 1].end))
        at = begin
    yield from reversed(parts)


def _two_rows(
    ruled: _Ruled, start: int, end: int, most: float = _UNFIT
) -> tuple[float, _Gap | None]:
    """The cost and the place of the best cut into two rows; a high cost where none fits.

    What costs more than ``most`` is not looked for. From the middle outwards, on each side until
    rows are more uneven than the best cut costs.
    """
    gaps, reach, width = ruled.gaps, ruled.reach, ruled.width
    first, last = reach[start], reach[end]
    low = bisect_right(ruled.ends, start)
    high = bisect_left(ruled.ends, end, low)
    middle = bisect_left(ruled.ends, bisect_left(reach, (first + last) / 2), low, high)
    best, found = min(_UNFIT, most + _HAIR), -1
    for side in (range(middle, high), range(middle - 1, low - 1, -1)):
        for n in side:
            stop, going_on, cost = gaps[n]
            upper, lower = reach[stop] - first, last - reach[going_on]
            uneven = 2.0 * abs(upper - lower)
            if uneven > best * (last - first):
                break
            cost += uneven / (upper + lower)
            if upper > width:
                cost += (upper - width) * 2
            if lower > width:
                cost += (lower - width) * 2
            if cost < best or (cost == best and n < found):
                best, found = cost, n
    return best, gaps[found] if found >= 0 else None


def _rows(ruled: _Ruled, start: int, end: int) -> str:
    gap = None
    if ruled.columns(start, end) > ruled.width:
        gap = _two_rows(ruled, start, end)[1]
    if gap is None:
        return ruled.text[start:end]
    return f"{ruled.text[start : gap.end]}\n{ruled.text[gap.start : end]}"


@lru_cache(maxsize=65_536)
def weight(text: str) -> float:
    """How long a text takes to say, in Chinese characters."""
    weight = 0.0
    for sign in text:
        if sign in _STOPS:
            weight += 1.4
        elif sign in _PAUSES:
            weight += 0.8
        elif sign.isalnum():
            weight += 1.0 if _wide(sign) else 0.32
    return max(weight, 0.1)


# --- WebVTT ------------------------------------------------------------------------------------


_HIGH = " line:6%"


def webvtt(cues: Iterable[Cue], language: str) -> str:
    """The cues as a WebVTT file."""
    parts = [f"WEBVTT\n\nNOTE Language: {language}\n"]
    for cue in cues:
        words = _escaped(cue.text)
        if cue.voice:
            words = f"<v {_escaped(' '.join(cue.voice.split()))}>{words}"
        place = _HIGH if cue.high else ""
        parts.append(f"{stamp(cue.start)} --> {stamp(cue.end)}{place}\n{words}\n")
    return "\n".join(parts)


def read_webvtt(text: str) -> tuple[Cue, ...]:
    """The cues of a WebVTT file that ``webvtt`` wrote."""
    cues: list[Cue] = []
    for block in text.split("\n\n"):
        times, _, words = block.strip("\n").partition("\n")
        start, arrow, rest = times.partition(" --> ")
        if not arrow:
            continue
        end, _, place = rest.partition(" ")
        found = re.match(r"<v ([^>]*)>", words)
        voice = _plain(found[1]) if found else ""
        body = words[found.end() :] if found else words
        cues.append(Cue(_seconds(start), _seconds(end), _plain(body), voice, bool(place)))
    return tuple(cues)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _plain(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def stamp(seconds: float) -> str:
    """A time as WebVTT writes it."""
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"


def _seconds(stamp: str) -> float:
    hours, minutes, rest = stamp.strip().split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)
