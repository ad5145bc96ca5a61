"""Where each thumbnail of a film is, as players read it."""

from yanyi.media.stills.plan import EVERY
from yanyi.media.subtitles import stamp

COLUMNS = 10
MOST = 100
"""Thumbnails in one file."""


def named(sheet: int) -> str:
    """The file of a sheet of thumbnails, counted from 0."""
    return f"{sheet + 1:04}.jpg"


def thumbnail_list(count: int, seconds: float, size: tuple[int, int]) -> str:
    """The thumbnails as WebVTT: each with its time, its file and its place there."""
    width, height = size
    blocks = ["WEBVTT\n"]
    for n in range(count):
        sheet, place = divmod(n, MOST)
        row, column = divmod(place, COLUMNS)
        where = f"{column * width},{row * height},{width},{height}"
        begin, end = n * EVERY, min((n + 1) * EVERY, seconds)
        blocks.append(f"{stamp(begin)} --> {stamp(end)}\n{named(sheet)}#xywh={where}\n")
    return "\n".join(blocks)
