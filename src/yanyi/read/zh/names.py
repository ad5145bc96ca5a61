"""Names in Chinese narration: what stands where people stand, told apart from other words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.draft import Draft
from yanyi.read.lexicon import words
from yanyi.read.zh.kin import NOUNS, TITLES
from yanyi.read.zh.script import plain
from yanyi.read.zh.verbs import VERBS, alternatives
from yanyi.read.zh.words import BETWEEN, NOT_NAMES, SURNAMES, has_mark

_BETWEEN = alternatives(BETWEEN)
_ONLY_BETWEEN = re.compile(rf"(?:{_BETWEEN}|{VERBS})+")
_NAME = re.compile(rf"([\u4e00-\u9fff·]{{2,6}}?)(?:{_BETWEEN}){{0,4}}(?:{VERBS}).{{0,4}}")
_LEADS = re.compile(
    r"(?:却说|且说|话说|只见|只听得|只听|忽听|忽听得|又听得|听得|原来|正是|果然|那时|这时候?|那时候|"
    r"当时|当下|此时|于是|然后|接着|后来|忽见|早有|忽然|忽|唬得|慌得|喜得|那个|这个|那位|这位|有个|"
    r"有位|一个|一位|那|这|急得|气得|乐得|才|又|便|但|可是|可|而|连|就|但见|突然|终于|说着)"
)
_STARTS = re.compile(r"(?:^|(?<=[。！？；，：”“…—]))\s{0,2}([\u4e00-\u9fff]{2,7})")
_AFTER_MARKS = re.compile(
    r"(?:对|向|与|见|叫|请|谢|骂|唤|和|同|被|把|令|命|教|望着?|看着?|扶|拉|随|给|跟|替|问)[那这]?"
    r"(?=([\u4e00-\u9fff]{2,4}))"
)
COMPOUND = words(
    "欧阳 司马 诸葛 上官 东方 令狐 慕容 皇甫 夏侯 公孙 尉迟 长孙 宇文 独孤 南宫 西门 轩辕 端木 "
    "百里 东郭 呼延 司徒 司空 太史 申屠 澹台 公冶 宗政 濮阳 淳于 单于 完颜 耶律 拓跋 闻人 赫连 "
    "兀颜"
)
_FEW = 12
# Family names that are far more often other words.
_WEAK = frozenset(
    "满容都那越双东干水时常索别须从相后应终计全万安平和成经明支充连向冷空丰曾查幸甘束利鱼农慎"
)
_NICK = frozenset("老小阿")
_NEVER_FIRST = frozenset(
    "他她我你您它咱谁这那其此每某各哪的了着过地得不没未也都就便又很更最再在把被将对问给让是有说"
    "道笑叫喊哭骂上下出进回起来去到看听想走跑站坐跪拿拍摇抬伸指转从为因如若虽但且而或则即乃遂既"
    "已曾能会要敢愿肯必可无非只才刚正当等随跟用以使令命唤教请谢扯扶拉推抱打杀捉取送递告禀奏领引"
    "带向谓与和望搂携扛恼埋启旁参搀按几两半多少第同众诸群好左右前后里外内中间今昨明次翌早晚午夜人些"
    "忽突猛急慌忙连慢轻悄低厉朗齐失咬皱挥扭点顿沉喝暗默自互相终仍依竟居究毕"
)
_NEVER_INSIDE = frozenset("此曰的了着过地得他她我你您们这那把被对问说道笑很最呢吗吧啊")
# A single sign of a name is followed by these in old books (``卓见``); no given name begins so.
_DOES = frozenset("见叹答览拆入按谓辞勒传奏谏止跌视顾执闻命令召请问笑云言曰怒喜惊拜应叱急")
_NEVER_SECOND = frozenset(
    "在是有也都不没就又很更最再将让给和从却才但而为要会能曾已未应该上下里外前后个位些么什"
)
_COUNTED = re.compile(
    r"[一二三四五六七八九十百千万几两数半][个位人名众日年天次声句番阵只条里丈尺更]"
)
_NEVER_LAST = frozenset(
    "大又有报皆亦遂乃即忙答叹奏见称谓怒骂泣谢传的了着过地得不们说道问笑上下里外中前后边时候声气"
    "话心手头眼脸口身来去起出进叫喊向对与和而毕罢讫此旨在已所等"
)
_COMMON = frozenset(
    words(
        "施礼 高呼 高峰 云端 东西 干事 古云 经云 人报 后人 史官 相见 于马 方欲 金箍棒 于是 马上 "
        "高兴 方才 和尚 连忙 时候 常常 安慰 应声 甘心 闻言 平静 温和 成为 雷声 花园 江边 金色 "
        "水面 路上 房子 明天 明白 乐意 单独 包括 司机 师傅 查看 解释 计划 从此 相信 支持 通过 "
        "何必 任何 项目 宣布 游客 小声 小心 老实 老是 小小 老早 老远 阿弥陀佛 白天 黄昏 金子 金光 "
        "石头 马车 花儿 江水 海上 水里 云彩 雪白 高声 高低 高大 方面 方向 周围 周身 全家 全体 "
        "万一 千万 常言 常人 严肃 温柔 冷冷 冷静 冷笑 冷淡 古人 古怪 文书 文章 武器 武艺 元来 "
        "元气 安静 安然 安排 康复 平安 平日 平时 和气 和平 毛病 戴着 宋朝 唐朝 明朝 汉朝 周朝 "
        "秦国 魏国 蜀国 吴国 韩国 燕国 赵国 齐国 边上 成了 习惯 向来 向前 别人 别的 别说 充满 "
        "充分 满脸 满口 满心 满面 满头 满怀 终于 终究 终日 能够 双手 双眼 双方 党员 谈话 谈起 "
        "胡乱 胡说 应该 应当 容易 经过 经理 管家 管事 房中 房里 解开 石上 吉日 单说 洪水 左右 "
        "左边 山上 山下 山中 山门 谷中 车上 车夫 全都 全部 班长 班头 秋天 秋风 宫中 宫女 宫里 "
        "甘愿 景色 景象 束手 龙宫 幸亏 幸好 幸而 印象 宿舍 怀里 怀中 从前 从容 索性 赖皮 门外 "
        "门口 门前 广大 广场 关上 关于 关心 相公 相逢 后面 后头 后悔 竟然 红着 红脸 权力 益发 "
        "越发 越是 桓桓 公公 公子 公主 空中 空手 曾经 沙漠 养活 须臾 须得 丰富 查出 游玩 国王 "
        "国家 师父 师徒 师兄 师弟 师娘 尚且 尚未 农民 农夫 温暖 温和 丁当 宣读 邓邓 单单 杭杭 "
        "诸位 诸将 诸公 石碑 崔促 程度 邢狱 荣幸 荣耀 家里 家人 家中 封信 储存 段落 焦急 弓箭 "
        "牧童 山贼 侯爷 班师 仲夏 伊人 暴怒 武功 武士 符合 刘海 景致 詹事 叶子 司令 郎中 杜绝 "
        "阮囊 季节 麻烦 强盗 强人 路人 路旁 危险 江湖 童子 童儿 颜色 郭外 梅花 盛大 林中 林子 "
        "钟声 徐徐 高兴 高高 夏天 田里 胡子 凌晨 万分 支吾 柯南 卢比 莫非 莫要 莫说 莫不 经常 "
        "房屋 干脆 干嘛 解放 应酬 宗旨 白了 白头 白发 勉强"
    )
)
_WIFE = re.compile(r"[\u4e00-\u9fff]{1,3}家的")
_KIN_OR_ROLE = frozenset(NOUNS)
_TITLES = frozenset(TITLES) - {"老"}


@dataclass(slots=True)
class Census:
    """How often stretches stand at the beginning of sentences, of clauses, and as objects."""

    sentence: Counter[str] = field(default_factory=Counter)
    clause: Counter[str] = field(default_factory=Counter)
    object: Counter[str] = field(default_factory=Counter)
    adverb: Counter[str] = field(default_factory=Counter)

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.sentence, self.clause = Counter(), Counter()
        self.object, self.adverb = Counter(), Counter()
        for draft in drafts:
            if not draft.quoted and not draft.verse and not draft.heading:
                self._take(plain(draft.text[:1500]))

    def _take(self, text: str) -> None:
        for found in _STARTS.finditer(text):
            stretch = found[1]
            if (lead := _LEADS.match(stretch)) is not None and len(stretch) - lead.end() >= 2:
                stretch = stretch[lead.end() :]
            first = found.start() == 0 or text[found.start() - 1] in "。！？”…"
            counted = self.sentence if first else self.clause
            for size in range(2, min(5, len(stretch) + 1)):
                counted[stretch[:size]] += 1
                if stretch[size : size + 1] in ("地", "得"):
                    self.adverb[stretch[:size]] += 1
        for found in _AFTER_MARKS.finditer(text):
            stretch = found[1]
            for size in range(2, len(stretch) + 1):
                self.object[stretch[:size]] += 1

    def person_like(self, name: str) -> bool:
        """Whether a stretch stands where people stand: as subject of sentences and as object."""
        first, later, acted = self.sentence[name], self.clause[name], self.object[name]
        every = first + later
        if not every or self.adverb[name] * 4 >= every:
            return False
        return first * 5 >= every and (every < _FEW or acted * 30 >= every)

    def unlike_person(self, name: str) -> bool:
        """Whether a stretch seen often hardly ever stands where people stand."""
        first, later, acted = self.sentence[name], self.clause[name], self.object[name]
        every = first + later
        if self.adverb[name] * 4 >= max(1, every):
            return True
        return every >= _FEW and max(first, acted) * 6 < every


def subject_words(clause: str) -> str:
    """The words a clause begins with, without what leads up to them."""
    bare = clause.strip(" 　“”，,：:")
    while (lead := _LEADS.match(bare)) and len(bare) > lead.end():
        bare = bare[lead.end() :]
    return bare


def new_name(clause: str) -> str:
    """The stretch before a verb of speech that may be a name; simplified, empty when none."""
    bare = subject_words(plain(clause))
    if not bare or _ONLY_BETWEEN.fullmatch(bare):
        return ""
    found = _NAME.fullmatch(bare)
    if found is None or not may_be_name(found[1]):
        return ""
    if len(found[1]) > 3 and not (marked(found[1]) or shaped(found[1]) or titled(found[1])):
        return ""
    if found[1][-1] == "家" and bare[found.end(1) : found.end(1) + 1] == "的":
        return f"{found[1]}的"
    return _bare(found[1])


def _bare(name: str) -> str:
    """``白衣少年`` is known as 少年."""
    if not (shaped(name) or titled(name)):
        for size in range(2, len(name) - 1):
            if name[-size:] in _KIN_OR_ROLE:
                return name[-size:]
    return name


def may_be_name(name: str) -> bool:
    """Whether nothing in the stretch itself speaks against a name."""
    if name in NOT_NAMES or name in _COMMON or "诗" in name or _ONLY_BETWEEN.fullmatch(name):
        return False
    if wife(name):
        return name[0] not in _NEVER_FIRST
    if any(sign in _NEVER_INSIDE for sign in name) or _COUNTED.match(name):
        return False
    if shaped(name) or titled(name) or marked(name):
        return True
    return name[0] not in _NEVER_FIRST and name[-1] not in _NEVER_LAST


def shaped(name: str) -> bool:
    """Whether the stretch is made like a name: a family name and more, or like 老王, 阿福."""
    if len(name) < 2 or name in _COMMON or name in NOT_NAMES:
        return False
    if "·" in name:
        return True
    if name[:2] in COMPOUND:
        return 3 <= len(name) <= 4
    if name[0] in _NICK:
        return len(name) == 2 and name[1] not in _NEVER_LAST
    return (
        2 <= len(name) <= 3
        and name[-1] != "小"
        and (name[1] != "声" or len(name) == 2)
        and name[0] in SURNAMES
        and name[0] not in _WEAK
        and name[-1] not in _NEVER_LAST
        and name[1] not in _NEVER_INSIDE
        and name[1] not in _NEVER_SECOND
        and not (name[1] in _DOES and (len(name) > 2 or name[1] not in "云顾"))
    )


def titled(name: str) -> bool:
    """Whether the stretch is a family name with a title (``张董``, ``李员外``)."""
    return len(name) > 1 and (
        (name[0] in SURNAMES and name[1:] in _TITLES)
        or (name[:2] in COMPOUND and name[2:] in _TITLES)
    )


def family(name: str) -> str:
    """The family name in a full name, a titled one, or one like 老王; empty when there is none."""
    if name[:2] in COMPOUND:
        return name[:2]
    if len(name) == 2 and name[0] in _NICK and name[1] in SURNAMES - _WEAK:
        return name[1]
    return name[0] if name[0] in SURNAMES and (shaped(name) or titled(name)) else ""


def wife(name: str) -> bool:
    """Whether somebody is called by her husband's name (``来福家的``)."""
    return _WIFE.fullmatch(name) is not None


def may_end(sign: str) -> bool:
    """Whether a name may end in the sign."""
    return sign not in _NEVER_LAST and sign not in _NEVER_INSIDE


def marked(name: str) -> bool:
    """Whether the stretch is a noun for a person with at most a few signs before it."""
    if name in _KIN_OR_ROLE or wife(name):
        return True
    return (
        has_mark(name)
        and len(name) <= 5
        and name[0] not in _NEVER_FIRST - frozenset("大小老二三高")
    )
