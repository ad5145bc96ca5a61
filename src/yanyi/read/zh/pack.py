"""The Chinese pack."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.read.draft import Draft
from yanyi.read.heading import Heading
from yanyi.read.language import Fixed, Setting
from yanyi.read.people import People
from yanyi.read.quoting import Convention, Quote
from yanyi.read.zh import headings, sentences, settings, speech
from yanyi.read.zh.attribution import Attributor
from yanyi.read.zh.feelings import feel
from yanyi.read.zh.people import find_people

_TITLED = re.compile(r"[《〈](.{1,40})[》〉]\s{0,3}(?:作者[:：]?)?\s{0,3}(.{0,20})")
_BY = re.compile(r"(?:作者|著者|文)\s{0,2}[:：／/]\s{0,2}(.{1,30})|(.{2,20}?)\s{0,2}(?:著|撰|编著)")
_SOUND = re.compile(
    r"(?:(?:轰|砰|咚|哗|啪|嘭|咔|嚓|哐|当|叮|铛|嗖|嗡|呼|噗|通|嘎|吱|呀|滴|答|嗒|哒|隆|啦|铃|"
    r"锵|咣|呜|汪|喵|咕|噜|沙|淅|沥|扑|哧|嘀|霹|雳|飒|噼|轧|嘶|喔|咯|咩|唧|喳|啾|吼|訇|铮|嗷|"
    r"哞|豁|琅|咻|哔|铿|嘣|梆|笃|橐)"
    r"[！!…—～~，,、。\s]*){1,16}"
)
_DEAR = re.compile(
    r"(?:(?:亲爱的|敬爱的|尊敬的).{1,20}[：:，]?|.{1,12}(?:吾儿|贤弟|吾弟|吾兄|仁兄|先生|女士|"
    r"姑娘|大人|兄|妹|姐|儿|师父|同志)(?:台鉴|惠鉴|如晤|如面|见字|亲启|见信)?[：:]|"
    r".{0,8}(?:见字如面|见信如晤|敬启者)[：:，。]?)"
)
_YOURS = re.compile(
    r"(?:此致|敬礼|祝好|顺颂.{0,8}|即颂.{0,8}|专此.{0,8}|.{1,14}(?:敬上|谨启|顿首|手书|敬启|"
    r"拜上|字|上|留|绝笔|亲笔)|[—-]{1,2}.{1,14}|.{0,8}[年月]\S{1,8}日)[。！]?"
)


@dataclass(frozen=True, slots=True)
class Chinese:
    """How stories are written in Chinese."""

    code: str = "zh"
    spaced: bool = False

    def weight(self, sample: str) -> float:
        """How much of the letters are ideographs; each weighs as much as a few Latin ones."""
        letters = sum(1 for sign in sample if sign.isalpha()) or 1
        return sum(1 for sign in sample if "\u3400" <= sign <= "\u9fff") / letters

    def heading(self, row: str) -> Heading | None:
        """The heading a row is, if it is one."""
        return headings.heading(row)

    def is_title(self, row: str) -> bool:
        """Whether a row under a heading may be its title."""
        return headings.is_title(row)

    def is_contents(self, row: str) -> bool:
        """Whether a row announces a list of contents."""
        return bool(headings.CONTENTS.fullmatch(row.strip()))

    def title_page(self, rows: Sequence[str]) -> tuple[str, str]:
        """Title and author on the rows before the first chapter."""
        if not rows or not all(0 < len(row) <= 45 for row in rows):
            return "", ""
        if found := _TITLED.fullmatch(rows[0].strip(" *")):
            return found[1], found[2].strip() or self._author(rows[1:])
        first = rows[0].strip(" *")
        if not headings.is_title(first) or any(sign in first for sign in "，。！？；："):
            return "", ""
        return first, self._author(rows[1:])

    def _author(self, rows: Sequence[str]) -> str:
        for row in rows[:4]:
            if found := _BY.fullmatch(row.strip()):
                return str(found[1] or found[2])
        if len(rows) == 1 and 2 <= len(rows[0]) <= 5 and headings.is_title(rows[0]):
            return rows[0]
        return ""

    def convention(self, rows: Sequence[str]) -> Convention:
        """How the text marks its quotations."""
        return speech.convention_of(rows)

    def is_speech(self, text: str, quote: Quote) -> bool:
        """Whether a quotation is said."""
        return speech.is_speech(text, quote)

    def sentences(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """The sentences of a stretch."""
        return sentences.sentences(text, start, end)

    def opens_scene(self, text: str) -> bool:
        """Whether a paragraph's beginning jumps to another time or place."""
        return settings.opens_scene(text)

    def letter(self, row: str) -> tuple[bool, bool]:
        """Whether a row begins a letter, and whether it signs one."""
        return len(row) < 24 and bool(_DEAR.fullmatch(row)), len(row) < 24 and bool(
            _YOURS.fullmatch(row)
        )

    def is_sound(self, words: str) -> bool:
        """Whether the words are only a sound."""
        return len(words) < 30 and bool(_SOUND.fullmatch(words.strip()))

    def find_people(self, drafts: Sequence[Draft], people: People) -> None:
        """Add everybody the text shows speaking."""
        find_people(drafts, people)

    def attribute(self, drafts: list[Draft], people: People, fixed: Fixed) -> None:
        """Set kind, speaker, manner, emotion, tag and confidence of the drafts."""
        Attributor(drafts, people, fixed).run()
        feel(drafts)

    def setting(self, texts: Sequence[str]) -> Setting:
        """What the lines of a scene tell of it."""
        return settings.setting(texts)


CHINESE = Chinese()
