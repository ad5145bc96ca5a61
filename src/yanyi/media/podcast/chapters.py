"""The chapters inside an episode, as JSON that players fetch beside its sound."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from yanyi.media.labels import KEY

KIND = "application/json+chapters"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a part of an episode begins, in seconds, and its name."""

    start: float
    title: str


def write_chapters(marks: Iterable[Mark], title: str, author: str, album: str, label: str) -> bytes:
    """The marks of an episode; ``album`` is the name of its podcast, ``label`` the implicit one."""
    chapters = [{"startTime": round(mark.start, 3), "title": mark.title} for mark in marks]
    said = {"version": "1.2.0", "title": title, "author": author, "podcastName": album}
    whole = {**said, "chapters": chapters, KEY: json.loads(label)}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
