"""Chinese scenes: place, hour, weather and mood from their words."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from yanyi.read.language import Setting
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather

_TIMES: tuple[tuple[TimeOfDay, str], ...] = (
    (TimeOfDay.DAWN, "黎明|破晓|拂晓|天明|天亮|天色微明|清晨|五更|鸡鸣"),
    (TimeOfDay.MORNING, "早晨|早上|上午|次早|早饭|一早"),
    (TimeOfDay.DAY, "正午|中午|晌午|午时|烈日|日当空|白日"),
    (TimeOfDay.AFTERNOON, "下午|午后"),
    (TimeOfDay.DUSK, "黄昏|傍晚|日落|夕阳|天色将晚|天色已晚|落日|暮色|西沉|斜阳|日暮"),
    (TimeOfDay.EVENING, "晚上|晚饭|掌灯|华灯"),
    (
        TimeOfDay.NIGHT,
        "半夜|天黑|夜更深|小年夜|除夕夜|夜里|深夜|当夜|三更|二更|月光|月色|月明|星光|夜色|午夜|一夜|黑夜|夜晚|夜深|是夜|夜半|子夜",
    ),
)
_WEATHERS: tuple[tuple[Weather, str], ...] = (
    (Weather.STORM, "暴雨|雷声|打雷|闪电|狂风大作|霹雳|雷雨|大雷"),
    (Weather.SNOW, "大雪|下雪|雪花|飞雪|雪地|风雪|积雪|落雪|小雪"),
    (
        Weather.RAIN,
        "下雨|雨落|落雨|雨下|大雨|小雨|细雨|雨点|雨水|雨声|雨丝|雨夜|冒雨|雨幕|春雨|秋雨|夜雨|淋雨|雨中|雨里",
    ),
    (Weather.FOG, "大雾|雾气|浓雾|薄雾|云雾|迷雾|白雾|起雾"),
    (Weather.WIND, "大风|狂风|风起|阴风|北风|寒风|秋风"),
    (Weather.CLOUDY, "阴天|乌云|阴云|云层"),
    (Weather.CLEAR, "晴空|阳光|晴朗|万里无云|艳阳|日头"),
)
_INSIDE = (
    "房间 屋里 屋内 房中 屋中 客厅 厨房 书房 卧室 大殿 殿上 殿中 殿内 洞中 洞里 洞内 客店 客栈 "
    "酒楼 茶馆 茶楼 酒店 庙里 庙中 寺里 寺中 "
    "店里 店中 铺子 教室 学校 医院 办公室 车里 车厢 船舱 帐中 帐内 堂上 堂前 厅上 "
    "厅中 宫中 宫里 灯铺 塔里 药铺 戏园 阁楼 地窖 图书馆"
)
_OUTSIDE = (
    "山上 山中 山顶 山下 山前 山里 林中 林里 树林 森林 河边 江边 江上 河上 海边 海上 海底 湖边 "
    "湖上 渡口 桥上 桥头 桥边 街上 街头 路上 路边 大路 田野 田里 村口 村里 "
    "城外 城门 院子 院中 院里 花园 园中 后园 洞外 洞口 门外 门前 岸边 码头 广场 集市 "
    "市集 庄上 庄前 岭上 半空 空中 云端 巷子 巷口 船上 船头 草原 沙漠 "
    "战场 阵前 营外 山坡 江心 屋顶 城墙 车站 站台 井边 溪边 瀑布 水帘洞 花果山"
)
_INDOORS = frozenset(_INSIDE.split())
_PLACE = re.compile(
    "|".join(sorted(f"{_INSIDE} {_OUTSIDE}".split(), key=lambda word: (-len(word), word)))
)
_MOODS: tuple[tuple[Mood, str], ...] = (
    (Mood.JOYFUL, "欢喜|高兴|快乐|欢笑|喜悦|庆贺|大喜|开心|欢呼|热闹|欣喜|笑声"),
    (Mood.TENDER, "温柔|拥抱|爱|轻轻|温暖|柔声|牵着|依偎|怜|思念"),
    (Mood.COMIC, "笑道|嘻嘻|哈哈|呆子|滑稽|好笑|打趣|噗嗤|逗"),
    (Mood.MELANCHOLY, "悲|泪|哭|叹|伤心|凄凉|孤独|离别|寂寞|哀|愁|忧伤"),
    (Mood.MYSTERIOUS, "神秘|奇怪|秘密|隐隐|影子|幽|诡|朦胧|悄悄|不见了|怪事"),
    (Mood.TENSE, "危险|急忙|忽然|突然|紧张|屏住|追|逃|慌|不好|刀|剑光"),
    (Mood.FEARFUL, "害怕|恐惧|惊慌|妖怪|妖精|魔|鬼|战战兢兢|毛骨悚然|胆战|发抖"),
    (Mood.ANGRY, "大怒|怒|骂|恨|愤|喝道|吵|争执"),
    (Mood.EPIC, "大战|战鼓|千军|兵马|天兵|天将|厮杀|英雄|金箍棒|鏖战|旌旗|交锋|大圣"),
)
_OPENS = re.compile(
    r"[\s　]*(?:却说|且说|话分两头|再说|次日|翌日|第二天|第三天|隔天|当晚|当夜|是夜|是日|转眼|"
    r"不觉|一日|有一天|那天|这天|这一天|那一天|后来有一天|"
    r"(?:过了|又过了|"
    r"[一二两三四五六七八九十几数半多]{1,3})(?:[一二两三四五六七八九十几数多]{0,3})(?:天|日|"
    r"年|个月|月|夜|周|个时辰|个小时)(?:以?后|之后|过去|来|，)|"
    r"与此同时|清晨|黎明|傍晚|黄昏|深夜|半夜|入夜|天亮|天刚亮|第二日|次早|早晨|夜里|"
    r"到了(?:晚上|夜里|傍晚|第二天|清晨))"
)
_LIMIT = 8_000
V = TypeVar("V")
_PATTERNS = tuple((value, re.compile(words)) for value, words in _TIMES)
_SKIES = tuple((value, re.compile(words)) for value, words in _WEATHERS)
_FEELINGS = tuple((value, re.compile(words)) for value, words in _MOODS)


def opens_scene(text: str) -> bool:
    """Whether a paragraph's beginning jumps to another time or place."""
    return bool(_OPENS.match(text))


