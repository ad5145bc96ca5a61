"""When everything is heard, known from the lengths of the clips alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.media.audio.length import RATE, encoded, samples
from yanyi.perform.audiobook.script import TAIL, Section, Utterance


@dataclass(frozen=True, slots=True)
class Heard:
    """An utterance and when it is heard in the whole book, in seconds."""

    utterance: Utterance
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Timed:
    """A section in time, in seconds of the whole book, and its lines.

    ``starts`` are the first samples of its clips in the section, ``length`` is how many it has.
    """

    section: Section
    start: float
    end: float
    starts: tuple[int, ...]
    length: int
    heard: tuple[Heard, ...]


def timeline(
    sections: Sequence[Section], lengths: Sequence[Sequence[float]], pauses: float
) -> tuple[Timed, ...]:
    """Sections with the lengths of their clips in seconds (0 where there is no clip)."""
    out = []
    begin = 0
    for section, seconds in zip(sections, lengths, strict=True):
        at = waiting = 0
        starts: list[int] = []
        heard: list[Heard] = []
        for utterance, length in zip(section.utterances, seconds, strict=True):
            waiting += samples(utterance.before * pauses)
            if utterance.speech is None:
                continue
            start = at + waiting
            starts.append(start)
            at = start + samples(length)
            waiting = 0
            heard.append(Heard(utterance, (begin + start) / RATE, (begin + at) / RATE))
        length = at + waiting + samples(TAIL)
        end = begin + encoded(length)
        out.append(Timed(section, begin / RATE, end / RATE, tuple(starts), length, tuple(heard)))
        begin = end
    return tuple(out)
