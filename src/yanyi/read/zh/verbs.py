"""Chinese verbs of speaking, thinking, singing and listening; our own list, in simplified form."""

import re

from yanyi.read.lexicon import words

SPEECH = frozenset(
    words(
        "道 曰 云 说 问 答 喊 叫 喝 骂 嚷 吼 唱 念 吟 哭 笑 叹 劝 求 讲 叱 斥 啐 嗔 奏 禀 哄 "
        "说道 问道 答道 回答 回道 喊道 叫道 喝道 骂道 嚷道 吼道 唱道 念道 吟道 哭道 笑道 叹道 "
        "叹息 劝道 劝说 求道 开口 开言 开腔 发话 发问 应道 应声 应答 答应 应承 应了一声 嘟囔 "
        "嘟囔道 嘟哝 嘀咕 嘀咕道 低语 低语道 耳语 呢喃 喃喃 喃喃道 吩咐 吩咐道 吩咐说 嘱咐 "
        "嘱咐道 叮嘱 叮咛 交代 交待 告诉 告知 解释 解释道 说明 补充 补充道 追问 追问道 反问 "
        "反问道 质问 盘问 逼问 诘问 请教 打听 打问 询问 探问 发问 问候 问询 命令 命令道 下令 "
        "大叫 大喊 高喊 高叫 喊叫 叫喊 呼叫 呼喊 呼唤 惊叫 惊呼 尖叫 怪叫 叫嚷 吵嚷 嚷嚷 叫唤 "
        "低吼 咆哮 怒吼 怒喝 怒斥 呵斥 喝斥 训斥 斥责 责备 责怪 责问 数落 埋怨 抱怨 抱怨道 咒骂 "
        "臭骂 破口大骂 冷冷道 淡淡道 厉声道 低声道 轻声道 柔声道 沉声道 高声道 朗声道 怒道 急道 "
        "惊道 喜道 奇道 恨道 嗔道 赞道 夸道 叱道 斥道 训道 责道 催道 呼道 奏道 禀道 禀告 禀报 "
        "报告 报道 告道 拜道 谢道 言道 语道 嘱道 讽道 哼道 接道 续道 又道 点头道 摇头道 咬牙道 "
        "安慰 安慰道 宽慰 劝慰 劝解 劝阻 提醒 提醒道 警告 警告道 威胁 恐吓 宣布 宣告 声明 "
        "央求 哀求 恳求 请求 乞求 祈求 讨饶 求饶 道歉 赔礼 致谢 插嘴 插话 插言 接口 接口道 接话 "
        "接过话 接过话头 接着说 继续说 又说 便说 就说 还说 说着 喊着 叫着 问着 笑着说 哭着说 打断 "
        "抢白 顶嘴 顶撞 反驳 反驳道 辩解 辩解道 辩白 争辩 分辩 抗议 反对 否认 承认 同意 赞同 "
        "赞成 附和 帮腔 建议 提议 主张 强调 表示 指出 断言 断定 保证 发誓 起誓 许诺 自语 自言自语 "
        "自言自语道 感叹 感叹道 感慨 惊叹 赞叹 称赞 夸奖 夸赞 夸 恭维 奉承 催促 催 招呼 打招呼 "
        "寒暄 客套 嘲笑 讥笑 讥讽 讽刺 挖苦 嘲讽 打趣 取笑 开玩笑 逗趣 冷笑 苦笑 微笑 咕哝 "
        "咕哝道 嘟噜 吆喝 嗫嚅 支吾 吱唔 吞吞吐吐 结巴 呻吟 哽咽 抽泣 呜咽 哀叹 长叹 叹了口气 "
        "叹口气 请示 汇报 介绍 回应 回话 回复 答复 对答 致词 言传 搭话 搭腔 搭讪 答话 说话 发言 "
        "评论 议论 念叨 唠叨 叨叨 告别 道别 告曰 对曰 谓曰 问曰 答曰 笑曰 叹曰 大呼曰 叱曰 泣曰 "
        "奏曰 启曰 怒曰 喜曰 惊曰 大骂曰 谢曰 拜曰 诏曰 令曰 劝曰 喊话 朗诵 朗读 背诵 宣读"
    )
)
THOUGHT = frozenset(
    words(
        "想 想道 心想 暗想 暗道 寻思 寻思道 思量 思忖 忖道 思忖道 心道 心说 心中想 心里想 暗忖 "
        "琢磨 盘算 暗思 自思 自忖 想到 心中暗道 觉得 感到 思道 忖度 忖思 思索 暗暗叫苦 心下想 "
        "腹诽 暗骂 暗叹 思谋 心里说 心中说 心下暗道 暗自说"
    )
)
SUNG = frozenset(
    words("唱 唱道 唱曰 歌曰 歌道 高唱 吟道 吟曰 吟唱 哼 哼唱 唱着 作歌曰 歌云 哼着 高歌 唱了起来")
)
# Verbs whose object may close the clause (``问他的朋友。``).
_TO = words(
    "问 告诉 反驳 回答 提醒 安慰 劝 骂 催 催促 质问 追问 反问 央求 哀求 恳求 吩咐 嘱咐 叮嘱 命令 "
    "责备 责怪 训斥 斥责 呵斥 挖苦 打断 招呼 问候 埋怨 数落 喊叫 嘲笑 讥笑 讥讽 打趣 取笑 夸 夸奖 "
    "称赞 警告 威胁 劝说 劝解 询问 逼问 盘问 喝斥 恭维 请教 逗 哄 纠正 附和 顶撞 抢白"
)


