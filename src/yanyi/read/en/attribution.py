"""English: who speaks each quotation, from tags, beats, calls and the turns of a conversation."""

import re
from collections import Counter

from yanyi.read.conversation import Turn, speakers
from yanyi.read.draft import Draft
from yanyi.read.en.clues import FAR, Clues, Context, back_clues, clues, role_of, same_clues
from yanyi.read.en.mentions import Matcher
from yanyi.read.en.narrator import find_narrator
from yanyi.read.en.subjects import Who
from yanyi.read.en.tags import is_only_tag, tag_after, tag_before
from yanyi.read.en.turns import Collector, Said, tell_of_self
from yanyi.read.en.weights import Weights, load_weights
from yanyi.read.language import Fixed
from yanyi.read.people import People
from yanyi.story.vocabulary import LineKind

_FIXED = 30.0


class Attributor:
    """One attribution of a whole story."""

    def __init__(self, drafts: list[Draft], people: People, fixed: Fixed) -> None:
        self.drafts, self.people, self.fixed = drafts, people, fixed
        self.matcher = Matcher(people)
        self.narrator = ""

    def run(self) -> None:
        """Give every quotation its speaker and confidence."""
        weights = load_weights()
        turns, context = self.understand()
        made = [self._turn(at, context, weights) for at in range(len(turns))]
        for at in learn_roles(turns, made, context):
            made[at] = self._turn(at, context, weights)
        for said, turn, (who, sure) in zip(turns, made, speakers(made), strict=True):
            sure = weights.confidence(sure)
            for at in said.lines:
                draft = self.drafts[at]
                draft.speaker, draft.confidence = who, sure if who else min(sure, 0.2)
                draft.rivals = turn.ranked[1:]
                if said.tag and said.tag.thought:
                    draft.kind = LineKind.THOUGHT
                elif said.tag and said.tag.sung and len(said.lines) == 1:
                    draft.kind = LineKind.SUNG
        self._continue()

    def understand(self) -> tuple[list[Said], Context]:
        """The turns of the story and what they stand in."""
        collector = Collector(self.drafts, self.people, self.matcher)
        turns = collector.collect(frozenset(self.fixed.speakers))
        for said in turns:
            told = [self.fixed.speakers[k] for k in said.lines if self.fixed.speakers.get(k)]
            said.ids, said.firm = (tuple(told[:1]), True) if told else (said.ids, said.firm)
        tagged: Counter[str] = Counter()
        for said in turns:
            if said.firm:
                tagged[said.ids[0]] += 1
        self.narrator = find_narrator(
            self.drafts, turns, self.people, self.matcher, collector.counts
        )
        tell_of_self(turns, self.narrator)
        return turns, Context(self.people, turns, self.narrator, tagged)

    def _turn(self, at: int, context: Context, weights: Weights) -> Turn:
        said = context.turns[at]
        fixed = [self.fixed.speakers[k] for k in said.lines if k in self.fixed.speakers]
        turn = Turn(said.lines)
        if fixed:
            turn.scores = {fixed[0]: _FIXED}
        else:
            found = clues(at, context)
            turn.scores = {who: weights.score(told) for who, told in found.items()}
        linked = self.link(at, context)
        if linked is not None:
            turn.same, turn.back = weights.score(linked[0]), weights.score(linked[1])
        return turn

    def link(self, at: int, context: Context) -> tuple[Clues, Clues] | None:
        """The clues of how a turn goes on from the one before; None where none does."""
        if not at:
            return None
        said, last = context.turns[at], context.turns[at - 1]
        if said.chapter != last.chapter or said.number - last.number > FAR:
            return None
        ended = not self.drafts[last.lines[-1]].open
        return same_clues(said, last, ended), back_clues(said, last, ended)

    # --- after -----------------------------------------------------------------------------------

    def _continue(self) -> None:
        """Mark tags, and give verses to whoever is about to sing or recite them."""
        hanging: tuple[str, LineKind] | None = None
        for at, draft in enumerate(self.drafts):
            if draft.verse:
                if hanging and (draft.quoted or hanging[1] is LineKind.SUNG):
                    draft.speaker, draft.kind = hanging
                    draft.confidence = 0.7
                elif draft.quoted:
                    draft.kind, draft.confidence = LineKind.SPOKEN, 0.2
                continue
            hanging = self._hanging(at) if not draft.quoted else None
        for at, draft in enumerate(self.drafts):
            if not draft.quoted and not draft.verse and self._beside(at):
                draft.tag = is_only_tag(draft.text, tag_after(draft.text) or tag_before(draft.text))

    def _beside(self, at: int) -> bool:
        flow = self.drafts[at].flow
        near = [k for k in (at - 1, at + 1) if 0 <= k < len(self.drafts)]
        return any(self.drafts[k].flow is flow and self.drafts[k].quoted for k in near)

    def _hanging(self, at: int) -> tuple[str, LineKind] | None:
        text = self.drafts[at].text
        if not re.search(r"[:,—-]\s*$|\b(?:sang|song|began)\b", text[-60:]):
            return None
        tag = tag_before(text[-240:].rstrip(" .;") + ",")
        if tag is None:
            return None
        sung = tag.sung or "song" in text[-80:] or "sing" in text[-80:]
        ids: tuple[str, ...] = ()
        if tag.subject.named:
            ids = self.matcher.who(tag.subject.words)
        elif tag.subject.who is Who.SELF and self.narrator:
            ids = (self.narrator,)
        elif tag.subject.who in {Who.HE, Who.SHE}:
            k = at - 1
            while k >= 0 and at - k < 6 and not self.drafts[k].speaker:
                k -= 1
            ids = (self.drafts[k].speaker,) if k >= 0 else ()
        return (ids[0] if ids else "", LineKind.SUNG if sung else LineKind.SPOKEN)


def learn_roles(turns: list[Said], made: list[Turn], context: Context) -> list[int]:
    """Learn whom a noun (``the painter``) stands for all through; the turns it tells of."""
    found = [at for at, said in enumerate(turns) if role_of(said)]
    if found:
        speakers(made)
    votes: dict[str, dict[str, float]] = {}
    for said, turn in zip(turns, made, strict=True):
        role = role_of(said)
        if role:
            for who, likely in turn.ranked[:3]:
                one = votes.setdefault(role, {})
                one[who] = one.get(who, 0.0) + likely
    context.roles.clear()
    for role, told in votes.items():
        total = sum(told.values())
        context.roles[role] = {who: share / (total + 1) for who, share in told.items() if who}
    return found
