"""Whether rows of plain text are a poem."""

import re
from collections.abc import Sequence

_CLAUSES = re.compile(r"[，。；！？、：,;!?．\s]+")
_CUE = re.compile(
    r"(?:诗|詩|词|詞|歌|赞|讚|偈|颂|頌|曲|赋|賦|联|謠|谣)(?:曰|云|道|为证|為證|是)?[：:]?$"
    r"|(?:唱道|吟道|念道|歌道|但见|正是|有道是|写道)[：:]$"
)


def is_cue(row: str) -> bool:
    """Whether the row announces a poem (``诗曰：``)."""
    return bool(_CUE.search(row[-12:])) and row.endswith(("：", ":", "曰", "云", "证", "道"))


def meter(row: str) -> int:
    """The length that all clauses of a Chinese row share, as in poems; 0 when they differ."""
    if len(row) > 100 or not ("\u4e00" <= row[:1] <= "\u9fff") or row[-1] in "：:、":
        return 0
    sizes = [len(clause) for clause in _CLAUSES.split(row) if clause]
    return sizes[0] if sizes and 4 <= sizes[0] <= 9 and len(set(sizes)) == 1 else 0


def is_regular(row: str) -> bool:
    """Whether a Chinese row is made of clauses of one length."""
    return meter(row) > 0


def is_poem(rows: Sequence[str]) -> bool:
    """Whether Chinese rows all share one length of clause, long enough to be no chance."""
    sizes = {meter(row) for row in rows}
    clauses = sum(len([one for one in _CLAUSES.split(row) if one]) for row in rows)
    return len(sizes) == 1 and 0 not in sizes and clauses >= (2 if max(sizes) in {5, 7} else 4)


def is_stanza(rows: Sequence[str], width: int) -> bool:
    """Whether Latin rows are a stanza: short, ragged, most of them beginning with a capital."""
    if len(rows) < 2 or max(map(len, rows)) > max(20, width * 0.85):
        return False
    begins = [row.lstrip("\"'“‘_*([") for row in rows]
    capitals = sum(1 for row in begins if row[:1].isupper())
    return capitals >= len(rows) * 0.6
