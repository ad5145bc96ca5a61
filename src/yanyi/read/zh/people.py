"""Chinese people: who speaks, under which names."""

import re
from collections import Counter
from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.people import People, Person
from yanyi.read.zh.mentions import Matcher
from yanyi.read.zh.tags import new_name, tag_after, tag_before
from yanyi.read.zh.traits import learn_traits
from yanyi.read.zh.words import FEMALE_MARKS, MALE_MARKS, NOT_NAMES, OTHER_MARKS, SURNAMES, has_mark

_NOUN = re.compile(
    "(?:^|[个位名那这只老])("
    + "|".join(
        sorted(
            (mark for mark in (*FEMALE_MARKS, *MALE_MARKS, *OTHER_MARKS) if len(mark) > 1),
            key=lambda mark: (-len(mark), mark),
        )
    )
    + ")"
)


def around(drafts: Sequence[Draft], at: int) -> tuple[str, str, bool]:
    """The narration before and after a quotation in its row, and whether another one follows it."""
    draft = drafts[at]
    text, low, high = draft.flow.text, 0, len(draft.flow.text)
    k = at - 1
    while k >= 0 and drafts[k].flow is draft.flow and not drafts[k].quoted:
        k -= 1
    if k >= 0 and drafts[k].flow is draft.flow:
        low = drafts[k].end
    k = at + 1
    while k < len(drafts) and drafts[k].flow is draft.flow and not drafts[k].quoted:
        k += 1
    quoted = k < len(drafts) and drafts[k].flow is draft.flow
    if quoted:
        high = drafts[k].start
    return (
        text[max(low, draft.start - 200) : draft.start],
        text[draft.end : min(high, draft.end + 200)],
        quoted,
    )


def find_people(drafts: Sequence[Draft], people: People) -> None:
    """Add to ``people`` everybody the text shows speaking."""
    speech: Counter[str] = Counter()
    for at, draft in enumerate(drafts):
        if not draft.quoted:
            continue
        before, after, quoted = around(drafts, at)
        if (
            not before.strip()
            and at
            and not drafts[at - 1].quoted
            and drafts[at - 1].text[-1:] in "：:"
        ):
            before = drafts[at - 1].text[-160:]
        if ((tag := tag_before(before)) and (name := new_name(tag.clause, tag.verb))) or (
            (tag := tag_after(after, quoted)) and (name := new_name(tag.clause, tag.verb))
        ):
            speech[name] += 1
    _add_nouns(drafts, speech)
    text = "\n".join(draft.words for draft in drafts)
    names = _worthy(speech, text)
    known = Matcher(people)
    for group in _group([name for name in names if not known.who(name)], speech):
        _add(people, group, speech)
    learn_traits(drafts, people)


def _add_nouns(drafts: Sequence[Draft], speech: Counter[str]) -> None:
    """People called only by what they are (``有个书生高喊``), wherever they lead up to words."""
    for at, draft in enumerate(drafts):
        if draft.quoted or draft.text[-1:] not in "：:，,":
            continue
        if at + 1 < len(drafts) and drafts[at + 1].quoted and (tag := tag_before(draft.text)):
            for clause in (tag.clause, *reversed(tag.earlier.split("，"))):
                if found := _NOUN.search(clause):
                    speech[found[1]] += 1
                    break


def _worthy(speech: Counter[str], text: str) -> list[str]:
    """Names with evidence enough, the most speaking first."""
    found: list[str] = []
    for name, count in sorted(speech.items(), key=lambda item: (-item[1], item[0])):
        if len(name) < 2 or name in NOT_NAMES:
            continue
        marked = has_mark(name) or (name[0] in SURNAMES and len(name) <= 3)
        inside = [one for one in found if name.startswith(one) and name != one]
        if inside and not has_mark(name):
            continue
        if (
            count >= 3
            or (marked and count >= 1)
            or (len(name) <= 3 and text.count(name) >= (3 if count == 2 else 4))
        ):
            found.append(name)
    return found[:400]


def _group(names: list[str], speech: Counter[str]) -> list[list[str]]:
    """A given name joins the one full name that contains it."""
    groups: list[list[str]] = [[name] for name in names]
    for name in names:
        full = [
            other
            for other in names
            if other != name
            and other.endswith(name)
            and 1 <= len(other) - len(name) <= 2
            and other[0] in SURNAMES
        ]
        if has_mark(name):
            full = [one for one in names if one != name and one.endswith(name) and len(one) <= 6]
        if len(full) == 1 and len(name) > 1 and (not has_mark(name) or speech[name] <= 30):
            mine = next(group for group in groups if name in group)
            theirs = next(group for group in groups if full[0] in group)
            if mine is not theirs:
                theirs += mine
                groups.remove(mine)
    return sorted(groups, key=lambda group: (-sum(speech[name] for name in group), group[0]))


def _add(people: People, group: list[str], speech: Counter[str]) -> None:
    main = max(group, key=lambda name: (speech[name], len(name), name))
    person: Person = people.add(main, [name for name in group if name != main])
    person.lines = sum(speech[name] for name in group)
    person.confidence = min(1.0, 0.5 + 0.05 * person.lines)
