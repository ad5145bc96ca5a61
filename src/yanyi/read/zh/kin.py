"""Chinese nouns that stand for people: kin, offices and descriptions, with what they tell."""

import re
from dataclasses import dataclass

from yanyi.read.lexicon import words
from yanyi.read.zh.verbs import alternatives
from yanyi.story.vocabulary import Gender

# Kin by the father's side shares the family name.
_BLOOD_HE = words(
    "父亲 爸爸 爸 爹 哥 弟 爹爹 老爹 阿爹 老爸 儿子 大儿子 小儿子 二儿子 弟弟 大弟 小弟 哥哥 大哥 "
    "二哥 三哥 兄弟 兄长 胞兄 大伯 叔叔 二叔 三叔 伯父 伯伯 叔父 叔父 侄儿 侄子 孙子 孙儿 爷爷 "
    "祖父 二爸 三爸 堂弟 堂兄 堂哥 他哥 她哥 他弟 她弟 他爸 她爸 他爹 她爹 二大 小子"
)
_BLOOD_SHE = words(
    "女儿 大女儿 小女儿 二女儿 闺女 妹妹 小妹 姐姐 大姐 二姐 三姐 姐 妹 姑姑 姑妈 侄女 孙女 "
    "堂妹 堂姐 他姐 她姐 他妹 她妹"
)
_OTHER_HE = words(
    "丈夫 老公 男人 女婿 岳父 丈人 老丈人 公公 姐夫 妹夫 小舅子 大舅子 舅舅 舅父 外甥 外孙 外公 "
    "外爷 姥爷 姑父 姨父 姑夫 未婚夫 公爹 表哥 表弟 男朋友"
)
_OTHER_SHE = words(
    "母亲 妈妈 妈 娘 嫂 老妈 阿妈 他妈 她妈 他娘 她娘 妻子 老婆 媳妇 太太 老伴 婆姨 嫂子 大嫂 "
    "二嫂 嫂嫂 弟媳 弟媳妇 儿媳 儿媳妇 岳母 丈母娘 婆婆 姨 姨妈 姨姨 舅妈 婶婶 婶子 二妈 三妈 "
    "伯母 外甥女 外孙女 奶奶 祖母 外婆 姥姥 未婚妻 表妹 表姐 女朋友 新娘"
)
_SOMEBODY_HE = words(
    "老汉 老头 老头子 老头儿 老翁 老者 老爷子 小伙子 小伙 后生 青年 男人 男子 汉子 大汉 壮汉 男孩 "
    "男孩子 少年 男生 书生 公子 老爷 少爷 和尚 道士 老僧 僧人 国王 皇帝 王子 太子 王爷"
)
_SOMEBODY_SHE = words(
    "老太太 老太婆 老妇 老妇人 老婆婆 妇人 妇女 女人 女子 姑娘 少女 女孩 女孩子 女生 小姐 夫人 "
    "丫头 丫鬟 寡妇 婆娘 公主 王后 皇后 女士 小姑娘 大嫂 大娘 大妈 大婶 阿姨"
)
_SOMEBODY = words(
    "老人 老人家 孩子 小孩 小孩子 娃娃 病人 客人 主人 伙计 店小二 小二 掌柜 掌柜的 老板 老板娘 "
    "司机 医生 大夫 护士 老师 教师 教授 校长 班长 队长 书记 主任 局长 县长 市长 省长 区长 科长 "
    "处长 部长 厂长 经理 董事长 总裁 秘书 干部 干事 院长 所长 站长 警察 士兵 战士 连长 排长 营长 "
    "团长 军官 将军 师傅 师父 徒弟 学生 同学 同志 朋友 伙伴 同伴 邻居 村民 农民 工人 记者 律师 "
    "法官 店主 船夫 船家 渔夫 猎人 车夫 门卫 看门人 服务员 售货员 诗人 画家 作家 先生 大人 老爷 "
    "县令 差役 衙役 捕快 侍卫 丫环 仆人 管家 长老 支书 副书记 副主任 专员 委员 文书 会计"
)
_WHO = words(
    "那人 这人 此人 来人 对方 另一个 另一个人 陌生人 前者 后者 那家伙 这家伙 家伙 那老头 那汉子 "
    "那女人 那男人 那姑娘 一个人"
)
_CROWD = words(
    "他们 她们 我们 咱们 众人 大家 人们 人群 两人 二人 三人 俩人 两个人 几个人 所有人 旁人 别人 "
    "有人 众将 众僧 众妖 群臣 众猴 村民们 孩子们 同学们 士兵们 百官 众臣 诸将 左右 大众 文武 多官 "
    "众官 众卿 二将 三将 众军 三军 众头领"
)
# Words that mean somebody else every time.
PASSING = frozenset(
    words(
        "他们 她们 我们 咱们 两人 二人 三人 俩人 两个人 几个人 旁人 别人 有人 左右 那人 这人 此人 "
        "来人 对方 另一个 另一个人 前者 后者 一个人 那家伙 这家伙 家伙 所有人 二将 三将"
    )
)
# Words that mean nobody named so far.
STRANGERS = frozenset(words("那人 有人 别人 旁人 来人 陌生人 一个人"))


