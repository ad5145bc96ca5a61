"""The form of a song: which stanzas are verses, the chorus and the bridge, and what is between.

What comes again is the chorus; else the stanza with the words of the title, else the one most even
and short. Stanzas may be headed by what they are, in brackets or before a colon; such a heading
alone calls the stanza again. A song of one stanza sings it twice, the second time varied.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import pstdev

from yanyi.music.song.lyric import Line, Lyric, line
from yanyi.problems import InputError, Problem


class Role(StrEnum):
    """What a section of a song is."""

    INTRO = "intro"
    VERSE = "verse"
    CHORUS = "chorus"
    BRIDGE = "bridge"
    INTERLUDE = "interlude"
    OUTRO = "outro"


SUNG = frozenset({Role.VERSE, Role.CHORUS, Role.BRIDGE})
_MOST = 8
"""Lines of a stanza at most; a longer one is several."""
_FEW, _MANY = 3, 5
"""Of so many stanzas one is made the chorus though none says so; more are sung as verses."""
_WORDS = 3
"""Syllables by which two lines are known to begin alike."""
_OTHER, _UNLIKE = 0.1, 0.25
"""How far the shape of a chorus, and that of a bridge, is from a verse."""
_HEADINGS = {
    Role.VERSE: r"verse|主歌",
    Role.CHORUS: r"chorus|refrain|副歌",
    Role.BRIDGE: r"bridge|middle eight|桥段|过渡",
}
_HEADING = {
    role: re.compile(
        rf"[\[(（【]?\s*(?:{names})\s*[\d一二三四]*\s*(?:[\])）】]\s*[:：]?|[:：])\s*", re.I
    )
    for role, names in _HEADINGS.items()
}


@dataclass(frozen=True, slots=True)
class Stanza:
    """A section and its lines, none where only instruments play; ``number`` counts its likes."""

    role: Role
    number: int
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class _Written:
    lines: tuple[Line, ...]
    heading: Role | None = None


def form(lyric: Lyric) -> tuple[Stanza, ...]:
    """The sections of a song in order, from intro to outro."""
    written = _written(lyric)
    roles = _roles(written, lyric.title)
    sung = _again([Stanza(role, 0, one.lines) for role, one in zip(roles, written, strict=True)])
    found = [Stanza(Role.INTRO, 0)]
    for number, one in enumerate(sung):
        if number and _breathes(sung[number - 1].role, one.role, number, len(sung)):
            found.append(Stanza(Role.INTERLUDE, 0))
        found.append(one)
    return _counted([*found, Stanza(Role.OUTRO, 0)])


def _written(lyric: Lyric) -> list[_Written]:
    """The stanzas without headings, those that are called again in their places, none too long."""
    found: list[_Written] = []
    known: dict[Role, list[_Written]] = {}
    waiting: Role | None = None
    for stanza in lyric.stanzas:
        role, texts = _headed(stanza)
        read = (line(text, lyric.language) for text in texts)
        sung = tuple(one for one in read if one.syllables)
        if sung:
            role = role or waiting
            pieces = _pieces(_Written(sung, role))
            if role:
                known.setdefault(role, pieces)
            found += pieces
            waiting = None
        elif role in known:
            found += known[role]
        else:
            waiting = role  # a heading that stands by itself is of the next stanza
    if not found:
        where = "Write a line of a lyric that can be sung."
        raise InputError(Problem(f'"{lyric.title}" has no words to sing', None, where))
    return found


def _headed(stanza: tuple[str, ...]) -> tuple[Role | None, tuple[str, ...]]:
    for role, pattern in _HEADING.items():
        match = pattern.match(stanza[0]) if stanza else None
        if match:
            return role, (stanza[0][match.end() :], *stanza[1:])
    return None, stanza


def _pieces(one: _Written) -> list[_Written]:
    """A stanza in as many as it takes, each of about as many lines, an even number of them."""
    total = len(one.lines)
    count = -(-total // _MOST)
    size = 2 * -(-total // (2 * count))
    return [
        _Written(one.lines[at : at + size], one.heading) for at in range(0, total, max(1, size))
    ]


def _roles(written: Sequence[_Written], title: str) -> list[Role]:
    """What every stanza is; what its heading says goes before all else."""
    chorus = _choruses(written, title)
    roles = [
        one.heading or (Role.CHORUS if number in chorus else Role.VERSE)
        for number, one in enumerate(written)
    ]
    if Role.BRIDGE not in roles:
        bridge = _bridge(written, roles)
        if bridge is not None:
            roles[bridge] = Role.BRIDGE
    return roles


def _choruses(written: Sequence[_Written], title: str) -> frozenset[int]:
    """The numbers of the stanzas that are the chorus."""
    if any(one.heading for one in written) or len(written) < 2:
        return frozenset()
    alike = frozenset(
        number
        for number, one in enumerate(written)
        if any(_alike(one, other) for place, other in enumerate(written) if place != number)
    )
    if 0 < len(alike) < len(written):
        return alike
    named = [number for number, one in enumerate(written) if _holds(one, title)]
    if len(named) == 1 and (named[0] > 0 or len(written) > 2):
        return frozenset(named)
    calling = [number for number, one in enumerate(written) if _calls(one)]
    if len(calling) == 1 and calling[0] > 0:
        return frozenset(calling)
    if not _FEW <= len(written) <= _MANY:
        return frozenset()
    even = min(range(1, len(written)), key=lambda n: (_uneven(written[n]), n))
    # Stanzas of one shape tell a tale: none of them is another's chorus.
    other = _far(_shape(written[even]), _shape(written[0])) > _OTHER
    return frozenset([even]) if other else frozenset()


def _alike(one: _Written, other: _Written) -> bool:
    """Whether at least half of the lines are the same."""
    first, second = ({_plain(line.text) for line in stanza.lines} for stanza in (one, other))
    return 2 * len(first & second) >= max(len(first), len(second))


def _holds(one: _Written, title: str) -> bool:
    wanted = _plain(title)
    return bool(wanted) and any(wanted in _plain(line.text) for line in one.lines)


def _calls(one: _Written) -> bool:
    """Whether two of its lines begin with the same words."""
    begun = [tuple(_plain(a.text) for a in line.syllables[:_WORDS]) for line in one.lines]
    return any(len(words) == _WORDS and begun.count(words) > 1 for words in begun)


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _uneven(one: _Written) -> float:
    """How long a stanza is and how unlike its lines are in length."""
    sizes = [len(line.syllables) for line in one.lines]
    return pstdev(sizes) + 0.1 * sum(sizes)


def _bridge(written: Sequence[_Written], roles: Sequence[Role]) -> int | None:
    """The stanza after two verses and a chorus that is least like the first verse, if it is."""
    verses = [number for number, role in enumerate(roles) if role is Role.VERSE]
    later = [
        number
        for number in verses[2:]
        if Role.CHORUS in roles[:number] and Role.CHORUS in roles[number:]
    ]
    if not later:
        return None
    first = _shape(written[verses[0]])
    far = max(later, key=lambda n: (_far(_shape(written[n]), first), n))
    return far if _far(_shape(written[far]), first) > _UNLIKE else None


def _shape(one: _Written) -> tuple[int, float]:
    return len(one.lines), sum(len(line.syllables) for line in one.lines) / len(one.lines)


def _far(one: tuple[int, float], other: tuple[int, float]) -> float:
    return abs(one[0] - other[0]) / other[0] + abs(one[1] - other[1]) / other[1]


def _again(sung: list[Stanza]) -> list[Stanza]:
    """With what a song sings once more: its only stanza, or a chorus that came but once."""
    if len(sung) == 1:
        return sung * 2
    choruses = [one for one in sung if one.role is Role.CHORUS]
    if len(choruses) == 1 and len(sung) > 2 and sung[-1].role is not Role.CHORUS:
        return [*sung, *choruses]
    return sung


def _breathes(before: Role, role: Role, number: int, count: int) -> bool:
    """Whether instruments play between two sections."""
    if before is Role.CHORUS:
        return role is Role.VERSE
    return before is role is Role.VERSE and (count == 2 or number % 2 == 0)


def _counted(stanzas: Sequence[Stanza]) -> tuple[Stanza, ...]:
    counts: dict[Role, int] = {}
    found = []
    for one in stanzas:
        counts[one.role] = counts.get(one.role, 0) + 1
        found.append(Stanza(one.role, counts[one.role], one.lines))
    return tuple(found)
