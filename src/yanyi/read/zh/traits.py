"""What Chinese names and narration tell of people: gender, age, looks."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.draft import Draft
from yanyi.read.people import People, Person
from yanyi.read.zh.mentions import Matcher
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
_MOST = 3


@dataclass(slots=True)
class _Told:
    """What narration tells of one person."""

    pronouns: Counter[str] = field(default_factory=Counter)
    looks: list[str] = field(default_factory=list)


def learn_traits(drafts: Sequence[Draft], people: People) -> None:
    """Fill in gender, age and look, from names first and narration after."""
    matcher = Matcher(people)
    told: dict[str, _Told] = {}
    rows: dict[int, list[str]] = {}
    for draft in drafts:
        if not draft.quoted and not draft.heading:
            rows.setdefault(draft.paragraph, []).append(draft.text[:1000])
    for row in rows.values():
        _take(plain("".join(row)[:2000]), matcher, told)
    # Older books write 他 for everybody, so it tells something only beside 她.
    apart = sum(one.pronouns["她"] for one in told.values()) >= 2
    for person in people:
        one = told.get(person.id, _Told())
        names = sorted(person.names(), key=len, reverse=True)
        if person.gender is Gender.UNKNOWN:
            person.gender = _gender(names, one.pronouns, apart)
        if person.age is Age.UNKNOWN:
            person.age = _age(names)
        _dress(person, one.looks)


def _take(text: str, matcher: Matcher, told: dict[str, _Told]) -> None:
    mentions = matcher.find(text)
    for at, mention in enumerate(mentions):
        stop = mentions[at + 1].start if at + 1 < len(mentions) else len(text)
        found = _PRONOUN.search(text, mention.end, min(stop, mention.end + 40))
        if found and len(mention.ids) == 1 and not mention.object:
            told.setdefault(mention.ids[0], _Told()).pronouns[found[1]] += 1
    if len({mention.ids for mention in mentions}) == 1:
        looks = told.setdefault(mentions[0].ids[0], _Told()).looks
        looks += [look.group() for look in _LOOK.finditer(text) if look.group() not in looks]


def _gender(names: list[str], pronouns: Counter[str], apart: bool) -> Gender:
    """By the names' own words, else by the pronouns that follow them."""
    for name in names:
        if (told := gender_of(name)) is not Gender.UNKNOWN:
            return told
    total = pronouns.total()
    if not apart or total < 2:
        return Gender.UNKNOWN
    if pronouns["她"] >= 0.6 * total:
        return Gender.FEMALE
    return Gender.MALE if pronouns["他"] >= 0.8 * total else Gender.UNKNOWN


def _age(names: list[str]) -> Age:
    for age, marks in AGE_MARKS:
        if any(mark in name for name in names for mark in marks):
            return age
    return Age.UNKNOWN


def _dress(person: Person, looks: list[str]) -> None:
    if not person.look:
        person.look = "、".join(dict.fromkeys(looks[:_MOST]))
