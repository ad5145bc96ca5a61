"""What speaks for and against a person as the speaker of an English turn.

A clue is a name with a number; ``weights`` says how much each counts.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yanyi.read.en.subjects import Who
from yanyi.read.en.turns import Said, Stretch
from yanyi.read.en.words import gender_of_noun
from yanyi.read.people import People
from yanyi.story.vocabulary import Gender

Clues = dict[str, float]
_MOST = 12
_AHEAD = 4
_BACK = 8
FAR = 5


@dataclass(slots=True)
class Context:
    """The whole story a turn stands in."""

    people: People
    turns: Sequence[Said]
    narrator: str
    tagged: Mapping[str, int]
    roles: dict[str, dict[str, float]] = field(default_factory=dict)

    def fits(self, who: str, gender: Gender) -> int:
        """1 when a person has this gender, -1 when they have the other, 0 when nobody knows."""
        person = self.people.everyone.get(who)
        if person is None or gender is Gender.UNKNOWN or person.gender is Gender.UNKNOWN:
            return 0
        return 1 if person.gender is gender else -1


def clues(at: int, context: Context) -> dict[str, Clues]:
    """The clues for everybody who may speak a turn; ``""`` is somebody unknown."""
    said = context.turns[at]
    mode = _mode(said)
    made: dict[str, Clues] = {"": {f"{mode}.nobody": 1.0}}
    for who in _candidates(at, context):
        made[who] = {}
        _recency(made[who], who, said, mode)
        _around(made[who], who, at, context, mode)
        _story(made[who], who, context)
    _tagged(made, said, context)
    for prefix, stretch in (("lead", said.lead), ("trail", said.trail), ("past", said.past)):
        _stretch(made, prefix, stretch, said, context, mode)
    _address(made, at, context)
    return made


def _mode(said: Said) -> str:
    """How a turn's tag tells who speaks: by name, by a pronoun or not at all."""
    if said.tag is None:
        return "bare"
    who = said.tag.subject.who
    if said.ids and (said.firm or said.tag.sure):
        return "name"
    if who in {Who.HE, Who.SHE}:
        return "pron"
    if who is Who.SELF:
        return "self"
    return "noun" if who is Who.NOUN else "bare"


def _candidates(at: int, context: Context) -> list[str]:
    said = context.turns[at]
    found = [
        *said.ids,
        *context.roles.get(role_of(said), {}),
        *_named(said.lead),
        *_named(said.trail),
        *_named(said.past),
    ]
    found += said.recent[:_MOST]
    for k in range(max(0, at - _BACK), min(len(context.turns), at + _AHEAD + 1)):
        other = context.turns[k]
        if other.chapter == said.chapter and abs(other.number - said.number) < 4 * FAR:
            found += other.ids[:1] if k != at else ()
            found += sorted(other.called) if abs(k - at) < 3 else ()
    if context.narrator:
        found.append(context.narrator)
    return list(dict.fromkeys(one for one in found if one))


def _named(stretch: Stretch) -> list[str]:
    return [one for one in (stretch.first, stretch.last, *stretch.named) if one]


def _recency(found: Clues, who: str, said: Said, mode: str) -> None:
    """How lately and how often somebody was named."""
    if who in said.recent:
        found[f"{mode}.recent"] = 1 / (1 + said.recent.index(who))
        found[f"{mode}.often"] = math.log1p(said.often[who])
    else:
        found[f"{mode}.unseen"] = 1.0
    if who in said.acting:
        found[f"{mode}.acting"] = 1 / (1 + said.acting.index(who))


def _around(found: Clues, who: str, at: int, context: Context, mode: str) -> None:
    """Whether somebody spoke lately, speaks soon, or is called by name."""
    said = context.turns[at]
    for k in range(at - 1, max(-1, at - _BACK - 1), -1):
        other = context.turns[k]
        if other.chapter != said.chapter:
            break
        if other.firm and other.ids[0] == who:
            found[f"{mode}.spoke"] = 1 / (at - k)
            break
    for k in range(at + 1, min(len(context.turns), at + _AHEAD + 1)):
        other = context.turns[k]
        if other.chapter != said.chapter:
            break
        if other.firm and other.ids[0] == who:
            found[f"{mode}.speaks_soon"] = 1 / (k - at)
            break
    if who in said.called:
        found["called"] = 1.0
    elif who in said.named:
        found[f"{mode}.spoken_of"] = 1.0
    for step, name in ((-1, "called_before"), (1, "called_after")):
        beside = _neighbour(at, step, context)
        if beside is not None and who in beside.called:
            found[f"{mode}.{name}"] = 1.0


def _neighbour(at: int, step: int, context: Context) -> Said | None:
    """The turn before or after in the same conversation."""
    if not 0 <= at + step < len(context.turns):
        return None
    other, said = context.turns[at + step], context.turns[at]
    near = other.chapter == said.chapter and abs(other.number - said.number) <= 2
    return other if near else None


def _story(found: Clues, who: str, context: Context) -> None:
    found["talks"] = math.log1p(context.tagged.get(who, 0)) / 5
    if who == context.narrator:
        found["narrator"] = 1.0


