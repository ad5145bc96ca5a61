"""Explicit labels found in texts, in Chinese and English, ours and those of others."""

import re

_CHINESE = r"(?:人工智能|AI|ＡＩ)[^。！？\n]{0,24}(?:生成|合成|制作|创作|绘制|作曲)"
_MADE = r"(?i:generated|synthesi[sz]ed|synthetic|created|made|composed|drawn|produced)"
_BY = r"(?:AI|A\.I\.|(?i:artificial intelligence))"
_ENGLISH = rf"\b{_MADE}\b[^.!?\n]{{0,48}}\b{_BY}\b|\b{_BY}[- ]{_MADE}\b"
_FOUND = re.compile(f"{_CHINESE}|{_ENGLISH}")
_ENDS = re.compile(r"(?<=[。！？.!?])\s*|\n+")


def notice_in(text: str) -> str:
    """The first sentence that says of something that it was generated, empty when none does."""
    for sentence in _ENDS.split(text):
        if _FOUND.search(sentence):
            return " ".join(sentence.split())
    return ""
