"""Chinese: who speaks each quotation, from tags, beats, calls and the turns of a conversation."""

from collections.abc import Sequence

from yanyi.read.conversation import Turn, speakers
from yanyi.read.draft import Draft
from yanyi.read.language import Fixed
from yanyi.read.people import People
from yanyi.read.zh.evidence import Evidence
from yanyi.read.zh.narration import Narration
from yanyi.read.zh.turns import Said, collect
from yanyi.story.vocabulary import LineKind

_FIXED = 18.0
# Log-odds that the speaker stays: an open quotation, the same row, a tag without a subject, the
# next row, and further down; after a question; and that the last but one speaks again.
_OPEN, _ROW, _BARE, _NEXT, _LATER, _ASKED = 6.0, 3.0, 4.0, -1.6, -0.3, -0.5
_BACK, _BACK_LATER = 1.2, 0.5
# That the speaker stays where the narrator only cuts a quotation in two.
_CUT = 12.0
_FAR = 4
_TELLING = 3.5
_LATELY = 12


class Attributor:
    """One attribution of a whole story."""

    def __init__(self, drafts: list[Draft], people: People, fixed: Fixed) -> None:
        self.drafts, self.people, self.fixed = drafts, people, fixed
        self.narration = Narration(drafts, people, narrator_of(drafts, people))
        self.split = _one_sentence_rows(drafts)
        self.evidence = Evidence(drafts, people, self.narration, self.split)

    def run(self) -> None:
        """Give every quotation its speaker and confidence."""
        said = collect(self.drafts, self.narration)
        turns = self._score(said)
        for one, turn, (who, sure) in zip(said, turns, speakers(turns), strict=True):
            draft = self.drafts[one.line]
            draft.rivals = turn.ranked[1:]
            draft.speaker, draft.confidence = who, sure if who else min(sure, 0.2)
            tag = one.lead or one.trail
            if tag is not None and tag.sentence.thought:
                draft.kind = LineKind.THOUGHT
            elif tag is not None and tag.sentence.sung:
                draft.kind = LineKind.SUNG
        self._verses()
        self._mark_tags()

    # --- scores ----------------------------------------------------------------------------------

    def _score(self, said: list[Said]) -> list[Turn]:
        turns: list[Turn] = []
        spoke: list[str] = []
        for at, one in enumerate(said):
            last = said[at - 1] if at else None
            if one.line in self.fixed.speakers:
                turn = Turn([one.line], {self.fixed.speakers[one.line]: _FIXED})
            else:
                turn = Turn([one.line], self.evidence.scores(one, last, spoke))
            self._link(turn, one, last)
            turns.append(turn)
            best = max(turn.scores, key=lambda who: turn.scores[who])
            if best and turn.scores[best] >= _TELLING:
                spoke.append(best)
                del spoke[: max(0, len(spoke) - _LATELY)]
        return turns

    def _link(self, turn: Turn, one: Said, last: Said | None) -> None:
        """How this quotation goes on from the one before."""
        if last is None or one.gap > _FAR:
            return
        lead = one.lead
        if self.drafts[one.line - 1].aside:
            turn.same = _CUT
        elif self.drafts[last.line].open and one.gap <= 1:
            turn.same = _OPEN
        elif one.gap == 0:
            turn.same = _ROW if lead is None else 0.0 if lead.speaker else _BARE
        elif lead is not None and lead.sentence.thought:
            turn.same = 0.0
        elif one.gap == 1 or (self.split and one.gap == 2):
            turn.same, turn.back = _NEXT + (_ASKED if last.asks else 0.0), _BACK
        else:
            turn.same, turn.back = _LATER, _BACK_LATER

    # --- after -----------------------------------------------------------------------------------

    def _verses(self) -> None:
        """Give verses to whoever is about to sing or recite them."""
        hanging: tuple[str, LineKind] | None = None
        for at, draft in enumerate(self.drafts):
            if draft.verse:
                if hanging and (draft.quoted or hanging[1] is LineKind.SUNG):
                    draft.speaker, draft.kind = hanging
                    draft.confidence = 0.7
                elif draft.quoted:
                    draft.kind, draft.confidence = LineKind.SPOKEN, 0.2
                continue
            hanging = None
            told = self.narration.told.get(at)
            if told is not None and told.sentence.leads and draft.text[-1:] in "：:":
                best = max(told.speaker, key=lambda who: told.speaker[who], default="")
                hanging = (best, LineKind.SUNG if told.sentence.sung else LineKind.SPOKEN)

    def _mark_tags(self) -> None:
        """Mark narration that only says who speaks."""
        for at, draft in enumerate(self.drafts):
            told = self.narration.told.get(at)
            if told is None or len(draft.text) > 20 or len(told.sentence.clauses) != 1:
                continue
            following = self.drafts[at + 1] if at + 1 < len(self.drafts) else None
            last = self.drafts[at - 1] if at else None
            sentence = told.sentence
            leads = following is not None and following.quoted and sentence.leads
            trails = last is not None and last.quoted and last.flow is draft.flow
            draft.tag = bool(sentence.verb) and sentence.told == 0 and (leads or trails)


def narrator_of(drafts: Sequence[Draft], people: People) -> str:
    """The id of the one who tells the story as 我, empty when nobody does."""
    told = [draft.text for draft in drafts if not draft.quoted and not draft.verse]
    own = sum(1 for text in told if text[:1] == "我" and text[1:2] != "们")
    some = sum(1 for text in told if "我" in text)
    if own < 2 or own * 12 < len(told) or some * 4 < len(told):
        return ""
    person = people.named("我") or people.add("我")
    return person.id


def _one_sentence_rows(drafts: Sequence[Draft]) -> bool:
    """Whether every row holds one sentence or one quotation, so that rows are no paragraphs."""
    rows: dict[int, set[bool]] = {}
    for draft in drafts:
        if not draft.verse and not draft.heading:
            rows.setdefault(draft.paragraph, set()).add(draft.quoted)
    mixed = sum(1 for kinds in rows.values() if len(kinds) > 1)
    quoted = sum(1 for kinds in rows.values() if True in kinds)
    return quoted >= 2 and mixed * 5 <= quoted
