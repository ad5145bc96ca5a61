"""Chinese scenes: their borders, and the words for hour, weather, season and place."""

import re

from yanyi.read.finder import Finder
from yanyi.read.lexicon import words
from yanyi.read.signs import Hints, Opening, Signs, meanings
from yanyi.read.zh import places
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

# Plain words, hints, and words for what begins only there.
_TIMES: tuple[tuple[TimeOfDay, str, str, str], ...] = (
    (
        TimeOfDay.DAWN,
        "黎明 破晓 拂晓 天色微明 天蒙蒙亮 天刚亮 天刚蒙蒙亮 清晨 凌晨 五更 东方发白 天还没亮 "
        "天未明 侵晨 平明 晨曦 鱼肚白 天将明 天快亮 天不亮",
        "鸡鸣 鸡叫 朝霞 晨雾 晨光 晨",
        "天明 天亮 天大亮 日出 太阳升起 太阳出来 旭日 红日初升 曙光",
    ),
    (
        TimeOfDay.MORNING,
        "早晨 早上 上午 次早 一早 大清早 一大早 早起 早间 当早 今早 次日早 朝阳 早饭时 早朝",
        "早饭 早餐 早点 早膳 早茶",
        "",
    ),
    (
        TimeOfDay.DAY,
        "正午 中午 晌午 午时 烈日 日当空 大白天 光天化日 白日里 日头正 近午 已午",
        "白天 午饭 骄阳 白昼 午膳 炎日",
        "",
    ),
    (TimeOfDay.AFTERNOON, "下午 午后 过午 日偏西 日头偏西", "午睡 午觉", ""),
    (
        TimeOfDay.DUSK,
        "黄昏 傍晚 暮色 薄暮 日暮 天色将晚 天色已晚 天色渐晚 夕阳 落日 斜阳 残阳 晚霞 掌灯时分 "
        "暮霭 天将黑 天快黑",
        "晚风 晚钟 余晖 归鸦",
        "日落 太阳落山 太阳下山 太阳落下 西沉 落山 红日西坠 天色暗 天渐渐黑 天色晚",
    ),
    (
        TimeOfDay.EVENING,
        "晚上 晚间 当晚 掌灯 华灯 上灯 晚饭后 今晚 那晚 这晚 一晚 傍黑 入晚 晚来",
        "晚饭 晚餐 晚宴 晚膳 灯火 夜市",
        "",
    ),
    (
        TimeOfDay.NIGHT,
        "半夜 夜里 深夜 当夜 三更 二更 四更 月色 月明 夜色 午夜 一夜 黑夜 夜晚 夜深 是夜 夜半 "
        "子夜 雪夜 雨夜 夜雨 月夜 小年夜 除夕夜 夜更深 那夜 这夜 寒夜 长夜 今夜 昨夜里 通宵 彻夜 "
        "星夜 连夜 初更 更深 月下 月亮底下 夜间 夜空 夜风 秋夜 夜半三更 夜静 静夜",
        "月光 星光 月亮 星星 明月 残月 烛光 夜 更夫 更声 打更 宵 星斗 萤火",
        "天黑 入夜 夜幕 天已黑 天都黑 月上 月出 月亮升 黑了天",
    ),
)
_WEATHERS: tuple[tuple[Weather, str, str, str], ...] = (
    (
        Weather.STORM,
        "暴雨 雷声 打雷 闪电 狂风大作 霹雳 雷雨 大雷 电闪雷鸣 暴风雨 风暴 暴风 狂风暴雨 倾盆大雨 "
        "雷电 炸雷 雷鸣 惊雷 飞沙走石 台风",
        "雷 霹 狂澜 乌云翻滚",
        "起了风暴",
    ),
    (
        Weather.SNOW,
        "大雪 下雪 雪花 飞雪 雪地 风雪 积雪 落雪 小雪 下着雪 雪下 雪落 飘雪 雪片 白雪 鹅毛 瑞雪 "
        "雪夜 雪越 冒雪 踏雪 雪里 雪中 暴雪 雪粒 雪粉 满天雪 雨夹雪 雪天 雪还",
        "雪 冰 霜 冰凌 炭盆",
        "下起雪 下起了雪 飘起雪 飘起了雪 开始下雪 落起雪",
    ),
    (
        Weather.RAIN,
        "下雨 雨落 落雨 雨下 大雨 小雨 细雨 雨点 雨声 雨丝 雨夜 冒雨 雨幕 春雨 秋雨 夜雨 淋雨 "
        "雨中 雨里 下着雨 雨越 毛毛雨 阵雨 骤雨 急雨 雨水 雨打 雨珠 雨帘 阴雨 烟雨 梅雨 雨天 雨还 "
        "细雨蒙蒙 雨淋 雨势 冷雨",
        "雨 伞 蓑衣 泥泞 斗笠 雨衣 水洼 屋檐滴水",
        "下起雨 下起了雨 落起雨 飘起雨 下起大雨 开始下雨 下起小雨",
    ),
    (
        Weather.FOG,
        "大雾 雾气 浓雾 薄雾 迷雾 白雾 晨雾 雾霭 雾里 雾中 江雾 海雾 云雾 雾锁 雾很",
        "雾 烟霭 岚",
        "起雾 起了雾 雾起 下雾",
    ),
    (
        Weather.WIND,
        "大风 狂风 阴风 北风 寒风 秋风 冷风 朔风 西风 东风 风声 风很大 风大 刮着风 风吹 风沙 山风 "
        "河风 江风 海风 凉风",
        "风",
        "起风 起了风 风起 刮起",
    ),
    (
        Weather.CLOUDY,
        "阴天 乌云 阴云 云层 阴沉沉 天阴 阴着 彤云 黑云 灰蒙蒙 天色阴",
        "云 阴",
        "阴了下来 乌云密布 天阴下来",
    ),
    (
        Weather.CLEAR,
        "晴空 阳光 晴朗 万里无云 艳阳 日头 太阳 天晴 晴天 碧空 蓝天 大太阳 风和日丽 秋高气爽 烈日 "
        "骄阳 日光 天气晴 明月 繁星 满天星 月朗 皓月",
        "月光 星光 晴 日影",
        "雨停 雪停 雨住 雪住 雨歇 雨过天晴 雨过天青 放晴 雾散 云开 雪霁 风停 云散 雨收 不下了 "
        "风住 雨也停 雪也停 雨止 雪止 风平浪静",
    ),
)
_SEASONS: tuple[tuple[Season, str, str], ...] = (
    (
        Season.SPRING,
        "春天 春日 春季 暮春 早春 初春 阳春 春夜 春雨 春寒 春风 春光 开春 春分 清明 仲春 春暖 "
        "立春 春末 正当春",
        "桃花 柳絮 杏花 元宵 燕子 新柳 桃红柳绿 二月 三月 油菜花 春",
    ),
    (
        Season.SUMMER,
        "夏天 夏日 夏季 盛夏 初夏 仲夏 炎夏 酷暑 夏夜 三伏 暑假 暑天 立夏 伏天 大暑 夏末 夏初 炎天",
        "蝉 荷花 知了 端午 西瓜 萤火虫 暑 五月 六月 石榴花 蒲扇",
    ),
    (
        Season.AUTUMN,
        "秋天 秋日 秋季 深秋 初秋 金秋 暮秋 仲秋 秋夜 秋雨 秋风 秋凉 中秋 秋收 立秋 秋末 晚秋 "
        "秋高气爽 入秋 秋分",
        "菊花 落叶 红叶 重阳 桂花 枫叶 大雁 八月 九月 秋",
    ),
    (
        Season.WINTER,
        "冬天 冬日 冬季 寒冬 严冬 隆冬 腊月 除夕夜 冬夜 冬至 数九 三九天 除夕 小年夜 大雪 入冬 "
        "初冬 深冬 残冬 立冬 寒假 冬月",
        "雪 梅花 冰 年关 炭火 棉袄 雪花 暖炉 十二月 腊八",
    ),
)
_INDOORS = words(
    "窗外 窗户 窗纸 窗前 炕 床 榻 火炉 炭盆 炉火 桌上 桌边 案上 灯下 烛 屋外 门槛 帘子 沙发 地板 "
    "天花板 枕 屏风 椅子上 茶几 墙角"
)
_OUTDOORS = words(
    "天边 头顶的天 草丛 树梢 枝头 田埂 水面 浪 岸 野花 马背 马蹄 路旁 石头上 云 星空 露宿 篝火 "
    "泥地 地平线 远山 江面 河面 湖面 海面"
)
_NOT_WEATHER = re.compile(
    r"^(?:风(?:流|光|景|水|俗|度|格|筝|尘|情|采|声鹤|月|骚|雅|味|琴|险|波|云人|范|趣|貌|姿|寒|"
    r"箱|火轮|车)|"
    r"云(?:集|长|游|髻|鬟|锦|梯|吞|头|端|雨|里|中|霄|彩|台|南|板)|阴(?:谋|险|间|司|曹|阳|德|"
    r"森|功|影|沟)|雪(?:白|亮|恨|耻|山|茄)|冰(?:雪聪|糖|冷|箱|凉)|"
    r"雷(?:公|音|同|厉|达|峰)|日(?:头上|后|子|常)|霜(?:打|发)|晴(?:雯|儿)|太阳(?:穴|镜)|风吹草)"
)
_NOT_BEFORE = re.compile(
    r"(?:作|威|英|清|中|家|门|学|香|成|接|洗|抽|伤|生|口|世|民|国|文|古|仙|占|通|漏|口|台|疯|"
    r"遗|邪|歪|暗|凤|青|行|浮|祥|腾|驾|凌|入|子|诗|纷|如|疑)$"
)
_UNREAL = re.compile(
    r"(?:不是|不像|不会|不曾|没有?|未|别|莫|还不到|不到|未到|若|如果|要是|倘|假如|除非|万一|"
    r"只怕|恐怕|怕是|或许|也许|像|好像|好似|仿佛|"
    r"如同|恰似|犹如|宛如|似|一般|想起|记得|记起|忆起|梦见|梦到|回忆|说起|提起|听说|据说|曾经|"
    r"从前|当年|往年|去年|昨|明天|明日|"
    r"后天|等到|盼|直到|每逢|每到|每天|每日|天天|常常|往往|年年|平日|平时|画着|写着|题着|名叫|"
    r"叫做|唤做|所谓|"
    r"管他|不论|无论|不管|哪怕|即使|似的|比|以为|欲|将要)[^，。；！？：]{0,5}$"
)
# What a sentence remembers or tells of others does not happen now.
_REMEMBERED = re.compile(
    r"记得|记起|想起|想到|忆起|回忆|那一?年|当年|从前|小时候|曾经|往年|梦见|梦到|梦里|据说|传说|听说|说是"
)
_DENIED = re.compile(
    r"(?:不|没有?|未|无|非|别|莫|不再|没再|并不|并未|不怕|不觉)(?:是|曾|再|见|什么|半点|一点|"
    r"一丝)?$"
)
_AFTER = re.compile(r"(?:般|一样|似的|一般|也似|似地|之约|似)")
_STOPPED = re.compile(
    r"(?:已经|已|早已|早|渐渐|终于|也|都|总算|才|忽然|突然|便|就|刚|刚刚|到底)*(?:停|住|歇|止|"
    r"化|散|消|过去|小了|不下)"
)
_OPENS = re.compile(
    r"[\s　“]*(?:却说|且说|话分两头|再说|次日|翌日|第[二三四五六七八九十]天|隔天|隔日|当晚|"
    r"当夜|是夜|是日|转眼|"
    r"不觉|一日|有一天|有一日|那天|这天|这一天|那一天|后来有一天|不一日|忽一日|又一日|"
    r"一天(?:，|早|晚|夜|清)|"
    r"(?:过了|又过了|"
    r"[一二两三四五六七八九十几数半多]{1,3})(?:[一二两三四五六七八九十几数多]{0,3})(?:天|日|"
    r"年|个月|月|夜|周|个星期|个时辰|个小时|个钟头)(?:以?后|之后|过去|来|，)|"
    r"与此同时|另一边|清晨|黎明|傍晚|黄昏|深夜|半夜|入夜|天亮|天刚亮|第二日|次早|早晨|夜里|晚上，|天黑|"
    r"多年(?:以|之)?后|许多年后|很久以后|不久之后|"
    r"(?:春天|夏天|秋天|冬天)(?:来了|到了|，)|(?:第二|次|来)年|"
    r"到了(?:晚上|夜里|傍晚|第二天|清晨|次日|年底|春天|夏天|秋天|冬天))"
)
_FRESH = re.compile(
    r"次日|翌日|第[二三四五六七八九十]天|隔天|隔日|第二日|次早|天后|日后|年后|月后|周后|"
    r"星期后|天过去|年过去|多年|不一日|一日|一天|有一|那天|这天|那一天|转眼|年，|月，|日，|"
    r"来年|次年|第二年"
)


