"""How Chinese people are spoken to and speak of themselves, and what that tells of their gender."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from yanyi.read.lexicon import words
from yanyi.read.zh.names import marked, shaped
from yanyi.read.zh.verbs import alternatives
from yanyi.story.vocabulary import Gender

Signs = Counter[Gender]

_START = r"(?:^|(?<=[，。！？；：、“．]))"
_SHE_SAYS = re.compile(
    rf"{_START}(?:奴家|妾身|贱妾|臣妾|老身|小女子|哀家|婢子|贱婢|妾(?![之子])|奴(?![才婢隶们]))|[教与把]奴家?(?![才婢])"
)
_HE_SAYS = re.compile(
    rf"{_START}(?:小人(?!之|得)|小可|洒家|老夫|末将|小将|小弟|小生|贫僧|小僧|老衲|寡人|朕|在下|愚兄|愚弟|侄儿|"
    rf"老汉|下官|卑职|微臣|某家|小侄|孤(?![儿身立寡家])|臣(?![妾子民等]))"
)
_SHE_IS = words(
    "姐姐 妹妹 姑娘 奶奶 太太 嫂子 嫂嫂 娘子 夫人 婶子 婶婶 妈妈 大嫂 小姐 娘娘 婆婆 干娘 姨妈 "
    "姨娘 姑姑 姑妈 女菩萨 公主 姐儿 大姐 二姐 三姐 大娘 大妈 阿姨 母亲 老太太 弟妹 阿嫂"
)
_HE_IS = words(
    "哥哥 兄弟 大哥 二哥 三哥 贤弟 仁兄 兄长 贤兄 吾兄 吾弟 老爷 大爷 二爷 三爷 四爷 爷 相公 官人 "
    "将军 丞相 大王 陛下 主公 都督 先生 员外 壮士 好汉 叔叔 伯伯 大人 公子 少爷 太尉 头领 贤侄 "
    "和尚 大圣 军师 元帅 父王 爹爹 爹 爸爸 父亲 爷爷 万岁 驸马 大叔 大伯 老兄 哥儿 表哥 表弟 弟弟 "
    "舅舅 明公 使君 太守 客官 节级 押司 都头 提辖 教头 制使"
)
_CALLS = re.compile(
    rf"(?:好|我的|亲|贤)?[\u4e00-\u9fff]{{0,2}}?(?:(?P<she>{alternatives(_SHE_IS)})|(?P<he>{alternatives(_HE_IS)}))[，,！!]"
)
_HERS = frozenset("娥娟婷嫣娇婵媛婉姝妍娜嫦姗婕娣妹姣嫱钗黛纨钏鹃翠绣莺蝉")
_OWN, _CALLED = 3, 1
_NEAR, _LEAST, _OFTEN = 3, 2, 3
_HER_TITLE = "[大二三四]?(?:姑娘|丫头|妹妹|姐姐|姐儿)"
_HIS_TITLE = "(?:[大二三四]?(?:爷|哥儿|哥哥|兄弟|弟弟)|[大二三四]叔)"


def bearing(
    lines: Sequence[tuple[int, str, str]], names: Sequence[str], text: str
) -> dict[str, Signs]:
    """Signs of gender by name; ``lines`` hold where a line stands, who says it, and its words."""
    signs = _called_by_sign(names, text)

    def tell(name: str, gender: Gender, much: int) -> None:
        signs.setdefault(name, Counter())[gender] += much

    for n, (at, name, said) in enumerate(lines):
        if _SHE_SAYS.search(said):
            tell(name, Gender.FEMALE, _OWN)
        if _HE_SAYS.search(said):
            tell(name, Gender.MALE, _OWN)
        called = _CALLS.match(said)
        if called is None:
            continue
        gender = Gender.FEMALE if called["she"] else Gender.MALE
        about = {
            other
            for there, other, _ in (*lines[max(0, n - 1) : n], *lines[n + 1 : n + 2])
            if other != name and abs(there - at) <= _NEAR
        }
        # Between two others nobody knows which of them is meant.
        if len(about) == 1:
            tell(about.pop(), gender, _CALLED)
    return signs


def _called_by_sign(names: Sequence[str], text: str) -> dict[str, Signs]:
    """``秋二爷`` is one whose given name has that sign, when only one name has."""
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        given = name[1:] if shaped(name) else name
        if len(name) <= 3 and len(given) <= 2 and not marked(name):
            for sign in given:
                owners[sign].append(name)
    alone = {sign: one[0] for sign, one in owners.items() if len(one) == 1}
    signs: dict[str, Signs] = {}
    if not alone:
        return signs
    pattern = re.compile(rf"([{re.escape(''.join(sorted(alone)))}])(?:({_HER_TITLE})|{_HIS_TITLE})")
    for found in pattern.finditer(text):
        gender = Gender.FEMALE if found[2] else Gender.MALE
        signs.setdefault(alone[found[1]], Counter())[gender] += 1
    return {name: told for name, told in signs.items() if told.total() >= _OFTEN}


def gender_of_signs(name: str) -> Signs:
    """What the signs of a given name tell: little, but for some."""
    return Counter({Gender.FEMALE: 1} if name[-1:] in _HERS or name[-2:-1] in _HERS else {})


def gender_told(signs: Signs) -> Gender:
    """The gender that nearly every sign tells."""
    total = signs.total()
    if total < _LEAST:
        return Gender.UNKNOWN
    gender, times = signs.most_common(1)[0]
    return gender if times * 4 >= 3 * total else Gender.UNKNOWN
