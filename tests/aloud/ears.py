"""What a recogniser might have heard, for tests."""

import re

from yanyi.models.answers import HeardWord


def heard(text: str, pace: float = 0.2, gap: dict[int, float] | None = None) -> list[HeardWord]:
    """The words of a text, each ``pace`` seconds long; ``gap`` is the quiet before some of them."""
    words = []
    at = 0.0
    for n, found in enumerate(
        re.finditer(r"\s*[\u3400-\u9fff][，。！？]?|\s*[^\s\u3400-\u9fff]+", text)
    ):
        at += (gap or {}).get(n, 0.0)
        words.append(HeardWord(found[0], round(at, 3), round(at + pace, 3)))
        at += pace
    return words