@dataclass(frozen=True, slots=True)
class Noun:
    """What a noun tells: gender, whether it is kin, kin of the same family name, or a crowd."""

    gender: Gender = Gender.UNKNOWN
    kin: bool = False
    blood: bool = False
    crowd: bool = False


NOTHING = Noun()


def _nouns() -> dict[str, Noun]:
    he, she, open_ = Gender.MALE, Gender.FEMALE, Gender.UNKNOWN
    made: dict[str, Noun] = {}
    for listed, noun in (
        (_CROWD, Noun(crowd=True)),
        (_BLOOD_HE, Noun(he, True, True)),
        (_BLOOD_SHE, Noun(she, True, True)),
        (_OTHER_HE, Noun(he, True)),
        (_OTHER_SHE, Noun(she, True)),
        (_SOMEBODY_HE, Noun(he)),
        (_SOMEBODY_SHE, Noun(she)),
        (_SOMEBODY, Noun(open_)),
        (_WHO, Noun(open_)),
    ):
        for word in listed:
            made.setdefault(word, noun)
    return made


NOUNS = _nouns()
KIN = tuple(word for word, noun in NOUNS.items() if noun.kin)
TITLES = words(
    "员外 秀才 相公 官人 奶奶 老太 爷爷 大伯 大叔 大婶 大妈 阿姨 伯伯 叔叔 婶婶 护士 法官 律师 "
    "司令 政委 秘书 导演 博士 姨 伯 爷 局 处 科 队 工 导 老汉 书记 主任 老师 同志 先生 局长 县长 "
    "队长 师傅 副书记 副主任 支书 专员 经理 校长 院长 大夫 医生 大人 将军 元帅 丞相 公子 小姐 "
    "夫人 姑娘 太太 大哥 大姐 大爷 大娘 哥 姐 叔 婶 嫂 长老 和尚 道长 大师 总 董 教授 老板 掌柜 "
    "警官 队副 科长 处长 部长 厂长 班长 连长 团长 老"
)
# Offices and ranks that many hold.
OFFICES = frozenset(
    words(
        "知府 府尹 知县 知州 通判 太守 刺史 太尉 都尉 校尉 节级 管营 差拨 都监 提辖 都头 教头 制使 "
        "统制 团练 巡检 押司 孔目 虞候 观察 参谋 参军 主簿 县尉 御史 学士 尚书 侍郎 枢密 司徒 司空 "
        "太师 太傅 太保 长史 别驾 先锋 元帅 总兵 总督 巡抚 提督 太医 太监 娘子 官人 相公 大舅 二舅 "
        "舅爷 都管 总管 统领 校长 警长 探长"
    )
)
_NOUN = alternatives(tuple(word for word in NOUNS if len(word) > 1))
# A pronoun, or a noun with the pronoun of whose kin it is (``他妈``, ``自己的弟弟``).
WORDS = re.compile(
    rf"(?P<whose>[他她我]的?|自己的?|人家的?)?(?P<noun>{_NOUN}|(?<=[他她])[爸妈爹娘哥姐弟妹嫂])"
    r"|(?P<self>[我俺])(?!们)|(?P<pronoun>[他她])(?!们)"
)
