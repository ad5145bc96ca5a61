"""Which Chinese names belong to one person: contained, introduced, or used of oneself alike."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yanyi.read.lexicon import words
from yanyi.read.zh.introductions import introductions
from yanyi.read.zh.kin import NOUNS, OFFICES
from yanyi.read.zh.names import COMPOUND, marked, may_be_name, shaped, titled
from yanyi.read.zh.verbs import alternatives
from yanyi.read.zh.words import SURNAMES

_INTRODUCED = (
    r"(?:又|也|却|便|都|皆|人|本|自|他|其){0,2}(?:唤作|唤做|名唤|名叫|叫做|叫作|法名|法号|道号|人称|人唤|绰号|"
    r"诨名|混名|诨号|外号|别号|表字|又名|本名|原名|小名|乳名|自称|字)(?:叫做|叫作|唤作|为|做|作|是|叫|唤|曰|“)?"
)
_SELF = re.compile(
    r"(?:俺|我|咱|吾)(?P<name>[\u4e00-\u9fff]某)|(?P<old>老[\u4e00-\u9fff])(?![\u4e00-\u9fff]{0,1}[人家者汉])"
)
# Sorts of people, never names of one.
_SORTS = frozenset(
    words(
        "妖精 妖怪 妖王 妖魔 老妖 小妖 怪物 那怪 魔王 老魔 老怪 女怪 菩萨 童子 仙童 渔翁 樵子 "
        "樵夫 老儿 驿丞 众僧 众猴 众妖 小怪 小王 天王 龙王 大王 大仙 真人 国师 丞相 太守 都督 "
        "主公 夫人 员外 店家 庄客 公人 婆子 丫头"
    )
)
_SELF_LEAST, _SELF_SHARE = 3, 0.05
_CLAUSE, _TOGETHER = re.compile(r"[，。．；！？\n]"), 2
# Where a full name begins, how often it must, and family names that are adverbs before names.
_BEFORE = frozenset('，。．！？；：、“”"…—！\n 　见叫问对向着和与同了是请把给名唤便那这')
_FULL_LEAST = 3
_ADVERBS = frozenset("方管应令左单连时能许殷")


@dataclass(slots=True)
class Alike:
    """Names put together, never two whose owners meet each other."""

    groups: dict[str, list[str]]
    apart: set[frozenset[str]] = field(default_factory=set)

    def join(self, one: str, other: str) -> bool:
        """Put two names' groups together if nothing keeps them apart."""
        mine, theirs = self.groups[one], self.groups[other]
        if mine is theirs:
            return True
        if any(frozenset((a, b)) in self.apart for a in mine for b in theirs):
            return False
        mine += theirs
        for name in theirs:
            self.groups[name] = mine
        return True


def same_people(
    names: Sequence[str],
    spoke: Mapping[str, int],
    meetings: Mapping[frozenset[str], int],
    selves: Mapping[str, Counter[str]],
    text: str,
) -> list[list[str]]:
    """Groups of names, each one person; the one with most lines first in each.

    ``spoke`` counts lines by name, ``meetings`` how often two names stand in one clause as subject
    and object, ``selves`` what each name's owner calls themselves.
    """
    alike = Alike({name: [name] for name in names})
    alike.apart = {pair for pair, times in meetings.items() if times >= 1}
    _told(alike, text)
    _contained(names, alike, text)
    _surnamed(names, alike, text)
    _given(names, alike, text)
    _introduced(names, alike, text)
    _by_self(selves, spoke, alike)
    groups: list[list[str]] = []
    for name in alike.groups:
        group = alike.groups[name]
        if not any(group is one for one in groups):
            groups.append(group)
    return [
        sorted(group, key=lambda name: (-spoke.get(name, 0), -len(name), name)) for group in groups
    ]


def _told(alike: Alike, text: str) -> None:
    """``姓陈，名默，字子静``: every form of a name that the text gives outright."""
    for told in introductions(text):
        forms = dict.fromkeys((told.full, *told.forms))
        known = [form for form in forms if form in alike.groups and not is_sort(form)]
        for form in forms if known else ():
            if not is_sort(form):
                alike.groups.setdefault(form, [form])
                alike.join(known[0], form)


def _surnamed(names: Sequence[str], alike: Alike, text: str) -> None:
    """The family name that now and then stands before a given name."""
    for name in names:
        short = len(name) == 2 and not shaped(name) and not is_sort(name) and not marked(name)
        nick = len(name) == 2 and name[1] in "姐哥" and name not in NOUNS
        if not (short or nick) or any(len(one) > 2 for one in alike.groups[name]):
            continue
        full = _fuller(name, text, alike) if short else _fuller(name[0], text, alike, name[1])
        if full:
            forms = (full, full[1:]) if nick else (full,)
            for form in forms:
                alike.groups.setdefault(form, [form])
                alike.join(name, form)


