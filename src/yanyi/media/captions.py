"""Caption files that any player takes: cues in order and never empty, as WebVTT and SubRip.

They say how the work they belong to was made. WebVTT has notes for that, which players pass over.
SubRip has nothing but cues: what is written outside of them some players show, and others then
refuse the file. So a cue of its own says it, numbered 0, so that what is spoken still counts from
1. It is shown while nothing is spoken, and holds words for people alone; the entry for programs
would be read by people too.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from yanyi.media.labels import KEY
from yanyi.media.subtitles import Cue, webvtt

_LEAST = 200
"""Milliseconds a cue is shown at least, where the next one leaves it so long."""


_NOTICE = 2.5
"""Seconds a notice is shown, where the first cue leaves it so long."""
_AT_LEAST = 1.0
"""Seconds under which it rather stands behind the last cue."""


@dataclass(frozen=True, slots=True)
class Making:
    """How a work was made: a sentence for people, and the ``AIGC`` entry for programs."""

    notice: str
    label: str


def settled(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """The cues in whole milliseconds: each begins after the last has ended, and lasts."""
    given = list(cues)
    starts = [round(cue.start * 1000) for cue in given]
    out: list[Cue] = []
    at = 0
    for n, cue in enumerate(given):
        start = max(starts[n], at)
        least = min([start + _LEAST, *starts[n + 1 : n + 2]])
        at = max(round(cue.end * 1000), least, start + 1)
        out.append(Cue(start / 1000, at / 1000, cue.text, cue.voice))
    return tuple(out)


def labelled_webvtt(cues: Iterable[Cue], language: str, made: Making) -> str:
    """The cues as WebVTT, with both labels in notes."""
    first = f"NOTE Language: {language}\n"
    notes = f"{first}\nNOTE {made.notice}\n\nNOTE {KEY}: {made.label}\n"
    return webvtt(cues, language).replace(first, notes, 1)


def subrip(cues: Iterable[Cue], notice: str = "") -> str:
    """The cues as SubRip (SRT), a ``notice`` that none of them says in a cue with the number 0."""
    own = list(cues)
    rows = [(number, cue) for number, cue in enumerate(own, 1)]
    if notice:
        first, last = _around(own, notice)
        rows = [*((0, cue) for cue in first), *rows, *((0, cue) for cue in last)]
    return "\n".join(
        f"{number}\n{_stamp(cue.start)} --> {_stamp(cue.end)}\n{cue.text}\n" for number, cue in rows
    )


def _around(cues: list[Cue], notice: str) -> tuple[list[Cue], list[Cue]]:
    """The notice before the first cue, or behind the last."""
    begins = cues[0].start if cues else _NOTICE
    if begins >= _AT_LEAST:
        return [Cue(0.0, min(_NOTICE, begins), notice)], []
    ends = cues[-1].end
    return [], [Cue(ends, ends + _NOTICE, notice)]


def _stamp(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02},{rest % 1000:03}"
