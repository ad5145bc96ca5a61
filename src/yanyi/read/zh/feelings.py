"""Chinese: how lines are said and felt, from their tags, the beats beside them and their words."""

import re
from collections.abc import Iterable
from typing import TypeVar

from yanyi.read.beside import beside, direction, goes_on
from yanyi.read.draft import Draft
from yanyi.read.finder import Finder
from yanyi.read.lexicon import words
from yanyi.read.moods import EMOTION_OF
from yanyi.read.zh import moods
from yanyi.read.zh.asides import is_crowd
from yanyi.read.zh.words import EMOTIONS, MANNERS, WORDS_FELT
from yanyi.story.vocabulary import VOICED, Emotion, Manner, Mood

V = TypeVar("V")
_LAUGHS = ("大笑", "哈哈", "呵呵", "嘻嘻", "咯咯")
# What faces, hands and voices show beside the words.
_SHOWN: tuple[tuple[Emotion, str], ...] = (
    (
        Emotion.ANGRY,
        "咬牙 跺脚 跺着脚 拍案 拍桌 瞪眼 瞪着 横眉 铁青着脸 沉下脸 板着脸 拉下脸 摔下 气呼呼 "
        "气冲冲 气得 恶狠狠 圆睁 须发皆张 顿足 戟指 火了 恨恨 没好气 怒冲冲 粗声粗气",
    ),
    (
        Emotion.AFRAID,
        "颤声 声音发颤 声音颤 脸色发白 脸都白了 面如土色 脸色煞白 牙齿打战 抖着 缩着 后退 倒退 "
        "腿软 磕头 魂不附体 结结巴巴 哆哆嗦嗦 惊恐",
    ),
    (
        Emotion.SAD,
        "含泪 噙着泪 噙泪 红着眼 眼圈一红 眼圈红 抹着泪 抹泪 掩面 捶胸 垂头 低着头 苦笑 长叹 "
        "声音沙哑 哭丧着脸 唉声 鼻子一酸 凄然 惨然 呜咽 落寞",
    ),
    (
        Emotion.SURPRISED,
        "愣住 愣了 怔住 怔了 瞪大了眼 瞪大眼 张大了嘴 目瞪口呆 失声 吓了一跳 一愣 一惊 跳起来",
    ),
    (
        Emotion.DISGUSTED,
        "撇嘴 撇了撇嘴 翻了个白眼 白了一眼 皱鼻 啐 嗤之以鼻 冷冷 冷哼 哼了一声 阴阳怪气",
    ),
    (
        Emotion.ASHAMED,
        "红着脸 涨红了脸 脸一红 低下头去 讪讪 吞吞吐吐 支支吾吾 搓着手 挠头 挠着头 难为情 赧然",
    ),
    (Emotion.AMUSED, "挤眉弄眼 眨眨眼 眨了眨眼 笑嘻嘻 忍着笑 忍住笑 扑哧 坏笑 乐呵呵"),
    (
        Emotion.WORRIED,
        "皱眉 皱着眉 皱起眉 蹙眉 眉头紧锁 搓手 踱来踱去 急得 迟疑 欲言又止 压低了声音 回头张望",
    ),
    (Emotion.PROUD, "昂首 挺胸 扬眉 扬起下巴 仰天 得意洋洋 捋着胡子 背着手 拍着胸脯 朗声"),
    (Emotion.TENDER, "摸着 拉着她的手 拉着他的手 握住 搂着 笑着摇头 轻抚 柔声 温言 怜爱"),
    (Emotion.DETERMINED, "一字一顿 斩钉截铁 攥紧 握紧 正色 沉声 昂然 挺身"),
    (Emotion.TIRED, "打着哈欠 打了个哈欠 揉着眼睛 揉眼 有气无力 气喘吁吁 懒洋洋"),
    (Emotion.CURIOUS, "歪着头 歪着脑袋 凑近 凑过来 探出头 打量"),
    (
        Emotion.HAPPY,
        "眼睛一亮 满脸堆笑 喜滋滋 眉开眼笑 拍手 拍着手 笑逐颜开 笑眯眯 笑吟吟 笑盈盈 兴冲冲 乐得 "
        "眉飞色舞",
    ),
)
_SPOKEN: tuple[tuple[Emotion, str], ...] = (
    (Emotion.AFRAID, "好怕 我怕 害怕 别杀我 饶了我 快救 来人啊 救我 有鬼 别过来"),
    (
        Emotion.ANGRY,
        "我恨 恨死 住口 闭嘴 胡说 休想 混蛋 无耻 气死我 好大的胆子 你敢 贱人 匹夫 狗官 老贼 出去！",
    ),
    (Emotion.SAD, "好苦 命苦 天啊 怎么舍得 想你 想家 没了 死了 回不来 永别 对不住你们"),
    (Emotion.HAPPY, "太棒了 真高兴 好高兴 我真高兴 终于成了 赢了 有救了 谢天谢地 妙啊 好啊"),
    (Emotion.TENDER, "我爱你 我喜欢你 别哭 不哭 心肝 我的乖 保重 早点睡 多穿"),
    (Emotion.SURPRISED, "不可能 怎么可能 当真 果真 什么？！ 什么?! 居然 原来是你 哎呀 咦"),
    (Emotion.WORRIED, "小心 当心 快跑 快走 糟了 糟糕 不妙 可如何 怎么还不 出事"),
    (Emotion.TIRED, "累死 好累 走不动 困死 太累"),
    (Emotion.DETERMINED, "我发誓 一定要 决不 绝不 誓 宁可"),
    (Emotion.ASHAMED, "我错了 怪我 都怪我 见笑 请恕 失礼"),
)
_DENIED = re.compile(r"(?:不|没有?|未|别|莫|无|并不|毫不|不再)(?:曾|再|太|很|用|要|必)?$")


