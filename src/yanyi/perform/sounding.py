"""What is to be heard in a line: events named by sound words, sounding things and loud deeds.

Nothing is heard that is denied, asked, wished, compared or figurative. Where an event is found is
told in code points of the line's running words; it belongs in the pause after its phrase.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from yanyi.board.types import Setting
from yanyi.music.effect.catalogue import Event
from yanyi.perform.surroundings import ground
from yanyi.perform.tongue import Echo, Tongue
from yanyi.story.types import Line, Narrated, Paragraph, Scene, Sound
from yanyi.story.walk import words_of

_STEPS = "steps"
_WALKS = frozenset(
    {
        Event.STONE_STEPS,
        Event.WOOD_STEPS,
        Event.GRAVEL_STEPS,
        Event.SNOW_STEPS,
        Event.GRASS_STEPS,
    }
)
_STROKES = frozenset(
    {
        Event.SHOT,
        Event.CANNON,
        Event.BELL,
        Event.SMALL_BELL,
        Event.GONG,
        Event.COINS,
        Event.CLINK,
        Event.LOCK,
        Event.THUD,
        Event.SLAP,
        Event.PLOP,
        Event.WHOOSH,
        Event.HONK,
    }
)
"""What is one stroke, so that it sounds as often as its word is written."""
_NEIGHBOUR = 60
"""Code points of the lines about it by which a bare sound word is understood."""
_TOGETHER = 16
"""Code points within which one event is not heard twice."""
_MOST = 8
_SHORT = 24
"""Code points that a line of nothing but a sound word has at most."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An event in a line: the words ``start`` to ``end`` name it, its phrase ends at ``after``.

    It sounds ``times`` times at a ``strength`` from 0 to 1, from ``far`` away or not.
    """

    event: Event
    start: int
    end: int
    after: int
    strength: float = 0.5
    times: int = 1
    far: bool = False


def sounds(
    scene: Scene, language: str, setting: Setting | None = None
) -> tuple[tuple[str, Heard], ...]:
    """The events of a scene in order, each with the anchor of its line; read papers left out.

    What a sentence tells and a sound word beside it echoes (``拔剑出鞘。锵！``) is one event.
    """
    lines = [line for block in scene.blocks if isinstance(block, Paragraph) for line in block.lines]
    found: list[tuple[str, Heard, bool]] = []
    for number, line in enumerate(lines):
        bare = isinstance(line, Sound) or _bare(line, language)
        for one in line_sounds(line, language, _around(lines, number), setting):
            twin = found and found[-1][1].event is one.event and _near(lines, number, found[-1][0])
            if not twin or bare == found[-1][2]:
                found.append((line.anchor, one, bare))
            elif bare:
                found[-1] = (line.anchor, one, bare)
    return tuple((anchor, one) for anchor, one, _ in found)


def line_sounds(
    line: Line, language: str, around: str = "", setting: Setting | None = None
) -> tuple[Heard, ...]:
    """The events in a line; what people say, think or sing is heard as speech alone."""
    if isinstance(line, Sound) or _bare(line, language):
        return echoed(words_of(line), language, around)
    if isinstance(line, Narrated):
        return heard(words_of(line), language, setting)
    return ()


def echoed(words: str, language: str, around: str = "") -> tuple[Heard, ...]:
    """The event of a sound word that stands alone, understood by the words about it."""
    tongue = _tongue(language)
    for echo in tongue.echoes:
        match = echo.pattern.search(_evened(words))
        if not match:
            continue
        event = _caused(echo, around)
        if event is None:
            return ()
        beats = len(tongue.beats.findall(_evened(words)))
        times = min(_MOST, max(1, beats)) if event in _STROKES else 1
        strength = 0.75 if re.search("[!！]|[A-Z]{3}", words) else 0.5
        return (Heard(event, 0, len(words), len(words), strength, times),)
    return ()


def heard(words: str, language: str, setting: Setting | None = None) -> tuple[Heard, ...]:
    """The events in words that tell."""
    tongue = _tongue(language)
    masked = tongue.idle.sub(lambda match: "\0" * len(match.group()), words)
    taken: list[Heard] = []
    for start, end, name in _matches(tongue, masked):
        if any(start < one.end and one.start < end for one in taken):
            continue
        phrase = _phrase(tongue, words, start, end)
        if _silent(tongue, words, masked, start, end, phrase):
            continue
        part = words[phrase[0] : phrase[1]]
        event = _stepped(tongue, part, setting) if name == _STEPS else Event(name)
        taken.append(
            Heard(
                event,
                start,
                end,
                phrase[1],
                0.8 if tongue.loud.search(part) else 0.25 if tongue.soft.search(part) else 0.5,
                far=bool(tongue.far.search(part)),
            )
        )
    return tuple(_single(sorted(taken, key=lambda one: one.start)))


def _matches(tongue: Tongue, words: str) -> Iterator[tuple[int, int, str]]:
    for pattern, name in tongue.rules:
        for match in pattern.finditer(words):
            yield *match.span(), name
    for pattern, echo in tongue.told:
        for match in pattern.finditer(words):
            sentence = _sentence(tongue, words, *match.span())
            event = _caused(echo, words[sentence[0] : sentence[1]])
            if event is not None:
                yield *match.span(), event.value


def _silent(
    tongue: Tongue, words: str, masked: str, start: int, end: int, phrase: tuple[int, int]
) -> bool:
    """Whether what is named is not to be heard: denied, compared, undone or asked."""
    if tongue.denied.search(masked[phrase[0] : end]):
        return True
    first, last = _sentence(tongue, words, start, end)
    if tongue.undone.search(words[end:last]):
        return True
    return words[first:last].rstrip("\"'”’」』 \n").endswith(("?", "？"))


def _phrase(tongue: Tongue, words: str, start: int, end: int) -> tuple[int, int]:
    return _bounds(tongue.clause, words, start, end)


def _sentence(tongue: Tongue, words: str, start: int, end: int) -> tuple[int, int]:
    return _bounds(tongue.sentence, words, start, end)


def _bounds(ends: re.Pattern[str], words: str, start: int, end: int) -> tuple[int, int]:
    """Where what ends by such marks begins and ends about a place, its marks included."""
    first = max((match.end() for match in ends.finditer(words, 0, start)), default=0)
    after = ends.search(words, max(end - 1, start))
    return first, after.end() if after else len(words)


def _caused(echo: Echo, around: str) -> Event | None:
    return next((event for words, event in echo.causes if words.search(around)), echo.event)


def _stepped(tongue: Tongue, part: str, setting: Setting | None) -> Event:
    found = next((event for words, event in tongue.grounds if words.search(part)), None)
    return found or (ground(setting) if setting else Event.STONE_STEPS)


def _single(found: Sequence[Heard]) -> Iterator[Heard]:
    """The same, an event that is named twice in one breath only once."""
    last: Heard | None = None
    for one in found:
        walks = last is not None and {one.event, last.event} <= _WALKS
        if last and (one.event is last.event or walks) and one.start - last.end < _TOGETHER:
            last = replace(last, end=one.end, after=one.after)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _around(lines: Sequence[Line], number: int) -> str:
    before = "".join(words_of(line) for line in lines[max(0, number - 5) : number])
    after = "".join(words_of(line) for line in lines[number + 1 : number + 3])
    return f"{before[-_NEIGHBOUR:]} {after[:_NEIGHBOUR]}"


def _near(lines: Sequence[Line], number: int, anchor: str) -> bool:
    return any(line.anchor == anchor for line in lines[max(0, number - 2) : number])


def _bare(line: Line, language: str) -> bool:
    """Whether a line that tells is nothing but a sound word."""
    words = _evened(words_of(line))
    if not isinstance(line, Narrated) or len(words) > _SHORT:
        return False
    whole = re.sub(r"[\W_]+", "", words)
    found = (echo.pattern.match(whole) for echo in _tongue(language).echoes)
    return any(match and whole == match.group() * (len(whole) // match.end()) for match in found)


def _evened(words: str) -> str:
    """The words with letters that are drawn out written twice at most (``Screeech``)."""
    return re.sub(r"([a-z])\1{2,}", r"\1\1", words, flags=re.IGNORECASE)


@cache
def _tongue(language: str) -> Tongue:
    """The tables of a language; nothing is heard in one that has none."""
    primary = language.split("-")[0].lower()
    known = primary.isidentifier() and find_spec(f"yanyi.perform.sounding_{primary}") is not None
    found: Tongue = import_module(f"yanyi.perform.sounding_{primary if known else 'none'}").TONGUE
    return found
