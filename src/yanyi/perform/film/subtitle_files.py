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
    own = tracks[0]
    shown: list[tuple[str, Sequence[Cue], tuple[Track, ...]]] = [
        (f"{name}.{track.language}" if n else name, track.cues, (track,))
        for n, track in enumerate(tracks)
    ]
    for other in tracks[1:2]:
        beside = Track(other.language, tuple(_unlike(other.cues, own.cues)))
        base = f"{name}.{own.language}+{other.language}"
        shown.append((base, tuple(together(own.cues, beside.cues)), (own, beside)))
    files: list[WorkFile] = []
    for base, cues, styled in shown:
        language = styled[-1].language if len(styled) == 1 else own.language
        texts = {
            ".vtt": webvtt(cues, language),
            ".srt": subrip(cues),
            ".ass": substation(title, styled, place),
        }
        for kind, text in texts.items():
            files.append(WorkFile(base + kind, await stage.keep(text.encode())))
    return Subtitles(tuple(files), tuple(one.blob for one in files[:: len(texts)][: len(tracks)]))


def _unlike(cues: Sequence[Cue], own: Sequence[Cue]) -> Iterator[Cue]:
    """The cues that somebody has translated; the others are those of the story itself."""
    known = {(cue.start, cue.text) for cue in own}
    yield from (cue for cue in cues if (cue.start, cue.text) not in known)


def together(own: Sequence[Cue], other: Sequence[Cue]) -> Iterator[Cue]:
    """The cues of two languages as one row of cues, the first above the second."""
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
            text = f"{cue.text}\n{below.text}" if below else cue.text
            yield replace(cue, start=start, end=end, text=text)
