"""How long every sound of a sung line is, so that vowels begin on their notes."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from yanyi.aloud.sung import TONES, Sounded
from yanyi.models.singing import Syllable

PAD = 12
"""Frames of quiet after the last sound, and before the first at most."""

_SHARE = 0.45
"""Of the time between two vowels so much is consonants at most."""
_SHORT = 0.5
"""Of the time of a note so much is glides and consonants at its end at most."""
_STOP = ","
_BREATH = 5  # frames of quiet at a stop
_CLEAR_TONE = 2  # frames
_OPENING = 2  # frames between two words of which the second begins with a vowel


class Part(Enum):
    """What a sound is in its syllable."""

    QUIET = "quiet"
    ONSET = "onset"
    GLIDE = "glide"
    HELD = "held"
    CODA = "coda"


_SLOWER = {Part.ONSET: 1.5, Part.GLIDE: 1.5, Part.CODA: 1.5}
"""Consonants are sung longer than they are spoken, so that the words are understood."""
_LONGEST = {Part.ONSET: 6, Part.GLIDE: 4, Part.CODA: 6}  # frames


@dataclass(frozen=True, slots=True)
class Place:
    """A sound: of which syllable, which part of it, and how many frames it is."""

    sign: str
    syllable: int
    part: Part
    frames: int = 1


Line = tuple[Place, ...]
"""The sounds of a line in order, the quiet before and after it at its ends."""


def laid(sung: Sequence[Syllable], sounds: Sequence[Sounded], stops: Container[int] = ()) -> Line:
    """The sounds of a line, a space between words, each one frame long for now.

    ``stops`` are the syllables after which there is a stop, and breath is taken.
    """
    places = [Place("", 0, Part.QUIET)]
    for number, said in enumerate(sounds):
        if number and number - 1 in stops:
            places.append(Place(_STOP, number, Part.QUIET))
        if number and (number - 1 in stops or sung[number - 1].ends_word):
            places.append(Place(" ", number, Part.QUIET))
        for part in (Part.ONSET, Part.GLIDE, Part.HELD, Part.CODA):
            places += [Place(sign, number, part) for sign in getattr(said, part.value)]
    return (*places, Place("", len(sounds) - 1, Part.QUIET))


def spelled(line: Line) -> str:
    """What the model is given of a line."""
    return "".join(place.sign for place in line)


def timed(line: Line, natural: Sequence[float], sung: Sequence[Syllable], frame: float) -> Line:
    """The line with its frames of so many seconds, where the model itself would take ``natural``.

    Second 0 of the syllables is the beginning of frame 0. A vowel that has no room comes late.
    """
    starts = [round(one.start / frame) for one in sung]
    ends = [round(one.end / frame) for one in sung]
    befores = [_before(line, number, natural) for number in range(len(sung))]
    bodies = [_body(line, number) for number in range(len(sung))]
    for number in range(1, len(sung)):
        most = int(_SHARE * (starts[number] - starts[number - 1]))
        befores[number] = _shared(befores[number], most)
    befores[0] = _shared(befores[0], starts[0] - 1)
    frames = {0: max(1, starts[0] - sum(befores[0].values())), len(line) - 1: PAD} | befores[0]
    at = sum(frames.values()) - PAD
    for number, body in enumerate(bodies):
        last = number == len(sung) - 1
        after = {} if last else befores[number + 1]
        until = ends[number] if last else starts[number + 1] - sum(after.values())
        stop = min(until, ends[number]) if _rests(line, after) else until
        held = _sung(line, body, natural, max(len(body), stop - at))
        if not last and until > stop:
            after[next(iter(after))] += min(until - stop, max(0, until - at - sum(held.values())))
        frames |= held | after
        at += sum(held.values()) + sum(after.values())
    return tuple(replace(place, frames=frames[n]) for n, place in enumerate(line))


def vowels(line: Line) -> tuple[tuple[int, int], ...]:
    """The frames at which the note of every syllable begins and ends."""
    at = 0
    found: dict[int, tuple[int, int]] = {}
    for place in line:
        if place.part not in (Part.QUIET, Part.ONSET):
            start, _ = found.get(place.syllable, (at, at))
            found[place.syllable] = start, at + place.frames
        at += place.frames
    return tuple(found[number] for number in sorted(found))


def _rests(line: Line, after: Mapping[int, int]) -> bool:
    """Whether there may be quiet before what comes after: within a word there is none."""
    return not after or line[next(iter(after))].part is Part.QUIET


def _before(line: Line, number: int, natural: Sequence[float]) -> dict[int, int]:
    """The frames that the sounds of a syllable before its note would have."""
    found = {}
    for at, place in enumerate(line):
        if place.syllable == number and place.part is Part.ONSET:
            found[at] = _slow(place, natural[at])
        elif place.syllable == number and place.part is Part.QUIET and 0 < at < len(line) - 1:
            opening = _OPENING if line[at + 1].part is not Part.ONSET else 1
            found[at] = _BREATH if place.sign == _STOP else opening
    return found


def _body(line: Line, number: int) -> list[int]:
    """The sounds of a syllable that are sung on its notes."""
    quiet = (Part.QUIET, Part.ONSET)
    return [n for n, one in enumerate(line) if one.syllable == number and one.part not in quiet]


def _sung(line: Line, body: Sequence[int], natural: Sequence[float], room: int) -> dict[int, int]:
    """The frames of the sounds on a note: the vowel has what the others leave."""
    held = [at for at in body if line[at].part is Part.HELD]
    others = {at: _slow(line[at], natural[at]) for at in body if line[at].part is not Part.HELD}
    others = _shared(others, min(int(_SHORT * room), room - len(held)))
    left = max(len(held), room - sum(others.values()))
    return others | _spread(left, {at: float(natural[at]) for at in held})


def _slow(place: Place, natural: float) -> int:
    if place.sign in TONES:
        return 1 if natural < _CLEAR_TONE else 2
    return max(1, min(round(natural * _SLOWER[place.part]), _LONGEST[place.part]))


def _shared(frames: Mapping[int, int], most: int) -> dict[int, int]:
    """The frames eased into a room; a sound keeps one at least."""
    total = sum(frames.values())
    if total <= most or not frames:
        return dict(frames)
    return _spread(max(most, len(frames)), {at: float(one) for at, one in frames.items()})


def _spread(total: int, weights: Mapping[int, float]) -> dict[int, int]:
    """So many frames by weight, one at least for each."""
    found, left, weight = {}, total, sum(weights.values())
    for rank, (at, own) in enumerate(weights.items()):
        rest = len(weights) - rank - 1
        found[at] = left if not rest else max(1, min(left - rest, round(left * own / weight)))
        left -= found[at]
        weight = max(1e-9, weight - own)
    return found
