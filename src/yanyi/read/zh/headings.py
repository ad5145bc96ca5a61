"""Chinese chapter headings (第十二回 …, 楔子) and lists of contents."""

import re

from yanyi.read.heading import CHAPTER, PART, SECTION, Heading

_NUMBERED = re.compile(
    r"(?:正文\s{0,3})?第\s{0,2}([〇零一二三四五六七八九十百千两廿卅\d０-９]{1,9})\s{0,2}([章回节節卷部集篇幕折话話])"
    r"(?=$|[\s:：、.．·—\-－《「【（(])[\s:：、.．·—\-－]{0,8}(.{0,60})"
)
_NAMED = re.compile(
    r"(楔子|序章|序幕|序言|自序|序|引子|引言|前言|尾声|尾聲|终章|終章|后记|後記|跋|番外)"
    r"(?=$|[\s:：一二三四五六七八九十\d])[\s:：]{0,8}(.{0,40})"
)
_VOLUME = re.compile(
    r"([卷部])([一二三四五六七八九十百上中下\d]{1,4})(?=$|[\s:：])[\s:：]{0,8}(.{0,40})"
)
_LEVELS = {"卷": PART, "部": PART, "集": PART, "篇": PART, "节": SECTION, "節": SECTION}
_CONTENTS = re.compile(r"[《》\s]{0,2}目\s{0,4}[录錄次][《》\s:：]{0,2}")
_SENTENCE = re.compile(r"[。；;]|[，,].{0,60}[，,].{0,60}[，,]")
_DIGITS = {sign: str(n) for n, sign in enumerate("〇一二三四五六七八九")}


def heading(row: str) -> Heading | None:
    """The heading that a row is, if it is one."""
    if len(row) > 70:
        return None
    if found := _NUMBERED.fullmatch(row):
        number, unit, title = found.groups()
        if _SENTENCE.search(title):
            return None
        return Heading(_LEVELS.get(unit, CHAPTER), f"{_number(number)}{unit}", title.strip())
    if found := _NAMED.fullmatch(row):
        return None if _SENTENCE.search(found[2]) else Heading(CHAPTER, found[1], found[2].strip())
    if found := _VOLUME.fullmatch(row):
        return Heading(PART, found[2] + found[1], found[3].strip())
    return None


def _number(words: str) -> str:
    """A number in digits, whichever way it was written."""
    plain = "".join(str(int(sign)) if sign.isdigit() else sign for sign in words)
    if plain.isdigit():
        return str(int(plain))
    plain = (
        plain.replace("两", "二").replace("零", "〇").replace("廿", "二十").replace("卅", "三十")
    )
    if not any(unit in plain for unit in "十百千"):
        return str(int("".join(_DIGITS.get(sign, sign) for sign in plain) or "0"))
    total, digit = 0, 0
    for sign in plain:
        if sign in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
        else:
            digit = int(_DIGITS.get(sign, sign))
    return str(total + digit)


def is_contents(row: str) -> bool:
    """Whether a row announces a list of contents."""
    return bool(_CONTENTS.fullmatch(row.strip()))


def is_title(row: str) -> bool:
    """Whether a row under a heading may be its title."""
    if not 1 <= len(row) <= 30 or not any("\u4e00" <= sign <= "\u9fff" for sign in row):
        return False
    return (
        row[-1] not in "。！？：；，…”」" and not _SENTENCE.search(row) and row[0] not in '“「『"—'
    )
