"""Chinese stage directions: the narrator's words in brackets inside a quotation."""

import re

from yanyi.read.lexicon import one_of
from yanyi.read.zh.directions import DIRECTIONS

_BRACKETS = re.compile(r"[（(]([^（）()“”]{1,24})[）)]")
# What only the speaker would say: I and you, and what is cried out or asked.
_OWN = re.compile(r"[我你您咱]|[？！?!]$")
_PLAIN = re.compile(r"很|有点|有點|有些|十分|非常|奇怪|不好意思|想")
_SINGLE = frozenset("笑哭怒叹嘆唱喊泣咳")
_DOES = one_of(
    "笑(?![话話料纳納容星死柄]|的) 叹(?!为|服) 嘆(?!為|服) 哭(?!的) 怒(?![火江]|的) "
    "泣 哽咽 呜咽 嗚咽 "
    "低声 低聲 轻声 輕聲 小声(?!点|些) 小聲(?!點|些) 大声(?!点|些) 大聲(?!點|些) 高声 高聲 "
    "悄声 悄聲 压低 壓低 提高(?:声音|嗓) 耳语 耳語 附耳 自语 自語 清了清 咳 "
    "转身 轉身 转向 轉向 转头 轉頭 回头 回頭 扭头 扭頭 抬头 抬頭 低头 低頭 摇头 搖頭 摇摇头 搖搖頭 "
    "点头(?!之) 點頭(?!之) 点点头 點點頭 指着 指著 指了指 看着 看著 看了看 望着 望著 望了望 "
    "皱眉 皺眉 瞪 眨 起身 站起 坐下 跪下 俯身 躬身 鞠躬 拱手 作揖 挥手 揮手 摆手 擺手 招手 "
    "拍(?:手|桌|案|了拍|着|著) 搓手 耸肩 聳肩 掩(?:面|口|嘴) 拭泪 拭淚 擦(?:泪|淚|汗|了) "
    "流泪 流淚 含泪 含淚 沉默 沉吟 停顿 停頓 停了 顿了 頓了 迟疑 遲疑 犹豫 猶豫 掏出 "
    "递(?:过|上|给) 遞(?:過|上|給) 接过 接過 举(?:杯|起|着) 舉(?:杯|起|著)"
)
_LASTING = r"(?!.{0,6}了.{0,3}[天年月夜次回遍场場])"
_BEFORE = r"(?:[^，。（）]{0,6}?(?<![可好最爱愛会會不取玩别別没沒能想要难難见見]))"
_DIRECTION = re.compile(rf"{_LASTING}{_BEFORE}{_DOES}[^（）]{{0,14}}")
_CROWD = re.compile(
    r"(?:(?:全|满|滿)[场場堂座]|众人?|眾人?|大家|台下|臺下|四座|哄堂|热烈|熱烈|一片|雷鸣般的?)?(?:的|一片|响起|響起)?"
    r"(?:掌声|掌聲|鼓掌|笑声|笑聲|哄笑|大笑|喝彩|喝采|叫好|欢呼|歡呼|嘘声|噓聲|哗然|嘩然)(?:声|聲|雷动|雷動|不止)?"
)


def asides(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Words of the narrator in brackets inside a quotation (``（笑）``)."""
    return [
        found.span() for found in _BRACKETS.finditer(text, start, end) if is_direction(found[1])
    ]


def is_direction(inside: str) -> bool:
    """Whether words in brackets tell how the words around them are said, or what is done."""
    bare = inside.strip(" \u3000，。,.…")
    if not bare or _OWN.search(bare):
        return False
    if len(bare) == 1:
        return bare in _SINGLE
    return (
        is_crowd(bare)
        or _DIRECTION.match(bare) is not None
        or (not _PLAIN.match(bare) and bool(DIRECTIONS.said(bare)))
    )


def is_crowd(inside: str) -> bool:
    """Whether words in brackets are the noise of those who listen (``掌声``)."""
    return _CROWD.fullmatch(inside) is not None
