"""Chinese: how authors say outright how a line is said, and where and when a scene is."""

import re

from yanyi.read.directions import Directions, table
from yanyi.read.lexicon import words
from yanyi.story.vocabulary import Emotion, LineKind, Manner, Mood, TimeOfDay, Weather

_TIMES = (
    (TimeOfDay.DAWN, "黎明 破晓 破曉 拂晓 拂曉 清晨 凌晨 天明 天亮 日出 天蒙蒙亮 五更"),
    (TimeOfDay.MORNING, "早晨 早上 上午 早 晨 早饭 早飯 次日早晨"),
    (TimeOfDay.DAY, "日 白天 白日 中午 正午 晌午 午 昼 晝 日间 日間 次日 翌日 第二天"),
    (TimeOfDay.AFTERNOON, "下午 午后 午後"),
    (TimeOfDay.DUSK, "黄昏 黃昏 傍晚 日落 日暮 薄暮 夕阳 夕陽 暮"),
    (TimeOfDay.EVENING, "晚 晚上 入夜 晚间 晚間 掌灯 掌燈"),
    (
        TimeOfDay.NIGHT,
        "夜 夜晚 夜里 夜裡 夜間 夜间 深夜 半夜 午夜 子夜 三更 月夜 雨夜 雪夜 当夜 當夜 夜半",
    ),
)
_WEATHERS = (
    (Weather.CLEAR, "晴 晴天 晴朗 阳光 陽光 烈日 艳阳 万里无云"),
    (Weather.CLOUDY, "阴 陰 阴天 陰天 多云 多雲 乌云"),
    (Weather.RAIN, "雨 下雨 大雨 小雨 细雨 細雨 雨天 中雨 阵雨 毛毛雨 雨夜 春雨 秋雨"),
    (Weather.STORM, "暴雨 雷雨 暴风雨 暴風雨 雷电 雷電 打雷 狂风暴雨 台风 颱風 雷"),
    (Weather.SNOW, "雪 下雪 大雪 小雪 风雪 風雪 雪天 飞雪 雪夜 暴雪"),
    (Weather.FOG, "雾 霧 大雾 大霧 浓雾 濃霧 薄雾 有雾 起雾"),
    (Weather.WIND, "风 風 大风 大風 刮风 颳風 狂风 微风 起风 寒风"),
)
_MOODS = (
    (Mood.CALM, "平静 平靜 宁静 寧靜 安静 安靜 安宁 祥和"),
    (Mood.JOYFUL, "欢乐 歡樂 欢快 喜庆 喜慶 快乐 快樂 愉快 热闹 熱鬧"),
    (Mood.TENDER, "温柔 溫柔 温馨 溫馨 温情 柔情 浪漫 深情"),
    (Mood.COMIC, "滑稽 搞笑 诙谐 詼諧 喜剧 喜劇 轻松 輕鬆"),
    (Mood.MELANCHOLY, "忧伤 憂傷 悲伤 悲傷 哀伤 伤感 傷感 凄凉 淒涼 惆怅 惆悵"),
    (Mood.MYSTERIOUS, "神秘 诡异 詭異 奇异 離奇 离奇 玄妙"),
    (Mood.TENSE, "紧张 緊張 悬念 懸念 不安 急迫 危急"),
    (Mood.FEARFUL, "恐怖 恐惧 恐懼 阴森 陰森 可怕 惊悚 驚悚"),
    (Mood.ANGRY, "愤怒 憤怒 激愤 怒气冲冲 剑拔弩张"),
    (Mood.EPIC, "壮阔 壯闊 宏大 史诗 史詩 雄壮 雄壯 磅礴 庄严 莊嚴"),
)
_MANNERS = (
    (
        Manner.WHISPER,
        "低声 低聲 轻声 輕聲 小声 小聲 悄声 悄聲 悄悄 耳语 耳語 悄悄话 压低声音 壓低聲音 附耳",
    ),
    (
        Manner.SHOUT,
        "大声 大聲 高声 高聲 喊 大喊 叫 大叫 喊叫 吼 怒吼 高喊 高叫 厉声 厲聲 嚷 喝 大喝 尖叫 "
        "呼喊 放声",
    ),
    (Manner.ASK, "问 問 追问 追問 反问 反問 询问 詢問 疑问"),
    (Manner.SOB, "哭 哭着 哭著 哭泣 抽泣 哽咽 呜咽 嗚咽 含泪 含淚 流泪 流淚 哭腔 泣"),
    (Manner.LAUGH, "笑 笑着 笑著 大笑 哈哈大笑 哈哈 嘻嘻 微笑 轻笑 輕笑 含笑 笑嘻嘻 偷笑"),
    (
        Manner.HURRIED,
        "急 急忙 连忙 連忙 急促 匆忙 匆匆 急切 慌忙 快速 飞快 喘着气 喘著氣 气喘吁吁 气喘",
    ),
    (Manner.SLOW, "慢 慢慢 缓缓 緩緩 缓慢 緩慢 慢条斯理 慢條斯理 一字一顿 一字一頓 徐徐 慢吞吞"),
    (
        Manner.MUTTER,
        "自语 自語 自言自语 自言自語 嘟囔 嘀咕 喃喃 喃喃自语 喃喃自語 咕哝 咕噥 呢喃",
    ),
    (
        Manner.DRUNK,
        "醉 喝醉 醉醺醺 微醺 醉意 带着醉意 帶著醉意 醉眼朦胧 醉眼朦朧 大着舌头 大著舌頭 口齿不清",
    ),
    (
        Manner.TELEPHONE,
        "电话 電話 电话里 電話裡 电话中 電話中 电话那头 電話那頭 打电话 打電話 对讲机 對講機 "
        "对讲机里 广播 廣播 广播里 收音机里 话筒里 听筒里",
    ),
    (Manner.LETTER, "读信 讀信 念信 唸信 信 信中 信里 信裡 念道 朗读 朗讀 读 讀"),
    (Manner.INNER, "内语 默语 心语 心語"),
)
_EMOTIONS = (
    (
        Emotion.HAPPY,
        "高兴 高興 开心 開心 欢喜 歡喜 喜 兴奋 興奮 快乐 快樂 欣喜 笑着 笑著 微笑 喜悦 笑",
    ),
    (Emotion.AMUSED, "打趣 调侃 調侃 戏谑 戲謔 逗 调皮 調皮 大笑 哈哈大笑 笑嘻嘻 嘻嘻"),
    (Emotion.TENDER, "温柔 溫柔 柔声 柔聲 慈爱 慈愛 体贴 轻柔 輕柔 安慰 亲切 親切 和蔼 和藹"),
    (
        Emotion.SAD,
        "悲 悲伤 悲傷 伤心 傷心 难过 難過 叹气 嘆氣 叹息 嘆息 哭 哭着 哭泣 抽泣 哽咽 含泪 含淚 "
        "流泪 凄然 黯然 悲痛 忧伤 憂傷 流淚 哭著",
    ),
    (
        Emotion.ANGRY,
        "怒 愤怒 憤怒 生气 生氣 气愤 氣憤 恼怒 惱怒 大怒 发火 發火 厉声 厲聲 恼火 怒吼 不满 不滿",
    ),
    (
        Emotion.AFRAID,
        "害怕 恐惧 恐懼 惊恐 驚恐 惊慌 驚慌 发抖 發抖 颤抖 顫抖 胆怯 膽怯 战战兢兢 紧张 緊張",
    ),
    (
        Emotion.SURPRISED,
        "惊 驚 惊讶 驚訝 吃惊 吃驚 诧异 詫異 惊奇 驚奇 大惊 大驚 愕然 惊喜 驚喜 震惊 震驚",
    ),
    (
        Emotion.DISGUSTED,
        "厌恶 厭惡 不屑 鄙夷 嫌弃 嫌棄 冷笑 讥讽 譏諷 嘲讽 嘲諷 轻蔑 輕蔑 冷冷 冷淡 冷漠",
    ),
    (
        Emotion.WORRIED,
        "担心 擔心 担忧 擔憂 忧虑 憂慮 着急 著急 焦急 不安 犹豫 猶豫 发愁 發愁 迟疑 遲疑",
    ),
    (Emotion.PROUD, "得意 骄傲 驕傲 自豪 傲然 洋洋得意 自信 高傲"),
    (
        Emotion.ASHAMED,
        "羞愧 惭愧 慚愧 害羞 羞涩 羞澀 不好意思 脸红 臉紅 尴尬 尷尬 愧疚 内疚 內疚 歉疚 羞",
    ),
    (Emotion.DETERMINED, "坚定 堅定 坚决 堅決 果断 果斷 毅然 郑重 鄭重 认真 認真 严肃 嚴肅 正色"),
    (Emotion.TIRED, "疲惫 疲憊 疲倦 虚弱 虛弱 无力 無力 有气无力 有氣無力 困倦 累 打哈欠"),
    (Emotion.CURIOUS, "好奇 疑惑 不解 纳闷 納悶 奇怪 困惑"),
)

