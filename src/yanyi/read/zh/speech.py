"""Chinese quotations: the convention of a text, and what is said rather than cited."""

import re
from collections.abc import Sequence

from yanyi.read.quoting import Convention, Quote

_STOPS = frozenset("。！？!?…，,—～~．.；;：")
_AFTER = re.compile(r"\s{0,2}[^，。！？“”]{0,10}?(?:道|说|問|问|喊|叫|答|想|嚷|骂)[。，,：:着了]")
_TERM = re.compile(
    r"(?:所谓|谓之|称为|叫做|名为|写着|题着|刻着|一个|那个|这个|的|是|曰|为|名|号|用|在|有|把|《)$"
)
_VERB = re.compile(r"(?:道|曰|云|说|問|问|答|喊|叫|喝|想|唱|念|骂|笑|嚷|吼)(?:了?一?[句声]|着)?$")
_SOUNDS = re.compile(r"(.)\1+.{0,2}|.{1,2}(?:地|的)?一声")


def convention_of(rows: Sequence[str]) -> Convention:
    """Single marks when the text has no double ones but does have ‘ … ’ at its paragraphs."""
    single = sum(1 for row in rows if "‘" in row[:40])
    double = sum(1 for row in rows if any(mark in row for mark in '“「『"'))
    return Convention(single=single > 0 and double == 0)


def is_speech(text: str, quote: Quote) -> bool:
    """Whether a quotation is said; a short one inside a sentence without a stop is a term."""
    inner = text[quote.start + 1 : quote.end - len(quote.closing)].strip()
    if not quote.closed:
        return True
    before = text[max(0, quote.start - 20) : quote.start].rstrip()
    after = text[quote.end : quote.end + 24]
    if not before or before[-1] in "：:":
        return True
    if _VERB.search(before) and (len(inner) > 1 and (inner[-1] in _STOPS or len(inner) > 4)):
        return True
    if inner[-1:] in "。！？!?…．—" and (before[-1] in "。！？!?…．，,”」』" or len(inner) > 6):
        return True
    if _TERM.search(before) or (
        len(inner) <= 8 and after[:1] in {"的", "地", "之", "二", "两", "三", "字", "一"}
    ):
        return False
    if inner[-1:] in _STOPS and before[-1] in "。！？!?…．，,；;”」』":
        return True
    if _AFTER.match(after):
        return True
    return len(inner) > 14 and not _SOUNDS.fullmatch(inner) and before[-1] in "，,。；"
