"""Which English names are one person's: full names, short ones, titles, nicknames, families."""

from collections.abc import Callable, Iterable, Sequence

from yanyi.read.en.words import (
    FEMALE_TITLES,
    MALE_TITLES,
    MILITARY,
    NICKNAMES,
    TITLES,
    gender_of_first_name,
)
from yanyi.story.vocabulary import Gender

# Titles that stand before first names.
_FIRST = frozenset(("sir", "lady", "dame", "master", "aunt", "uncle", "saint", "father", "sister"))
_CIVIL = frozenset(("mr", "mrs", "miss", "ms", "madame", "mademoiselle", "monsieur"))
_MARRIED = frozenset(("mrs", "madame"))
_MAIDEN = frozenset(("miss", "mademoiselle"))

Apart = Callable[[str, str], bool]


def group_names(names: Sequence[str], seen: Callable[[str], int], apart: Apart) -> list[list[str]]:
    """Names of one person together, the most seen person first.

    ``apart`` tells that two names stand beside each other as two people.
    """
    groups: list[list[str]] = []
    for name in sorted(names, key=lambda name: _order(name, seen)):
        fitting = [
            group
            for group in groups
            if any(fits(name, other) for other in group)
            and agree([name, *group])
            and not any(apart(name, other) for other in group)
        ]
        if _family(name, groups):
            continue
        if len(fitting) > 1:
            fitting = _closer(name, fitting)
        if len(fitting) == 1:
            fitting[0].append(name)
        else:
            groups.append([name])
    return sorted(groups, key=lambda group: (-sum(seen(one) for one in group), group[0]))


def _order(name: str, seen: Callable[[str], int]) -> tuple[int, bool, bool, int, str]:
    """Full names first; maiden titles before married ones, bare surnames last."""
    title = title_of(name)
    return (-len(core_of(name)), title == "", title in _MARRIED, -seen(name), name)


def _family(name: str, groups: Sequence[list[str]]) -> bool:
    """Whether a name is a surname that several bear, or a whole family (``the Reeds``)."""
    core = core_of(name)
    if len(core) != 1:
        return False
    word = core[0]
    lasts = [{core_of(one)[-1] for one in group if _surnamed(one)} for group in groups]
    if any(word in {f"{last}s", f"{last}es"} for known in lasts for last in known):
        return True
    firsts = any(core_of(one)[0] == word and len(core_of(one)) > 1 for g in groups for one in g)
    return not title_of(name) and not firsts and sum(word in known for known in lasts) > 1


def _surnamed(name: str) -> bool:
    return len(core_of(name)) > 1 or (bool(title_of(name)) and title_of(name) not in _FIRST)


def _closer(name: str, fitting: list[list[str]]) -> list[list[str]]:
    """Of several people a name fits, the one who bears this title, or this first name."""
    if title_of(name) in _CIVIL:
        same = [group for group in fitting if any(title_of(one) == title_of(name) for one in group)]
        return same if len(same) == 1 else []
    if len(core_of(name)) == 1 and not title_of(name):
        first = [group for group in fitting if any(core_of(one)[0] == name for one in group)]
        return first if len(first) == 1 else []
    return []


def agree(names: Iterable[str]) -> bool:
    """Whether names may all be one person's: one gender, no Miss who is a Mrs, one first name."""
    names = list(names)
    titles = {title_of(name) for name in names} & _CIVIL
    if titles & _MARRIED and titles & _MAIDEN:
        return False
    if "mr" in titles and any(title_of(name) in MILITARY for name in names):
        return False
    if len({gender_of_name(name) for name in names} - {Gender.UNKNOWN}) > 1:
        return False
    firsts = {_full(core_of(name)[0]) for name in names if len(core_of(name)) > 1}
    lasts = {core_of(name)[-1] for name in names if title_of(name) in _CIVIL}
    return len(firsts) < 2 and len(lasts) < 2


def _full(first: str) -> str:
    return NICKNAMES.get(first.lower(), first.lower())


def title_of(name: str) -> str:
    """The title a name begins with, lower-cased, or nothing."""
    first = name.split()[0].lower().rstrip(".")
    return first if first in TITLES and len(name.split()) > 1 else ""


def core_of(name: str) -> list[str]:
    """The words of a name without its title."""
    words = [word for word in name.split() if word.lower() not in {"de", "von", "van", "of"}]
    return words[1:] if title_of(name) and len(words) > 1 else words


def gender_of_name(name: str) -> Gender:
    """The gender a title or a first name tells."""
    title = title_of(name)
    if title in FEMALE_TITLES:
        return Gender.FEMALE
    if title in MALE_TITLES or title in MILITARY:
        return Gender.MALE
    core = core_of(name)
    return gender_of_first_name(core[0]) if len(core) > 1 or not title else Gender.UNKNOWN


def gender_of_names(names: Iterable[str]) -> Gender:
    """What a person's names tell, when they agree."""
    known = {gender_of_name(name) for name in names} - {Gender.UNKNOWN}
    return known.pop() if len(known) == 1 else Gender.UNKNOWN


def fits(short: str, full: str) -> bool:
    """Whether one name may be short for another."""
    one, other = core_of(short), core_of(full)
    genders = {gender_of_name(short), gender_of_name(full)} - {Gender.UNKNOWN}
    titles = {title_of(short), title_of(full)} - {""}
    if len(genders) > 1 or (len(titles) > 1 and titles & FEMALE_TITLES):
        return False
    if title_of(short) in _FIRST and len(one) == 1:
        knighted = title_of(short) in {"sir", "lady"} and title_of(full) != title_of(short)
        return len(other) > 1 and one[0] == other[0] and not knighted
    if title_of(full) in _FIRST and len(other) == 1:
        return False
    if one == other:
        return True
    husband = gender_of_first_name(other[0]) is Gender.MALE and len(other) > 1
    if title_of(full) in _MARRIED and husband:
        return False
    if len(one) == 1 and len(other) > 1:
        if one[0] == other[-1]:
            return True
        return not title_of(short) and (
            one[0] == other[0] or NICKNAMES.get(one[0].lower()) == other[0].lower()
        )
    if len(one) == len(other) == 1 and not title_of(short):
        return NICKNAMES.get(one[0].lower(), "-") == other[0].lower()
    return False