DIRECTIONS = Directions(
    times=table(_TIMES),
    weathers=table(_WEATHERS),
    moods=table(_MOODS),
    inside=table(
        (
            (True, "内 內 室内 室內 屋里 屋裡 屋内 屋內 内景 內景"),
            (False, "外 室外 户外 戶外 屋外 外景 露天"),
        )
    ),
    manners=table(_MANNERS),
    emotions=table(_EMOTIONS),
    kinds=table(
        (
            (LineKind.SUNG, "唱 唱道 歌 高唱 哼唱 哼 唱着 唱著 唱歌 吟唱 哼着 哼著"),
            (
                LineKind.THOUGHT,
                "想 心想 心道 暗想 心里 心裡 内心 內心 心声 心聲 内心独白 內心獨白 "
                "思忖 暗道 默念 默想",
            ),
        )
    ),
    quiet=frozenset(words("停顿 停頓 片刻 稍顿 稍頓 沉默 继续 繼續 接着 接著 续 續 顿 頓")),
    keys=dict.fromkeys(("地点", "地點", "场景", "場景", "地方"), "place")
    | dict.fromkeys(("时间", "時間", "时辰", "時辰"), "time")
    | dict.fromkeys(("天气", "天氣"), "weather")
    | dict.fromkeys(("气氛", "氣氛", "氛围", "氛圍", "情绪", "情緒"), "mood"),
    trim=re.compile(
        r"^(?:在|很|有点|有點|有些|十分|非常|一脸|一臉|满脸|滿臉|突然|忽然|又|次日|翌日|第二天|当天|"
        r"當天)|(?:地|的|说|說|道|着|著|时分|時分|时|時|地说|地說|之中|中|状|狀|了)$"
    ),
)
