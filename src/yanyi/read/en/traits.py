"""What English narration tells of people: gender, age, looks."""

import re
from collections import Counter
from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.en.mentions import Matcher
from yanyi.read.en.tags import pronoun_gender
from yanyi.read.en.words import AGE_WORDS
from yanyi.read.people import People
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


def learn_traits(drafts: Sequence[Draft], people: People, matcher: Matcher) -> None:
    """Fill in gender, age and look where the text tells them and nobody has."""
    pronouns: dict[str, Counter[str]] = {}
    ages: dict[str, Counter[Age]] = {}
    looks: dict[str, list[str]] = {}
    for draft in drafts:
        if draft.quoted or draft.heading:
            continue
        text = draft.text[:3000]
        mentions = matcher.find(text)
        for at, mention in enumerate(mentions):
            if len(mention.ids) != 1:
                continue
            id_ = mention.ids[0]
            stop = mentions[at + 1].start if at + 1 < len(mentions) else len(text)
            found = _PRONOUN.search(text, mention.end, min(stop, mention.end + 90))
            if found:
                pronouns.setdefault(id_, Counter())[pronoun_gender(found.group().lower())] += 1
            for word in text[max(0, mention.start - 14) : mention.start].lower().split()[-2:]:
                if word in AGE_WORDS and word != "little":
                    ages.setdefault(id_, Counter())[AGE_WORDS[word]] += 1
        if len({mention.ids for mention in mentions}) == 1 and len(mentions[0].ids) == 1:
            seen = looks.setdefault(mentions[0].ids[0], [])
            for look in _LOOK.finditer(text):
                words = " ".join(look.group(1).split()).lower()
                if words not in seen and len(seen) < _MOST:
                    seen.append(words)
    for person in people:
        _settle(person.id, people, pronouns, ages, looks)


def _settle(
    id_: str,
    people: People,
    pronouns: dict[str, Counter[str]],
    ages: dict[str, Counter[Age]],
    looks: dict[str, list[str]],
) -> None:
    person = people.everyone[id_]
    tally = pronouns.get(id_, Counter())
    if person.gender is Gender.UNKNOWN and tally.total() >= 2:
        which, count = max(sorted(tally.items()), key=lambda item: item[1])
        if count >= 0.65 * tally.total():
            person.gender = Gender.FEMALE if which == "f" else Gender.MALE
    if person.age is Age.UNKNOWN:
        for name in person.names():
            for word in name.lower().split():
                if word in AGE_WORDS and word != "little":
                    person.age = AGE_WORDS[word]
        aged = ages.get(id_, Counter())
        if aged and max(aged.values()) >= 2:
            person.age = max(sorted(aged.items()), key=lambda item: item[1])[0]
    if not person.look:
        person.look = ", ".join(looks.get(id_, []))
