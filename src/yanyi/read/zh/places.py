"""Chinese places: what they are called, and whether they have a roof."""

import re

from yanyi.read.lexicon import words
from yanyi.read.setting import Sign
from yanyi.story.reading import Aspect

_INSIDE = words(
    "房间 屋里 屋内 屋子里 房里 房中 房内 屋中 客厅 厅堂 大厅 花厅 厨房 灶间 书房 卧室 卧房 闺房 "
    "大殿 殿上 殿中 殿内 宝殿 金殿 灵堂 佛堂 祠堂 洞中 洞里 洞内 客店 客栈 酒楼 茶馆 茶楼 酒店 "
    "酒馆 饭馆 饭店 餐馆 旅馆 宾馆 咖啡馆 酒吧 网吧 庙里 庙中 寺里 寺中 店里 店中 铺子里 教室 "
    "课堂 宿舍 病房 办公室 会议室 实验室 车里 车厢 车上 船舱 舱里 帐中 帐内 大帐 帐下 堂上 堂前 "
    "堂屋 厅上 厅中 厅里 宫中 宫里 灯铺 塔里 药铺 当铺 戏园 戏院 剧院 影院 阁楼 地窖 地下室 "
    "图书馆 博物馆 牢里 牢房 监牢 狱中 大牢 公堂 衙门 柴房 马厩 仓库 电梯 走廊 楼道 楼梯 轿中 "
    "轿子里 被窝 床上 炕上 窗下 灯下 炉边 灶台 柜台 窑洞 帐篷 机舱 飞船 舰桥 密室 暗室 府中 府里 "
    "家中 家里"
)
_OUTSIDE = words(
    "山上 山中 山顶 山下 山前 山里 山脚 半山腰 山坡 山谷 山道 山路 林中 林里 林子里 树林 森林 "
    "竹林 松林 河边 河畔 江边 江上 江心 河上 海边 海上 海滩 沙滩 海底 湖边 湖上 湖心 池边 渡口 "
    "桥上 桥头 桥边 桥下 街上 街头 街口 大街 路上 路边 路口 途中 大路 小路 田野 田里 田间 地里 "
    "村口 村里 村头 庄里 镇上 城外 城里 城中 城下 城头 城上 城门 院子 院中 院里 庭院 天井 花园 "
    "园中 园里 后园 后院 公园 操场 洞外 洞口 门外 门前 门口 岸边 岸上 码头 港口 广场 集市 市集 "
    "菜市场 庄上 庄前 岭上 半空 空中 云端 云头 巷子 巷口 巷里 胡同 弄堂 船上 船头 船尾 甲板 草原 "
    "草地 沙漠 荒野 旷野 战场 阵前 营外 营中 寨中 寨前 坟前 坟地 墓地 屋顶 房顶 天台 城墙 车站 "
    "站台 月台 井边 溪边 涧边 瀑布 崖上 悬崖 崖边 雪地 冰面 树下 树上 檐下 屋檐下 阶前 台阶上 "
    "马上 庙前 寺前 楼下 天上 天宫 水底 岛上 田埂 关前 关下 法场 教场"
)
# Parts of a place that say little of what it is.
_PARTS = frozenset(
    words(
        "柜台 门口 门外 门前 床上 炕上 灯下 树下 树上 窗下 炉边 灶台 被窝 檐下 阶前 马上 楼下 "
        "楼梯 途中 路上 空中 半空 天上 屋顶 石头上 墙角 岸上 岸边 大门 前门"
    )
)
_SUFFIX_IN = words(
    "殿 宫 庙 寺 庵 观 祠 堂 厅 房 室 屋 府 楼 阁 馆 店 铺 客栈 酒店 洞 牢 医院 学校 图书馆 教堂 "
    "工厂 公司 宅 书院 当铺 药铺 茶馆 酒馆 庄院 道院 禅院 寺院 草堂 山庄 别墅 公寓 大厦 商场 洞府"
)
_SUFFIX_OUT = words(
    "山 岭 峰 崖 谷 林 河 江 湖 海 溪 涧 潭 池 岛 桥 街 巷 路 城 镇 村 庄 寨 营 关 渡 渡口 码头 "
    "港 园 院 坡 滩 国 州 县 府城 亭 台 坛 门 井 车站 广场 草原 沙漠 洲"
)
_VERBS = (
    "来到|到了|走到|走进|走入|进了|进入|进得|回到|回了|赶到|赶往|抵达|到达|奔到|跑到|跑进|"
    "冲进|闯进|闯入|闯至|撞入|直至|径至|径到|径入|径往|直到|行至|行到|"
    "来至|至于|至|入得|入|登上|上了|爬上|跳进|钻进|落在|停在|住在|坐在|站在|躺在|立在|蹲在|"
    "跪在|守在|躲在|藏在|投到|投|转回|返回|搬到|飞到|出现在|在|往|到"
)
_ARRIVE = re.compile(
    r"^(?:来到|到了|走到|走进|走入|进|回|赶到|抵达|到达|奔|跑|冲进|闯|撞入|径|行|来至|入|登上|"
    r"爬上|跳进|钻进|转回|返回|搬到|飞到|投)"
)
_KINDS = dict.fromkeys(_INSIDE, True) | dict.fromkeys(_OUTSIDE, False)
_COMMON = re.compile("|".join(sorted(_KINDS, key=lambda word: (-len(word), word))))
_ROOFS = dict.fromkeys(_SUFFIX_IN, True) | dict.fromkeys(_SUFFIX_OUT, False)
_NAMED = re.compile(
    rf"({_VERBS})(?:了|得|那|这|一座|一个|一处|一家|一间|一片|一条|那座|这座|那个|这个)?"
    r"([^\W\d_]{1,6}?(?:"
    + "|".join(sorted(_ROOFS, key=lambda word: (-len(word), word)))
    + r"))(?=[里内中上下前后外边旁，。；、！？：\s的]|$)"
)
# A place that opens a clause (归来客栈里，).
_HEADS = re.compile(
    r"(?:^|(?<=[。，；！？：\s]))([^\W\d_]{1,5}?(?:"
    + "|".join(sorted(filter(lambda one: len(one) > 1, _ROOFS), key=lambda one: (-len(one), one)))
    + r"|[庙寺庵观祠堂宫殿府楼阁馆店洞山岭谷林河江湖海岛桥街巷城镇村庄寨]))"
    r"(?=[里内中上下前外边][，。、的])"
)
_BAD = re.compile(
    r"[我你他她它此至径入内在往这那哪其谁某之了着过得地是有无不没就又便也都还把被将给让对向从与和跟同或及而且但因为所若如似像想说道问曰云叫请拿放打杀做]"
)
_UNREAL = re.compile(
    r"(?:不|没|未|别|若|如果|要是|倘|假如|像|好像|仿佛|如同|似|想起|记得|梦见|梦到|回忆|说起|"
    r"听说|据说|曾|原先|当年|从前|离开|离了|出了|"
    r"走出|跑出|从|自|打算|准备|想要|要去|欲|望见|远远)[^，。；！？：]{0,6}$"
)


