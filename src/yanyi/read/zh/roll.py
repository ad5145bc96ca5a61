"""The roll of names that speak in a Chinese story, counted over its tags."""

from collections import Counter
from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.people import People
from yanyi.read.zh.aliases import self_names
from yanyi.read.zh.clauses import Sentence, Sort, parse
from yanyi.read.zh.kin import NOUNS, PASSING
from yanyi.read.zh.mentions import Matcher
from yanyi.read.zh.names import (
    COMPOUND,
    Census,
    marked,
    may_be_name,
    may_end,
    new_name,
    shaped,
    subject_words,
    titled,
)
from yanyi.read.zh.script import plain
from yanyi.read.zh.words import SURNAMES

_MOST = 400
_LONG = 400
_SHORT, _LONGER = 20_000, 100_000
# How often a stretch must be seen, and be followed by one sign, to be half a name.
_SEEN, _CUT = 4, 0.7
# What tells one person of a kind from another.
_KINDS = frozenset("大小老二三四五六七八九黑白青红黄紫美丑胖瘦高矮女男真假众群诸太")
# What follows names and is no part of them.
_NEXT_WORDS = frozenset(
    "道曰说问答喊叫喝骂哭笑叹劝求忙又便就也才却乃即急再都只方遂亦因怒喜惊与和同"
)


