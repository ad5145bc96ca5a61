"""Who does what in the telling: the nearest subject of each verb, feeling and thing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from yanyi.board.vocabulary import Pose, Prop
from yanyi.direct.lexicon.concepts import Cue, Pronoun, Who
from yanyi.direct.lexicon.lexicon import Hit
from yanyi.direct.script import Script, is_voiced
from yanyi.story.types import Character, Line
from yanyi.story.vocabulary import Age, Emotion, Gender
from yanyi.story.walk import words_of

_SENTENCE = re.compile(r"[.!?。！？…\n]")
_CLAUSE = re.compile(r"[.!?。！？…\n,;:，；：、—]")
_GENDERS = {Pronoun.HE: Gender.MALE, Pronoun.SHE: Gender.FEMALE}


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a person does, feels, takes up or puts away."""

    role: str
    what: Pose | Emotion | Prop | Cue


@dataclass(frozen=True, slots=True)
class Account:
    """Whom a line of telling names, in order, and what they do."""

    named: tuple[str, ...] = ()
    deeds: tuple[Deed, ...] = ()


def account_of(line: Line, script: Script, around: Sequence[str]) -> Account:
    """What a line of telling says of whom; ``around`` are those on stage, latest last."""
    if is_voiced(line):
        return Account()
    text = words_of(line)
    named: list[str] = []
    deeds: list[Deed] = []
    subject, end = "", 0
    hits = script.of(line)
    persons = _persons(hits)
    for hit in hits:
        between = text[end : hit.start]
        opens = end == 0 or _CLAUSE.search(between) is not None
        if _SENTENCE.search(between):
            subject = ""
        role = _role(hit, script, (*around, *named), persons)
        if role is not None:
            if role:
                named.append(role)
            if opens or not subject:
                subject = role
        elif subject and not hit.denied and isinstance(hit.concept, Pose | Emotion | Prop):
            deeds.append(Deed(subject, hit.concept))
        elif subject and hit.concept is Cue.PUT_AWAY:
            deeds.append(Deed(subject, Cue.PUT_AWAY))
        end = hit.end
    return Account(tuple(dict.fromkeys(named)), tuple(deeds))


def _persons(hits: Iterable[Hit]) -> dict[int, tuple[Gender, Age]]:
    """Words for people without a name (``a girl``), by where they stand."""
    found: dict[int, tuple[Gender, Age]] = {}
    for hit in hits:
        gender, age = found.get(hit.start, (Gender.UNKNOWN, Age.UNKNOWN))
        if isinstance(hit.concept, Gender):
            found[hit.start] = (hit.concept, age)
        elif isinstance(hit.concept, Age):
            found[hit.start] = (gender, hit.concept)
    return {at: one for at, one in found.items() if one[0] is not Gender.UNKNOWN}


def _role(
    hit: Hit, script: Script, around: Sequence[str], persons: dict[int, tuple[Gender, Age]]
) -> str | None:
    """The role a hit points at, empty for somebody unknown, None when it is no person."""
    concept = hit.concept
    if isinstance(concept, Who):
        return concept.role
    if isinstance(concept, Pronoun):
        return next(
            (one for one in reversed(around) if _may_be(script.cast.get(one), _GENDERS[concept])),
            "",
        )
    if isinstance(concept, Gender) and hit.start in persons:
        gender, age = persons[hit.start]
        alike = [one for one in dict.fromkeys(around) if _is(script.cast.get(one), gender, age)]
        return alike[0] if len(alike) == 1 else ""
    return None


def _may_be(character: Character | None, gender: Gender) -> bool:
    return character is not None and character.gender in (gender, Gender.UNKNOWN)


def _is(character: Character | None, gender: Gender, age: Age) -> bool:
    if character is None or character.gender is not gender:
        return False
    return character.age is age or (age is Age.UNKNOWN and character.age is not Age.CHILD)
