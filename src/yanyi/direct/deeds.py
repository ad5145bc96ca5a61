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
_DEFINITE = re.compile(r"\bthe\s[\w\s-]{0,16}$|[那这]\w{0,2}$", re.IGNORECASE)
_HANDLING = (Cue.TAKE, Cue.PUT_AWAY, Pose.HOLD, Pose.REACH, Pose.POINT, Pose.WAVE)
_WAYS = (Cue.COME, Cue.LEAVE)
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
    subject, end, handling = "", 0, False
    hits = script.of(line)
    persons = _persons(hits)
    for hit in hits:
        between, end = text[end : hit.start], hit.end
        opens = end == 0 or _CLAUSE.search(between) is not None
        if _SENTENCE.search(between):
            subject = ""
        if opens:
            handling = False
        role = _role(hit, text, script, (*around, *named), persons)
        if role is not None:
            if role:
                named.append(role)
            if opens or not subject:
                subject = role
            continue
        handling = handling or hit.concept in _HANDLING
        if isinstance(hit.concept, Prop) and not handling:
            continue
        if subject and not hit.denied and isinstance(hit.concept, Pose | Emotion | Prop):
            deeds.append(Deed(subject, hit.concept))
        elif subject and hit.concept is Cue.PUT_AWAY:
            deeds.append(Deed(subject, Cue.PUT_AWAY))
        if subject and not hit.denied and isinstance(hit.concept, Cue) and hit.concept in _WAYS:
            deeds.append(Deed(subject, hit.concept))
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
    hit: Hit,
    text: str,
    script: Script,
    around: Sequence[str],
    persons: dict[int, tuple[Gender, Age]],
) -> str | None:
    """The role a hit points at, empty for somebody unknown, None when it is no person."""
    concept = hit.concept
    if isinstance(concept, Who):
        return None if concept.owner and concept.role not in around else concept.role
    if isinstance(concept, Pronoun):
        if not _is_subject(hit, text):
            return None
        return next(
            (one for one in reversed(around) if _may_be(script.cast.get(one), _GENDERS[concept])),
            "",
        )
    if isinstance(concept, Gender) and hit.start in persons:
        if not _DEFINITE.search(text[: hit.start]):
            return ""
        gender, age = persons[hit.start]
        alike = [one for one in dict.fromkeys(around) if _is(script.cast.get(one), gender, age)]
        return alike[0] if len(alike) == 1 else ""
    return None


def _is_subject(hit: Hit, text: str) -> bool:
    """Whether a pronoun begins its clause; in Chinese the same word may be an object."""
    clause = _CLAUSE.split(text[: hit.start])[-1]
    return len([sign for sign in str(clause) if sign >= "\u2e80"]) <= 1


def _may_be(character: Character | None, gender: Gender) -> bool:
    return character is not None and character.gender in (gender, Gender.UNKNOWN)


def _is(character: Character | None, gender: Gender, age: Age) -> bool:
    if character is None or character.gender is not gender:
        return False
    return character.age is age or (age is Age.UNKNOWN and character.age is not Age.CHILD)
