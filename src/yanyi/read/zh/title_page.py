"""Chinese title pages."""

import re
from collections.abc import Sequence

from yanyi.read.zh.headings import is_title

_TITLED = re.compile(r"[《〈](.{1,40})[》〉]\s{0,3}(?:作者[:：]?)?\s{0,3}(.{0,20})")
_BY = re.compile(r"(?:作者|著者|文)\s{0,2}[:：／/]\s{0,2}(.{1,30})|(.{2,20}?)\s{0,2}(?:著|撰|编著)")


def title_page(rows: Sequence[str]) -> tuple[str, str]:
    """Title and author on the rows before the first chapter, empty when they are none."""
    if not rows or not all(0 < len(row) <= 45 for row in rows):
        return "", ""
    if found := _TITLED.fullmatch(rows[0].strip(" *")):
        return found[1], found[2].strip() or _author(rows[1:])
    first = rows[0].strip(" *")
    if not is_title(first) or any(sign in first for sign in "，。！？；："):
        return "", ""
    return first, _author(rows[1:])


def _author(rows: Sequence[str]) -> str:
    for row in rows[:4]:
        if found := _BY.fullmatch(row.strip()):
            return str(found[1] or found[2])
    if len(rows) == 1 and 2 <= len(rows[0]) <= 5 and is_title(rows[0]):
        return rows[0]
    return ""
