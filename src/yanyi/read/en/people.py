"""English people: who speaks, is spoken to and acts, under which names."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.beside import beside
from yanyi.read.draft import Draft
from yanyi.read.en.mentions import Matcher, generic
from yanyi.read.en.names import core_of, gender_of_names, group_names, title_of
from yanyi.read.en.subjects import Who
from yanyi.read.en.tags import tag_after, tag_before
from yanyi.read.en.traits import learn_traits
from yanyi.read.en.words import (
    MILITARY,
    NO_NAMES,
    PERSON_NOUNS,
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
_ACT = re.compile(
    r"\s(?:had|was|did|could|would|then|only|just|[a-z]{3,12}ed|sat|stood|ran|went|came|took|put|"
    r"held|felt|knew|saw|heard|said|told|gave|got|made|sang|spoke|turned|kept|left|woke|rose|"
    r"looks|walks|says|sits|stands|runs|takes|opens|smiles|nods)\b"
)
_NOBODY = frozenset(("other", "others", "first", "second", "last", "rest", "latter", "former"))
_CROWD = 3
_TOGETHER = 2
_OFTEN = 3
_PLACE = re.compile(r"\b(?:in|at|near|into|towards|from|through|leave|left|reached)\s$")


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
    rows: dict[str, set[int]] = field(default_factory=dict)
    sentences: dict[str, set[int]] = field(default_factory=dict)
    size: int = 0

    def apart(self, one: str, other: str) -> bool:
        """Whether two names stand in the same sentences again and again."""
        first, second = self.rows.get(one, set()), self.rows.get(other, set())
        both = len(first & second)
        if both >= _TOGETHER and 2 * both * self.size > 3 * len(first) * len(second):
            return True
            return True
        return any(
            self._father_and_son(*pair) or self._of_one_family(*pair)
            for pair in ((one, other), (other, one))
        )

    def _of_one_family(self, one: str, other: str) -> bool:
        """``Otto Reed sat down, and Captain Reed stood``: nobody has rank and name in turn."""
        rank, core = core_of(one), core_of(other)
        if title_of(one) not in MILITARY or title_of(other) or len(rank) > 1 or len(core) < 2:
            return False
        both = self.sentences.get(one, set()) & self.sentences.get(other, set())
        return rank[-1] == core[-1] and bool(both)

    def _father_and_son(self, one: str, other: str) -> bool:
        """Whoever is called ``Tom`` again and again is not Mr. Reed, though a Tom Reed."""
        core = core_of(other)
        if title_of(one) not in {"mr", "mrs"} or len(core_of(one)) > 1 or len(core) < 2:
            return False
        own = max(self.speech[core[0]], self.seen[core[0]] // 3)
        return own >= _OFTEN


def find_people(drafts: Sequence[Draft], people: People) -> None:
    """Add to ``people`` everybody the text shows speaking or acting."""
    evidence = _gather(drafts)
    known = Matcher(people)
    names = [name for name in _worthy(evidence) if not known.who(name)]
    groups = group_names(names, lambda name: evidence.seen[name], evidence.apart)
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
            person.gender = gender_of_names(person.names())
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


def _gather(drafts: Sequence[Draft]) -> _Evidence:
    evidence = _Evidence()
    evidence.size = sum(not draft.quoted for draft in drafts)
    sentence = 0
    for at, draft in enumerate(drafts):
        if draft.heading:
            continue
        if not draft.quoted:
            sentence = sentence if _goes_on(drafts, at) else at
        if draft.quoted:
            before, after = beside(drafts, at)
            for tag in (tag_after(after), tag_before(before)):
                if tag is None:
                    continue
                if tag.subject.who is Who.NAME and tag.sure:
                    evidence.speech[_capital(tag.subject.words)] += 1
                elif tag.subject.who is Who.NOUN and tag.sure:
                    _take_noun(evidence, tag.subject.words)
            for name in _CALLED.finditer(draft.words[:2000]):
                if not _is_word(name[1]):
                    evidence.called[_plain(name[1])] += 1
        _take_names(evidence, draft, at, sentence)
    return evidence


def _goes_on(drafts: Sequence[Draft], at: int) -> bool:
    """Whether narration goes on behind a quotation with the sentence before it."""
    if at < 2 or not drafts[at - 1].quoted or drafts[at - 2].quoted:
        return False
    before = drafts[at - 2]
    return before.flow is drafts[at].flow and before.text.rstrip()[-1:] not in tuple(".!?")


def _take_noun(evidence: _Evidence, words: str) -> None:
    """``the Rabbit`` is a name; ``his wife`` is not one."""
    last = words.split()[-1].lower()
    plural = last.endswith("s") and not last.endswith("ss") and last not in PERSON_NOUNS
    if words.startswith("the ") and not plural and last not in _NOBODY:
        evidence.nouns[words] += 1


def _take_names(evidence: _Evidence, draft: Draft, at: int, sentence: int) -> None:
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
        plain = _plain(" ".join(words).partition("--")[0])
        evidence.seen[plain] += 1
        if not draft.quoted:
            evidence.rows.setdefault(plain, set()).add(at)
            evidence.sentences.setdefault(plain, set()).add(sentence)
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
    bare = re.sub(r"[’']s?$|-+$", "", " ".join(name.replace(".", "").split()))
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
    found = [name for name in everyone if _is_person(name, evidence)]
    known = set(found)
    surnames = {name.split()[-1] for name in found if title_of(name)}
    for name in evidence.seen:
        words = name.split()
        if len(words) == 2 and name not in known and words[0] in known - surnames:
            often = evidence.seen[name] > 1 and _a_name(words[1])
            if often or words[1] in surnames:
                found.append(name)
    return sorted(found, key=lambda name: (-evidence.speech[name] * 3 - evidence.seen[name], name))


def _a_name(word: str) -> bool:
    plain = word[:1].isupper() and not word.isupper() and word.lower() not in NO_NAMES
    return plain and gender_of_first_name(word) is Gender.UNKNOWN


def _is_person(name: str, evidence: _Evidence) -> bool:
    words = name.split()
    if (
        all(word.lower() in NO_NAMES for word in words)
        or len(name) < 2
        or (name.isupper() and len(name) > 4)
        or (len(words) == 1 and words[0].lower() in TITLES)
    ):
        return False
    titled = words[0].lower() in TITLES and len(words) > 1
    first = gender_of_first_name(words[0]) is not Gender.UNKNOWN
    seen, speech, acts = evidence.seen[name], evidence.speech[name], evidence.acts[name]
    if evidence.place[name] * 4 > seen and speech * 20 < seen + 20 and not titled:
        return False
    called = evidence.called[name] >= _OFTEN and 2 * evidence.inside[name] >= seen
    if not (titled or first or speech or called) and (acts < 2 or acts * 16 < seen):
        return False
    score: float = 3 * speech + 2 * titled + first
    # A word that is only called out may be an interjection.
    if evidence.inside[name] or titled or first or acts:
        score += evidence.called[name]
    score += min(2.0, evidence.inside[name] / 10) + min(2, acts)
    return score >= 3


def _add(people: People, group: list[str], evidence: _Evidence) -> None:
    """A person under the name most used for speaking, the fuller one on a tie."""
    main = max(
        group, key=lambda name: (evidence.speech[name] * 2 + evidence.seen[name], len(name), name)
    )
    person: Person = people.add(
        _dotted(main), [_dotted(name) for name in sorted(group) if name != main]
    )
    person.gender = gender_of_names(group)
    weight = sum(3 * evidence.speech[name] + evidence.called[name] for name in group)
    person.lines = 1 if weight >= 3 or any(title_of(name) for name in group) else 0
    person.confidence = min(1.0, 0.5 + 0.05 * weight)


def _dotted(name: str) -> str:
    """A name with the full stop its title is written with."""
    title, _, rest = name.partition(" ")
    return f"{title}. {rest}" if title in {"Mr", "Mrs", "Dr", "Ms"} and rest else name
