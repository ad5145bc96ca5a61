"""Who is who: the people a reading found by itself, held against those that are known."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations

from reading_gold import Text
from reading_speakers import Owners
from yanyi.story.reading import Reading
from yanyi.story.types import Character
from yanyi.story.vocabulary import Gender
from yanyi.story.walk import lines, speaker_of

ENOUGH = 10


@dataclass
class Census:
    """People with ten lines and more, those found, and whom the reading took for one."""

    text: str
    known: int = 0
    found: int = 0
    missed: list[str] = field(default_factory=list)
    merged: list[tuple[str, str]] = field(default_factory=list)
    split: int = 0
    gendered: int = 0
    decided: int = 0
    right: int = 0


def census(text: Text, reading: Reading) -> Census:
    """Count one reading made without a cast."""
    owners = Owners(text.people)
    cast = reading.story.cast
    said = Counter(speaker_of(line) for line in lines(reading.story))
    spoken = Counter(quotation.speaker for quotation in text.quotations)
    found = Census(text.name, merged=sorted(_merged(cast, owners)))
    for person in text.people:
        if spoken[person.name] < ENOUGH:
            continue
        entries = [one for one in cast if owners.is_person(one, person.name)]
        entries.sort(key=lambda one: -said[one.id])
        found.known += 1
        found.found += bool(entries)
        found.split += sum(said[one.id] >= ENOUGH for one in entries[1:])
        if not entries:
            found.missed.append(person.name)
        if person.gender is Gender.UNKNOWN:
            continue
        found.gendered += 1
        if entries and entries[0].gender is not Gender.UNKNOWN:
            found.decided += 1
            found.right += entries[0].gender is person.gender
    return found


def _merged(cast: tuple[Character, ...], owners: Owners) -> set[tuple[str, str]]:
    """Pairs of people who have an entry in common that bears a name of each alone."""
    pairs: set[tuple[str, str]] = set()
    for one in cast:
        named = owners.named(one)
        everybody = sorted(set().union(*named))
        for left, right in combinations(everybody, 2):
            if any(left in p and right not in p for p in named) and any(
                right in p and left not in p for p in named
            ):
                pairs.add((left, right))
    return pairs
