"""English people: who speaks, is spoken to and acts, under which names."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from yanyi.read.draft import Draft
from yanyi.read.en.mentions import Matcher, generic
from yanyi.read.en.subjects import Who
from yanyi.read.en.tags import tag_after, tag_before
from yanyi.read.en.traits import learn_traits
from yanyi.read.en.words import (
    FEMALE_TITLES,
    MALE_TITLES,
    MILITARY,
    NICKNAMES,
    NO_NAMES,
    TITLES,
    VAGUE_NOUNS,
    gender_of_first_name,
    gender_of_noun,
)
from yanyi.read.people import People, Person
from yanyi.story.vocabulary import Gender

_NAME = re.compile(
    r"(?:[A-Z][a-z]{1,10}\.?\s)?[A-Z][\w’'-]*[a-z](?:\s(?:(?:de|von|van|of)\s)?[A-Z][\w’'-]*[a-z]){0,3}"
)
_CALLED = re.compile(
    r"(?:^|[,.!?;—]\s*|\b(?:dear|dearest|poor|old|my)\s)((?:[A-Z][a-z]{1,9}\.?\s)?[A-Z][a-z’'-]+)(?=[,.!?;—]|$)"
)
# Titles that stand before first names.
_FIRST = frozenset(("sir", "lady", "dame", "master", "aunt", "uncle", "saint", "father", "sister"))
_ACT = re.compile(
    r"\s(?:had|was|did|could|would|then|only|just|[a-z]{3,12}ed|sat|stood|ran|went|came|took|put|"
    r"held|felt|knew|saw|heard|said|told|gave|got|made|sang|spoke|turned|kept|left|woke|rose|"
    r"looks|walks|says|sits|stands|runs|takes|opens|smiles|nods)\b"
)
_CROWD = 3
_PLACE = re.compile(r"\b(?:in|at|near|into|towards|from|through)\s$")


@dataclass(slots=True)
class _Evidence:
    """How often a name was seen speaking, called, acting, and standing as a place."""

    speech: Counter[str] = field(default_factory=Counter)
    called: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    inside: Counter[str] = field(default_factory=Counter)
    place: Counter[str] = field(default_factory=Counter)
    nouns: Counter[str] = field(default_factory=Counter)
    acts: Counter[str] = field(default_factory=Counter)


def find_people(drafts: Sequence[Draft], people: People) -> None:
    """Add to ``people`` everybody the text shows speaking or acting."""
    evidence = _gather(drafts)
    known = Matcher(people)
    names = [name for name in _worthy(evidence) if not known.who(name)]
    groups = _group(names, evidence)
    for group in groups:
        _add(people, group, evidence)
    for noun, count in sorted(evidence.nouns.items(), key=lambda item: (-item[1], item[0])):
        last = noun.split()[-1]
        fuller = [p for p in people if last[:1].isupper() and p.name.split()[-1] == last]
        if len(fuller) == 1 and not fuller[0].given:
            people.call(fuller[0], [noun])
            fuller[0].lines += count
        elif count and not _known_sort(noun, people) and not Matcher(people).who(noun):
            person = people.add(noun)
            person.gender = gender_of_noun(noun.split()[-1])
            person.confidence = min(1.0, 0.5 + 0.1 * count)
    for person in people:
        if person.given and person.gender is Gender.UNKNOWN:
            person.gender = _gender_of_all(person.names())
    learn_traits(drafts, people, Matcher(people))


def _known_sort(noun: str, people: People) -> bool:
    """Whether a sort of person is most likely somebody who has a name already."""
    if not generic(noun):
        return False
    if any(person.given for person in people):
        return True
    last = noun.split()[-1].lower()
    if last not in VAGUE_NOUNS:
        return False
    gender = gender_of_noun(last)
    named = [one for one in people if one.lines and not one.name.startswith("the ")]
    return (
        sum(Gender.UNKNOWN in {gender, one.gender} or one.gender is gender for one in named)
        > _CROWD
    )


def around(drafts: Sequence[Draft], at: int) -> tuple[str, str]:
    """The narration before and after a quotation, as far as the next ones of its paragraph."""
    draft = drafts[at]
    text = draft.flow.text
    low, high = 0, len(text)
    if at and drafts[at - 1].flow is draft.flow:
        k = at - 1
        while k >= 0 and drafts[k].flow is draft.flow and not drafts[k].quoted:
            k -= 1
        low = drafts[k].end if k >= 0 and drafts[k].flow is draft.flow else 0
    k = at + 1
    while k < len(drafts) and drafts[k].flow is draft.flow and not drafts[k].quoted:
        k += 1
    if k < len(drafts) and drafts[k].flow is draft.flow:
        high = drafts[k].start
    return text[max(low, draft.start - 400) : draft.start], text[
        draft.end : min(high, draft.end + 400)
    ]


def _gather(drafts: Sequence[Draft]) -> _Evidence:
    evidence = _Evidence()
    for at, draft in enumerate(drafts):
        if draft.heading:
            continue
        if draft.quoted:
            before, after = around(drafts, at)
            for tag in (tag_after(after), tag_before(before)):
                if tag is None:
                    continue
                if tag.subject.who is Who.NAME:
                    evidence.speech[_capital(tag.subject.words)] += 1
                elif tag.subject.who is Who.NOUN and tag.sure:
                    _take_noun(evidence, tag.subject.words)
            for name in _CALLED.finditer(draft.words[:2000]):
                if not _is_word(name[1]):
                    evidence.called[_plain(name[1])] += 1
        _take_names(evidence, draft)
    return evidence


def _take_noun(evidence: _Evidence, words: str) -> None:
    """``the Rabbit`` is a name; ``his wife`` is not one."""
    if words.startswith("the "):
        evidence.nouns[words] += 1


def _take_names(evidence: _Evidence, draft: Draft) -> None:
    text = draft.words
    for found in _NAME.finditer(text):
        name, start = found.group(), found.start()
        words = name.split()
        before = text[max(0, start - 10) : start]
        opens = not before.strip() or before.rstrip()[-1:] in '.!?"“”:‘—'
        while (
            words
            and words[0].lower().rstrip(".,") in NO_NAMES
            and words[0].lower().rstrip(".") not in TITLES | {"mr", "mrs", "dr"}
        ):
            words = words[1:]
            opens = False
        if not words:
            continue
        plain = _plain(" ".join(words))
        evidence.seen[plain] += 1
        if not draft.quoted and _ACT.match(text, found.end()):
            evidence.acts[plain] += 1
        if not opens:
            evidence.inside[plain] += 1
            if _PLACE.search(before):
                evidence.place[plain] += 1


def _capital(words: str) -> str:
    """A name without the adjectives before it."""
    said = words.split()
    while len(said) > 1 and (said[0].islower() or said[0] in {"Old", "Young", "Little", "Poor"}):
        said = said[1:]
    return " ".join(said)


def _plain(name: str) -> str:
    """A name without stops and possessives."""
    bare = re.sub(r"[’']s?$", "", " ".join(name.replace(".", "").split()))
    return bare if bare else name


def _is_word(name: str) -> bool:
    return name.lower().rstrip(".") in NO_NAMES or name.lower() in TITLES


def _worthy(evidence: _Evidence) -> list[str]:
    """Names with evidence of a person, the most frequent first."""
    everyone = (
        set(evidence.speech)
        | set(evidence.called)
        | {n for n in evidence.seen if evidence.seen[n] > 2}
    )
    found = []
    for name in everyone:
        if (
            all(word.lower() in NO_NAMES for word in name.split())
            or len(name) < 2
            or (name.isupper() and len(name) > 4)
        ):
            continue
        words = name.split()
        if len(words) == 1 and words[0].lower() in TITLES:
            continue
        titled = words[0].lower() in TITLES and len(words) > 1
        first = gender_of_first_name(words[0]) is not Gender.UNKNOWN
        score: float = 3 * evidence.speech[name] + 2 * titled + first
        # A word that is only called out may be an interjection.
        if evidence.inside[name] or titled or first or evidence.acts[name]:
            score += evidence.called[name]
        score += min(2.0, evidence.inside[name] / 10) + min(2, evidence.acts[name])
        if (
            evidence.place[name] * 3 > evidence.seen[name]
            and evidence.speech[name] < 2
            and not titled
        ):
            continue
        if score >= 3:
            found.append(name)
    return sorted(found, key=lambda name: (-evidence.speech[name] * 3 - evidence.seen[name], name))


def _group(names: list[str], evidence: _Evidence) -> list[list[str]]:
    """Names of one person together: full names first, then what is short for just one."""
    groups: list[list[str]] = []
    ordered = sorted(
        names, key=lambda name: (-len(_core(name)), _title(name) == "", -evidence.seen[name], name)
    )
    for name in ordered:
        fitting = [group for group in groups if any(_fits(name, other) for other in group)]
        if len(fitting) > 1:
            fitting = _closer(name, fitting, evidence)
        if len(fitting) == 1:
            fitting[0].append(name)
        else:
            groups.append([name])
    return sorted(groups, key=lambda group: (-sum(evidence.seen[one] for one in group), group[0]))


def _closer(name: str, groups: list[list[str]], evidence: _Evidence) -> list[list[str]]:
    """A bare surname goes to the person mostly called by it, a man before his family."""
    if len(_core(name)) != 1 or _title(name):
        return []
    men = [group for group in groups if any(_gender(one) is Gender.MALE for one in group)]
    if len(men) == 1:
        return men
    ranked = sorted(groups, key=lambda group: -sum(evidence.seen[one] for one in group))
    first, second = (sum(evidence.seen[one] for one in group) for group in ranked[:2])
    return ranked[:1] if first > 4 * second else []


def _title(name: str) -> str:
    first = name.split()[0].lower().rstrip(".")
    return first if first in TITLES and len(name.split()) > 1 else ""


def _core(name: str) -> list[str]:
    words = [word for word in name.split() if word.lower() not in {"de", "von", "van", "of"}]
    return words[1:] if _title(name) else words


def _gender(name: str) -> Gender:
    title = _title(name)
    if title in FEMALE_TITLES:
        return Gender.FEMALE
    if title in MALE_TITLES or title in MILITARY:
        return Gender.MALE
    core = _core(name)
    return gender_of_first_name(core[0]) if len(core) > 1 or not title else Gender.UNKNOWN


def _gender_of_all(names: Iterable[str]) -> Gender:
    """What a person's names tell, when they agree."""
    known = {_gender(name) for name in names} - {Gender.UNKNOWN}
    return known.pop() if len(known) == 1 else Gender.UNKNOWN


