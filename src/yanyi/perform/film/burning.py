"""The subtitles that are lettered into the pictures of a part of a shot."""

from collections.abc import Iterator, Sequence

from yanyi.art.film_caption import Caption
from yanyi.media.subtitle_area import LEADING, SMALLER, Area
from yanyi.media.subtitles import Cue, Track
from yanyi.perform.film.timing import Part
from yanyi.perform.film.tongues import Tongue


def burned(
    tongues: Sequence[Tongue],
    tracks: Sequence[Track],
    part: Part,
    place: Area,
    fps: int,
    there: Sequence[Cue] = (),
) -> tuple[Caption, ...]:
    """What is lettered during a part: one language, or the first above the second.

    Words that are ``there`` already, as on a card, are not lettered again; nor are those that
    nobody has translated, where they stand there in the story's own language.
    """
    known = {(cue.start, cue.text) for cue in there}
    chosen: list[Track] = []
    for tongue, track in zip(tongues, tracks, strict=True):
        if tongue.burned:
            cues = tuple(cue for cue in track.cues if (cue.start, cue.text) not in known)
            known |= {(cue.start, cue.text) for cue in cues}
            chosen += [Track(track.language, cues)] if cues else []
    found: list[Caption] = []
    for n, track in enumerate(chosen[:2]):
        found += _lettered(track, part, place, fps, n if len(chosen) > 1 else -1)
    return tuple(sorted(found, key=lambda one: (one.start, one.top)))


def _lettered(track: Track, part: Part, place: Area, fps: int, row: int) -> Iterator[Caption]:
    size = place.letters * (SMALLER if row == 1 else 1.0)
    for cue in track.cues:
        start = max(0, round(cue.start * fps) - part.start)
        until = min(part.frames, round(cue.end * fps) - part.start)
        if start < until:
            top = _top(cue.text.count("\n") + 1, cue.high, row, place)
            yield Caption(
                tuple(cue.text.split("\n")),
                track.language,
                round(size, 2),
                round(size * LEADING, 2),
                top,
                start,
                until,
                quiet=not cue.voice,
            )


def _top(rows: int, high: bool, row: int, place: Area) -> int:
    """Where words begin: alone (``row`` -1), or as the upper (0) or lower (1) of two languages."""
    if row < 0:
        return place.band(rows, high)[0]
    top = place.band(1 + SMALLER, high)[0]
    return top + round(row * place.letters * LEADING)
