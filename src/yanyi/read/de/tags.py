"""German speech tags: ``„…“, sagte Anna`` and ``Der Müller fragte: „…“``."""

import re
from dataclasses import dataclass

from yanyi.read.de.words import (
    FEMALE_NAMES,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_NAMES,
    MALE_NOUNS,
    MALE_TITLES,
    NO_NAMES,
    SPEECH,
    SUNG,
    THOUGHT,
    TITLES,
)
from yanyi.story.vocabulary import Gender

_VERB = "|".join(sorted(SPEECH | THOUGHT | SUNG))
_TITLE = "|".join(sorted(map(re.escape, TITLES)))
_NAME = rf"(?:(?:{_TITLE})\s)?[A-ZÄÖÜ][\wäöüß-]+(?:\s(?:von\s)?[A-ZÄÖÜ][\wäöüß-]+)?"
_NOUN = (
    r"(?:der|die|das|ein|eine|mein|meine|sein|seine|ihr|ihre)\s(?:[a-zäöüß]+e[nrs]?\s){0,2}"
    r"[A-ZÄÖÜ][\wäöüß-]+"
)
_WHO = rf"(?:er|sie|ich|es|{_NOUN}|{_NAME})"
_AFTER = re.compile(rf"[\s,–—-]{{0,4}}({_VERB})\s(?:sich\s)?({_WHO})(?![\wäöüß])")
_BEFORE = re.compile(
    rf"(?:^|[\s,;])({_WHO})\s(?:[\wäöüß]+\s){{0,4}}?({_VERB})\b[^.!?:]{{0,60}}[:,]$"
)
_TURNED = re.compile(
    rf"\b({_VERB})\s(?:nun\s|da\s|dann\s)?({_WHO})(?![\wäöüß])[^.!?:]{{0,60}}[:,]$"
)
_PRONOUNS = {"er": Gender.MALE, "sie": Gender.FEMALE}


@dataclass(frozen=True, slots=True)
class Tag:
    """A verb of speech and its subject as they are written."""

    who: str
    verb: str

    @property
    def name(self) -> str:
        """The subject as a name, empty for a pronoun; a noun stands without its article."""
        if self.who[:1].islower():
            return self.who.rpartition(" ")[2] if " " in self.who else ""
        return "" if self.who in NO_NAMES else self.who

    @property
    def gender(self) -> Gender:
        """What a pronoun tells of who speaks."""
        return _PRONOUNS.get(self.who, Gender.UNKNOWN)


def tag_after(text: str) -> Tag | None:
    """The tag at the beginning of the words after a quotation."""
    found = _AFTER.match(text[:160])
    return Tag(found[2], found[1]) if found else None


def tag_before(text: str) -> Tag | None:
    """The tag at the end of the words before a quotation."""
    clause = re.split(r"[.!?]\s", text[-200:].rstrip())[-1]
    if found := _TURNED.search(clause):
        return Tag(found[2], found[1])
    if found := _BEFORE.search(clause[:1].lower() + clause[1:] if _article(clause) else clause):
        return Tag(found[1], found[2])
    return None


def gender_of(name: str) -> Gender:
    """What a title, a noun or a first name tells."""
    first, last = name.split()[0], name.split()[-1]
    if first in FEMALE_TITLES | FEMALE_NAMES or last in FEMALE_NOUNS:
        return Gender.FEMALE
    if first in MALE_TITLES | MALE_NAMES or last in MALE_NOUNS:
        return Gender.MALE
    return Gender.UNKNOWN


def _article(clause: str) -> bool:
    """Whether a clause begins with a word that is small inside a sentence."""
    return clause.partition(" ")[0] in NO_NAMES
