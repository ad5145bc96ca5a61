"""Caption files that any player takes: cues in order and never empty, as WebVTT and SubRip."""

from collections.abc import Iterable

from yanyi.media.labels import KEY
from yanyi.media.subtitles import Cue, webvtt

_LEAST = 200
"""Milliseconds a cue is shown at least, where the next one leaves it so long."""


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


def labelled_webvtt(cues: Iterable[Cue], language: str, label: str) -> str:
    """The cues as WebVTT with the implicit label, which players pass over."""
    head, rest = webvtt(cues, language).split("\n\n", 1)
    return f"{head}\n\nNOTE {KEY}: {label}\n\n{rest}"


def subrip(cues: Iterable[Cue]) -> str:
    """The cues as SubRip (SRT), which has room for words alone."""
    return "\n".join(
        f"{number}\n{_stamp(cue.start)} --> {_stamp(cue.end)}\n{cue.text}\n"
        for number, cue in enumerate(cues, 1)
    )


def _stamp(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02},{rest % 1000:03}"
