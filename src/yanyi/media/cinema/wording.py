"""What the cinema says, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Names of what is on the page."""

    chapters: str
    size: str
    best: str
    words: str
    none: str
    take: str
    failed: str
    by: str


_ZH = Wording(
    chapters="章节",
    size="清晰度",
    best="自动",
    words="字幕",
    none="关",
    take="下载",
    failed="影片放不出来：{reason}",
    by="{author} 著",
)
_EN = Wording(
    chapters="Chapters",
    size="Quality",
    best="automatic",
    words="Subtitles",
    none="off",
    take="Take away",
    failed="The film cannot be played: {reason}",
    by="by {author}",
)


def wording_for(language: str) -> Wording:
    """The words of a language; English for those without their own."""
    return _ZH if language.lower().startswith("zh") else _EN
