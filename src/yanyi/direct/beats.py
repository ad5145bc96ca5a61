"""Beats: what one shot tells. Cut by structure, so that editing a line moves no other cut.

A paragraph of telling is a beat. In talk, paragraphs are taken two by two, counted from where the
talk begins, and a pair is one beat when both are short. Only the words of a pair, or of a
paragraph that is too long for one beat, decide on its own cuts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from yanyi.direct.script import is_voiced, weight
from yanyi.story.types import Break, Document, Figure, Line, Paragraph, Scene, Sound, Verse
from yanyi.story.walk import speaker_of, words_of

_MOST_LINES = 4
_MOST_WEIGHT = 120.0
_BRIEF = 50.0


class BeatKind(StrEnum):
    """What a beat is made of."""

    TELLING = "telling"
    TALK = "talk"
    VERSE = "verse"
    DOCUMENT = "document"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Beat:
    """The lines told in one shot."""

    lines: tuple[Line, ...]
    kind: BeatKind

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who speaks, thinks or sings here, in order; nobody twice."""
        return tuple(dict.fromkeys(role for line in self.lines if (role := speaker_of(line))))

    @property
    def weight(self) -> float:
        """How long the beat is on the tongue."""
        return sum(weight(words_of(line)) for line in self.lines)


def beats_of(scene: Scene) -> tuple[Beat, ...]:
    """The beats of a scene; every line is in exactly one."""
    beats: list[Beat] = []
    talk: list[Beat] = []
    for block in scene.blocks:
        match block:
            case Paragraph(lines):
                kind = _kind(lines)
                if kind is BeatKind.TALK:
                    if not talk and beats and _leads_in(beats[-1], lines):
                        beats[-1] = Beat(beats[-1].lines + lines, kind)
                    else:
                        talk.append(Beat(lines, kind))
                    continue
                added = _cut(lines, kind)
            case Verse(lines):
                added = _cut(lines, BeatKind.VERSE)
            case Document(lines=lines):
                added = _cut(lines, BeatKind.DOCUMENT)
            case Figure() | Break():
                added = ()
            case _:
                assert_never(block)
        beats.extend(_exchanges(talk))
        talk = []
        beats.extend(added)
    beats.extend(_exchanges(talk))
    return tuple(beats)


def _leads_in(telling: Beat, lines: tuple[Line, ...]) -> bool:
    """Whether a telling ends in a colon and its speech, in the next paragraph, fits beside it."""
    words = words_of(telling.lines[-1]).rstrip()
    return (
        telling.kind is BeatKind.TELLING
        and words.endswith((":", "："))
        and len(telling.lines) + len(lines) <= _MOST_LINES
        and telling.weight + Beat(lines, BeatKind.TALK).weight <= _MOST_WEIGHT
    )


def _kind(lines: Iterable[Line]) -> BeatKind:
    if any(is_voiced(line) for line in lines):
        return BeatKind.TALK
    if all(isinstance(line, Sound) for line in lines):
        return BeatKind.SOUND
    return BeatKind.TELLING


def _exchanges(talk: list[Beat]) -> Iterator[Beat]:
    """Talk two paragraphs at a time: one beat where both are brief and differ in speaker."""
    for at in range(0, len(talk), 2):
        pair = talk[at : at + 2]
        if len(pair) == 2 and _answers(*pair):
            yield Beat(pair[0].lines + pair[1].lines, BeatKind.TALK)
        else:
            for one in pair:
                yield from _cut(one.lines, BeatKind.TALK)


def _answers(first: Beat, second: Beat) -> bool:
    speakers = {*first.speakers, *second.speakers}
    return (
        len(first.lines) + len(second.lines) <= _MOST_LINES
        and first.weight <= _BRIEF
        and second.weight <= _BRIEF
        and len(speakers) == 2
        and len(first.speakers) == len(second.speakers) == 1
    )


def _cut(lines: tuple[Line, ...], kind: BeatKind) -> tuple[Beat, ...]:
    """Lines in beats of at most four lines, a new one where the words grow too many."""
    beats: list[Beat] = []
    held: list[Line] = []
    held_weight = 0.0
    for line in lines:
        size = weight(words_of(line))
        if held and (len(held) == _MOST_LINES or held_weight + size > _MOST_WEIGHT):
            beats.append(Beat(tuple(held), kind))
            held, held_weight = [], 0.0
        held.append(line)
        held_weight += size
    if held:
        beats.append(Beat(tuple(held), kind))
    return tuple(beats)
