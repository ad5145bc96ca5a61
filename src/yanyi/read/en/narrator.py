"""Who says I in an English story told in the first person."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from yanyi.read.draft import Draft
from yanyi.read.en.mentions import Matcher
from yanyi.read.en.subjects import Who
from yanyi.read.en.turns import Said
from yanyi.read.people import People

_FEW = 2
_SELF = re.compile(r"\b(?:I|my|me|myself)\b")
_NAMED = re.compile(
    r"\b(?:[Mm]y name (?:is|was|being)|[Cc]all(?:ed)? me|I (?:am|was) (?:called|christened))\s+"
    r"((?:[A-Z][\w’'.-]*\s?){1,3})"
)


def find_narrator(
    drafts: Sequence[Draft],
    turns: Sequence[Said],
    people: People,
    matcher: Matcher,
    told: Mapping[str, int],
) -> str:
    """The id of whoever says I in the narration, empty in a story told of others.

    ``told`` counts how often narration names each person: its narrator hardly ever.
    """
    own = [at for at, turn in enumerate(turns) if turn.tag and turn.tag.subject.who is Who.SELF]
    if len(own) < _FEW or not _first_person(drafts):
        return ""
    for person in people:
        if person.given and any("narr" in name.casefold() for name in person.names()):
            return person.id
    named = _introduced(drafts)
    if named:
        ids = matcher.who(named)
        return ids[0] if ids else people.add(named).id
    scores = _called(turns, own)
    ranked = sorted(scores, key=lambda who: (told.get(who, 0) - 2 * scores[who], who))
    if ranked and scores[ranked[0]] >= _FEW and told.get(ranked[0], 0) <= 2 * scores[ranked[0]]:
        return ranked[0]
    person = people.named("Narrator") or people.add("Narrator", ["I"])
    return person.id


def _first_person(drafts: Sequence[Draft]) -> bool:
    """Whether the narration itself speaks of I and me, again and again."""
    rows = [draft for draft in drafts if not draft.quoted and not draft.heading]
    own = sum(1 for draft in rows if _SELF.search(draft.text))
    return own * 12 > len(rows)


def _introduced(drafts: Sequence[Draft]) -> str:
    """What the narration says its I is called."""
    for draft in drafts:
        found = None if draft.quoted or draft.heading else _NAMED.search(draft.text)
        if found is not None:
            return found[1].strip(" .,’'")
    return ""


def _called(turns: Sequence[Said], own: Sequence[int]) -> Counter[str]:
    """How often each person is called by name right before and after I speak."""
    scores: Counter[str] = Counter()
    mine = set(own)
    for at in own:
        for k in (at - 1, at + 1):
            if 0 <= k < len(turns) and k not in mine and turns[k].chapter == turns[at].chapter:
                scores.update(turns[k].called)
    return scores
