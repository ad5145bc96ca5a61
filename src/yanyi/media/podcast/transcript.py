"""What is said in an episode, by whom and when, as the JSON that podcast players read."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from yanyi.media.labels import KEY


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that are heard from ``start`` to ``end`` (seconds); nobody named is the narrator."""

    start: float
    end: float
    words: str
    speaker: str = ""


def write_transcript(segments: Iterable[Segment], label: str) -> bytes:
    """The transcript; ``label`` is the implicit one."""
    told = [
        ({"speaker": one.speaker} if one.speaker else {})
        | {"startTime": round(one.start, 3), "endTime": round(one.end, 3), "body": one.words}
        for one in segments
    ]
    whole = {"version": "1.0.0", "segments": told, KEY: json.loads(label)}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