class Roll:
    """Who speaks, by name in simplified characters, and how often."""

    def __init__(self, drafts: Sequence[Draft], people: People) -> None:
        self.drafts, self.people = drafts, people
        self.known = Matcher(people)
        self.census = Census(drafts)
        self.spoke: Counter[str] = Counter()
        self.lines: list[tuple[int, str, str]] = []
        self.text = plain("\n".join(draft.text for draft in drafts if not draft.heading))
        self._tags: dict[int, Sentence] = {}
        for at, draft in enumerate(drafts):
            if draft.quoted and not draft.verse:
                self._count(at)

    def _count(self, at: int) -> None:
        """The name in the tag of a quotation."""
        name = ""
        lead = self._sentence(at - 1)
        if lead is not None and lead.leads:
            name = self._name(lead)
        else:
            trail = self._sentence(at + 1)
            if trail is not None and trail.told >= 0 and not trail.leads:
                name = self._name(trail)
        if name:
            self.spoke[name] += 1
            self.lines.append((at, name, plain(self.drafts[at].words[:600])))

    def _sentence(self, at: int) -> Sentence | None:
        if not 0 <= at < len(self.drafts):
            return None
        draft = self.drafts[at]
        if draft.quoted or draft.verse or draft.heading:
            return None
        if at not in self._tags:
            self._tags[at] = parse(plain(draft.text[-_LONG:]), self.known)
        return self._tags[at]

    def _name(self, sentence: Sentence) -> str:
        clauses = sentence.clauses
        if sentence.told < 0 or not clauses:
            return ""
        speaker = sentence.speaker
        if speaker is not None and speaker.sort in {Sort.NAME, Sort.PRONOUN, Sort.SELF}:
            return ""
        for clause in reversed(clauses[: sentence.told + 1]):
            if clause is clauses[sentence.told] and (name := new_name(clause.text)):
                return name
            if clause.subject is not None and clause.subject.sort is Sort.NOUN:
                noun = clause.subject
                if noun.owner:
                    return ""
                return self._shaped(clause.text[noun.end :]) or noun.word
            if name := self._shaped(clause.text):
                return name
        return ""

    def _shaped(self, clause: str) -> str:
        """The name-shaped stretch a clause begins with, when it stands at other places too."""
        bare = subject_words(clause)
        for size in (4, 3, 2):
            if titled(bare[:size]):
                return bare[:size]
        long, short = bare[:3], bare[:2]
        if shaped(short) and bare[2:].startswith("家的"):
            return bare[:4]
        if shaped(long) and bare[3:].startswith("家的"):
            return bare[:5]
        if self._often(long) * 10 >= 6 * max(2, self._often(short)) and shaped(long):
            return long
        return short if shaped(short) and self._often(short) >= 2 else ""

    def _often(self, stretch: str) -> int:
        counted = self.census
        often = counted.sentence[stretch] + counted.clause[stretch] + counted.object[stretch]
        return often if often > 4 or len(self.text) > _SHORT else self.text.count(stretch)

    def names(self) -> list[str]:
        """Names with evidence enough, the most speaking first."""
        found: list[str] = []
        for name, count in sorted(self.spoke.items(), key=lambda item: (-item[1], item[0])):
            if self.known.who(name) or not self._worthy(name, count):
                continue
            found.append(name)
        found = self._completed(found[:_MOST])
        found = [name for name in found if not self._longer(name, found)]
        found = [name for name in found if not _several(name, found)]
        return [*found, *self._silent(found)][:_MOST]

    def _completed(self, names: Sequence[str]) -> list[str]:
        """The names, each with the sign that nearly always stands behind it."""
        whole: dict[str, None] = {}
        for name in names:
            full = name
            while len(full) < 4 and (sign := self._cut(full)):
                full += sign
            if full != name:
                self.spoke[full] += self.spoke.pop(name)
            whole[full] = None
        return sorted(whole, key=lambda name: (-self.spoke[name], name))

    def _cut(self, name: str) -> str:
        """The sign missing at the end of half a name."""
        followed: Counter[str] = Counter()
        at = self.text.find(name)
        while at >= 0:
            followed[self.text[at + len(name) : at + len(name) + 1]] += 1
            at = self.text.find(name, at + 1)
        (sign, times), *_ = followed.most_common(1)
        seen = followed.total()
        if seen < _SEEN or times < _CUT * seen or not "\u4e00" <= sign <= "\u9fff":
            return ""
        if sign in _NEXT_WORDS or not may_end(sign) or not may_be_name(name + sign):
            return ""
        return sign

    def _worthy(self, name: str, count: int) -> bool:
        if name in NOUNS:
            return name not in PASSING and (not NOUNS[name].kin or self._kin_alone(name))
        if not may_be_name(name):
            return False
        if marked(name) or titled(name):
            return True
        if shaped(name):
            often = count >= 2 or len(self.text) < _SHORT or self.text.count(name) >= 2
            return often and not self.census.unlike_person(name)
        return count >= 2 and self.census.person_like(name)

    def _kin_alone(self, noun: str) -> bool:
        """Whether a word for kin names somebody whom no name can mean."""
        if any(person.given for person in self.people):
            return False
        families = Counter(name[0] for name in self.spoke if shaped(name) and len(name) == 3)
        return not any(times > 1 for times in families.values())

    def _longer(self, name: str, found: Sequence[str]) -> bool:
        """Whether a stretch is only a name with more words around it."""
        if shaped(name) and len(name) == 3 and name[:2] not in found:
            return False
        for other in found:
            if other == name or other not in name:
                continue
            if name.startswith(other) and not marked(name):
                return True
            if name.endswith(other) and not shaped(name):
                before = name[: -len(other)]
                if shaped(other) or len(before) > 2 or not _may_precede(before, name):
                    return True
        return False

    def _silent(self, found: Sequence[str]) -> list[str]:
        """People who act again and again although no tag names them."""
        more: list[str] = []
        longest: Counter[str] = Counter()
        for stretch, times in self.census.sentence.items():
            if len(stretch) == 3:
                longest[stretch[:2]] = max(longest[stretch[:2]], times)
        for stretch, times in sorted(
            self.census.sentence.items(), key=lambda item: (-item[1], item[0])
        ):
            if times < self._enough(stretch):
                continue
            if not shaped(stretch) or len(stretch) > 3 or self.known.who(stretch):
                continue
            if len(stretch) == 2 and longest[stretch] * 10 >= 7 * times:
                continue
            if len(stretch) == 3 and times * 10 < 7 * self.census.sentence[stretch[:2]]:
                continue
            if any(stretch in one or one in stretch for one in [*found, *more]):
                continue
            if self.census.person_like(stretch):
                more.append(stretch)
        return more

    def _enough(self, stretch: str) -> int:
        """How often somebody must begin a sentence to count although no tag names them."""
        if len(self.text) > _LONGER:
            return 4
        if stretch[0] in "老小阿" and self.text.count(stretch) >= 2:
            return 1
        return 3 if len(self.text) > _SHORT or len(stretch) == 2 else 2

    def meetings(self, names: Sequence[str]) -> Counter[frozenset[str]]:
        """How often two of the names stand in one clause as subject and object."""
        people = People()
        for name in names:
            people.add(name)
        matcher = Matcher(people)
        met: Counter[frozenset[str]] = Counter()
        for at, sentence in self._tags.items():
            if sentence.told < 0:
                continue
            text = plain(self.drafts[at].text[-_LONG:])
            if len(matcher.find(text)) < 2:
                continue
            told = parse(text, matcher)
            for clause in told.clauses:
                subject = clause.subject
                if subject is None or not subject.ids:
                    continue
                for actor in clause.objects:
                    one, other = subject.word, actor.word
                    if actor.ids and one != other and actor.sort is Sort.NAME:
                        met[frozenset((one, other))] += 1
        return met

    def selves(self, names: Sequence[str]) -> dict[str, Counter[str]]:
        """What the owners of the names call themselves."""
        wanted = set(names)
        found: dict[str, Counter[str]] = {}
        for _, name, said in self.lines:
            if name in wanted:
                for self_name in self_names(said):
                    found.setdefault(name, Counter())[self_name] += 1
        return found


def _may_precede(before: str, name: str) -> bool:
    """Whether what stands before a shorter name is a family name or tells the person apart."""
    if (len(before) == 1 or before in COMPOUND) and shaped(before + "三"):
        return True
    return marked(name) and (len(before) > 1 or before in _KINDS)


def _several(name: str, found: Sequence[str]) -> bool:
    """Whether a stretch names two people: one known name behind another, or ``赵钱二人``."""
    if len(name) >= 3 and name[2] in "二两三" and name[0] in SURNAMES and name[1] in SURNAMES:
        return True
    return any(name[:at] in found and name[at:] in found for at in range(2, len(name) - 1))
