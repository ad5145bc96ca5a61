"""The subtitles of a film as files: in every language, and two languages together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.build.stage import Stage
from yanyi.media.captions import subrip
from yanyi.media.substation import substation
from yanyi.media.subtitle_area import Area
from yanyi.media.subtitles import Cue, Track, webvtt
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile

_APART = 0.8
"""Seconds under which a change of the second language alone is not worth a cue of its own."""


@dataclass(frozen=True, slots=True)
class Subtitles:
    """The files of all languages, and the WebVTT of each for the film itself."""

    files: tuple[WorkFile, ...]
    texts: tuple[Blob, ...]


async def subtitle_files(
    name: str, title: str, tracks: Sequence[Track], place: Area, stage: Stage
) -> Subtitles:
    """Write the story's own language as NAME.vtt and others as NAME.en.vtt, each in three kinds."""
    files: list[WorkFile] = []
    for n, track in enumerate(tracks):
        base = f"{name}.{track.language}" if n else name
        files += await _written(base, track, substation(title, track, place), stage)
    texts = tuple(file.blob for file in files if file.path.endswith(".vtt"))
    own = tracks[0]
    for other in tracks[1:2]:
        pairs = list(together(own.cues, list(_unlike(other.cues, own.cues))))
        upper = Track(own.language, tuple(cue for cue, _ in pairs))
        lower = [words for _, words in pairs]
        styled = substation(title, upper, place, other.language, lower)
        both = (replace(cue, text="\n".join(filter(None, (cue.text, row)))) for cue, row in pairs)
        base = f"{name}.{own.language}+{other.language}"
        files += await _written(base, Track(own.language, tuple(both)), styled, stage)
    return Subtitles(tuple(files), texts)


async def _written(base: str, track: Track, styled: str, stage: Stage) -> list[WorkFile]:
    texts = {".vtt": webvtt(track.cues, track.language), ".srt": subrip(track.cues), ".ass": styled}
    return [WorkFile(base + kind, await stage.keep(text.encode())) for kind, text in texts.items()]


def _unlike(cues: Sequence[Cue], own: Sequence[Cue]) -> Iterator[Cue]:
    """The cues that somebody has translated; the others are those of the story itself."""
    known = {(cue.start, cue.text) for cue in own}
    yield from (cue for cue in cues if (cue.start, cue.text) not in known)


def together(own: Sequence[Cue], other: Sequence[Cue]) -> Iterator[tuple[Cue, str]]:
    """The cues of a language, each with the words of another that stand below it."""
    first = 0
    for cue in own:
        while first < len(other) and other[first].end <= cue.start:
            first += 1
        inside = []
        for one in other[first:]:
            if one.start >= cue.end:
                break
            inside.append(one)
        changes = [one.start for one in inside if cue.start + _APART < one.start < cue.end - _APART]
        for start, end in zip([cue.start, *changes], [*changes, cue.end], strict=True):
            below = max(
                inside, key=lambda one: min(one.end, end) - max(one.start, start), default=None
            )
            yield replace(cue, start=start, end=end), below.text if below else ""
