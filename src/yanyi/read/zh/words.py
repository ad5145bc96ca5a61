"""Chinese word lists for telling who speaks and how; our own, small, and easily grown."""

from yanyi.read.lexicon import words
from yanyi.story.vocabulary import Age, Emotion, Gender, Manner


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What may stand right before a quotation; the longest is tried first.
SPEECH = _set(
    "道 曰 云 说 說 问 問 答 喊 叫 喝 骂 罵 嚷 吼 唱 念 吟 哭 笑 叹 嘆 劝 勸 求 讲 講 说道 "
    "說道 问道 問道 答道 回答 回道 "
    "喊道 叫道 喝道 骂道 嚷道 吼道 唱道 念道 吟道 哭道 笑道 叹道 叹息 劝道 求道 开口 開口 "
    "应道 應道 答应 嘟囔 嘟囔道 嘀咕 嘀咕道 "
    "低语 低语道 呢喃 呢喃道 喃喃 喃喃道 吩咐 吩咐道 吩咐说 嘱咐 嘱咐道 告诉 告訴 解释 "
    "解释道 补充 补充道 追问 追问道 反问 反问道 "
    "命令 命令道 大叫 大叫道 大喊 高喊 高叫 高声叫道 厉声道 低声道 轻声道 柔声道 沉声道 "
    "冷冷道 淡淡道 怒道 奏道 禀道 告道 拜道 "
    "谢道 赞道 安慰 安慰道 提醒 提醒道 宣布 抱怨 抱怨道 央求 哀求 恳求 请求 插嘴 插话 接口道 "
    "接着说 又说 便说 就说 说着 喊着 叫着 "
    "问着 笑着说 哭着说 打断 打断道 自语 自言自语 自言自语道 惊呼 惊叫 尖叫 呼喊 呼道 回应 "
    "回话 反驳 承认 建议 感叹 感叹道 催促 "
    "催道 招呼 打招呼 嘲笑 讥笑 冷笑 苦笑 微笑 咕哝 咕哝道 吆喝 嗫嚅 支吾 夸道 夸 报道 嘱道 "
    "训斥 训道 责备 责道 斥道 质问 致词 "
    "言道 语道 告曰 对曰 谓曰 问曰 答曰 笑曰 叹曰 大呼曰 叱曰 泣曰 奏曰 启曰 叫喊 低吼 咆哮 "
    "咬牙道 点头道 摇头道 哈哈大笑 "
    "呵斥 强调 表示 请示 汇报 询问 道歉 帮腔 言传 恭维 鼓舞 指着 破口大骂"
)
THOUGHT = _set(
    "想 想道 心想 暗想 暗道 寻思 寻思道 思量 思忖 忖道 思忖道 心道 心说 心中想 心里想 暗忖 "
    "琢磨 盘算 暗思 自思 自忖 想到 心中暗道 觉得 感到 思道"
)
SUNG = _set("唱 唱道 唱曰 歌曰 歌道 高唱 吟道 吟曰 吟唱 哼 哼道 哼唱 唱着 作歌曰 歌云")
# What may stand between the one who speaks and the verb.
BETWEEN = words(
    "冷笑 大笑 微笑 苦笑 陪笑 赔笑 哈哈 呵呵 嘻嘻 嘿嘿 笑 连忙 急忙 慌忙 赶忙 赶紧 忙 又 便 就 "
    "也 才 却 乃 即 急 再 都 只 方 遂 亦 因 大怒 大喜 大惊 怒 喜 惊 悲 哭 泣 叹 大声 高声 厉声 "
    "低声 轻声 小声 柔声 沉声 齐声 应声 失声 朗声 喝 骂 叫 喊 问 答 说 回 回头 转身 上前 近前 "
    "起身 点头 摇头 拱手 合掌 躬身 叩头 欠身 顿首 接口 开口 接着 跟着 于是 随即 立刻 马上 忽然 "
    "突然 慢慢 缓缓 轻轻 悄悄 淡淡 冷冷 静静 默默 认真 生气 高兴 不解 疑惑 好奇 惊讶 着 地 的 了 "
    "道 奏 拜 谢 启 禀 告 劝 赞 在旁 在马上 心中 心里 暗 自 自己 这才 这时 继续 一边 一面 半晌 "
    "大 高 厉 低 轻 急切 温柔 平静 无奈 得意 开心 难过 愤怒 激动 兴奋 害羞 委屈 闻言 听了 听罢 "
    "见了 说着"
)
OBJECT_MARKS = words(
    "对着 向着 朝着 冲着 对 向 朝 给 跟 和 与 同 问 叫 唤 把 被 将 拉着 拉 扶 望着 望 看着 看 "
    "指着 指 教 请 谢 骂 劝 告诉 替 为 让 令 命 使 喝 拜 到 在 见 了 着 问候 迎 唬得 打 赶 送 找 "
    "向那 对那 谓 顾 召 呼 扯 搀 抱 追 瞪 瞪着 盯着 冲 及 并 与那 吩咐 嘱咐 喊 推 叫声"
)
NOT_NAMES = _set(
    "他 她 它 我 你 您 俺 咱 他们 她们 我们 你们 咱们 大家 自己 有人 别人 某人 谁 人 那人 "
    "这人 此人 其人 一人 二人 两人 三人 四人 众 众皆 众将皆 "
    "话 心 口 声 嘴 手 眼 头 泪 脸 身 这 那 此 其 之 的 了 着 于是 只见 却说 且说 话说 正是 "
    "不知 忽 忽然 忽听 只听 只听得 听 又 又听 听得 见 便 就 "
    "因 因问 因说 乃 遂 即 急 忙 连忙 口中 口里 嘴里 心里 心中 左右 上 下 里 后 前 中 东 西 "
    "南 北 一面 一边 不 没 没有 这样 那样 怎么 什么 如此 "
    "答 说 问 笑 叫 喝 喊 哭 骂 想 看 走 来 去 说完 说罢 说着 听罢 听了 接着 然后 最后 突然 "
    "后来 当下 当时 这时 那时 如今 今日 明日 书上 信上 "
    "大呼 回报 书略 后人有诗 有诗 报道 疏略 表略 诏曰 檄 遗书 左右人 军中 寨中 城上 阵中 "
    "诗 词 偈 歌 表 诏 书 古人 俗语 常言 有诗 后人 又云 语 经 传 高声 低声 大声 厉声 轻声 "
    "小声 齐声 连声 应声 失声 半晌 良久 一声 不由 不禁 忍不住 "
    "再三 一齐 大喜 大怒 大惊 皆 俱 同 齐 复 方 才 却 也 都 只 一个 两个 三个 几个 那个 这个 "
    "个 某 何 谓 遂问 故 故问 就问 还 还问 再 再问 先 且 "
    "一同 每人 别 原来 果然 果 但 若 如 以 及 与 和 对 向 把 被 将 给 从 到 为 而 或 则 虽 "
    "既 已 曾 未 必 可 能 会 要 应 该 敢 愿 肯 得 起来 过来"
)
SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
    "奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍"
    "余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席"
    "季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣"
    "邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲家封芮储靳段富巫乌焦巴弓牧隗山谷车侯宓蓬全"
    "班秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索赖卓蔺屠蒙池乔"
    "阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充"
    "慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂"
    "晁勾敖融冷辛阚那简饶空曾沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖岳猪"
)
FEMALE_MARKS = words(
    "娘娘 夫人 小姐 太太 奶奶 姑娘 丫头 丫鬟 公主 王后 皇后 太后 女士 阿姨 妈妈 母亲 姐姐 妹妹 "
    "大姐 大妈 大娘 大婶 婶婶 婆婆 外婆 姥姥 祖母 女子 女孩 少女 妇人 女人 老太太 老妇 仙女 女王 "
    "媳妇 嫂子 娘子 婆子 婶子 婶 母 家的 嫂 姨 姑 妈 娘 婆 姐 妹 妃 女 妇 姬 氏 媪 妪 尼 嬷嬷 贵妃"
)
MALE_MARKS = words(
    "爷爷 大爷 老爷 少爷 公子 先生 父亲 爸爸 哥哥 弟弟 大哥 大叔 大伯 叔叔 伯伯 舅舅 和尚 道士 "
    "道人 国王 皇帝 太子 王爷 将军 元帅 丞相 员外 书生 老汉 老翁 渔夫 樵夫 男子 男孩 少年 小伙子 "
    "男人 汉子 老头 老者 掌柜 行者 长老 天王 龙王 大王 大圣 太尉 师傅 公公 祖师 玉帝 爷 叔 伯 哥 "
    "弟 公 翁 僧 王 帝 郎 汉 儿子 父 兄 丈夫 秀才 船夫 猎人 铁匠 木匠 侯 君 夫"
)
OTHER_MARKS = words(
    "师父 徒弟 老师 医生 大夫 老人 孩子 小孩 客人 店家 小二 掌门 主任 书记 县长 局长 经理 老板 "
    "队长 班长 教授 司机 警察 老妖 妖怪 妖精 怪物 那怪 魔王 土地 小妖 猴王 美猴王 童子 神仙 仙人 "
    "众人 众猴 群猴 众妖 众僧 众将 村民 士兵 侍卫 门子 机器人 菩萨 佛祖 如来 老君 金星 星君 真人 "
    "使者 差人 军士 小的 摊主 邻居 船家 灯匠 匠人 狐狸 老虎 猫 狗 龙 鬼 掌灯人 守夜人 "
    "更夫"
)
AGE_MARKS = (
    (
        Age.OLD,
        words(
            "老者 老人 老汉 老翁 老妇 老太太 老头 老婆婆 婆婆 爷爷 奶奶 祖母 祖父 外婆 姥姥 老僧 "
            "老妪 老媪 老道 老先生"
        ),
    ),
    (Age.CHILD, words("孩子 小孩 男孩 女孩 童子 小丫头 小儿 娃 小童 顽童 婴")),
    (Age.YOUNG, words("少年 少女 姑娘 公子 小姐 小伙子 青年 书生 年轻 后生 少爷")),
)

