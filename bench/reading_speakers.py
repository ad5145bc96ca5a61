"""Who speaks: a reading held against the quotations that are known.

A quotation is found when a spoken line and it share at least six tenths of what either covers. With
the cast given, the speaker must be the person given under that name. End to end, their cast entry
must bear a name of the right person and none that belongs to others alone, so that merging people
never pays.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reading_gold import Person, Quotation, Text
from reading_spans import ENOUGH, likeness
from yanyi.story.reading import Reading
from yanyi.story.types import Character, Spoken
from yanyi.story.walk import lines

EXPLICIT = "explicit"
COVERAGE = 0.8


@dataclass(frozen=True)
class Answer:
    """One quotation answered: whether rightly, and how sure the reader was."""

    text: str
    kind: str
    right: bool
    sure: float


class Owners:
    """Which people bear a name, whatever its case."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.bear: defaultdict[str, set[str]] = defaultdict(set)
        for person in people:
            for name in person.names:
                self.bear[name.casefold().strip()].add(person.name)

    def named(self, one: Character) -> list[set[str]]:
        """The people that each known name of a cast entry may mean."""
        names = {name.casefold().strip() for name in (one.name, *one.aliases)}
        return [self.bear[name] for name in sorted(names) if name in self.bear]

    def is_person(self, one: Character, name: str) -> bool:
        """Whether a cast entry is this person and nobody else besides."""
        named = self.named(one)
        return bool(named) and all(name in people for people in named)


def answers(text: Text, reading: Reading, given: bool) -> list[Answer]:
    """Every known quotation answered by the reading."""
    spoken = sorted(
        (
            (reading.spans[line.anchor], line)
            for line in lines(reading.story)
            if isinstance(line, Spoken)
        ),
        key=lambda pair: pair[0],
    )
    stretches = [(span.start, span.end) for span, _ in spoken]
    cast = {one.id: one for one in reading.story.cast}
    owners = Owners(text.people)
    answered = []
    for quotation in text.quotations:
        near = _near(stretches, quotation)
        said = _best(stretches, near, quotation)
        line = spoken[said][1] if said is not None else None
        who = cast.get(line.speaker) if line else None
        right = who is not None and (
            who.name == quotation.speaker if given else owners.is_person(who, quotation.speaker)
        )
        sure = line.confidence if line else 0.0
        answered.append(Answer(text.name, quotation.kind, right, sure))
    return answered


def _near(stretches: Sequence[tuple[int, int]], quotation: Quotation) -> list[int]:
    """The stretches, which follow each other, that share something with a quotation."""
    low, high = quotation.spans[0][0], quotation.spans[-1][1]
    at = max(0, bisect_left(stretches, (low, low)) - 1)
    stop = bisect_left(stretches, (high, high))
    return [n for n in range(at, stop) if stretches[n][1] > low]


def _best(
    stretches: Sequence[tuple[int, int]], near: Sequence[int], quotation: Quotation
) -> int | None:
    spans = [*quotation.spans, (quotation.spans[0][0], quotation.spans[-1][1])]
    found, most = None, ENOUGH
    for at in near:
        like = max(likeness(stretches[at], span) for span in spans)
        if like >= most:
            found, most = at, like
    return found


def accuracy(answered: Sequence[Answer]) -> float:
    """The share of right answers, in per cent."""
    return 100 * sum(one.right for one in answered) / max(1, len(answered))


def by_text(answered: Iterable[Answer]) -> dict[str, list[Answer]]:
    """The answers of each text."""
    found: defaultdict[str, list[Answer]] = defaultdict(list)
    for one in answered:
        found[one.text].append(one)
    return dict(found)


def macro(answered: Iterable[Answer]) -> float:
    """The mean over texts, each weighing the same."""
    each = [accuracy(part) for part in by_text(answered).values()]
    return sum(each) / max(1, len(each))


def worst(answered: Iterable[Answer]) -> str:
    """The text answered worst, and how well."""
    each = [(accuracy(part), name) for name, part in by_text(answered).items()]
    low, name = min(each, default=(0.0, ""))
    return f"{name} {low:.1f}"


def surest(answered: Sequence[Answer]) -> list[Answer]:
    """The answers that are kept when a fifth, the most doubtful, is handed to somebody else."""
    return sorted(answered, key=lambda one: -one.sure)[: int(len(answered) * COVERAGE)]


def of_kind(answered: Iterable[Answer], kind: str) -> list[Answer]:
    """The answers of one kind of quotation; ``non-explicit``: of all but one kind."""
    if kind == "non-explicit":
        return [one for one in answered if one.kind != EXPLICIT]
    return [one for one in answered if one.kind == kind]


def miscalibration(answered: Sequence[Answer], bins: int = 10) -> float:
    """How far confidence lies from the truth on average, in points."""
    held: defaultdict[int, list[Answer]] = defaultdict(list)
    for one in answered:
        held[min(bins - 1, int(one.sure * bins))].append(one)
    gaps = (abs(sum(one.sure - one.right for one in part)) for part in held.values())
    return 100 * sum(gaps) / max(1, len(answered))
