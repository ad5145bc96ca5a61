"""Chinese people: who speaks, under which names."""

from collections import Counter
from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.people import People, Person
from yanyi.read.zh.aliases import same_people
from yanyi.read.zh.bearing import bearing
from yanyi.read.zh.company import join_titled
from yanyi.read.zh.roll import Roll
from yanyi.read.zh.traits import learn_traits


def find_people(drafts: Sequence[Draft], people: People) -> None:
    """Add to ``people`` everybody the text shows speaking."""
    roll = Roll(drafts, people)
    names = roll.names()
    groups = same_people(names, roll.spoke, roll.meetings(names), roll.selves(names), roll.text)
    for group in join_titled(groups, drafts):
        _add(people, group, roll.spoke)
    learn_traits(drafts, people, bearing(roll.lines, names, roll.text))


def _add(people: People, group: list[str], spoke: Counter[str]) -> None:
    main, *others = sorted(group, key=lambda name: (-spoke.get(name, 0), -len(name), name))
    person: Person = people.add(main, others)
    person.lines = sum(spoke[name] for name in group)
    person.confidence = min(1.0, 0.5 + 0.05 * person.lines)
