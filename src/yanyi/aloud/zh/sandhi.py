"""How 一 and 不 change before the next tone.

Two third tones in a row need nothing from us: the voice model raises the first by itself, as the
curves of pitch of 你好, 雨伞, 老虎 show; 一 and 不 it says as they are written.
"""

from collections.abc import Sequence

_FIGURES = frozenset("〇零一二三四五六七八九")
_BEFORE_LAST = frozenset("第初周期拜闰")
"""After these 一 is an ordinal."""

_WORDS = frozenset(["统一", "唯一", "万一", "单一", "同一", "专一", "其一", "之一", "合一", "归一"])
"""Words whose 一 stays, wherever they are cut."""

_MONTHLY = frozenset("月号")
"""Before these 一 is an ordinal."""


def changed(text: str, words: Sequence[str], found: list[str]) -> list[str]:
    """The readings of a run of characters with 一 and 不 as they are said there."""
    out = list(found)
    ends = _ends(words)
    for at, sign in enumerate(text):
        if sign == "不" and found[at] in ("bu4", "bu2", "bu5"):
            out[at] = _not(text, found, at)
        elif sign == "一" and found[at] in ("yi1", "yi2", "yi4", "yi5"):
            out[at] = _one(text, found, at, at in ends)
    return out


def _ends(words: Sequence[str]) -> frozenset[int]:
    """Where words of more than one character end."""
    at, ends = 0, []
    for word in words:
        at += len(word)
        if len(word) > 1:
            ends.append(at - 1)
    return frozenset(ends)


def _tone(found: Sequence[str], at: int) -> str:
    return found[at][-1:] if at < len(found) else ""


def _not(text: str, found: Sequence[str], at: int) -> str:
    if 0 < at < len(text) - 1 and text[at - 1] == text[at + 1]:
        return "bu5"
    return "bu2" if _tone(found, at + 1) == "4" else "bu4"


def _one(text: str, found: Sequence[str], at: int, ends_word: bool) -> str:
    before = text[at - 1] if at else ""
    after = text[at + 1] if at + 1 < len(text) else ""
    if before and before == after and before not in _FIGURES:
        return "yi5"
    figures = before in _FIGURES or after in _FIGURES or after == "十"
    ordinal = (
        before in _BEFORE_LAST or f"{before}一" in _WORDS or before == "十" or after in _MONTHLY
    )
    if not after or ends_word or figures or ordinal:
        return "yi1"
    return "yi2" if _tone(found, at + 1) in "45" else "yi4"
