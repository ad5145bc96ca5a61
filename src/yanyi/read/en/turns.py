"""English turns of speech: the quotations that belong together, and what stands around them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.beside import beside
from yanyi.read.draft import Draft
from yanyi.read.en.couples import Couples
from yanyi.read.en.mentions import Matcher, Mention, faint, generic, latest
from yanyi.read.en.subjects import PREPOSITIONS, Subject, Who, subject_at
from yanyi.read.en.tags import Tag, last_sentence, tag_after, tag_before
from yanyi.read.en.tokens import Token, tokens_of
from yanyi.read.en.words import SPEECH, WEAK
from yanyi.read.people import People
from yanyi.story.vocabulary import Gender

SELF = "\0i"
_MEMORY = 60
_WINDOW = 24
_NEAR = 12
_ADDRESS = re.compile(
    r"(?:^|[,.!?;—-]\s*|\b(?:my|dear|dearest|yes|no|oh|well|good)\s+)"
    r"(?:(sir|papa|father|dad|daddy|uncle|brother|grandfather|grandpapa|my lord|old man|"
    r"old fellow|old chap|old boy|my boy|my son|my lad|mister|monsieur|my good man)"
    r"|(ma[’']am|madam|madame|mamma|mama|mother|aunt|auntie|aunty|mum|my lady|my girl|sister|"
    r"mademoiselle|grandmother|miss|my good woman|signora|signorina))(?=\s*[,.!?;—-]|$)",
    re.IGNORECASE,
)
_MEANT = (" to", "(to", "addressing", " towards")
_CALLING = (" my", " dear", "My", "Dear", " dearest", "Dearest", "Oh", " oh", " poor", "Poor")


@dataclass(slots=True)
class Stretch:
    """Narration beside a quotation: who acts in it first and last, and who is named at all.

    ``pronoun`` is the gender of a pronoun that begins it; ``own`` tells that the narrator does.
    """

    first: str = ""
    last: str = ""
    named: tuple[str, ...] = ()
    pronoun: Gender = Gender.UNKNOWN
    own: bool = False
    leading: bool = False
    speaks: bool = False
    told: bool = False


@dataclass(slots=True)
class Said:
    """The quotations of one paragraph that one person says, with what is known of who.

    ``ids`` are whom the tag's words may mean. ``recent`` are the people named in narration, the
    latest first, and ``acting`` those among them who were subjects; ``often`` counts mentions.
    """

    lines: list[int]
    number: int
    chapter: int
    tag: Tag | None = None
    ids: tuple[str, ...] = ()
    firm: bool = False
    lead: Stretch = field(default_factory=Stretch)
    trail: Stretch = field(default_factory=Stretch)
    past: Stretch = field(default_factory=Stretch)
    called: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    address: Gender = Gender.UNKNOWN
    asks: bool = False
    follows: bool = False
    recent: list[str] = field(default_factory=list)
    acting: list[str] = field(default_factory=list)
    often: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Seen:
    who: str
    number: int
    subject: bool


class Collector:
    """Reads a story once, paragraph by paragraph."""

    def __init__(self, drafts: Sequence[Draft], people: People, matcher: Matcher) -> None:
        self.drafts, self.people, self.matcher = drafts, people, matcher
        self.couples = Couples(people)
        self.turns: list[Said] = []
        self._log: list[_Seen] = []
        self._past = Stretch()
        self.counts: Counter[str] = Counter()

    def collect(self, alone: frozenset[int] = frozenset()) -> list[Said]:
        """Every turn; quotations in ``alone`` begin a turn of their own."""
        at = 0
        while at < len(self.drafts):
            stop = at + 1
            number = self.drafts[at].paragraph
            while stop < len(self.drafts) and self.drafts[stop].paragraph == number:
                stop += 1
            self._paragraph(at, stop, alone)
            at = stop
        return self.turns

    def _paragraph(self, low: int, high: int, alone: frozenset[int]) -> None:
        quotes = [
            at for at in range(low, high) if self.drafts[at].quoted and not self.drafts[at].verse
        ]
        if not quotes:
            self._narration(low, high)
            return
        first = len(self.turns)
        lead = self._stretch(low, quotes[0])
        for at in quotes:
            tag = self._tag(at, low, at == quotes[0])
            cut = at > low and self.drafts[at - 1].aside
            if len(self.turns) > first and at not in alone and (cut or not self._differ(tag)):
                self.turns[-1].lines.append(at)
                self._take(self.turns[-1], tag)
            else:
                self._open(at, tag, lead if at == quotes[0] else None, first)
            self._hear(self.turns[-1], self.drafts[at])
            self._wed(self.turns[-1])
            if cut:
                self._turn_to(self.turns[-1], self.drafts[at - 1].text)
            after = at + 1
            while after < high and not self.drafts[after].quoted:
                after += 1
            if after > at + 1 and not self.drafts[at + 1].aside:
                trail = self._stretch(at + 1, after)
                if not self.turns[-1].trail.told:
                    self.turns[-1].trail = trail
        self._past = Stretch()

    def _narration(self, low: int, high: int) -> None:
        self._past = self._stretch(low, high)
        if self.drafts[high - 1].text[-1:] in ":,":
            self._past.leading = True

    def _open(self, at: int, tag: Tag | None, lead: Stretch | None, first: int) -> None:
        draft = self.drafts[at]
        said = Said([at], draft.paragraph, draft.chapter)
        said.follows = len(self.turns) > first
        if lead is not None:
            said.lead, said.past = lead, self._past
        self._remember(said)
        self._take(said, tag)
        self.turns.append(said)

    def _take(self, said: Said, tag: Tag | None) -> None:
        """Keep the tag that tells more."""
        if tag is None or (said.tag is not None and _worth(said.tag) >= _worth(tag)):
            return
        said.tag = tag
        said.ids, said.firm = (), False
        if tag.subject.named:
            said.ids = self._who(tag.subject)
            if generic(tag.subject.words):
                everyone = self.people.everyone
                said.ids = tuple(one for one in said.ids if not faint(everyone[one]))
            else:
                said.firm = bool(said.ids)

    def _who(self, subject: Subject) -> tuple[str, ...]:
        ids = self.matcher.who(subject.words)
        if len(ids) < 2:
            return ids
        best = latest(ids, [seen.who for seen in reversed(self._log)])
        return (best, *(one for one in ids if one != best))

    def _differ(self, tag: Tag | None) -> bool:
        """Whether a tag in the same paragraph is another person's."""
        last = self.turns[-1].tag
        if tag is None or last is None:
            return False
        kinds = {last.subject.who, tag.subject.who}
        if not tag.subject.named:
            return kinds in ({Who.HE, Who.SHE}, {Who.SELF, Who.HE}, {Who.SELF, Who.SHE})
        if Who.SELF in kinds:
            return True
        first, second = self.turns[-1].ids, self._who(tag.subject)
        return bool(first and second and not set(first) & set(second))

    def _tag(self, at: int, low: int, opening: bool) -> Tag | None:
        before, after = beside(self.drafts, at)
        tag = tag_after(after)
        if tag is not None and tag.sure:
            return tag
        if before.strip():
            return tag_before(before) or tag
        if opening and low and tag is None:
            last = self.drafts[low - 1]
            if (
                not last.quoted
                and last.text[-1:] in ":,"
                and last.chapter == self.drafts[at].chapter
            ):
                return tag_before(last.text[-400:])
        return tag

    # --- what the quotation itself tells ---------------------------------------------------------

    def _hear(self, said: Said, draft: Draft) -> None:
        text = draft.words[:4000]
        for mention in self.matcher.find(text):
            who = latest(mention.ids, [seen.who for seen in reversed(self._log)])
            if _calls(text, mention):
                said.called.add(who)
            elif not mention.possessive:
                said.named.add(who)
        found = _ADDRESS.search(text)
        if found is not None:
            said.address = Gender.MALE if found[1] else Gender.FEMALE
        said.asks = text.rstrip()[-1:] == "?"

    def _wed(self, said: Said) -> None:
        """Whom ``said his wife`` means: the wife of whom the words call, or who was named last."""
        if said.tag is None or said.firm or said.tag.subject.who is not Who.NOUN:
            return
        near = [seen.who for seen in reversed(self._log) if said.number - seen.number < _NEAR]
        mate = self.couples.mate(said.tag.subject.words, [*sorted(said.called), *near])
        if mate:
            said.ids, said.firm = (mate,), True
            self._note(mate, said.number, True)

    def _turn_to(self, said: Said, aside: str) -> None:
        """Whom a direction inside a quotation says it is meant for (``(to Mara)``)."""
        for mention in self.matcher.find(aside):
            if aside[: mention.start].rstrip().endswith(_MEANT):
                said.called.update(mention.ids[:1])

    # --- narration -------------------------------------------------------------------------------

    def _stretch(self, low: int, high: int) -> Stretch:
        """Read narration, and remember who is named in it."""
        found = Stretch()
        named: list[str] = []
        for at in range(low, high):
            draft = self.drafts[at]
            if draft.quoted or draft.heading or draft.aside:
                continue
            self._sentence(draft, found, named, at == low)
        found.named = tuple(dict.fromkeys(named))
        found.told = high > low
        return found

    def _sentence(self, draft: Draft, found: Stretch, named: list[str], first: bool) -> None:
        text = draft.text[:1200]
        tokens = tokens_of(text[:300])
        subject = _acting(tokens)
        actor = ""
        if subject is not None and subject.named:
            ids = self._who(subject)
            actor = ids[0] if ids else ""
        elif subject is not None and subject.who in {Who.HE, Who.SHE}:
            gender = Gender.MALE if subject.who is Who.HE else Gender.FEMALE
            if first:
                found.pronoun = gender
            actor = self._antecedent(gender)
        elif subject is not None and subject.who is Who.SELF:
            found.own = found.own or first
            actor = SELF
        known = subject is not None and (subject.named or actor == SELF)
        if actor and known:
            found.first = found.first or actor
            found.last = actor
        found.speaks = any(token.low in SPEECH - WEAK for token in last_sentence(tokens))
        if actor == SELF:
            named.append(SELF)
        done = False
        for mention in self.matcher.find(text):
            who = latest(mention.ids, [seen.who for seen in reversed(self._log)])
            if not mention.possessive:
                named.append(who)
            self._note(who, draft.paragraph, who == actor and not done)
            done = done or who == actor
        if actor and not done:
            self._note(actor, draft.paragraph, True)

    def _note(self, who: str, number: int, subject: bool) -> None:
        self.counts[who] += 1
        self._log.append(_Seen(who, number, subject))
        del self._log[: max(0, len(self._log) - _MEMORY)]

    def _antecedent(self, gender: Gender) -> str:
        """Whom a pronoun that acts most likely means."""
        fallback = ""
        for seen in reversed(self._log):
            if seen.who != SELF and self.people.everyone[seen.who].gender is gender:
                if seen.subject:
                    return seen.who
                fallback = fallback or seen.who
        return fallback

    def _remember(self, said: Said) -> None:
        often: Counter[str] = Counter()
        for seen in reversed(self._log):
            if said.number - seen.number > _WINDOW:
                break
            often[seen.who] += 1
            if seen.who not in said.recent:
                said.recent.append(seen.who)
            if seen.subject and seen.who not in said.acting:
                said.acting.append(seen.who)
        said.often = dict(often)