def _fits(short: str, full: str) -> bool:
    """Whether one name may be short for another."""
    one, other = _core(short), _core(full)
    genders = {_gender(short), _gender(full)} - {Gender.UNKNOWN}
    titles = {_title(short), _title(full)} - {""}
    if len(genders) > 1 or (len(titles) > 1 and titles & FEMALE_TITLES):
        return False
    if _title(short) in _FIRST and len(one) == 1 and len(other) > 1:
        return one[0] == other[0]
    if one == other:
        return True
    if len(one) == 1 and len(other) > 1:
        if one[0] == other[-1]:
            return True
        return not _title(short) and (
            one[0] == other[0] or NICKNAMES.get(one[0].lower()) == other[0].lower()
        )
    if len(one) == len(other) == 1 and not _title(short):
        return NICKNAMES.get(one[0].lower(), "-") == other[0].lower()
    return False


def _add(people: People, group: list[str], evidence: _Evidence) -> None:
    """A person under the name most used for speaking, the fuller one on a tie."""
    main = max(
        group, key=lambda name: (evidence.speech[name] * 2 + evidence.seen[name], len(name), name)
    )
    person: Person = people.add(
        _dotted(main), [_dotted(name) for name in sorted(group) if name != main]
    )
    person.gender = _gender_of_all(group)
    weight = sum(3 * evidence.speech[name] + evidence.called[name] for name in group)
    person.lines = 1 if weight >= 3 or any(_title(name) for name in group) else 0
    person.confidence = min(1.0, 0.5 + 0.05 * weight)


def _dotted(name: str) -> str:
    """A name with the full stop its title is written with."""
    title, _, rest = name.partition(" ")
    return f"{title}. {rest}" if title in {"Mr", "Mrs", "Dr", "Ms"} and rest else name