def alternatives(*lists: frozenset[str] | tuple[str, ...]) -> str:
    """A pattern for any of the words, the longest first."""
    every = {word for one in lists for word in one}
    return "|".join(sorted(map(re.escape, every), key=lambda word: (-len(word), word)))


# 道 is no verb in 知道, 味道, 街道 and their like.
VERBS = alternatives((SPEECH | THOUGHT | SUNG) - {"道"}) + "|(?<![知味街通轨难公河巷铁])道"
_TAIL = (
    r"(?:了一句|了句|一句|一声|了一声|了几句|几句|了一遍|起来|了起来|开了|下去|过来|过去|着|了|道|"
    r"他|她|我|你|大家|众人|对方)?"
)
ANY = re.compile(VERBS)
ENDS = re.compile(
    rf"(?:({VERBS}){_TAIL}|({alternatives(_TO)})(?![题号世心])(?:了|着|过)?[^了着过说道得]{{1,9}})$"
)
# What turns a verb of speech into silence.
SILENT = re.compile(
    r"(?:没有?(?!好气)|不再|不曾|未|并不|不|无法|难以|顾不上|来不及|不敢|不愿|不想|懒得|不知|说不出)"
    r"[^，。地]{0,4}(?:说|言|语|吭|答|应|作声|出声|做声|开口|反驳|搭理|理|话|问|响|传)"
    r"|一(?:声|言|语)不[发吭响]"
)
# What somebody does who has just been spoken to.
HEARS = re.compile(
    r"(?:听了|听完|听罢|听到|听见|听得|听说|闻言|沉默|默然|哑口|无言|愣住|愣了|一愣|怔住|怔了|一怔|"
    r"呆住|目瞪口呆|大吃一惊|被问|说不出)"
)

# What somebody does inwardly who may be either.
MUSES = re.compile(
    r"意识到|看出|听出|发现|想到|想起|明白|知道|觉得|感到|猜想|猜到|心想|心里|认为|以为|相信|没想到|想不到"
)
# What one sees or hears another say.
WITNESSES = re.compile(r"(?:听见|听到|听得|只听|忽听|看见|看到|只见|见)[^，。]{0,8}?$")


def kind_of(text: str) -> str:
    """The last verb of speech, thought or song in the words, empty when there is none."""
    found = [one.group() for one in ANY.finditer(text)]
    return found[-1] if found else ""
