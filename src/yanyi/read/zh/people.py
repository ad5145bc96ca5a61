"""Chinese people: who speaks, under which names."""

from collections import Counter
from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.people import People, Person
from yanyi.read.zh.aliases import same_people
from yanyi.read.zh.roll import Roll
from yanyi.read.zh.traits import learn_traits


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
    roll = Roll(drafts, people)
    names = roll.names()
    for group in same_people(
        names, roll.spoke, roll.meetings(names), roll.selves(names), roll.text
    ):
        _add(people, group, roll.spoke)
    learn_traits(drafts, people)


def _add(people: People, group: list[str], spoke: Counter[str]) -> None:
    person: Person = people.add(group[0], group[1:])
    person.lines = sum(spoke[name] for name in group)
    person.confidence = min(1.0, 0.5 + 0.05 * person.lines)
