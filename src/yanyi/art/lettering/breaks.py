"""Where a line may end: UAX #14, with what Chinese typesetting adds."""

import unicodedata

from uniseg.linebreak import line_break_units

# May not begin a line: closing marks, and what leans on the character before it.
NEVER_FIRST = frozenset(
    "，。、；：！？）】》」』〕｝〉〗”’…—～·"
    ",.;:!?)]}%‰℃°々ゝゞーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ"
)
# May not end a line: opening marks.
NEVER_LAST = frozenset("（【《「『〔｛〈〖“‘([{￥＄$#")


def _wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF"


def _rejoin(units: list[str]) -> list[str]:
    """Join what may not be parted though the general rules allow it."""
    joined: list[str] = []
    for unit in units:
        before = joined[-1].rstrip() if joined else ""
        tight = bool(joined) and joined[-1] == before
        if before and (before[-1] in NEVER_LAST or (tight and unit[0] in NEVER_FIRST)):
            joined[-1] += unit
        else:
            joined.append(unit)
    return joined


def _split(unit: str) -> list[str]:
    """Part what the general rules hold together only because they do not see Chinese quotes."""
    parts, start = [], 0
    for at in range(1, len(unit)):
        before, after = unit[at - 1], unit[at]
        opens = after in "“‘" and (_wide(before) or before in "”’…—")
        closes = before in "”’" and (_wide(after) or after in "“‘")
        kept = before in NEVER_LAST or after in NEVER_FIRST
        if (opens or closes) and not kept:
            parts.append(unit[start:at])
            start = at
    return [*parts, unit[start:]]


def break_units(text: str) -> list[str]:
    """``text`` in pieces between which a line may end; joined they are ``text`` again."""
    if not text:
        return []
    split = [part for unit in line_break_units(text) for part in _split(unit)]
    return _rejoin(split)