def _tagged(made: dict[str, Clues], said: Said, context: Context) -> None:
    """What the tag says of who speaks."""
    if said.tag is None:
        return
    kind = "sure" if said.tag.sure else "loose"
    name = "name" if said.firm else "sort"
    for n, who in enumerate(said.ids):
        if who in made:
            made[who][f"tag.{name}.{kind}" if n == 0 else f"tag.{name}.other"] = 1.0
    who_says = said.tag.subject.who
    if who_says is Who.SELF and context.narrator:
        made[context.narrator]["tag.self"] = 1.0
    for who, share in context.roles.get(role_of(said), {}).items():
        if who in made:
            made[who]["noun.role"] = share
    gender = _gender(said)
    if gender is Gender.UNKNOWN:
        return
    label = "pron" if who_says in {Who.HE, Who.SHE} else "noun"
    _by_gender(made, label, gender, said, context)


def role_of(said: Said) -> str:
    """The noun of a tag that names nobody (``the painter``), else empty."""
    if said.tag is None or said.tag.subject.who is not Who.NOUN or said.firm:
        return ""
    words = said.tag.subject.words.lower()
    return words if words.startswith("the ") else ""


def _gender(said: Said) -> Gender:
    """The gender a tag's pronoun or noun tells."""
    if said.tag is None:
        return Gender.UNKNOWN
    subject = said.tag.subject
    if subject.who in {Who.HE, Who.SHE}:
        return Gender.MALE if subject.who is Who.HE else Gender.FEMALE
    if subject.who is Who.NOUN:
        return gender_of_noun(subject.words.split()[-1])
    return Gender.UNKNOWN


def _by_gender(
    made: dict[str, Clues], label: str, gender: Gender, said: Said, context: Context
) -> None:
    for who, found in made.items():
        if not who:
            continue
        fit = context.fits(who, gender)
        unfit = fit < 0 or (who == context.narrator and label == "pron")
        found[f"{label}.{'unfit' if unfit else 'fit' if fit else 'open'}"] = 1.0
    for source, order in (("acting", said.acting), ("recent", said.recent)):
        fitting = [who for who in order if context.fits(who, gender) > 0]
        for n, who in enumerate(fitting[:3]):
            if who in made:
                made[who][f"{label}.{source}{n}"] = 1.0


def _stretch(
    made: dict[str, Clues], prefix: str, stretch: Stretch, said: Said, context: Context, mode: str
) -> None:
    """Who acts and is named in narration beside the quotation."""
    if mode == "name" and prefix != "lead":
        return
    told = "tell" if stretch.leading or stretch.speaks else "act"
    for who in {stretch.first, stretch.last, *stretch.named} - {""}:
        found = made.get(who)
        if found is None:
            continue
        if who == stretch.last:
            found[f"{mode}.{prefix}.last.{told}"] = 1.0
        elif who == stretch.first:
            found[f"{mode}.{prefix}.first"] = 1.0
        else:
            found[f"{mode}.{prefix}.named"] = 1.0
        if len(stretch.named) == 1:
            found[f"{mode}.{prefix}.only"] = 1.0
    if stretch.own and context.narrator in made and mode == "bare":
        made[context.narrator][f"{prefix}.own"] = 1.0
    if stretch.pronoun is not Gender.UNKNOWN and mode == "bare":
        _by_gender(made, f"{prefix}.pron", stretch.pronoun, said, context)


def _address(made: dict[str, Clues], at: int, context: Context) -> None:
    """Who is called sir is a man: whoever speaks before and after."""
    for step, name in ((-1, "addressed_before"), (1, "addressed_after")):
        other = _neighbour(at, step, context)
        if other is None or other.address is Gender.UNKNOWN:
            continue
        for who, found in made.items():
            fit = context.fits(who, other.address) if who else 0
            if fit:
                found[f"{name}.{'fit' if fit > 0 else 'unfit'}"] = 1.0


def same_clues(said: Said, last: Said, ended: bool) -> Clues:
    """The clues that a turn's speaker is that of the turn before; ``ended``: its mark is closed."""
    gap = said.number - last.number
    if said.follows and gap == 0:
        found = {"same.within": 1.0}
    elif not ended and gap == 1:
        return {"same.open": 1.0}
    else:
        found = {f"same.gap{min(gap, 4)}": 1.0}
    if last.asks:
        found["same.asked"] = 1.0
    if said.lead is not last.lead and (said.lead.named or said.lead.pronoun is not Gender.UNKNOWN):
        found["same.lead"] = 1.0
    if said.tag is not None and not said.tag.subject.named:
        found["same.pronoun"] = 1.0
    return found


def back_clues(said: Said, last: Said, ended: bool) -> Clues:
    """The clues that a turn's speaker is that of the turn before the last."""
    gap = said.number - last.number
    if said.follows and gap == 0:
        return {"back.within": 1.0}
    if not ended and gap == 1:
        return {}
    found = {f"back.gap{min(gap, 4)}": 1.0}
    if said.tag is None and last.tag is None:
        found["back.bare"] = 1.0
    if said.lead.named:
        found["back.lead"] = 1.0
    return found