def opens_scene(text: str) -> bool:
    """Whether a paragraph's beginning jumps to another time or place."""
    return bool(_OPENS.match(text))


def _real(text: str, start: int, end: int) -> bool:
    """Whether words mean what is there now: not denied, imagined, compared or remembered."""
    return not (
        _UNREAL.search(text, max(0, start - 12), start)
        or _DENIED.search(text, max(0, start - 4), start)
        or _AFTER.match(text, end)
    )


def _is_weather(text: str, start: int, end: int) -> bool:
    """Whether a word is no part of another, as 风 is of 风景."""
    if end - start > 1:
        return True
    before = _NOT_BEFORE.search(text, max(0, start - 1), start)
    return before is None and _NOT_WEATHER.match(text[start : start + 4]) is None


SIGNS = Signs(
    finder=Finder(
        meanings(words, _TIMES, _WEATHERS, _SEASONS, (_INDOORS, _OUTDOORS), Hints(0.25, 0.4)),
        spaced=False,
    ),
    folded=str,
    places=places.signs,
    real=_real,
    weather=_is_weather,
    remembered=_REMEMBERED,
    stopped=_STOPPED,
    opening=Opening(_OPENS, 40, _FRESH, 12),
    first=4_000,
    last=1_500,
    dense=True,
)