def _finder(tables: Iterable[tuple[V, Iterable[str]]]) -> Finder[V]:
    found: dict[str, V] = {}
    for value, cues in tables:
        for cue in cues:
            found.setdefault(cue, value)
    return Finder(found, spaced=False)


def _listed(tables: tuple[tuple[Emotion, str], ...]) -> list[tuple[Emotion, tuple[str, ...]]]:
    return [(value, words(text)) for value, text in tables]


_VOICES = _finder(MANNERS)
_TAGS = _finder([*_listed(_SHOWN), *EMOTIONS])
_WORDS = _finder([*_listed(_SPOKEN), *WORDS_FELT])
_GESTURES = _finder(_listed(_SHOWN))
_RANKS = {value: rank for rank, (value, _) in enumerate(EMOTIONS)}


def feel(drafts: list[Draft]) -> None:
    """Set manner and emotion of every quotation."""
    for at, draft in enumerate(drafts):
        if draft.quoted and draft.kind in VOICED:
            before, after = beside(drafts, at, 200)
            quoted = goes_on(drafts, at)
            if (
                not before.strip()
                and at
                and not drafts[at - 1].quoted
                and drafts[at - 1].text[-1:] in "：:"
            ):
                before = drafts[at - 1].text
            told = before[-24:].rpartition("。")[2] if before.rstrip()[-1:] in "：:，,道说" else ""
            if not told and not (quoted and after.rstrip()[-1:] in "：:"):
                told = after[:20].partition("。")[0]
            aside = direction(drafts, at)
            if aside:
                told = "" if is_crowd(aside) else aside
            elif drafts[at + 1 : at + 2] and drafts[at + 1].aside:
                told = told if told in before else ""
            _feel(draft, told, before)


def _feel(draft: Draft, told: str, before: str) -> None:
    spoken = draft.words[:400]
    manner = next(iter(_real(_VOICES, told)), Manner.PLAIN)
    if manner is Manner.LAUGH and not any(cue in told for cue in _LAUGHS):
        manner = Manner.PLAIN
    tags = list(_real(_TAGS, told))
    emotion = min(tags, key=lambda one: _RANKS[one]) if tags else Emotion.NEUTRAL
    if emotion is Emotion.NEUTRAL:
        beat = "" if told in before and told else before.rstrip("。！？ ").rpartition("。")[2]
        emotion = (
            next(iter(_real(_WORDS, spoken)), None)
            or next(iter(_real(_GESTURES, beat[-40:])), None)
            or _named(told)
            or Emotion.NEUTRAL
        )
    ending = spoken.rstrip()
    if manner is Manner.PLAIN and ending.endswith(("！！", "！！！")):
        manner = Manner.SHOUT
    if manner is Manner.PLAIN and ending.endswith(("？", "?")):
        manner = Manner.ASK
    if emotion is Emotion.NEUTRAL and ending.endswith(("？！", "！？", "?!", "!?")):
        emotion = Emotion.SURPRISED
    draft.manner, draft.emotion = manner, emotion


def _real(finder: Finder[V], text: str) -> Iterable[V]:
    """What the words tell that are not denied."""
    for hit in finder.find(text):
        if not _DENIED.search(text, max(0, hit.start - 4), hit.start):
            yield hit.value


def _named(text: str) -> Emotion | None:
    """The feeling that a tag names outright."""
    for _, _, felt in moods.feelings(text).words:
        if felt.weight >= moods.NAMED and felt.mood is not Mood.MYSTERIOUS:
            return EMOTION_OF.get(felt.mood)
    return None
