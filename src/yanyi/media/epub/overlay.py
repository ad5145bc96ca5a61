"""When the words of a page are heard: a Media Overlay (SMIL), one clip for each line."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.media.epub.page import OPS
from yanyi.media.markup import element, written

_SMIL = "http://www.w3.org/ns/SMIL"
_MS = 1000


@dataclass(frozen=True, slots=True)
class Clip:
    """The element with this id on the page, and its milliseconds in the sound."""

    target: str
    begin: int
    end: int


def overlay(page: str, sound: str, clips: Sequence[Clip], kind: str) -> bytes:
    """The overlay of a page; both files are named as seen from it, ``kind`` is the page's."""
    heard = (
        element(
            "par",
            {"id": f"p{number}"},
            element("text", {"src": f"{page}#{clip.target}"}),
            element(
                "audio",
                {"src": sound, "clipBegin": clock(clip.begin), "clipEnd": clock(clip.end)},
            ),
        )
        for number, clip in enumerate(clips)
    )
    whole = element("seq", {"id": "page", "epub:textref": page, "epub:type": kind}, *heard)
    attributes = {"xmlns": _SMIL, "xmlns:epub": OPS, "version": "3.0"}
    return written(element("smil", attributes, element("body", None, whole)))


def duration(clips: Sequence[Clip]) -> int:
    """How many milliseconds the clips are long."""
    return sum(clip.end - clip.begin for clip in clips)


def clock(milliseconds: int) -> str:
    """A length of time as SMIL writes it."""
    return f"{milliseconds // _MS}.{milliseconds % _MS:03}s"


def joined(starts: Sequence[tuple[str, float]], end: float) -> tuple[Clip, ...]:
    """A clip for each target, from its start (seconds) to the next one's, so that pauses are kept.

    What would be shorter than a millisecond begins a millisecond later.
    """
    clips: list[Clip] = []
    at = 0
    for n, (target, start) in enumerate(starts):
        begin = max(round(start * _MS), at)
        following = starts[n + 1][1] if n + 1 < len(starts) else end
        at = max(round(following * _MS), begin + 1)
        clips.append(Clip(target, begin, at))
    return tuple(clips)
