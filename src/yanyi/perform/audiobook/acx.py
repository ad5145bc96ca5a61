"""The ACX set: an MP3 for every chapter, opening and closing credits, and a sample for the shop."""

import asyncio
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.board.types import Voice
from yanyi.build.stage import Stage
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.length import RATE, samples
from yanyi.media.names import slug
from yanyi.models.answers import Said
from yanyi.models.asks import Speech
from yanyi.models.blob import Blob
from yanyi.models.work import Origin, WorkFact, WorkFile
from yanyi.perform.audiobook.acx_steps import (
    FILE,
    FLOOR,
    LEVELS,
    PEAK,
    RMS,
    SOUND,
    Dressed,
    Levels,
    Sound,
)
from yanyi.perform.audiobook.delivery import Delivered
from yanyi.perform.audiobook.timeline import Timed

FOLDER = "audiobook/acx"
LONGEST = 115 * 60
"""Seconds of a file: a shop takes 120 minutes, and no more than 170 MB."""

_HEAD = 0.6
_TAIL = 1.8
_HEADER = 1.1  # seconds between a header that was added and the first line
_SAMPLE = (60.0, 210.0)  # seconds it should have, and may have
_SECTION = 1.5


@dataclass(frozen=True, slots=True)
class Clip:
    """A line in a section: its first sample there and its length, its LUFS, its anchor."""

    blob: Blob
    start: int
    length: int
    level: float
    anchor: str
    opens: bool

    @property
    def end(self) -> int:
        """The sample after its last."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Track:
    """A file of the set."""

    name: str
    title: str
    clips: tuple[Clip, ...]

    @property
    def anchors(self) -> tuple[str, ...]:
        """The lines in it."""
        return tuple(clip.anchor for clip in self.clips if clip.anchor)

    @property
    def sound(self) -> Sound:
        """Its clips after the quiet that a file begins with, and before that it ends with."""
        first = self.clips[0].start - samples(_HEAD) if self.clips else 0
        end = self.clips[-1].end if self.clips else samples(_HEAD)
        starts = tuple(clip.start - first for clip in self.clips)
        levels = tuple(clip.level for clip in self.clips)
        return Sound(starts, levels, end - first + samples(_TAIL))


@dataclass(frozen=True, slots=True)
class Book:
    """What all files share: language and its code of three letters, who narrates, tags, cover."""

    language: str
    code: str
    narrator: Voice
    tags: Tags
    cover: Blob


async def acx(
    times: Sequence[Timed], said: Sequence[Sequence[Said | None]], book: Book, stage: Stage
) -> Delivered:
    """Make the set. The first section is the opening, the last the closing credits."""
    sections = [tuple(_clips(*pair)) for pair in zip(times, said, strict=True)]
    tracks = await _tracks(times, sections, book, stage)
    tracks.append(Track("sample", _sample_title(book.language), _sample(sections[1:-1])))
    tracks = [track for track in tracks if track.clips]
    numbered = sum(track.name != "sample" for track in tracks)
    made = await asyncio.gather(
        *(
            _file(track, f"{n}/{numbered}" if n <= numbered else "", book, stage)
            for n, track in enumerate(tracks, 1)
        )
    )
    files = tuple(
        WorkFile(f"{FOLDER}/{track.name}.mp3", blob)
        for track, (blob, _) in zip(tracks, made, strict=True)
    )
    origins = tuple(
        Origin(file.path, track.anchors) for file, track in zip(files, tracks, strict=True)
    )
    return Delivered(files, origins, tuple(_facts(tracks, [json.loads(told) for _, told in made])))


def _clips(section: Timed, said: Sequence[Said | None]) -> Iterator[Clip]:
    spoken = [one for one in said if one]
    for heard, start, one in zip(section.heard, section.starts, spoken, strict=True):
        line = heard.utterance
        length = samples(one.seconds)
        yield Clip(one.audio, start, length, line.level, line.anchor, line.opens)


async def _tracks(
    times: Sequence[Timed], sections: Sequence[tuple[Clip, ...]], book: Book, stage: Stage
) -> list[Track]:
    """A file for every section, more where it is too long for one."""
    kinds = {0: "opening", len(sections) - 1: "closing"}
    parts = [
        (kinds.get(n, ""), times[n].section.title, part, clips)
        for n, section in enumerate(sections)
        for part, clips in enumerate(split(section))
    ]
    digits = max(2, len(str(len(parts) - 1)))
    tracks = []
    for number, (kind, title, part, clips) in enumerate(parts):
        if part:
            title = f"{title}，续" if _chinese(book.language) else f"{title}, continued"
            clips = await _headed(title, clips, book, stage)
        tracks.append(Track(f"{number:0{digits}}-{kind or slug(title)}", title, clips))
    return tracks


def split(clips: Sequence[Clip], longest: float = LONGEST) -> Iterator[tuple[Clip, ...]]:
    """The clips of a section in files that are not too long, cut where a scene begins."""
    first = 0
    scene = 0
    most = samples(longest - _HEAD - _TAIL)
    for n, clip in enumerate(clips):
        if clip.opens:
            scene = n
        if clip.end - clips[first].start > most:
            cut = scene if scene > first else n
            yield tuple(clips[first:cut])
            first = cut
    yield tuple(clips[first:])


async def _headed(
    title: str, clips: tuple[Clip, ...], book: Book, stage: Stage
) -> tuple[Clip, ...]:
    """The clips after a header that is read aloud, as every file must have one."""
    said = await stage.ask(Speech(title, book.language, book.narrator))
    length = samples(said.seconds)
    start = clips[0].start - samples(_HEADER) - length
    return (Clip(said.audio, start, length, clips[0].level, "", False), *clips)


def _sample(chapters: Iterable[tuple[Clip, ...]]) -> tuple[Clip, ...]:
    """The first lines of the story: a minute at least where it has one, ended with a line."""
    least, most = (samples(seconds - _HEAD - _TAIL) for seconds in _SAMPLE)
    taken: list[Clip] = []
    for chapter in chapters:
        if not chapter:
            continue
        begin = taken[-1].end + samples(_SECTION) - chapter[0].start if taken else -chapter[0].start
        for clip in chapter:
            moved = replace(clip, start=clip.start + begin)
            if taken and moved.end > most:
                return tuple(taken)
            taken.append(moved)
        if taken[-1].end >= least:
            break
    return tuple(taken)


def _sample_title(language: str) -> str:
    return "试听" if _chinese(language) else "Retail sample"


async def _file(track: Track, place: str, book: Book, stage: Stage) -> tuple[Blob, bytes]:
    sound = await stage.make(SOUND, track.sound, [clip.blob for clip in track.clips])
    tags = replace(book.tags, title=track.title, album=book.tags.title)
    dressed = Dressed(tags, place, book.code)
    file, told = await asyncio.gather(
        stage.make(FILE, dressed, [sound, book.cover]),
        stage.make(LEVELS, Levels(), [sound]),
    )
    return file, await stage.read(told, b"{}")


def _facts(tracks: Sequence[Track], told: Sequence[dict[str, float]]) -> Iterator[WorkFact]:
    yield WorkFact("acx files", str(len(tracks)))
    if all(told):
        levels = [one["rms"] for one in told]
        yield WorkFact("acx level", f"{min(levels):.1f} to {max(levels):.1f} dB RMS")
        yield WorkFact("acx peak", f"{max(one['peak'] for one in told):.1f} dB")
        yield WorkFact("acx floor", f"{max(one['floor'] for one in told):.1f} dB RMS")
        broken = [*_broken(tracks, told)]
        if broken:
            yield WorkFact("acx rules not kept", "; ".join(broken))


def _broken(tracks: Sequence[Track], told: Sequence[dict[str, float]]) -> Iterator[str]:
    """What a shop would refuse, in words."""
    for track, one in zip(tracks, told, strict=True):
        seconds = track.sound.length / RATE
        if not RMS[0] <= one["rms"] <= RMS[1]:
            yield f"{track.name}: {one['rms']:.1f} dB RMS"
        if one["peak"] > PEAK:
            yield f"{track.name}: peak {one['peak']:.1f} dB"
        if one["floor"] > FLOOR:
            yield f"{track.name}: floor {one['floor']:.1f} dB"
        if track.name == "sample" and seconds < _SAMPLE[0]:
            yield f"{track.name}: {seconds:.0f} s is under a minute"


def _chinese(language: str) -> bool:
    return language.lower().startswith("zh")
