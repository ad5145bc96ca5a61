"""Keeps subtitles off faces: where the lower edge would hide one, they stand at the upper edge."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.art.film_camera import Camera, Frame, aim_at, seen
from yanyi.media.subtitle_area import Area
from yanyi.media.subtitles import Cue, Track, columns
from yanyi.models.answers import Drawn, Layered, Pose2D
from yanyi.perform.film.timing import Part

_HIDDEN = 0.02
"""The part of a face by which it counts as hidden."""
_LOOKS = 5
_FLAT = 0.6


@dataclass(frozen=True, slots=True)
class Seen:
    """A part of a shot as the camera sees it."""

    part: Part
    camera: Camera
    fps: int

    @property
    def start(self) -> float:
        """The second of its first frame."""
        return self.part.start / self.fps

    @property
    def end(self) -> float:
        """The second after its last frame."""
        return (self.part.start + self.part.frames) / self.fps


def off_faces(
    tracks: Sequence[Track], views: Sequence[Seen], drawn: Drawn, place: Area
) -> tuple[Track, ...]:
    """The cues of a shot in all its languages, those of one part all at the same edge."""
    high = {n for n, one in enumerate(views) if _rises(tracks, one, drawn, place)}
    return tuple(
        Track(
            track.language,
            tuple(replace(cue, high=_within(cue, views) in high) for cue in track.cues),
        )
        for track in tracks
    )


def _within(cue: Cue, views: Sequence[Seen]) -> int:
    """The part in which the middle of a cue falls."""
    middle = (cue.start + cue.end) / 2
    return max((n for n, one in enumerate(views) if one.start <= middle), default=0)


def _rises(tracks: Sequence[Track], view: Seen, drawn: Drawn, place: Area) -> bool:
    below = _hidden(tracks, view, drawn, place, high=False)
    return below > _HIDDEN and _hidden(tracks, view, drawn, place, high=True) < below


def _hidden(tracks: Sequence[Track], view: Seen, drawn: Drawn, place: Area, high: bool) -> float:
    """The largest part of any face that the cues of a part hide at one edge."""
    found = 0.0
    for track in tracks:
        for cue in track.cues:
            first, last = max(view.start, cue.start), min(view.end, cue.end)
            if first < last:
                words = _words(cue, place, len(tracks), high)
                for head in _heads(view, drawn, place, first - view.start, last - view.start):
                    found = max(found, _covered(head, words))
    return found


def _words(cue: Cue, place: Area, languages: int, high: bool) -> Frame:
    """Where the words of a cue stand."""
    rows = cue.text.split("\n")
    wide = min(place.width * 0.95, max(map(columns, rows)) * place.letters / 2)
    top, foot = place.band(max(len(rows), min(2, languages)), high)
    return Frame((place.width - wide) / 2, top, wide, foot - top)


def _heads(view: Seen, drawn: Drawn, place: Area, first: float, last: float) -> Iterator[Frame]:
    """The heads on the screen at some moments between two seconds of a part."""
    length = max(1, view.part.frames - 1)
    for look in range(_LOOKS):
        second = first + (last - first) * look / (_LOOKS - 1)
        aim = aim_at(view.camera, min(1.0, second * view.fps / length))
        for figure in drawn.figures:
            box = figure.head
            head = Frame(box.left, box.top, box.right - box.left, box.bottom - box.top)
            yield seen(head, _depth(drawn, figure), aim, place.width, place.height)


def _depth(drawn: Drawn, figure: Pose2D) -> float:
    layers = drawn.layers if isinstance(drawn, Layered) else ()
    return next((one.depth for one in layers if one.actor == figure.actor), _FLAT)


def _covered(head: Frame, words: Frame) -> float:
    wide = min(head.right, words.right) - max(head.left, words.left)
    tall = min(head.bottom, words.bottom) - max(head.top, words.top)
    return max(0.0, wide) * max(0.0, tall) / max(1.0, head.width * head.height)
