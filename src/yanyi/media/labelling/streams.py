"""Labels in sounds and films, read by libav like any player does."""

from collections.abc import Iterator
from pathlib import Path

import av
from av.error import FFmpegError

from yanyi.media.labelling.aigc import read_entry
from yanyi.media.labelling.found import Entry, Family, Found, Kind, Notice
from yanyi.media.labelling.wording import notice_in
from yanyi.media.labels import KEY

_FOR_PEOPLE = ("comment", "description", "synopsis", "copyright", "title", "lyrics")


def read_stream(path: Path, kind: Kind) -> Found:
    """What the metadata of a sound or a film says."""
    try:
        with av.open(str(path)) as container:
            tags = [("metadata", dict(container.metadata))]
            tags += [("metadata of a track", dict(one.metadata)) for one in container.streams]
            moving = any(_moves(one) for one in container.streams.video)
    except (FFmpegError, ValueError) as error:
        what = f"it cannot be opened ({getattr(error, 'strerror', '') or error})"
        return Found(kind, faults=(what,))
    family = Family.FILM if moving else Family.SOUND
    entries = tuple(entry for where, tag in tags for entry in _entries(where, tag))
    notices = tuple(notice for where, tag in tags for notice in _notices(where, tag))
    return Found(Kind(kind.name, family), notices[:1], entries)


def _moves(stream: av.VideoStream) -> bool:
    """Whether it is a film's picture, not a cover."""
    return not stream.disposition & av.stream.Disposition.attached_pic


def _entries(where: str, tags: dict[str, str]) -> Iterator[Entry]:
    for name, text in tags.items():
        if name.upper() == KEY:
            yield read_entry(text, where)


def _notices(where: str, tags: dict[str, str]) -> Iterator[Notice]:
    named = {name.lower(): text for name, text in tags.items()}
    for name in _FOR_PEOPLE:
        if words := notice_in(named.get(name, "")):
            yield Notice(f"{where}: {name}", words)
