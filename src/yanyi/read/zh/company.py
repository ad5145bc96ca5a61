"""Chinese people who are never named beside each other, though they live on the same pages."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise

from yanyi.read.draft import Draft
from yanyi.read.people import People
from yanyi.read.zh.aliases import is_sort
from yanyi.read.zh.kin import OFFICES, TITLES
from yanyi.read.zh.mentions import Matcher
from yanyi.read.zh.names import COMPOUND, family, shaped
from yanyi.read.zh.script import plain
from yanyi.read.zh.words import gender_of
from yanyi.story.vocabulary import Gender

# Narration to a page; how often two who have nothing to do with each other would be named in one
# sentence, at least, and the share of that at which they must be one.
_PAGE = 60
_EXPECTED, _SHARE = 3.0, 0.04
# Titles of one sign and of old books that stand behind a family name.
_MORE = frozenset(("僧", "公", "行者", "学究", "帅", "爷", "侯", "王"))

_MARKS = re.compile(r"[，；,;：:。！？!?…—“”．]")

Pair = tuple[int, int]


class Company:
    """Groups of names in narration: how often two share a sentence, and how often by chance."""

    def __init__(self, drafts: Sequence[Draft], groups: Sequence[Sequence[str]]) -> None:
        people = People()
        at = {people.add(group[0], group[1:]).id: n for n, group in enumerate(groups)}
        matcher = Matcher(people)
        # Beside each other in one clause, but for one name right behind the other.
        self.together: Counter[Pair] = Counter()
        self.expected: defaultdict[Pair, float] = defaultdict(float)
        seen: Counter[int] = Counter()
        told = 0
        for draft in drafts:
            if draft.quoted or draft.verse or draft.heading:
                continue
            text = plain(draft.text[:400])
            found = [(one, at[one.ids[0]]) for one in matcher.find(text)]
            seen.update({who for _, who in found})
            for (first, one), (second, other) in pairwise(found):
                between = text[first.end : second.start]
                if one != other and between and not _MARKS.search(between):
                    self.together[min(one, other), max(one, other)] += 1
            told += 1
            if told == _PAGE:
                self._turn(seen)
                told = 0
        self._turn(seen)

    def _turn(self, seen: Counter[int]) -> None:
        """A page is full."""
        for one, other in combinations(sorted(seen), 2):
            self.expected[one, other] += seen[one] * seen[other] / _PAGE
        seen.clear()

    def avoid(self, one: int, other: int) -> float:
        """How often two who never meet would by chance; 0 when they do meet, or too few tell."""
        pair = min(one, other), max(one, other)
        often = self.expected.get(pair, 0.0)
        return often if often >= _EXPECTED and self.together[pair] <= _SHARE * often else 0.0


def join_titled(groups: Sequence[list[str]], drafts: Sequence[Draft]) -> list[list[str]]:
    """Groups with ``陈捕头`` put to the one of the family whom that name is never seen beside."""
    homes: defaultdict[str, list[int]] = defaultdict(list)
    called: dict[int, str] = {}
    for n, group in enumerate(groups):
        if (house := _called(group[0])) and gender_of(group[0]) is not Gender.FEMALE:
            called[n] = house
        for name in {family(one) for one in group if shaped(one) and not _called(one)}:
            homes[name].append(n)
    wanted = sorted({*called, *(n for house in called.values() for n in homes.get(house, ()))})
    if len(wanted) < 2:
        return list(groups)
    company = Company(drafts, [groups[n][:1] if n in called else groups[n] for n in wanted])
    place = {n: at for at, n in enumerate(wanted)}
    joined: dict[int, int] = {}
    for n, house in called.items():
        rivals = sorted(
            ((company.avoid(place[n], place[other]), other) for other in homes.get(house, ())),
            reverse=True,
        )
        often, best = rivals[0] if rivals else (0.0, n)
        if often and (len(rivals) < 2 or often > 3 * rivals[1][0]) and best not in called:
            joined[n] = best
    kept = {n: list(group) for n, group in enumerate(groups) if n not in joined}
    for n, best in joined.items():
        kept[best] += groups[n]
    return list(kept.values())


def _called(name: str) -> str:
    """The family name in a name made of it and a title or an office, else nothing."""
    house = name[:2] if name[:2] in COMPOUND else name[0]
    rest = name[len(house) :]
    if is_sort(name) or not (rest in _MORE or rest in OFFICES or rest in TITLES):
        return ""
    return house if house in COMPOUND or family(house + "三") else ""