MANNERS: tuple[tuple[Manner, tuple[str, ...]], ...] = (
    (Manner.WHISPER, words("低声 轻声 悄声 小声 耳语 悄悄 低语 附耳 轻轻地说 压低")),
    (
        Manner.SHOUT,
        words(
            "喝道 大叫 大喊 喊道 高声 厉声 吼 大声 高叫 嚷 叫道 呐喊 咆哮 大喝 大呼 喊 "
            "尖叫 惊叫 怒喝"
        ),
    ),
    (Manner.SOB, words("哭 泣 呜咽 哽咽 垂泪 流泪 抽噎 含泪")),
    (Manner.LAUGH, ("笑",)),
    (Manner.MUTTER, words("嘟囔 嘀咕 喃喃 自言自语 咕哝 自语 呢喃 沉吟")),
    (Manner.HURRIED, words("急忙 慌忙 连忙 忙道 急道 忙说 忙问 气喘 急切 赶紧 忙叫")),
    (Manner.SLOW, words("缓缓 慢慢 徐徐 一字一顿 慢悠悠 沉吟 沉声")),
    (
        Manner.DRUNK,
        words("醉醺醺 醉道 醉眼 大着舌头 舌头打结 打着酒嗝 带着酒意 借着酒意 酒意上涌 口齿不清"),
    ),
    (
        Manner.TELEPHONE,
        words(
            "电话里 电话中 电话那头 电话那边 电话那端 听筒里 话筒里 手机里 对讲机里 广播里 "
            "喇叭里 收音机里"
        ),
    ),
    (Manner.LETTER, words("信上说 信中说 信里说 信上写 信中写 信里写 念信 读信 字条上写 纸条上写")),
    (Manner.ASK, ("问", "询")),
)
EMOTIONS: tuple[tuple[Emotion, tuple[str, ...]], ...] = (
    (Emotion.ANGRY, words("怒 喝道 骂 叱 斥 恼 生气 气愤 愤 咬牙 恨")),
    (Emotion.AFRAID, words("害怕 惊慌 战战兢兢 颤 恐 慌 发抖 哆嗦 胆战 吓")),
    (Emotion.SAD, words("哭 泣 泪 悲 叹 伤心 难过 哽咽 凄 黯然")),
    (Emotion.SURPRISED, words("惊讶 惊奇 吃惊 大惊 惊道 愕 诧异 惊呼 惊")),
    (Emotion.DISGUSTED, words("冷笑 不屑 鄙 讥 嗤 厌")),
    (Emotion.ASHAMED, words("羞 惭愧 红着脸 脸红 赧 不好意思")),
    (Emotion.AMUSED, words("大笑 嘻嘻 哈哈 呵呵 打趣 调皮 笑嘻嘻 噗嗤")),
    (Emotion.WORRIED, words("担心 忧 焦急 着急 不安 发愁 犹豫 愁")),
    (Emotion.PROUD, ("得意", "骄傲", "傲然", "昂首", "自豪")),
    (Emotion.TENDER, words("温柔 柔声 轻轻 慈 爱怜 安慰 抚 和蔼")),
    (Emotion.DETERMINED, words("坚定 毅然 断然 坚决 郑重 正色")),
    (Emotion.TIRED, ("疲惫", "倦", "无力", "虚弱", "困")),
    (Emotion.CURIOUS, ("好奇", "不解", "疑惑", "纳闷", "奇道")),
    (Emotion.HAPPY, words("高兴 欢喜 大喜 喜道 开心 兴奋 笑 欣喜 乐")),
)
WORDS_FELT: tuple[tuple[Emotion, tuple[str, ...]], ...] = (
    (Emotion.ANGRY, words("大胆 放肆 混账 泼猴 泼魔 该死 滚 岂有此理 可恶 畜生 孽 贼")),
    (Emotion.AFRAID, words("救命 饶命 我怕 好可怕 不好了 苦也")),
    (Emotion.SAD, ("呜呜", "可怜", "我的儿", "再也见不到", "唉")),
    (Emotion.HAPPY, words("太好了 妙极 好极了 造化 恭喜 真好")),
    (Emotion.SURPRISED, words("怎么会 竟然 天哪 什么！ 啊！ 奇怪")),
    (Emotion.ASHAMED, ("对不起", "惭愧", "恕罪", "抱歉", "是我不好")),
    (Emotion.WORRIED, ("怎么办", "如何是好", "小心", "当心", "怎生是好")),
    (Emotion.TENDER, ("别怕", "乖", "好孩子", "放心")),
)


def gender_of(name: str) -> Gender:
    """The gender a name's last words tell."""
    for marks, gender in ((FEMALE_MARKS, Gender.FEMALE), (MALE_MARKS, Gender.MALE)):
        if any(
            name.endswith(mark) and (len(name) > len(mark) or len(mark) > 1)
            for mark in marks
            if len(mark) > 1
        ):
            return gender
    for marks, gender in ((FEMALE_MARKS, Gender.FEMALE), (MALE_MARKS, Gender.MALE)):
        if len(name) > 1 and any(name.endswith(mark) for mark in marks if len(mark) == 1):
            return gender
    return Gender.UNKNOWN


_PERSON_MARKS = (*FEMALE_MARKS, *MALE_MARKS, *OTHER_MARKS)


def has_mark(name: str) -> bool:
    """Whether a name ends in a word for a person."""
    return name.endswith(_PERSON_MARKS)