def signs(text: str, line: int) -> list[Sign]:
    """The places a line names, weighed by how people stand to them."""
    found: list[Sign] = []
    for match in _NAMED.finditer(text):
        name = match[2]
        suffix = next(word for word in _ORDERED if name.endswith(word))
        if len(name) == len(suffix) or _BAD.search(name[: -len(suffix)]):
            continue
        if _UNREAL.search(text, max(0, match.start() - 10), match.start()):
            continue
        arrives = bool(_ARRIVE.match(match[1]))
        weight = 1.5 if arrives else 0.5 if match[1] in {"往", "到", "投"} else 1.2
        begin, end = match.start(2), match.end(2)
        roof = _ROOFS[suffix] and text[end : end + 1] not in _OUTER
        found.append(Sign(Aspect.PLACE, name, line, begin, end, weight, arrives, roof))
    for match in _HEADS.finditer(text):
        name = match[1]
        suffix = next(word for word in _ORDERED if name.endswith(word))
        if len(name) > len(suffix) and not _BAD.search(name[: -len(suffix)]):
            roof = _ROOFS[suffix] and text[match.end() : match.end() + 1] not in _OUTER
            span = match.start(1), match.end(1)
            found.append(Sign(Aspect.PLACE, name, line, *span, 1.2, False, roof))
    for match in _COMMON.finditer(text):
        before = text[max(0, match.start() - 8) : match.start()]
        if any(one.start <= match.start() < one.end for one in found):
            continue
        if _UNREAL.search(before):
            continue
        arrives = before.endswith(_ARRIVALS)
        word = match.group()
        weight = 1.4 if arrives else 1.0 if before.endswith("在") else 0.5
        if word in _PARTS:
            weight *= 0.5
        found.append(
            Sign(
                Aspect.PLACE,
                word,
                line,
                match.start(),
                match.end(),
                weight,
                arrives,
                _KINDS[word],
                word[0] if len(word) == 2 and word not in _PARTS else "",
            )
        )
    return found


_ORDERED = tuple(sorted(_ROOFS, key=lambda word: (-len(word), word)))
_OUTER = frozenset("外前边旁下后")
_ARRIVALS = words(
    "跨上 跳上 登上 来到 到了 走到 走进 进了 回到 回了 赶到 进 上了 跑到 行至 来至 径至 直至"
)
