"""The lips of who speaks: one sign of ``models.states`` for every 1/24 s, by sounds and loudness.

Lips meet for m, b and p, the teeth touch them for f and v, they are rounded for o, u and w. What
is made inside the mouth takes the lips of its neighbours, as it does when people speak.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from yanyi.aloud.units import Unit, units
from yanyi.aloud.zh.sounds import HAN
from yanyi.models.speech import WordTime
from yanyi.models.states import QUIET

FRAMES = 24
"""Signs a second."""
STEADY = 2
"""Frames that the lips stay as they are, but for the last."""

_HAN = re.compile(f"[{HAN}]")
_MEETING = "mf"
_INSIDE = "-"  # a sound that is not made with the lips
_PINYIN = {"b": "m", "p": "m", "m": "m", "f": "f", "w": "u", "y": "i"}
_FINAL = {"a": "a", "o": "u", "e": "e", "i": "i", "u": "u", "v": "u", "ü": "u", "ê": "e"}
_HISSED = re.compile(r"^(?:zh|ch|sh|[zcsr])i$")
_PALATAL = re.compile(r"^([jqxy])u")
_FRONT = re.compile(r"([iuvü])e|e(?=i)")  # ie, üe and ei are said with spread lips
_SOUNDS = {
    sign: lips
    for lips, signs in {
        "m": "mbp",
        "f": "fv",
        "u": "uʊwoɔʃʒʧʤ",
        "i": "iɪᵻszj",
        "a": "aɑɒæ",
        "e": "əɐʌɛɜᵊθð",
    }.items()
    for sign in signs
}
_VOWELS = frozenset("iɪᵻuʊoɔaɑɒæəɐʌɛɜᵊ")
_GLIDES = {"A": "ei", "I": "ai", "O": "eu", "W": "au", "Y": "ui", "Q": "eu"}
_LONG, _SHORT = 2.0, 1.0  # vowels last longer than consonants
_FAINT, _PAUSE, _LOUD = 1, 3, 6
_NEAR = 2  # frames


def lips(text: str, language: str, words: Sequence[WordTime], voice: str) -> str:
    """The track of a clip: of its text, the times of its words, and how loud it is.

    ``voice`` has a digit for every 1/24 s (``Said.mouth``), and the track is as long.
    """
    row = [QUIET] * len(voice)
    said = units(text, language) if voice else ()
    for word, (start, end) in zip(words, _heard(words, voice), strict=True):
        here = [one for one in said if word.start_char <= one.start < word.end_char]
        _lay(row, list(_moved(here)), start, end, voice)
    return steady(_sounding(row, voice))


def by_loudness(voice: str) -> str:
    """The track of a clip of which only the loudness is known."""
    row = ["a" if int(digit) >= _LOUD else "e" for digit in voice]
    return steady(_sounding(row, voice))


def steady(track: str) -> str:
    """The track without flicker: what lasts a frame only gives way, unless lips or teeth meet."""
    signs = [sign for sign, _ in groupby(track)]
    longs = [len(list(group)) for _, group in groupby(track)]
    for n, sign in enumerate(signs[:-1]):
        if not 0 < longs[n] < STEADY:
            continue
        if sign in _MEETING and longs[n + 1] > 1:
            longs[n], longs[n + 1] = longs[n] + 1, longs[n + 1] - 1
        else:
            heir = n - 1 if n else n + 1
            longs[heir], longs[n] = longs[heir] + longs[n], 0
    joined = "".join(sign * long for sign, long in zip(signs, longs, strict=True))
    return joined if joined == track else steady(joined)


def _moved(said: Sequence[Unit]) -> Iterator[tuple[str, float]]:
    """The lips of every sound of some units and how long it is beside the others."""
    for unit in said:
        for sound in unit.sounds:
            sign = sound.readings[0]
            yield from _syllable(sign) if _HAN.match(unit.text) else _sound(sign)


def _sound(sign: str) -> Iterator[tuple[str, float]]:
    if sign in _GLIDES:
        yield from ((lips, _LONG * 0.6) for lips in _GLIDES[sign])
    else:
        yield _SOUNDS.get(sign, _INSIDE), _LONG if sign in _VOWELS else _SHORT


def _syllable(reading: str) -> Iterator[tuple[str, float]]:
    """The lips of a syllable of Mandarin, by its toneless pinyin."""
    if _HISSED.match(reading):
        yield "i", _LONG
        return
    said = _FRONT.sub(lambda m: f"{m[1] or ''}i", _PALATAL.sub(r"\1v", reading))
    if said[:1] in _PINYIN and said[:2] not in ("yi", "yv", "wu"):
        yield _PINYIN[said[0]], _SHORT
    elif said[:1] not in "aoeiuv":
        yield _INSIDE, _SHORT * 0.7
    for sign in said:
        if sign in _FINAL:
            yield _FINAL[sign], _LONG
    if said.endswith(("n", "ng")):
        yield _INSIDE, _SHORT * 0.7


def _heard(words: Sequence[WordTime], voice: str) -> list[tuple[float, float]]:
    """The frames of every word: from the first that is heard of it to the last.

    Who listens hears the edges of words late and leaves off early, so what sounds between two
    belongs to them as well, parted where it is faint.
    """
    spans = [(word.start_s * FRAMES, word.end_s * FRAMES) for word in words]
    for n in range(len(spans) + 1):
        before = spans[n - 1][1] if n else 0.0
        after = spans[n][0] if n < len(spans) else float(len(voice))
        between = range(round(before), min(len(voice), round(after)))
        quiet = [at for at in between if int(voice[at]) <= _FAINT]
        if n:
            spans[n - 1] = spans[n - 1][0], float(quiet[0]) if quiet else after
        if n < len(spans) and quiet:
            spans[n] = float(quiet[-1] + 1), spans[n][1]
        elif not n and spans:
            spans[0] = 0.0, spans[0][1]
    return spans


def _lay(
    row: list[str], moved: list[tuple[str, float]], start: float, end: float, voice: str
) -> None:
    """Share the frames from ``start`` to ``end`` out over the sounds of a word.

    Lips meet where the voice is faintest thereabouts.
    """
    whole = sum(weight for _, weight in moved)
    if not whole:
        return
    shown = [sign for sign, _ in moved]
    for n, sign in enumerate(shown):
        if sign == _INSIDE:
            later = next((one for one in shown[n:] if one != _INSIDE), "e")
            shown[n] = shown[n - 1] if n and shown[n - 1] not in _MEETING else later
    at = 0.0
    met: list[tuple[int, str]] = []
    for sign, (_, weight) in zip(shown, moved, strict=True):
        first = round(start + (end - start) * at / whole)
        at += weight
        last = round(start + (end - start) * at / whole)
        if sign in _MEETING:
            near = range(max(0, first - _NEAR), min(len(row), first + _NEAR + 1))
            met.append((min(near, key=lambda n: (voice[n], abs(n - first)), default=first), sign))
        for frame in range(max(0, first), min(len(row), last)):
            row[frame] = sign
    for first, sign in met:
        for frame in range(first, min(len(row), first + STEADY)):
            row[frame] = sign


def _sounding(row: Sequence[str], voice: str) -> str:
    """The track with its pauses: the mouth comes to rest in them, and is never wide when faint."""
    track = list(row)
    for faint, group in groupby(range(len(voice)), lambda n: int(voice[n]) <= _FAINT):
        run = list(group)
        if faint and len(run) >= _PAUSE:
            track[run[0] + 1 : run[-1] + 1] = QUIET * (len(run) - 1)
        for n in run:
            soft = track[n] == "a" and int(voice[n]) <= _FAINT + 1
            if soft or (track[n] == QUIET and not faint):
                track[n] = "e"
    return "".join(track)
