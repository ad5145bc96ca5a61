"""Chinese words that carry a mood, by how much they tell."""

import re

from yanyi.read.finder import Finder
from yanyi.read.lexicon import words
from yanyi.read.moods import Feelings, Felt
from yanyi.story.vocabulary import Mood

# A feeling named outright, what people do when they feel it, and what mostly brings it.
NAMED, _SHOWN, _BROUGHT = 2.0, 1.0, 0.5
_LISTS: tuple[tuple[Mood, str, str, str], ...] = (
    (
        Mood.JOYFUL,
        "欢喜 高兴 快乐 喜悦 大喜 开心 欣喜 狂喜 惊喜 欢乐 快活 愉快 畅快 痛快 得意 满意 满足 "
        "欣慰 兴高采烈 喜出望外 心花怒放 欢天喜地 眉开眼笑 喜不自胜 乐不可支 手舞足蹈 笑逐颜开 "
        "喜上眉梢 喜气 兴奋 自豪 骄傲 幸福 甜蜜 称心 松了一口气 松了口气 石头落了地 如释重负 "
        "合不拢嘴 乐呵呵 喜滋滋 美滋滋 乐开了花 欢欣 雀跃 谢天谢地",
        "欢笑 笑声 大笑 微笑 笑着 笑了 笑起来 笑盈盈 笑眯眯 笑吟吟 含笑 欢呼 热闹 庆贺 庆祝 祝贺 "
        "贺喜 恭喜 蹦 跳舞 唱歌 唱着歌 哼着 吹着口哨 鼓掌 拍手 雀跃 太好了 妙极 好极了 赢了 团圆 "
        "重逢 得救 痊愈 成亲 喜酒 拜堂 暖洋洋 阳光 鲜花 乐了 可爱 好看 有趣 舒服 平安 称赞 夸",
        "喜 乐 糖 新娘 花轿 洞房 宴 庆 礼物 宝贝 歌 舞 年夜饭 锣鼓 焰火 鞭炮 春风 香甜 热气 暖 "
        "成功 胜利 得胜 赏赐 谢恩 拜谢 饮酒 干杯 酒杯 风筝 迎",
    ),
    (
        Mood.TENDER,
        "温柔 怜惜 怜爱 疼爱 心疼 爱意 爱慕 深情 柔情 恩爱 亲热 依恋 依偎 慈爱 慈祥 相爱 爱着 "
        "爱你 爱她 爱他 喜欢 体贴 温馨 温存 含情 情意",
        "拥抱 抱住 抱着 搂 牵着手 牵手 拉着手 抚摸 抚着 柔声 轻声 依依 吻 亲吻 温暖 思念 想念 "
        "牵挂 关切 安慰 哄 怀里 靠在 盖好被子 摸了摸 别怕 好孩子 肩上",
        "轻轻 悄悄话 耳边 娇 柔 心上人 情人 宝宝 婴儿 并肩 母亲 掖",
    ),
    (
        Mood.COMIC,
        "好笑 滑稽 可笑 逗乐 逗趣 哭笑不得 忍俊不禁 捧腹 哄堂大笑 打趣 取笑 笑话",
        "嘻嘻 哈哈 嘿嘿 噗嗤 扑哧 呆子 夯货 傻笑 做鬼脸 鬼脸 调皮 胡闹 吹牛 摔了个跟头 四脚朝天 "
        "嘴馋 打嗝 偷吃 猪头",
        "笑道 呆 傻 胖 馋 尾巴 耍",
    ),
    (
        Mood.MELANCHOLY,
        "悲伤 悲痛 悲哀 伤心 难过 凄凉 凄惨 孤独 孤单 寂寞 哀愁 哀伤 忧伤 忧愁 愁苦 惆怅 失落 "
        "失望 绝望 痛苦 心酸 辛酸 心碎 断肠 伤感 悲凉 沮丧 懊悔 后悔 悔恨 内疚 愧疚 惭愧 羞愧 "
        "委屈 黯然 垂头丧气 悲切 凄切 肝肠寸断 痛不欲生 泪如雨下 空落落 闷闷不乐 郁郁 愁眉 "
        "心如刀绞 心灰意冷",
        "哭 泪 泣 哽咽 呜咽 抽噎 啜泣 叹气 叹息 叹了 长叹 叹道 叹 抹泪 落泪 眼圈 红了眼 哀求 可怜 "
        "永别 诀别 离别 告别 送别 分别 珍重 再也不 再也没 再没有 呜呼 唉 悲 哀 愁 苦命 丧 吊唁 "
        "思乡 想家 潸然 发呆 说不下去 低下头 垂下头",
        "死 病 坟 墓 灵堂 棺 葬 孤儿 寡妇 饥 饿 穷 破庙 残 落叶 秋雨 夕阳 旧 空荡荡 空了 冷清 荒 "
        "没能 白发 白了 一个人 独自 离开 走了 丢了 失去 落榜 亡 殉 绝笔 故乡 荒凉 断 散尽 灭了",
    ),
    (
        Mood.MYSTERIOUS,
        "神秘 奇怪 古怪 诡异 蹊跷 离奇 惊讶 惊奇 吃惊 诧异 纳闷 疑惑 不解 愕然 目瞪口呆 好奇 怪事 "
        "不可思议 莫名 说来也怪 奇异 疑心 迷惑 困惑 惊异 大奇",
        "秘密 隐隐 影子 朦胧 悄悄 不见了 消失 忽然 不知去向 来历不明 没有人知道 谁也不知道 "
        "说不出缘故 看不懂 愣 怔 似曾相识 若有若无 隐约 密信 谜 玄机 暗号 异香 仙乡 幻 恍惚 模糊",
        "幽 雾 梦 影 古 咒 符 仙 灵 月光 寂静 无声 怪 奇 机关",
    ),
    (
        Mood.TENSE,
        "危险 紧张 焦急 着急 心急如焚 担心 担忧 忧虑 不安 慌张 慌乱 惊慌 急切 危急 忐忑 提心吊胆 "
        "七上八下 坐立不安 心神不宁 千钧一发 万分紧急",
        "急忙 慌忙 突然 屏住 追兵 追赶 追杀 逃 逃命 躲 埋伏 包围 围住 围了 不好了 快跑 快走 火速 "
        "手心全是汗 走来走去 刀光 剑光 拔剑 拔刀 盯着 跟踪 跟着自己 怎么办 如何是好 救火 救人 "
        "抓住 冷汗",
        "急 慌 追 刀 剑 枪 箭 火把 贼 敌 险 暗器 捉 拿住 绑 牢 囚 喘 汗",
    ),
    (
        Mood.FEARFUL,
        "害怕 恐惧 恐怖 可怕 惊恐 惶恐 胆战心惊 战战兢兢 毛骨悚然 魂飞魄散 心惊肉跳 魂不附体 "
        "不寒而栗 面如土色 吓得 吓坏 惊吓 吓了 骇然 大骇 胆怯 胆寒 噩梦 脸色煞白 面无人色 "
        "不敢出声 气也不敢出 不敢",
        "发抖 颤抖 哆嗦 打战 战栗 尖叫 惊叫 惊呼 救命 饶命 脸色惨白 惨白 脸色发白 腿软 腿都软 瘫 "
        "缩在 捂住嘴 阴森 阴风 鬼火 惨叫 血 尸 骷髅 僵尸 怕 吓 惊醒 毛发倒竖 狰狞 獠牙 血盆大口",
        "妖怪 妖精 妖魔 魔 鬼 怪物 黑暗 漆黑 狼 虎 蛇 毒 棺材 坟地 乱葬岗 杀 吃人 雷 闪电 深渊 "
        "脚步声 绿光 抖 吼 咬 绑匪 凶",
    ),
    (
        Mood.ANGRY,
        "大怒 愤怒 恼怒 发怒 暴怒 震怒 恼火 生气 气愤 愤恨 愤慨 怒气 怒火 之怒 怒从心头起 "
        "怒不可遏 勃然 怨恨 憎恨 仇恨 痛恨 嫉妒 妒忌 不满 气得 恨得 恨不得 咬牙切齿 暴跳如雷 "
        "火冒三丈 怒吼 怒喝 铁青 厌恶 恨",
        "怒 骂 吵 争执 争吵 喝道 喝令 斥责 训斥 叱 吼道 咆哮 跺脚 跺着脚 拍案 一掌 耳光 咬着牙 "
        "咬牙 冷笑 瞪 报仇 算账 滚 岂有此理 可恶 混账 放肆 大胆 无礼 泼怪 泼猴 孽畜 畜生 狗贼 "
        "该死 不得好死 撕 摔 砸 掷 攥紧了拳头 拳头 嚷 责备 推搡 狠狠 骗了",
        "骗 打 棍 鞭 抢 夺 偷 欺 辱 逼 仇 奸 恶 斩 罚 背叛 出卖 不肯让",
    ),
    (
        Mood.EPIC,
        "大战 决战 鏖战 凯旋 英雄 豪杰 气吞山河 荡气回肠 壮志 浩荡 威风凛凛",
        "战鼓 千军 万马 兵马 天兵 天将 厮杀 旌旗 交锋 列阵 号角 冲锋 帅旗 大军 三军 铁骑 斗法 "
        "杀声震天 血战 征讨",
        "将军 城下 出征 江山 先锋 点兵 披挂 擂鼓 战场",
    ),
)
_NOT = re.compile(
    r"(?:不|没有?|未|非|无|别|毫不|并不|不再|不曾|莫|休)(?:再|会|曾|要|太|很|那么|什么|敢)?$"
)
_OPPOSITE = {Mood.JOYFUL: Mood.MELANCHOLY, Mood.TENDER: Mood.MELANCHOLY}


def _entries() -> dict[str, Felt]:
    found: dict[str, Felt] = {}
    for mood, *lists in _LISTS:
        for weight, text in zip((NAMED, _SHOWN, _BROUGHT), lists, strict=True):
            for entry in words(text):
                found.setdefault(entry, Felt(mood, weight, entry))
    return found


_FINDER = Finder(_entries(), spaced=False)


def feelings(text: str) -> Feelings:
    """What the words of a line make one feel."""
    found = []
    for hit in _FINDER.find(text):
        felt = hit.value
        if _NOT.search(text, max(0, hit.start - 4), hit.start):
            if felt.mood not in _OPPOSITE:
                continue
            felt = Felt(_OPPOSITE[felt.mood], felt.weight / 2, felt.word)
        found.append((hit.start, hit.end, felt))
    return Feelings(tuple(found))
