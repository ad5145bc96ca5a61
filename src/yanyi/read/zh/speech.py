"""Chinese quotations: the convention of a text, and what is said rather than cited."""

import re
from collections.abc import Sequence

from yanyi.read.quoting import Convention, Quote
from yanyi.read.zh.sentences import sentences

_ABOUT = frozenset("的地之二两三四五六七八九十几数字一这是")
_STOPS = frozenset("。！？!?…，,—～~．.；;：")
_AFTER = re.compile(r"\s{0,2}[^，。！？“”]{0,10}?(?:道|说|問|问|喊|叫|答|想|嚷|骂)[。，,：:着了]")
_TERM = re.compile(
    r"(?:所谓|谓之|称为|叫做|名为|写着|题着|刻着|一个|那个|这个|的|是|曰|为|名|号|用|在|有|把|《)$"
)
_VERB = re.compile(r"(?:道|曰|云|说|問|问|答|喊|叫|喝|想|唱|念|骂|笑|嚷|吼)(?:了?一?[句声]|着)?$")
_SOUNDS = re.compile(r"(.)\1+.{0,2}|.{1,2}(?:地|的)?一声")


_MARKS = re.compile('[“”「」『』"＂]')
_LEFT = re.compile(r"(?:^|[：:])\s{0,2}“")
_RIGHT = re.compile(r"(?:^|[：:])\s{0,2}”")
_SAID = re.compile(
    r"(?:(?<![名号號字谥諡题題诗詩词詞歌赞讚额額匾铭銘])曰[：:，,]?|[道说說问問答云言喊叫][：:])\s{0,2}(?=\w)"
)
_SPEAKING = re.compile(r"[我吾汝尔爾你您卿余予俺咱朕妾]|[？?！!乎哉耶邪][。！？!?]?$")
_TELLING = re.compile(
    r"(?:言[讫毕訖畢]|说[罢毕完]|說[罷畢完]|却说|且说|话说|次日|既而|俄而|忽|遂|乃|于是|於是|因)"
)
_DASH = re.compile(r"\s{0,4}(?:[—－–]{1,2}|--)\s{0,2}(?=\w)")
_DASH_TAG = re.compile(
    r"(?<=[，。！？,!?…])[—－]{0,2}[^，。！？]{1,10}?(?:说道?|問道?|问道?|答道?|喊道?|叫道?|笑道|嚷道?|道|想)"
    r"(?:[。，：,]|$)[—－]{0,2}"
)


def convention_of(rows: Sequence[str]) -> Convention:
    """Single marks, swapped ones, dashes or none at all, where nothing speaks for plain ones."""
    single = sum(1 for row in rows if "‘" in row[:40])
    marked = sum(1 for row in rows if _MARKS.search(row))
    left = sum(1 for row in rows if _LEFT.search(row))
    right = sum(1 for row in rows if _RIGHT.search(row))
    dash = sum(1 for row in rows if _DASH.match(row) and not _MARKS.search(row))
    said = sum(1 for row in rows if _SAID.search(row))
    none = marked * 50 < len(rows) and not single
    return Convention(
        single=single > 0 and marked == 0,
        swapped=right > 1 and right > 3 * left,
        dash=dash > 2 and dash > 2 * marked,
        bare=none and said > 0 and dash <= 2,
    )


def unmarked(text: str, convention: Convention) -> list[Quote]:
    """What is said in a row without marks: after a dash, or after 曰 in old editions."""
    if convention.dash and (found := _DASH.match(text)):
        return _dashed(text, found)
    return _bare(text) if convention.bare and not _MARKS.search(text) else []


def _dashed(text: str, found: re.Match[str]) -> list[Quote]:
    quotes: list[Quote] = []
    at, dash, end = found.end(), found.group().lstrip(), len(text.rstrip())
    start = at - len(dash)
    while (tag := _DASH_TAG.search(text, at)) is not None:
        quotes.append(Quote(start, tag.start(), dash, ""))
        at = start = tag.end()
        dash = ""
        if tag.group().rstrip("—－")[-1:] == "。" and not tag.group().endswith(("—", "－")):
            return quotes
    if start < end:
        quotes.append(Quote(start, end, dash, ""))
    return quotes


def _bare(text: str) -> list[Quote]:
    """After each word of saying its first sentence, and those after it that speak to somebody."""
    cues = list(_SAID.finditer(text))
    found = sentences(text, 0, len(text)) if cues else []
    quotes: list[Quote] = []
    at = 0
    for number, cue in enumerate(cues):
        while at < len(found) and found[at][1] <= cue.end():
            at += 1
        if at == len(found) or (quotes and cue.start() < quotes[-1].end):
            continue
        following = cues[number + 1].end() if number + 1 < len(cues) else len(text) + 1
        last = at
        while last + 1 < len(found) and found[last + 1][1] <= following:
            low, high = found[last + 1]
            if _TELLING.match(text, low) or not _SPEAKING.search(text[low:high]):
                break
            last += 1
        end = found[last][1]
        quotes.append(Quote(cue.end(), end, "", ""))
    return quotes


# What nobody says: a look's meaning.
_UNSAID = re.compile(
    r"(?:仿佛|彷彿|好像|似乎|像是|宛如)[^，。“”]{0,4}(?:在|要)?[说說问問]道?[：:，,]?\s?$"
)


def is_speech(text: str, quote: Quote) -> bool:
    """Whether a quotation is said; a short one inside a sentence without a stop is a term."""
    inner = text[quote.start + 1 : quote.end - len(quote.closing)].strip()
    if not quote.closed:
        return True
    before = text[max(0, quote.start - 20) : quote.start].rstrip()
    after = text[quote.end : quote.end + 24]
    if before and _UNSAID.search(before):
        return False
    brief = len(inner) <= 8 and inner[-1:] not in _STOPS and after[:1].isalpha()
    if not before:
        return not brief or bool(_AFTER.match(after))
    if before[-1] in "：:":
        return not brief or bool(_VERB.search(before[:-1]) or _AFTER.match(after))
    if _VERB.search(before) and (len(inner) > 1 and (inner[-1] in _STOPS or len(inner) > 4)):
        return True
    if inner[-1:] in "。！？!?…．—" and (before[-1] in "。！？!?…．，,”」』" or len(inner) > 6):
        return True
    if _TERM.search(before) or (len(inner) <= 8 and after[:1] in _ABOUT):
        return False
    if inner[-1:] in _STOPS and before[-1] in "。！？!?…．，,；;”」』":
        return True
    if _AFTER.match(after):
        return True
    return len(inner) > 14 and not _SOUNDS.fullmatch(inner) and before[-1] in "，,。；"
