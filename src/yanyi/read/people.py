"""The people of a story as the reading finds them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from yanyi.story.corrections import CastFix
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender


@dataclass(slots=True)
class Person:
    """Somebody: how the text calls them, and what it tells of them."""

    id: str
    name: str
    aliases: list[str] = field(default_factory=list)
    gender: Gender = Gender.UNKNOWN
    age: Age = Age.UNKNOWN
    look: str = ""
    voice: str = ""
    temper: str = ""
    given: bool = False
    lines: int = 0
    confidence: float = 1.0

    def names(self) -> list[str]:
        """Every name, the main one first."""
        return [self.name, *self.aliases]


@dataclass(slots=True)
class People:
    """Everybody known so far, in order; one name may belong to several."""

    everyone: dict[str, Person] = field(default_factory=dict)

    def add(self, name: str, aliases: Iterable[str] = ()) -> Person:
        """A new person under a stable id made of the name."""
        stem = slug(name) or "person"
        id_, n = stem, 1
        while id_ in self.everyone:
            n += 1
            id_ = f"{stem}-{n}"
        person = Person(id_, name)
        self.everyone[id_] = person
        self.call(person, aliases)
        return person

    def call(self, person: Person, aliases: Iterable[str]) -> None:
        """Give a person more names."""
        for alias in aliases:
            if alias and alias not in person.names():
                person.aliases.append(alias)

    def named(self, name: str) -> Person | None:
        """The first person with this name, whatever its case."""
        low = name.casefold().strip()
        for person in self.everyone.values():
            if any(one.casefold() == low for one in person.names()):
                return person
        return self.everyone.get(name)

    def owners(self) -> dict[str, list[str]]:
        """Ids by name."""
        found: dict[str, list[str]] = {}
        for person in self.everyone.values():
            for name in person.names():
                found.setdefault(name, []).append(person.id)
        return found

    def __iter__(self) -> Iterator[Person]:
        return iter(self.everyone.values())

    def __len__(self) -> int:
        return len(self.everyone)


def slug(name: str) -> str:
    """A name as an id: lower case, joined by hyphens; Chinese stays as it is."""
    return re.sub(r"[^\w]+", "-", name.casefold()).strip("-_")[:40]


def given_people(fixes: Sequence[CastFix]) -> People:
    """The people the author has named, in order."""
    people = People()
    for fix in fixes:
        if not fix.name.strip():
            continue
        person = people.add(fix.name, fix.aliases)
        person.given = True
        person.gender, person.age = fix.gender, fix.age
        person.look, person.voice, person.temper = fix.look, fix.voice, fix.temper
    return people


def as_character(person: Person) -> Character:
    """The person as the story holds them."""
    return Character(
        id=person.id,
        name=person.name,
        aliases=tuple(person.aliases),
        gender=person.gender,
        age=person.age,
        look=person.look,
        voice=person.voice,
        temper=person.temper,
        confidence=round(person.confidence, 3),
    )
