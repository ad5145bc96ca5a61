"""German: who speaks each quotation, from tags and the turns of a conversation."""

from yanyi.read.conversation import Turn, speakers
from yanyi.read.de.people import tag_of
from yanyi.read.de.tags import Tag
from yanyi.read.de.words import MANNERS, SUNG, THOUGHT
from yanyi.read.draft import Draft
from yanyi.read.language import Fixed
from yanyi.read.people import People
from yanyi.story.vocabulary import Gender, LineKind, Manner

_FIXED, _SURE, _FITS, _NEAR = 18.0, 9.0, 2.0, 1.0
_RECENT, _FAR = 6, 4
_SELF = "Ich"


def attribute(drafts: list[Draft], people: People, fixed: Fixed) -> None:
    """Set kind, speaker, manner and confidence of every quotation, and mark the tags."""
    quotes = [at for at, draft in enumerate(drafts) if draft.quoted and not draft.verse]
    tags = {at: tag_of(drafts, at) for at in quotes}
    if sum(1 for tag in tags.values() if tag and tag.who == "ich") > 1:
        (people.named(_SELF) or people.add(_SELF)).lines += 1
    recent: list[str] = []
    turns: list[Turn] = []
    for n, at in enumerate(quotes):
        turn = Turn([at], _scores(tags[at], people, recent))
        if at in fixed.speakers:
            turn.scores = {fixed.speakers[at]: _FIXED}
        if n:
            _link(turn, drafts[quotes[n - 1]], drafts[at], told=tags[at] is not None)
        best = max(turn.scores, key=lambda who: turn.scores[who])
        if best and turn.scores[best] >= _SURE:
            recent = [*(one for one in recent if one != best), best][-_RECENT:]
        turns.append(turn)
    for turn, (who, sure) in zip(turns, speakers(turns), strict=True):
        draft = drafts[turn.lines[0]]
        draft.speaker, draft.confidence = who, sure if who else min(sure, 0.2)
        draft.rivals = turn.ranked[1:]
        _tell(drafts, turn.lines[0], tags[turn.lines[0]])


def _scores(tag: Tag | None, people: People, recent: list[str]) -> dict[str, float]:
    """What a tag and the people about tell of one quotation."""
    if tag is not None and (name := tag.name if tag.who != "ich" else _SELF):
        person = people.named(name)
        if person is not None:
            return {person.id: _SURE}
    scores = {"": -2.0}
    for distance, who in enumerate(reversed(recent)):
        scores[who] = _NEAR - 0.15 * distance
    if tag is None or tag.gender is Gender.UNKNOWN:
        return scores
    for person in people:
        if person.gender is tag.gender:
            scores[person.id] = scores.get(person.id, -1.0) + _FITS
        elif person.id in scores and person.gender is not Gender.UNKNOWN:
            scores[person.id] -= 2 * _FITS
    return scores


def _link(turn: Turn, last: Draft, draft: Draft, told: bool) -> None:
    """How a quotation goes on from the one before."""
    gap = draft.paragraph - last.paragraph
    if last.chapter != draft.chapter or gap > _FAR:
        return
    if last.open and gap == 1:
        turn.same = 6.0
    elif gap == 0:
        turn.same = 0.0 if told else 4.0
    elif gap == 1:
        turn.same, turn.back = -2.0, 1.3
    else:
        turn.same, turn.back = -0.4, 0.4


def _tell(drafts: list[Draft], at: int, tag: Tag | None) -> None:
    """What a tag tells beside who speaks."""
    if tag is None:
        return
    draft = drafts[at]
    if tag.verb in THOUGHT:
        draft.kind = LineKind.THOUGHT
    elif tag.verb in SUNG:
        draft.kind = LineKind.SUNG
    following = drafts[at + 1] if at + 1 < len(drafts) else None
    beside = following.text if following and following.flow is draft.flow else ""
    told = {tag.verb, *beside[:60].rstrip(".").split()}
    draft.manner = next((one for one, cues in MANNERS if told & set(cues.split())), Manner.PLAIN)
    if following and beside and not following.quoted:
        following.tag = len(beside.split()) <= 4
