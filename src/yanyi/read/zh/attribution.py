"""Chinese: who speaks each quotation, from tags, beats, calls and the turns of a conversation."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from yanyi.read.conversation import Turn, speakers
from yanyi.read.draft import Draft, Kind
from yanyi.read.language import Fixed
from yanyi.read.people import People
from yanyi.read.zh.mentions import Matcher, Mention
from yanyi.read.zh.people import around
from yanyi.read.zh.tags import Tag, Who, tag_after, tag_before, tag_closing
from yanyi.story.vocabulary import Gender

_SURE, _TOLD, _LED, _NEAR = 9.0, 4.5, 2.5, 1.0
_FAR = 4
_AHEAD = 10
_PRONOUNS = frozenset("他她")
_CALL_MARKS = "，。！？：,!?、～"


@dataclass(slots=True)
class _Said:
    """One quotation and what stands around it."""

    line: int
    tag: Tag | None
    before: str
    after: str
    gap: int
    led: bool = False
    called: set[str] = field(default_factory=set)
    recent: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)
    row_first: bool = True


class Attributor:
    """One attribution of a whole story."""

    def __init__(self, drafts: list[Draft], people: People, fixed: Fixed) -> None:
        self.drafts, self.people, self.fixed = drafts, people, fixed
        self.matcher = Matcher(people)
        self.narrator = ""

    def run(self) -> None:
        """Give every quotation its speaker and confidence."""
        said = self._collect()
        self._find_narrator(said)
        turns = self._score(said)
        for one, turn, (who, sure) in zip(said, turns, speakers(turns), strict=True):
            draft = self.drafts[one.line]
            draft.speaker, draft.confidence = who, sure if who else min(sure, 0.2)
            draft.rivals = turn.ranked[1:]
            if one.tag and one.tag.thought:
                draft.kind = Kind.THOUGHT
            elif one.tag and one.tag.sung:
                draft.kind = Kind.SUNG
        self._verses()
        self._mark_tags()

    # --- what stands around each quotation -------------------------------------------------------

    def _collect(self) -> list[_Said]:
        found: list[_Said] = []
        recent: list[str] = []
        heard: list[str] = []
        last = -1
        for at, draft in enumerate(self.drafts):
            if draft.verse:
                continue
            if not draft.quoted:
                mentions = self.matcher.find(draft.text[:2000])
                recent += [m.ids[0] for m in mentions if not m.object]
                heard += [m.ids[0] for m in mentions if m.object]
                del recent[: max(0, len(recent) - 30)], heard[: max(0, len(heard) - 4)]
                continue
            before, after, quoted = around(self.drafts, at)
            one = _Said(at, None, before, after, self._gap(last, at))
            one.row_first = not (at and self.drafts[at - 1].flow is draft.flow)
            one.tag = tag_before(before) if before.strip() else None
            if one.tag is None and not before.strip():
                one.tag, one.led = self._led(at)
            if one.tag is None or not one.tag.clause:
                one.tag = tag_after(after, quoted) or one.tag
            if one.tag is None and not after.strip():
                one.tag = self._next_row(at)
            one.called = {m.ids[0] for m in self._calls(draft)}
            one.recent, one.heard = recent[-12:], heard[::-1]
            if len(set(one.recent)) < 2:
                one.ahead = self._ahead(at)
            found.append(one)
            last = at
        return found

    def _gap(self, last: int, at: int) -> int:
        """Rows since the last quotation; a new chapter is far away."""
        if last < 0 or self.drafts[last].chapter != self.drafts[at].chapter:
            return 99
        return self.drafts[at].paragraph - self.drafts[last].paragraph

    def _led(self, at: int) -> tuple[Tag | None, bool]:
        """The tag at the end of the row before, when it leads up to this quotation."""
        if not at or self.drafts[at - 1].quoted or self.drafts[at - 1].verse:
            return None, False
        last = self.drafts[at - 1]
        if last.text[-1:] in "：:" and last.chapter == self.drafts[at].chapter:
            return tag_before(last.text), True
        return None, False

    def _next_row(self, at: int) -> Tag | None:
        """A tag that stands as a row of its own behind the quotation."""
        if at + 1 >= len(self.drafts):
            return None
        draft = self.drafts[at + 1]
        if draft.quoted or draft.verse or draft.chapter != self.drafts[at].chapter:
            return None
        return tag_after(draft.text, ends_at_quote=True) or tag_closing(draft.text)

    def _ahead(self, at: int) -> list[str]:
        """People named soon after, for a conversation that begins without names."""
        found: list[str] = []
        for draft in self.drafts[at + 1 : at + _AHEAD]:
            if draft.chapter == self.drafts[at].chapter and not draft.quoted:
                found += [m.ids[0] for m in self.matcher.find(draft.text[:300])]
        return found

    def _calls(self, draft: Draft) -> list[Mention]:
        """Names the quotation calls somebody by: at its beginning or end, or between marks."""
        text = draft.words[:1500]
        found = []
        for mention in self.matcher.find(text):
            before, after = text[: mention.start].strip(), text[mention.end :].strip()
            if (
                (not before or before[-1] in _CALL_MARKS)
                and (not after or after[0] in _CALL_MARKS)
                and (before or after)
            ):
                found.append(mention)
        return found

    # --- scores ----------------------------------------------------------------------------------

    def _find_narrator(self, said: Sequence[_Said]) -> None:
        """The one who says 我 in the tags."""
        own = sum(1 for one in said if one.tag and one.tag.pronoun() is Who.SELF)
        if own >= 2:
            person = self.people.named("我") or self.people.add("我")
            self.narrator = person.id

    def _score(self, said: list[_Said]) -> list[Turn]:
        turns: list[Turn] = []
        spoke: list[str] = []
        for at, one in enumerate(said):
            turn = Turn([one.line], self._evidence(one, said[at - 1] if at else None, spoke))
            self._link(turn, one, said[at - 1] if at else None)
            turns.append(turn)
            best = max(turn.scores, key=lambda who: turn.scores[who]) if turn.scores else ""
            if best and turn.scores[best] >= _LED:
                spoke.append(best)
                del spoke[: max(0, len(spoke) - 12)]
        return turns

    def _evidence(self, one: _Said, last: _Said | None, spoke: list[str]) -> dict[str, float]:
        if one.line in self.fixed.speakers:
            return {self.fixed.speakers[one.line]: _SURE * 2}
        scores: dict[str, float] = {"": -2.0}
        for distance, who in enumerate(reversed(one.recent)):
            scores.setdefault(who, _NEAR - 0.15 * distance)
        for distance, who in enumerate(reversed(spoke[-6:])):
            scores[who] = max(scores.get(who, -9.0), 0.8 - 0.15 * distance)
        for distance, who in enumerate(one.heard):
            scores.setdefault(who, 0.5 - 0.15 * distance)
        for distance, who in enumerate(one.ahead[:6]):
            scores.setdefault(who, 0.3 - 0.1 * distance)
        if one.tag is not None:
            named = self._subject(one.tag, one)
            if named is not None and named[1] >= _TOLD:
                return {named[0]: named[1]}
            if named is not None:
                scores[named[0]] = max(scores.get(named[0], 0.0), named[1])
            self._by_pronoun(one.tag, scores)
        else:
            self._beats(one, scores)
        for who in one.called:
            scores[who] = scores.get(who, 0.0) - 3.0
        if last is not None and one.gap <= 2:
            for who in last.called - one.called:
                scores[who] = scores.get(who, 0.0) + 1.2
        return scores

    def _subject(self, tag: Tag, one: _Said) -> tuple[str, float] | None:
        """Who the tag names: the subject of its clause, or of the clauses before it."""
        begins = tag.clause[:1] in _PRONOUNS
        mentions = [] if begins else self.matcher.find(tag.clause)
        subject = next((m for m in mentions if not m.object), None)
        if subject is not None:
            return self._nearest(subject.ids, one.recent), _SURE
        pronoun = tag.pronoun()
        if pronoun is Who.SELF and self.narrator:
            return self.narrator, _SURE
        if begins:
            return None
        bare = tag.clause.lstrip("那这只见却说")
        if bare and len(bare) <= 6 and not mentions and pronoun is None:
            likely = [who for who in self.matcher.ending(bare[0]) if who in one.recent]
            if likely:
                return likely[-1], _TOLD
        for clause in reversed(tag.earlier.split("，")):
            for mention in self.matcher.find(clause):
                if not mention.object:
                    return self._nearest(mention.ids, one.recent), _TOLD
            if pronoun is not None and clause[:2].strip("他她我") != clause[:2]:
                return None
        return None

    def _nearest(self, ids: tuple[str, ...], about: Sequence[str]) -> str:
        for who in reversed(about):
            if who in ids:
                return who
        return ids[0]

    def _by_pronoun(self, tag: Tag, scores: dict[str, float]) -> None:
        wanted = {Who.HE: Gender.MALE, Who.SHE: Gender.FEMALE}.get(tag.pronoun() or Who.TEXT)
        if wanted is None:
            return
        for who in scores:
            person = self.people.everyone.get(who)
            if person and person.gender is wanted:
                scores[who] += 2.0
            elif person and person.gender is not Gender.UNKNOWN:
                scores[who] -= 3.5

    def _beats(self, one: _Said, scores: dict[str, float]) -> None:
        """Who acts in the narration of the same row, or right before it."""
        before = [m for m in self.matcher.find(one.before) if not m.object]
        after = [m for m in self.matcher.find(one.after[:60]) if not m.object]
        if before and one.row_first is False:
            scores[before[0].ids[0]] = max(scores.get(before[0].ids[0], 0.0), 1.6)
        elif before:
            scores[before[0].ids[0]] = max(scores.get(before[0].ids[0], 0.0), 2.2)
        if after:
            scores[after[0].ids[0]] = max(scores.get(after[0].ids[0], 0.0), 1.8)

    def _link(self, turn: Turn, one: _Said, last: _Said | None) -> None:
        """How this quotation goes on from the one before."""
        if last is None or one.gap > _FAR:
            return
        ended = self.drafts[last.line]
        if ended.open and one.gap <= 1:
            turn.same = 6.0
        elif one.gap == 0:
            between = self.drafts[one.line].flow.text[ended.end : self.drafts[one.line].start]
            told = one.tag is not None and bool(one.tag.clause or one.tag.verb)
            # A quotation cut in two by its tag goes on; a new tag mostly brings the other speaker.
            goes_on = (last.after.strip() and not told) or len(between) < 3
            bare = told and one.tag is not None and not self._named(one.tag)
            turn.same = 4.0 if bare else 2.5 if goes_on else -1.0
            turn.back = 0.8 if told and not bare else 0.0
        elif one.tag is not None and one.tag.thought:
            turn.same = 0.0
        elif one.gap == 1:
            turn.same, turn.back = -1.6, 1.2
        else:
            turn.same, turn.back = -0.3, 0.5

    def _named(self, tag: Tag) -> bool:
        """Whether the tag says who, rather than leaving it to what stands before."""
        subject = any(not m.object for m in self.matcher.find(f"{tag.earlier}，{tag.clause}"))
        return subject or tag.pronoun() is not None

    # --- after -----------------------------------------------------------------------------------

    def _verses(self) -> None:
        """Give verses to whoever is about to sing or recite them."""
        hanging: tuple[str, Kind] | None = None
        for draft in self.drafts:
            if draft.verse:
                if hanging and (draft.quoted or hanging[1] is Kind.SUNG):
                    draft.speaker, draft.kind = hanging
                    draft.confidence = 0.7
                elif draft.quoted:
                    draft.kind, draft.confidence = Kind.SPOKEN, 0.2
                continue
            hanging = None
            if not draft.quoted and draft.text[-1:] in "：:":
                tag = tag_before(draft.text)
                if tag is not None:
                    named = self._subject(tag, _Said(0, tag, "", "", 0))
                    hanging = (named[0] if named else "", Kind.SUNG if tag.sung else Kind.SPOKEN)

    def _mark_tags(self) -> None:
        """Mark narration that only says who speaks."""
        for at, draft in enumerate(self.drafts):
            if draft.quoted or draft.verse or len(draft.text) > 20:
                continue
            following = self.drafts[at + 1] if at + 1 < len(self.drafts) else None
            last = self.drafts[at - 1] if at else None
            if following and following.quoted and draft.text[-1] in "：:，,道说曰":
                tag = tag_before(draft.text)
            elif last and last.quoted and last.flow is draft.flow:
                tag = tag_after(draft.text, ends_at_quote=False)
            else:
                continue
            draft.tag = (
                tag is not None and bool(tag.verb) and len(tag.clause) <= 10 and not tag.earlier
            )
