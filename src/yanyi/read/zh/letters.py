"""Chinese letters: how they begin, how they are dated and signed, and what comes after."""

import re

from yanyi.read.letterhead import Letterhead

_DEAR = re.compile(
    r"(?:(?:亲爱的|敬爱的|尊敬的).{1,20}[：:，]?|.{1,12}(?:吾儿|贤弟|吾弟|吾兄|仁兄|先生|女士|"
    r"姑娘|大人|兄|妹|姐|儿|师父|同志)(?:台鉴|惠鉴|如晤|如面|见字|亲启|见信)?[：:]|"
    r".{0,8}(?:见字如面|见信如晤|敬启者)[：:，。]?)"
)
_YOURS = re.compile(
    r"(?:此致|敬礼|祝好|顺颂.{0,8}|即颂.{0,8}|专此.{0,8}|.{1,14}(?:敬上|谨启|顿首|手书|敬启|"
    r"拜上|字|上|留|绝笔|亲笔)|[—-]{1,2}.{1,14}|.{0,8}[年月]\S{1,8}日)[。！]?"
)
_DATED = re.compile(
    r".{0,12}(?:\d{1,4}|[〇零一二三四五六七八九十廿元正腊冬]{1,6})[年月日](?:[^，。！？]{0,10})?|.{0,8}(?:年|月|日|夜|晨|"
    r"夕)(?:于|於).{1,10}"
)
_MORE = re.compile(r"(?:又及|又启|再启|附言|另|P\.?S\.?)[:：，,。\s]")
_ANNOUNCED = re.compile(
    r"(?:信|书信|書信|字条|字條|纸条|紙條|电报|電報|短信|告示|榜文|帖子|便条|便條|名片|卷)[^。！？：“”]{0,16}"
    r"(?:写道|寫道|写着|寫著|寫着|写的是|寫的是|上书|上書|略云|如下|是这样写的|是這樣寫的)[：:]$"
)
_LONGEST = 24


def letter(row: str) -> Letterhead:
    """What a row may be in a letter."""
    more = bool(_MORE.match(row))
    announces = row[-1:] in "：:" and bool(_ANNOUNCED.search(row[-60:]))
    if len(row) >= _LONGEST:
        return Letterhead(more=more, announces=announces)
    opens = bool(_DEAR.fullmatch(row))
    signs = not opens and bool(_YOURS.fullmatch(row))
    return Letterhead(opens, signs, not opens and bool(_DATED.fullmatch(row)), more, announces)
