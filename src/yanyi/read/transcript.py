"""Heard words as a manuscript: paragraphs at pauses, chapters at long ones, doubts marked.

A word of which who heard it was not sure has a comment before it, which no reader reads:
``<!-- 0:12:03? -->`` says where to listen again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.models.answers import HeardWord

PARAGRAPH, SCENE, CHAPTER = 0.7, 1.8, 2.6
"""Seconds of quiet from which on something new begins; people read books so."""
SURE = 0.4
"""A word is in doubt below this."""
_LONG = 1200  # characters after which a paragraph also ends at the end of any sentence
_TITLE = 48  # characters that a heading has at most
_HEADING = re.compile(
    r"^\W*(chapter|part|prologue|epilogue)\b|^\W*第.{1,6}[章节回幕卷]|^\W*(序|楔子|尾声)\W*$", re.I
)
_ENDS = frozenset(".!?。！？…")
_MARKS = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was said between two pauses: its text, and the quiet before it in seconds."""

    text: str
    plain: str
    before: float


def transcript(words: Sequence[HeardWord], title: str) -> str:
    """A manuscript in Markdown; chapters that were not announced are numbered."""
    rows = [f"# {title}"]
    chapters = 0
    for number, one in enumerate(_paragraphs(words)):
        announced = len(one.plain) <= _TITLE and bool(_HEADING.search(one.plain))
        if announced or number == 0 or one.before >= CHAPTER:
            chapters += 1
            rows.append(f"## {_heading(one, chapters) if announced else _numbered(one, chapters)}")
        elif one.before >= SCENE:
            rows.append("* * *")
        if not announced:
            rows.append(one.text)
    return "\n\n".join(rows) + "\n"


def doubtful(words: Sequence[HeardWord]) -> int:
    """How many words are in doubt."""
    return sum(word.sure < SURE for word in words)


def _paragraphs(words: Sequence[HeardWord]) -> Iterator[Spoken]:
    held: list[HeardWord] = []
    before = 0.0
    for word in words:
        quiet = word.start - held[-1].end if held else 0.0
        ended = bool(held) and held[-1].text.strip()[-1:] in _ENDS
        long = sum(len(one.text) for one in held) > _LONG
        if held and (quiet >= SCENE or (ended and (quiet >= PARAGRAPH or long))):
            yield Spoken(_marked(held), _joined([one.text for one in held]), before)
            held, before = [], quiet
        held.append(word)
    if held:
        yield Spoken(_marked(held), _joined([one.text for one in held]), before)


def _marked(words: Sequence[HeardWord]) -> str:
    return _joined(
        [
            f"{_space(one.text)}<!-- {_clock(one.start)}? -->{one.text.lstrip()}"
            if one.sure < SURE
            else one.text
            for one in words
        ]
    )


def _joined(texts: Sequence[str]) -> str:
    """Texts of words as a text; Chinese has marks of its own, and no spaces."""
    whole = re.sub(f"(?<={_WIDE.pattern})[,;:?!]", lambda found: _MARKS[found[0]], "".join(texts))
    return re.sub(f"(?<={_WIDE.pattern}) (?={_WIDE.pattern})", "", " ".join(whole.split()))


def _space(text: str) -> str:
    return " " if text.startswith(" ") else ""


def _heading(one: Spoken, number: int) -> str:
    return one.plain.strip(" .。,，!！") or _numbered(one, number)


def _numbered(one: Spoken, number: int) -> str:
    return f"第{number}章" if _WIDE.search(one.plain) else f"Chapter {number}"


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
