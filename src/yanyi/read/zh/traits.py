"""What Chinese names and narration tell of people: gender, age, looks."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from yanyi.read.draft import Draft
from yanyi.read.people import People, Person
from yanyi.read.zh.bearing import gender_of_signs, gender_told
from yanyi.read.zh.kin import NOTHING, NOUNS
from yanyi.read.zh.mentions import Matcher
from yanyi.read.zh.names import COMPOUND
from yanyi.read.zh.script import plain
from yanyi.read.zh.words import AGE_MARKS, gender_of
from yanyi.story.vocabulary import Age, Gender

_COLOUR = (
    r"(?:[白黑红绿青蓝紫黄灰花素金银破旧长短粗细大小圆乌皓浓尖]{1,2}"
    r"(?:色的?|布|绸|丝|棉|纱|缎|呢|皮|的)?)"
)
_LOOK = re.compile(
    rf"{_COLOUR}(?:胡子|胡须|长须|须发|头发|长发|短发|卷发|眉毛|眼睛|衣裳|衣衫|衣服|长袍|道袍|袍子|袈裟|斗篷|"
    r"裙子|长裙|罗裙|短褂|马褂|褂子|棉袄|大衣|风衣|毛衣|衬衫|旗袍|帽子|草帽|斗笠|蓑衣|围巾|辫子|盔甲|战袍|铠甲|袍|裙|衫|褂)"
    r"|满头(?:白发|银发)|白发苍苍|须发皆白|鹤发童颜|戴(?:着)?(?:一副)?(?:黑框|金丝|圆|老花|墨)?(?:眼镜|墨镜)"
    r"|(?:身材|个子)(?:很|十分|非常)?(?:高大|魁梧|瘦小|矮小|苗条|修长|瘦高|矮胖)"
    r"|(?:又?[高矮]又[胖瘦]|五大三粗|虎背熊腰|满脸皱纹|络腮胡子?|驼背|独眼|光头|秃头)"
)
_PRONOUN = re.compile("(?:^|[，。！？；])[^，。！？；]{0,2}?([他她])(?!们)")
# What is told of men, or of women, in books that have one pronoun for both.
_ACTS = (
    (
        Gender.MALE,
        re.compile(
            r"拍马|挺枪|纵马|跃马|提刀|舞刀|披挂|引兵|引军|领兵|领军|起兵|提兵|上马|勒马|绰|朴刀|大斧|"
            r"头巾|捋须|长须|拔剑|升帐"
        ),
        re.compile(r"[大二三]?爷|哥儿|哥哥|相公|官人|将军|公子|少爷|先生"),
    ),
    (
        Gender.FEMALE,
        re.compile(r"裙|梳妆|梳头|云鬓|万福|针线|绣|胭脂|花容"),
        re.compile(r"[大二三]?姑娘|小姐|娘子|[大二三]?奶奶|姐姐|妹妹|姐儿|嫂|夫人|丫头"),
    ),
)
# What somebody is called right before their name.
_BEFORE = (
    (
        Gender.MALE,
        re.compile(
            r"(?:小厮|儿子|之子|其子|[长次三四幼]子|其弟|弟弟|哥哥|书童|大将|副将|偏将|部将|[都校]尉|将军|丞相|太守|"
            r"刺史|谋士|书生|和尚|好汉|员外|公子|少爷|老爷|丈夫|国王|太子|头领|先锋|军师)$"
        ),
    ),
    (
        Gender.FEMALE,
        re.compile(
            r"(?:丫头|丫鬟|丫环|使女|侍女|女儿|之女|其女|之妻|其妻|妻子|养女|侄女|妹妹|姐姐|小姐|姑娘|婢|妾|母亲)$"
        ),
    ),
)
_NO_SIGNS: Mapping[str, Counter[Gender]] = MappingProxyType({})
_APART = 0.03
_MOST = 3


@dataclass(slots=True)
class _Told:
    """What narration tells of one person."""

    pronouns: Counter[str] = field(default_factory=Counter)
    looks: list[str] = field(default_factory=list)
    acts: Counter[Gender] = field(default_factory=Counter)


def learn_traits(
    drafts: Sequence[Draft], people: People, signs: Mapping[str, Counter[Gender]] = _NO_SIGNS
) -> None:
    """Fill in gender, age and look, from names first and narration after.

    ``signs`` are those of gender that everybody's talk gives, by name.
    """
    matcher = Matcher(people)
    told: dict[str, _Told] = {}
    rows: dict[int, list[str]] = {}
    for draft in drafts:
        if not draft.quoted and not draft.heading:
            rows.setdefault(draft.paragraph, []).append(draft.text[:1000])
    for row in rows.values():
        _take(plain("".join(row)[:2000]), matcher, told)
    # Older books write 他 for everybody, so it tells something only beside 她.
    he, she = (sum(one.pronouns[sign] for one in told.values()) for sign in "他她")
    apart = she >= 2 and she >= _APART * (he + she)
    for person in people:
        one = told.get(person.id, _Told())
        names = sorted(person.names(), key=len, reverse=True)
        if person.gender is Gender.UNKNOWN:
            person.gender = _gender(names, one, apart, signs)
        if person.age is Age.UNKNOWN:
            person.age = _age(names)
        _dress(person, one.looks)


def _take(text: str, matcher: Matcher, told: dict[str, _Told]) -> None:
    mentions = matcher.find(text)
    for at, mention in enumerate(mentions):
        stop = mentions[at + 1].start if at + 1 < len(mentions) else len(text)
        found = _PRONOUN.search(text, mention.end, min(stop, mention.end + 40))
        if len(mention.ids) != 1:
            continue
        for gender, before in _BEFORE:
            if before.search(text, max(0, mention.start - 4), mention.start):
                told.setdefault(mention.ids[0], _Told()).acts[gender] += 1
        if mention.object:
            continue
        if found:
            told.setdefault(mention.ids[0], _Told()).pronouns[found[1]] += 1
        for gender, act, title in _ACTS:
            near = min(stop, mention.end + 10)
            if act.search(text, mention.end, near) or title.match(text, mention.end, near):
                told.setdefault(mention.ids[0], _Told()).acts[gender] += 1
    if len({mention.ids for mention in mentions}) == 1:
        looks = told.setdefault(mentions[0].ids[0], _Told()).looks
        looks += [look.group() for look in _LOOK.finditer(text) if look.group() not in looks]


def _gender(
    names: list[str], told: _Told, apart: bool, signs: Mapping[str, Counter[Gender]]
) -> Gender:
    """By the names' own words, else by the pronouns that follow them, else by their talk."""
    for name in names:
        if (known := gender_of(name)) is not Gender.UNKNOWN:
            return known
    total = told.pronouns.total()
    if apart and total >= 2:
        if told.pronouns["她"] >= 0.6 * total:
            return Gender.FEMALE
        if told.pronouns["他"] >= 0.8 * total:
            return Gender.MALE
    if any(_crowd(name) for name in names):
        return Gender.UNKNOWN
    every = told.acts + gender_of_signs(names[-1])
    for name in names:
        every += signs.get(name, Counter())
    return gender_told(every)


def _crowd(name: str) -> bool:
    """Whether a name means many."""
    many = name[0] in "众群诸" and name[:2] not in COMPOUND
    return many or NOUNS.get(name, NOTHING).crowd


def _age(names: list[str]) -> Age:
    for age, marks in AGE_MARKS:
        if any(mark in name for name in names for mark in marks):
            return age
    return Age.UNKNOWN


def _dress(person: Person, looks: list[str]) -> None:
    if not person.look:
        person.look = "、".join(dict.fromkeys(looks[:_MOST]))
