"""Chinese chapter headings (第十二回 …, 第12章, 卷一, 楔子, 番外) and lists of contents."""

import re

from yanyi.read.heading import CHAPTER, PART, SECTION, Heading

_DIGITS = "〇零一二三四五六七八九十百千两廿卅\\d０-９"
_UNITS = "章回节節卷部集篇幕折齣出话話季册冊辑輯"
_GAP = r"[\s:：、.．·—\-－]"
_NUMBERED = re.compile(
    rf"(?:(?:正文|VIP章节|VIP卷|公众章节)\s{{0,3}})?第\s{{0,2}}([{_DIGITS}]{{1,9}})\s{{0,2}}([{_UNITS}])"
    rf"(?=$|[\s:：、.．·—\-－《「【（(]){_GAP}{{0,8}}(.{{0,60}})",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    rf"(?:正文\s{{0,3}})?第([{_DIGITS}]{{1,9}})([章回])([\u3400-\u9fffA-Za-z0-9！？!?\s—]{{1,28}})"
)
_RUNNING = re.compile(
    r"(?:中|里|的|了|之后|之前|开头|结尾)|(?:说|写|讲|是|有|见|时|就|才|也|便).{0,10}$"
)
_WITHIN = re.compile(
    rf"第[{_DIGITS}]{{1,9}}[卷部集篇季册]{_GAP}{{0,4}}\S{{0,16}}\s{{1,4}}(第.{{2,70}})"
)
_NAMED = re.compile(
    r"(楔子|序章|序幕|序曲|序言|自序|代序|序|引子|引言|引|前言|前奏|导言|导读|缘起|题记|卷首语|卷首|凡例|"
    r"尾声|尾聲|终章|終章|终曲|大结局|大結局|结局|結局|结语|后记|後記|跋|间章|間章|幕间|番外篇?|外传|外傳)"
    r"(?=$|[\s:：—－\-·（(之]|[一二三四五六七八九十\d]{1,3}(?:$|[\s:：]))[\s:：—－\-·]{0,8}(.{0,40})"
)
_APPENDIX = re.compile(r"(?:附录|附錄|附)(?=$|[\s:：])[\s:：]{0,8}(.{0,40})")
_VOLUME = re.compile(
    r"(?:([卷部])(?:之|第)?([一二三四五六七八九十百\d]{1,4}|[上中下])|([上中下])([卷部篇册冊集]))"
    r"(?=$|[\s:：·—－\-])[\s:：·—－\-]{0,8}(.{0,40})"
)
_BARE = re.compile(
    r"[（(【\[—－\-]{0,2}\s?([一二三四五六七八九十百廿卅]{1,5}|[0-9０-９]{1,4})\s?[)）】\]—－\-]{0,2}"
    r"(?:[、.．：:\s]{1,3}([\u3400-\u9fff][^，。；：！？…“”]{0,14}))?[、.．]?"
)
_LEVELS = dict.fromkeys("卷部集篇季册冊辑輯", PART) | {"节": SECTION, "節": SECTION}
_WRAPS = (
    ("【", "】"),
    ("《", "》"),
    ("「", "」"),
    ("〖", "〗"),
    ("[", "]"),
    ("（", "）"),
    ("(", ")"),
)
_CONTENTS = re.compile(
    r"[《》【】\s]{0,2}(?:目\s{0,4}[录錄次]|章节目录|回目|总目录?)[《》【】\s:：]{0,2}"
)
_SENTENCE = re.compile(r"[。；;]|[，,].{0,60}[，,].{0,60}[，,]")
_FIGURES = {sign: str(n) for n, sign in enumerate("〇一二三四五六七八九")}


def heading(row: str) -> Heading | None:
    """The heading that a row is, if it is one."""
    if len(row) > 70:
        return None
    row = _unwrapped(row.strip("*＊=＝~～#☆★◆◇■□●○ \u3000"))
    if found := _WITHIN.fullmatch(row):
        return heading(found[1])
    if found := _NUMBERED.fullmatch(row):
        number, unit, title = found.groups()
        if _SENTENCE.search(title):
            return None
        return Heading(_LEVELS.get(unit, CHAPTER), f"{_number(number)}{unit}", title.strip())
    if found := _CLOSE.fullmatch(row):
        title = found[3].strip(" —")
        return (
            None
            if _RUNNING.match(title)
            else Heading(CHAPTER, f"{_number(found[1])}{found[2]}", title)
        )
    return _other(row)


def _other(row: str) -> Heading | None:
    """A heading without 第: by its name, a volume, or a number alone."""
    if found := _NAMED.fullmatch(row):
        if _SENTENCE.search(found[2]) or (
            found[2].startswith("之") and found[1] not in {"番外", "外传"}
        ):
            return None
        key = found[1] if not found[2] else f"{found[1]} {found[2].strip()}"
        return Heading(CHAPTER, key, found[2].strip())
    if (found := _APPENDIX.fullmatch(row)) and not _SENTENCE.search(found[1]):
        return Heading(SECTION, row, found[1].strip())
    if found := _VOLUME.fullmatch(row):
        key = f"{found[2] or found[3]}{found[1] or found[4]}"
        return None if _SENTENCE.search(found[5]) else Heading(PART, key, found[5].strip())
    if found := _BARE.fullmatch(row):
        return Heading(CHAPTER, f"{_number(found[1])}章", found[2] or "", bare=True)
    return None


def _unwrapped(row: str) -> str:
    """A row without the brackets around all of it, or around its first words."""
    for opening, closing in _WRAPS:
        if row.startswith(opening) and closing in row:
            inner, _, rest = row[1:].partition(closing)
            if inner.startswith(("第", "卷", "楔", "序", "番外", "尾")) and len(rest) < 40:
                return f"{inner} {rest}".strip()
    return row


def _number(words: str) -> str:
    """A number in digits, whichever way it was written."""
    plain = "".join(str(int(sign)) if sign.isdigit() else sign for sign in words)
    if plain.isdigit():
        return str(int(plain))
    plain = (
        plain.replace("两", "二").replace("零", "〇").replace("廿", "二十").replace("卅", "三十")
    )
    if not any(unit in plain for unit in "十百千"):
        return str(int("".join(_FIGURES.get(sign, sign) for sign in plain) or "0"))
    total, digit = 0, 0
    for sign in plain:
        if sign in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
        else:
            digit = int(_FIGURES.get(sign, sign))
    return str(total + digit)


def is_title(row: str) -> bool:
    """Whether a row under a heading may be its title."""
    if not 1 <= len(row) <= 30 or not any("\u4e00" <= sign <= "\u9fff" for sign in row):
        return False
    return (
        row[-1] not in "。！？：；，…”」" and not _SENTENCE.search(row) and row[0] not in '“「『"—'
    )


def is_contents(row: str) -> bool:
    """Whether a row announces a list of contents."""
    return bool(_CONTENTS.fullmatch(row.strip()))
