"""English: who speaks each quotation, from tags, beats, calls and the turns of a conversation."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.conversation import Turn, speakers
from yanyi.read.draft import Draft, Kind
from yanyi.read.en.mentions import Matcher, Mention
from yanyi.read.en.people import around
from yanyi.read.en.tags import (
    Subject,
    Tag,
    Who,
    first_subject,
    is_only_tag,
    tag_after,
    tag_before,
    tokens_of,
)
from yanyi.read.en.words import gender_of_noun
from yanyi.read.language import Fixed
from yanyi.read.people import People
from yanyi.story.vocabulary import Gender

_SURE, _TOLD, _LEAD, _BEAT, _NEAR = 9.0, 4.0, 4.6, 2.2, 1.0
_RECENT = 8
_FAR = 5


@dataclass(slots=True)
class _Paragraph:
    """The quotations of one paragraph that one person says, with what is known of who."""

    lines: list[int]
    number: int
    chapter: int
    tag: Tag | None = None
    beats: list[str] = field(default_factory=list)
    beat_gender: str = ""
    leads: bool = False
    called: Counter[str] = field(default_factory=Counter)
    before: list[str] = field(default_factory=list)
    follows: bool = False


class Attributor:
    """One attribution of a whole story."""

    def __init__(self, drafts: list[Draft], people: People, fixed: Fixed) -> None:
        self.drafts, self.people, self.fixed = drafts, people, fixed
        self.matcher = Matcher(people)
        self.narrator = ""

    def run(self) -> None:
        """Give every quotation its speaker and confidence."""
        turns = self._paragraphs()
        self._find_narrator(turns)
        made = self._score(turns)
        for one, turn, (who, sure) in zip(turns, made, speakers(made), strict=True):
            for at in turn.lines:
                draft = self.drafts[at]
                draft.speaker, draft.confidence = who, sure if who else min(sure, 0.2)
                draft.rivals = turn.ranked[1:]
                if one.tag and one.tag.thought:
                    draft.kind = Kind.THOUGHT
                elif one.tag and one.tag.sung and len(turn.lines) == 1:
                    draft.kind = Kind.SUNG
        self._continue()

    # --- what each paragraph tells ---------------------------------------------------------------

    def _paragraphs(self) -> list[_Paragraph]:
        """Quotations grouped by paragraph, and by tag where a paragraph has several speakers."""
        turns: list[_Paragraph] = []
        recent: list[str] = []
        at = 0
        while at < len(self.drafts):
            stop = at + 1
            number = self.drafts[at].paragraph
            while stop < len(self.drafts) and self.drafts[stop].paragraph == number:
                stop += 1
            self._one(at, stop, turns, recent)
            at = stop
        return turns

    def _one(self, low: int, high: int, turns: list[_Paragraph], recent: list[str]) -> None:
        """Read one paragraph; ``recent`` are the people named before it, the last one last."""
        quotes = [
            at for at in range(low, high) if self.drafts[at].quoted and not self.drafts[at].verse
        ]
        before = list(recent)
        first = len(turns)
        for at in quotes:
            tag = self._tag(at, low, at == quotes[0])
            same = len(turns) > first and not (
                tag and turns[-1].tag and self._differ(turns[-1].tag, tag)
            )
            if at in self.fixed.speakers and len(turns) > first:
                same = False
            if same:
                turns[-1].lines.append(at)
                if turns[-1].tag is None or (tag and tag.sure and not turns[-1].tag.sure):
                    turns[-1].tag = tag
            else:
                turns.append(
                    _Paragraph(
                        [at], self.drafts[at].paragraph, self.drafts[at].chapter, tag, before=before
                    )
                )
                turns[-1].follows = len(turns) > first + 1
            for mention in self._calls(self.drafts[at]):
                turns[-1].called[mention.ids[0]] += 1
        told: list[str] = []
        for at in range(low, high):
            if not self.drafts[at].quoted:
                text = self.drafts[at].text[:3000]
                named = [m for m in self.matcher.find(text) if m.ids]
                told += [self._likely(m, recent) for m in named if not m.possessive]
                if quotes and len(turns) > first:
                    self._beat(turns[-1] if at > quotes[0] else turns[first], text, at < quotes[0])
        recent += told
        del recent[: max(0, len(recent) - 40)]

    def _differ(self, one: Tag, other: Tag) -> bool:
        """Whether two tags in one paragraph name two people."""
        if other.subject.who is not Who.NAME and other.subject.who is not Who.NOUN:
            return {one.subject.who, other.subject.who} in (
                {Who.HE, Who.SHE},
                {Who.SELF, Who.HE},
                {Who.SELF, Who.SHE},
            )
        first, second = self._people(one.subject), self._people(other.subject)
        return bool(first and second and not set(first) & set(second))

    def _tag(self, at: int, low: int, opening: bool) -> Tag | None:
        before, after = around(self.drafts, at)
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
                return tag_before(last.text[-240:])
        return tag

    def _calls(self, draft: Draft) -> list[Mention]:
        """Names the quotation calls somebody by."""
        text = draft.words[:4000]
        found = []
        for mention in self.matcher.find(text):
            before, after = text[: mention.start].rstrip(), text[mention.end :].lstrip()
            ends = not after or after[0] in ",.!?;—-"
            begins = (
                not before
                or before[-1] in ",.!?;—-"
                or before.endswith((" my", " dear", "My", "Dear", " dearest", "Oh", " poor"))
            )
            if begins and ends and not mention.possessive and (before or after):
                found.append(mention)
        return found

    def _beat(self, turn: _Paragraph, text: str, leads: bool) -> None:
        """Who acts in the narration beside a quotation."""
        tokens = tokens_of(text[:300])
        subject = first_subject(tokens, 0, len(tokens))
        if subject is None:
            return
        if subject.who in {Who.NAME, Who.NOUN}:
            turn.beats += self._people(subject)[:1]
            turn.leads = turn.leads or (leads and bool(turn.beats))
        elif not turn.beat_gender:
            turn.beat_gender = {Who.HE: "m", Who.SHE: "f", Who.SELF: "i"}.get(subject.who, "")

    def _people(self, subject: Subject) -> tuple[str, ...]:
        if subject.who in {Who.NAME, Who.NOUN}:
            return self.matcher.who(subject.words)
        return ()

    def _likely(self, mention: Mention, recent: Sequence[str]) -> str:
        """Of people who share a name, the one named last."""
        for id_ in reversed(recent):
            if id_ in mention.ids:
                return id_
        return mention.ids[0]

    # --- the first-person narrator ---------------------------------------------------------------

    def _find_narrator(self, turns: list[_Paragraph]) -> None:
        """Who says I: the one others call by name around the narrator's own lines."""
        own = [at for at, turn in enumerate(turns) if turn.tag and turn.tag.subject.who is Who.SELF]
        if len(own) < 2:
            return
        for person in self.people:
            if person.given and any("narr" in name.casefold() for name in person.names()):
                self.narrator = person.id
                return
        calls: Counter[str] = Counter()
        mine = set(own)
        for at in own:
            for k in (at - 1, at + 1):
                if 0 <= k < len(turns) and k not in mine and turns[k].chapter == turns[at].chapter:
                    calls.update(turns[k].called)
        told: Counter[str] = Counter()
        for turn in turns:
            if turn.tag and turn.tag.sure:
                told.update(self._people(turn.tag.subject)[:1])
        ranked = sorted(calls, key=lambda who: (told[who] - calls[who], who))
        if ranked and calls[ranked[0]] >= 2 and told[ranked[0]] <= calls[ranked[0]]:
            self.narrator = ranked[0]
        else:
            person = self.people.named("Narrator") or self.people.add("Narrator", ["I"])
            self.narrator = person.id

    # --- scores ----------------------------------------------------------------------------------

    def _score(self, turns: list[_Paragraph]) -> list[Turn]:
        made: list[Turn] = []
        spoke: list[str] = []
        for at, one in enumerate(turns):
            last = turns[at - 1] if at and turns[at - 1].chapter == one.chapter else None
            turn = Turn(one.lines)
            turn.scores = self._evidence(one, last, spoke)
            self._link(turn, one, last, made[-1] if made else None)
            made.append(turn)
            best = max(turn.scores, key=lambda who: turn.scores[who]) if turn.scores else ""
            if best and turn.scores[best] >= _TOLD:
                spoke.append(best)
                del spoke[: max(0, len(spoke) - 12)]
        return made

    def _evidence(
        self, one: _Paragraph, last: _Paragraph | None, spoke: list[str]
    ) -> dict[str, float]:
        fixed = next(
            (self.fixed.speakers[at] for at in one.lines if at in self.fixed.speakers), None
        )
        if fixed is not None:
            return {fixed: _SURE * 2}
        tag = one.tag
        if tag and tag.subject.who in {Who.NAME, Who.NOUN}:
            ids = self._people(tag.subject)
            if ids:
                best = self._nearest(ids, one.before + spoke)
                return {
                    best: _SURE if tag.sure else _TOLD,
                    **({} if tag.sure else self._base(one, spoke)),
                }
        if tag and tag.subject.who is Who.SELF and self.narrator:
            return {self.narrator: _SURE}
        scores = self._base(one, spoke)
        for n, who in enumerate(one.beats[:3]):
            scores[who] = max(
                scores.get(who, 0.0), (_LEAD if one.leads and not n else _BEAT) - 0.4 * n
            )
        for who, count in one.called.items():
            scores[who] = scores.get(who, 0.0) - 3.5 * min(1, count)
        if last is not None and one.number - last.number <= 2:
            for who in last.called:
                if who not in one.called:
                    scores[who] = scores.get(who, 0.0) + 1.6
        self._by_gender(one, scores)
        if self.narrator:
            scores.setdefault(self.narrator, 0.1)
            if one.beat_gender == "i" and not tag:
                scores[self.narrator] += _BEAT
        return scores or {"": 0.0}

    def _base(self, one: _Paragraph, spoke: list[str]) -> dict[str, float]:
        """People about, by how lately they were named or spoke."""
        scores: dict[str, float] = {"": -2.0}
        for distance, who in enumerate(reversed(one.before[-12:])):
            scores.setdefault(who, _NEAR - 0.12 * distance)
        for distance, who in enumerate(reversed(spoke[-_RECENT:])):
            scores[who] = max(scores.get(who, -9.0), 0.9 - 0.15 * distance)
        return scores

    def _nearest(self, ids: tuple[str, ...], about: list[str]) -> str:
        for who in reversed(about):
            if who in ids:
                return who
        return ids[0]

    def _by_gender(self, one: _Paragraph, scores: dict[str, float]) -> None:
        """Pronouns and family words rule people in and out."""
        wanted, weight = Gender.UNKNOWN, 0.0
        subject = one.tag.subject if one.tag else None
        if subject and subject.who in {Who.HE, Who.SHE}:
            wanted, weight = (Gender.MALE if subject.who is Who.HE else Gender.FEMALE), 4.0
        elif subject and subject.who is Who.NOUN:
            wanted, weight = gender_of_noun(subject.words.split()[-1]), 3.0
        elif one.beat_gender in {"m", "f"} and not one.beats:
            wanted, weight = (Gender.MALE if one.beat_gender == "m" else Gender.FEMALE), 1.2
        if wanted is Gender.UNKNOWN:
            return
        for who in scores:
            person = self.people.everyone.get(who)
            if person is None:
                continue
            if person.gender is wanted:
                scores[who] += weight / 2
            elif person.gender is not Gender.UNKNOWN or who == self.narrator:
                scores[who] -= weight

    def _link(
        self, turn: Turn, one: _Paragraph, last: _Paragraph | None, before: Turn | None
    ) -> None:
        """How this turn goes on from the one before."""
        if last is None or before is None or one.number - last.number > _FAR:
            return
        gap = one.number - last.number
        ended = self.drafts[last.lines[-1]]
        if one.follows and gap == 0:
            turn.same, turn.back = -1.5, 0.5
        elif ended.open and gap == 1:
            turn.same = 6.0
        elif gap == 1:
            turn.same, turn.back = -2.0, 1.3
        else:
            turn.same, turn.back = -0.4, 0.4

    # --- after -----------------------------------------------------------------------------------

    def _continue(self) -> None:
        """Mark tags, and give verses to whoever is about to sing or recite them."""
        hanging: tuple[str, Kind] | None = None
        for at, draft in enumerate(self.drafts):
            if draft.verse:
                if hanging and (draft.quoted or hanging[1] is Kind.SUNG):
                    draft.speaker, draft.kind = hanging
                    draft.confidence = 0.7
                elif draft.quoted:
                    draft.kind, draft.confidence = Kind.SPOKEN, 0.2
                continue
            hanging = self._hanging(at) if not draft.quoted else None
        for at, draft in enumerate(self.drafts):
            if not draft.quoted and not draft.verse and self._beside(at):
                draft.tag = is_only_tag(draft.text, tag_after(draft.text) or tag_before(draft.text))

    def _beside(self, at: int) -> bool:
        flow = self.drafts[at].flow
        near = [k for k in (at - 1, at + 1) if 0 <= k < len(self.drafts)]
        return any(self.drafts[k].flow is flow and self.drafts[k].quoted for k in near)

    def _hanging(self, at: int) -> tuple[str, Kind] | None:
        text = self.drafts[at].text
        if not re.search(r"[:,—-]\s*$|\b(?:sang|song|began)\b", text[-60:]):
            return None
        tag = tag_before(text[-240:].rstrip(" .;") + ",")
        if tag is None:
            return None
        sung = tag.sung or "song" in text[-80:] or "sing" in text[-80:]
        ids = self._people(tag.subject) or ((self.narrator,) if tag.subject.who is Who.SELF else ())
        if not ids and tag.subject.who in {Who.HE, Who.SHE}:
            k = at - 1
            while k >= 0 and at - k < 6 and not self.drafts[k].speaker:
                k -= 1
            ids = (self.drafts[k].speaker,) if k >= 0 else ()
        return (ids[0] if ids else "", Kind.SUNG if sung else Kind.SPOKEN)
