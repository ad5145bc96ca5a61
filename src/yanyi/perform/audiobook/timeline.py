"""When everything is heard, known from the lengths of the clips alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.media.audio.length import RATE, encoded, samples
from yanyi.models.speech import WordTime, later
from yanyi.perform.audiobook.script import TAIL, Section, Utterance


@dataclass(frozen=True, slots=True)
class Heard:
    """An utterance and when it is heard in the whole book, in seconds.

    ``words`` are the characters of ``utterance.words`` in time, likewise in seconds of the whole
    book; none when that is not known.
    """

    utterance: Utterance
    start: float
    end: float
    words: tuple[WordTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Timed:
    """A section in time: the quiet before each clip and at the end, in samples, and its lines."""

    section: Section
    start: float
    end: float
    quiet: tuple[int, ...]
    heard: tuple[Heard, ...]


def timeline(
    sections: Sequence[Section],
    lengths: Sequence[Sequence[float]],
    pauses: float,
    words: Sequence[Sequence[tuple[WordTime, ...]]] = (),
) -> tuple[Timed, ...]:
    """Sections with the lengths of their clips in seconds (0 where there is no clip).

    ``words`` are the times of the words in each clip, where they are known.
    """
    known = words or [[()] * len(row) for row in lengths]
    out = []
    begin = 0
    for section, seconds, told in zip(sections, lengths, known, strict=True):
        at = waiting = 0
        quiet: list[int] = []
        heard: list[Heard] = []
        for utterance, length, said in zip(section.utterances, seconds, told, strict=True):
            waiting += samples(utterance.before * pauses)
            if utterance.speech is None:
                continue
            quiet.append(waiting)
            start = at + waiting
            at = start + samples(length)
            waiting = 0
            since, until = (begin + start) / RATE, (begin + at) / RATE
            heard.append(Heard(utterance, since, until, later(said, since)))
        quiet.append(waiting + samples(TAIL))
        whole = encoded(at + quiet[-1])
        out.append(Timed(section, begin / RATE, (begin + whole) / RATE, tuple(quiet), tuple(heard)))
        begin += whole
    return tuple(out)
