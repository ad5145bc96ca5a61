"""The subtitles of a film as files: in every language, and two languages together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.build.stage import Stage
from yanyi.media.captions import Making, labelled_webvtt, subrip
from yanyi.media.labels import Made, wording
from yanyi.media.substation import substation
from yanyi.media.subtitle_area import Area
from yanyi.media.subtitles import Cue, Track
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile

_APART = 0.5
"""Seconds under which words of the second language that belong to another cue stand there alone."""


@dataclass(frozen=True, slots=True)
class Subtitles:
    """The files of all languages, and the WebVTT of each for the film itself."""

    files: tuple[WorkFile, ...]
    texts: tuple[Blob, ...]


async def subtitle_files(
    name: str, title: str, tracks: Sequence[Track], place: Area, label: str, stage: Stage
) -> Subtitles:
    """Write the story's own language as NAME.vtt and others as NAME.en.vtt, each in three kinds.

    All say with the ``label``, and in words, how the film was made.
    """
    files: list[WorkFile] = []
    for n, track in enumerate(tracks):
        base = f"{name}.{track.language}" if n else name
        made = Making(wording(track.language, Made.FILM), label)
        files += await _written(base, track, substation(title, track, place, made), made, stage)
    texts = tuple(file.blob for file in files if file.path.endswith(".vtt"))
    own = tracks[0]
    for other in tracks[1:2]:
        pairs = list(together(own.cues, list(_unlike(other.cues, own.cues))))
        upper = Track(own.language, tuple(cue for cue, _ in pairs))
        lower = [words for _, words in pairs]
        made = Making(wording(own.language, Made.FILM), label)
        styled = substation(title, upper, place, made, other.language, lower)
        both = (replace(cue, text="\n".join(filter(None, (cue.text, row)))) for cue, row in pairs)
        base = f"{name}.{own.language}+{other.language}"
        files += await _written(base, Track(own.language, tuple(both)), styled, made, stage)
    return Subtitles(tuple(files), texts)


async def _written(
    base: str, track: Track, styled: str, made: Making, stage: Stage
) -> list[WorkFile]:
    texts = {
        ".vtt": labelled_webvtt(track.cues, track.language, made),
        ".srt": subrip(track.cues, made.notice),
        ".ass": styled,
    }
    return [WorkFile(base + kind, await stage.keep(text.encode())) for kind, text in texts.items()]


def _unlike(cues: Sequence[Cue], own: Sequence[Cue]) -> Iterator[Cue]:
    """The cues that somebody has translated; the others are those of the story itself."""
    known = {(cue.start, cue.text) for cue in own}
    yield from (cue for cue in cues if (cue.start, cue.text) not in known)


def together(own: Sequence[Cue], other: Sequence[Cue]) -> Iterator[tuple[Cue, str]]:
    """The cues of a language, each with the words of another that stand below it.

    Where the other one changes first, the cue is parted; all its words stand somewhere.
    """
    starts = [cue.start for cue in own]
    homes = [_home(own, starts, one) for one in other]
    first = 0
    for number, cue in enumerate(own):
        while first < len(other) and other[first].end <= cue.start:
            first += 1
        below: list[Cue] = []
        for one, home in zip(other[first:], homes[first:], strict=True):
            if one.start >= cue.end:
                break
            if home == number or _shared(cue, one) >= min(_APART, cue.end - cue.start):
                below.append(one)
        changes = [cue.start, *(one.start for one in below[1:])]
        for n, start in enumerate(changes):
            until = changes[n + 1] if n + 1 < len(changes) else cue.end
            yield replace(cue, start=start, end=until), below[n].text if below else ""


def _home(own: Sequence[Cue], starts: Sequence[float], one: Cue) -> int:
    """The number of the cue with which another is shown longest."""
    first = max(0, bisect_right(starts, one.start) - 1)
    last = max(first + 1, bisect_left(starts, one.end))
    return max(range(first, min(last, len(own))), key=lambda n: _shared(own[n], one), default=0)


def _shared(one: Cue, other: Cue) -> float:
    """The seconds in which both are shown."""
    return min(one.end, other.end) - max(one.start, other.start)