def _fuller(end: str, text: str, alike: Alike, after: str = "-") -> str:
    """The full name of three signs that ends so, the only common one that is nobody's.

    ``after`` never stands behind it.
    """
    found: Counter[str] = Counter()
    size = 3 - len(end)
    at = text.find(end, 3, -1)
    while at >= 0:
        full = text[at - size : at + len(end)]
        alone = text[at - size - 1] in _BEFORE and text[at + len(end)] != after
        if alone and full[0] not in _ADVERBS and shaped(full) and full not in alike.groups:
            found[full] += 1
        at = text.find(end, at + 1, -1)
    (best, times), second = (*found.most_common(2), ("", 0), ("", 0))[:2]
    return best if times >= _FULL_LEAST and times >= 3 * second[1] else ""


def _contained(names: Sequence[str], alike: Alike, text: str) -> None:
    """A given name or a title joins the one full name that ends in it."""
    by_end: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for size in range(2, len(name)):
            by_end[name[-size:]].append(name)
    for name in names:
        if is_sort(name) or len(name) < 2:
            continue
        full = [
            other
            for other in by_end.get(name, ())
            if len(other) - len(name) <= 2
            and (other[0] in SURNAMES and (shaped(other) or len(other) <= 5))
            and frozenset((name, other)) not in alike.apart
        ]
        if len(full) > 1:
            full = [other for other in full if not _beside(text, other, name)]
        if len(full) == 1:
            alike.join(full[0], name)


def _beside(text: str, full: str, given: str) -> bool:
    """Whether a full name and a given one stand in one clause again and again."""
    found = 0
    at = text.find(full)
    while at >= 0 and found < _TOGETHER:
        clause = _CLAUSE.split(text[at + len(full) : at + 24])[0]
        before = _CLAUSE.split(text[max(0, at - 20) : at])[-1]
        found += given in clause or given in before
        at = text.find(full, at + 1)
    return found >= _TOGETHER


def _given(names: Sequence[str], alike: Alike, text: str) -> None:
    """The given name of a full name of three signs, where it stands alone and is nobody else's."""
    owners: dict[str, list[str]] = defaultdict(list)
    for name in names:
        plain_family = len(name) == 3 and name[:2] not in COMPOUND
        if plain_family and shaped(name) and not titled(name):
            owners[name[1:]].append(name)
    for given, full in owners.items():
        if len(full) > 1 or given in alike.groups or not may_be_name(given) or given in NOUNS:
            continue
        if text.count(given) > text.count(full[0]):
            alike.groups[given] = [given]
            alike.join(full[0], given)


def _introduced(names: Sequence[str], alike: Alike, text: str) -> None:
    """``猴王，法名悟空``: two names with words of naming between them."""
    plain_names = tuple(name for name in names if not is_sort(name))
    if not plain_names:
        return
    any_name = alternatives(plain_names)
    pattern = re.compile(rf"({any_name}){_INTRODUCED}({any_name})")
    found: Counter[tuple[str, str]] = Counter()
    for match in pattern.finditer(text):
        if match[1] != match[2]:
            found[match[1], match[2]] += 1
    for (one, other), _ in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        alike.join(one, other)


def _by_self(selves: Mapping[str, Counter[str]], spoke: Mapping[str, int], alike: Alike) -> None:
    """People who call themselves the same uncommon name, again and again, are one."""
    owners: dict[str, list[str]] = defaultdict(list)
    for name, called in selves.items():
        if is_sort(name):
            continue
        for self_name, times in called.items():
            if times >= _SELF_LEAST and times >= _SELF_SHARE * spoke.get(name, 0):
                owners[self_name].append(name)
    for self_name in sorted(owners):
        first, *rest = sorted(owners[self_name], key=lambda name: (-selves[name][self_name], name))
        for name in rest:
            alike.join(first, name)


def is_sort(name: str) -> bool:
    """Whether a name only says what somebody is."""
    return (
        name in NOUNS
        or name in _SORTS
        or name in OFFICES
        or (name[0] in "大小老" and name[1:] in NOUNS)
        or any(
            name.endswith(end) and name[0] not in SURNAMES
            for end in ("和尚", "道士", "妖", "怪", "魔")
        )
    )


def self_names(words: str) -> list[str]:
    """What somebody calls themselves in their own words (``俺老孙``)."""
    found = [match["name"] or match["old"] for match in _SELF.finditer(words)]
    return [name for name in found if name[0] != "老" or name[1] in SURNAMES]