def setting(texts: Sequence[str]) -> Setting:
    """What the lines of a scene tell; the beginning counts most."""
    whole = "".join(texts)[:_LIMIT]
    place, inside = _place(whole[:1500])
    return Setting(
        place,
        inside,
        _first(_PATTERNS, whole[:3000], TimeOfDay.UNKNOWN),
        _first(_SKIES, whole[:2000], Weather.UNKNOWN),
        _mood(whole),
        0.5,
    )


def _first(patterns: tuple[tuple[V, re.Pattern[str]], ...], text: str, otherwise: V) -> V:
    """The value whose words come first in the text."""
    best, found = len(text) + 1, otherwise
    for value, pattern in patterns:
        match = pattern.search(text, 0, best)
        if match is not None and match.start() < best:
            best, found = match.start(), value
    return found


def _place(text: str) -> tuple[str, bool | None]:
    """The place most named near the beginning, the first one on a tie."""
    seen = Counter(found.group() for found in _PLACE.finditer(text))
    if not seen:
        return "", None
    most = max(seen.values())
    word = next(found.group() for found in _PLACE.finditer(text) if seen[found.group()] == most)
    return word, word in _INDOORS


def _mood(text: str) -> Mood:
    """The mood with the most words, when there are enough of them."""
    counts = [(len(pattern.findall(text)), value) for value, pattern in _FEELINGS]
    count, mood = max(counts, key=lambda one: (one[0], one[1].value))
    return mood if count >= 2 and count * 500 >= len(text) else Mood.CALM
