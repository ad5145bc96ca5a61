"""What English narration tells of people: gender, age, looks."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.draft import Draft
from yanyi.read.en.mentions import Matcher
from yanyi.read.en.tags import pronoun_gender
from yanyi.read.en.words import AGE_WORDS
from yanyi.read.people import People, Person
from yanyi.story.vocabulary import Age, Gender

_PRONOUN = re.compile(r"\b(she|her|herself|he|him|his|himself)\b", re.IGNORECASE)
_LOOK = re.compile(
    r"\b((?:(?:long|short|grey|gray|white|black|brown|red|golden|blonde|fair|dark|blue|green|"
    r"yellow|silver|curly|"
    r"thick|bushy|pale|tall|thin|fat|stout|bald|bright|round|pink|crooked|ragged|old|worn|"
    r"scarlet|purple|straw|"
    r"woollen|wool|leather|silk|velvet|hooded|heavy|wide|broad|tattered|patched|"
    r"faded)[ ,-]{1,2}){1,4}"
    r"(?:beard|hair|eyes|moustache|mustache|whiskers|braids?|pigtails?|coat|cloak|dress|gown|"
    r"hat|cap|scarf|shawl|"
    r"apron|spectacles|glasses|boots|jacket|robes?|uniform|waistcoat|bonnet|hood|cheeks|skin))\b",
    re.IGNORECASE,
)
_MOST = 3


@dataclass(slots=True)
class _Told:
    """What narration tells of one person."""

    pronouns: Counter[str] = field(default_factory=Counter)
    ages: Counter[Age] = field(default_factory=Counter)
    looks: list[str] = field(default_factory=list)


def learn_traits(drafts: Sequence[Draft], people: People, matcher: Matcher) -> None:
    """Fill in gender, age and look where the text tells them and nobody has."""
    told: dict[str, _Told] = {}
    rows: dict[int, list[str]] = {}
    for draft in drafts:
        if not draft.quoted and not draft.heading:
            rows.setdefault(draft.paragraph, []).append(draft.text[:1500])
    for row in rows.values():
        _take(" ".join(row)[:3000], matcher, told)
    for person in people:
        _settle(person, told.get(person.id, _Told()))


def _take(text: str, matcher: Matcher, told: dict[str, _Told]) -> None:
    mentions = matcher.find(text)
    for at, mention in enumerate(mentions):
        if len(mention.ids) != 1:
            continue
        one = told.setdefault(mention.ids[0], _Told())
        stop = mentions[at + 1].start if at + 1 < len(mentions) else len(text)
        found = _PRONOUN.search(text, mention.end, min(stop, mention.end + 90))
        if found:
            one.pronouns[pronoun_gender(found.group().lower())] += 1
        for word in text[max(0, mention.start - 14) : mention.start].lower().split()[-2:]:
            if word in AGE_WORDS and word != "little":
                one.ages[AGE_WORDS[word]] += 1
    if len({mention.ids for mention in mentions}) == 1 and len(mentions[0].ids) == 1:
        looks = told.setdefault(mentions[0].ids[0], _Told()).looks
        looks += [" ".join(look.group(1).split()).lower() for look in _LOOK.finditer(text)]


def _settle(person: Person, told: _Told) -> None:
    total = told.pronouns.total()
    if person.gender is Gender.UNKNOWN and total:
        which, count = max(sorted(told.pronouns.items()), key=lambda item: item[1])
        if count >= 0.65 * total:
            person.gender = Gender.FEMALE if which == "f" else Gender.MALE
    if person.age is Age.UNKNOWN:
        named = [word for name in person.names() for word in name.lower().split()]
        ages = [AGE_WORDS[word] for word in named if word in AGE_WORDS and word != "little"]
        person.age = ages[-1] if ages else Age.UNKNOWN
        if told.ages and max(told.ages.values()) >= 2:
            person.age = max(sorted(told.ages.items()), key=lambda item: item[1])[0]
    if not person.look:
        person.look = ", ".join(list(dict.fromkeys(told.looks))[:_MOST])