def tell_of_self(turns: Sequence[Said], narrator: str) -> None:
    """Put the narrator where narration says I; nobody when there is none."""
    for said in turns:
        said.recent = _known(said.recent, narrator)
        said.acting = _known(said.acting, narrator)
        own = said.often.pop(SELF, 0)
        if narrator and own:
            said.often[narrator] = said.often.get(narrator, 0) + own
        for stretch in (said.lead, said.trail, said.past):
            stretch.named = tuple(_known(stretch.named, narrator))
            stretch.first = narrator if stretch.first == SELF else stretch.first
            stretch.last = narrator if stretch.last == SELF else stretch.last


def _known(people: Sequence[str], narrator: str) -> list[str]:
    found = [narrator if who == SELF else who for who in people]
    return list(dict.fromkeys(who for who in found if who))


def _worth(tag: Tag) -> int:
    return 4 * tag.sure + 2 * tag.subject.named + (tag.subject.who is not Who.THEY)


def _calls(text: str, mention: Mention) -> bool:
    """Whether a name in a quotation is what somebody is called by."""
    before, after = text[: mention.start].rstrip(), text[mention.end :].lstrip()
    ends = not after or after[0] in ",.!?;—-"
    begins = not before or before[-1] in ",.!?;—-" or before.endswith(_CALLING)
    return begins and ends and not mention.possessive and bool(before or after)


def _acting(tokens: list[Token]) -> Subject | None:
    """The first subject of a sentence that no preposition governs."""
    for k in range(min(len(tokens), 24)):
        if k and tokens[k - 1].low in PREPOSITIONS:
            continue
        subject = subject_at(tokens, k)
        if subject is not None:
            return subject
    return None
