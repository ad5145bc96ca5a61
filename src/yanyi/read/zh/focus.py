"""Whom a Chinese story is about just now, and so whom its pronouns and nouns mean."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from yanyi.read.people import People
from yanyi.read.zh.clauses import Actor, Sort
from yanyi.read.zh.kin import STRANGERS
from yanyi.read.zh.names import family, titled
from yanyi.read.zh.script import plain
from yanyi.story.vocabulary import Gender

_FADE = 0.8
_FAINT = 0.04
_NOBODY, _KNOWN = 0.25, 0.8

Likely = dict[str, float]


@dataclass(slots=True)
class Focus:
    """How present everybody is, by id; it fades with every sentence."""

    people: People
    narrator: str = ""
    present: Likely = field(default_factory=dict)
    subject: str = ""

    def fade(self) -> None:
        """One sentence has passed."""
        self.present = {
            who: much * _FADE for who, much in self.present.items() if much * _FADE > _FAINT
        }

    def touch(self, who: str, much: float) -> None:
        """Somebody is meant."""
        if who:
            self.present[who] = self.present.get(who, 0.0) + much

    def likely(self, actor: Actor, others: Iterable[str] = ()) -> Likely:
        """Who an actor may be, with shares that add up to at most one."""
        if actor.sort is Sort.NAME:
            best = max(actor.ids, key=lambda who: self.present.get(who, 0.0))
            if len(actor.word) == 1 and not self.present.get(best):
                return {}
            if titled(actor.word) and not self.people.everyone[best].given:
                return self._titled(actor, best)
            return {best: 1.0}
        if self._given(actor):
            return {actor.ids[0]: 1.0}
        if actor.sort is Sort.SELF:
            return {self.narrator: 1.0} if self.narrator else {}
        if actor.noun.crowd:
            return dict.fromkeys(actor.ids[:1], 1.0)
        if actor.word in STRANGERS:
            return {}
        apart = {*others, *actor.owner}
        found: Likely = {}
        for who, much in self.present.items():
            if who not in apart and (fit := self._fit(actor, who, apart)) > 0:
                found[who] = much * fit
        return _shares(found, actor.ids)

    def _given(self, actor: Actor) -> bool:
        """Whether the author gave the word to one person: it means nobody else."""
        return (
            actor.sort is Sort.NOUN
            and len(actor.ids) == 1
            and not actor.noun.kin
            and not actor.noun.crowd
            and self.people.everyone[actor.ids[0]].given
        )

    def _titled(self, actor: Actor, best: str) -> Likely:
        """``徐主任`` may be anybody of that family name who is about."""
        mine = family(actor.word)
        found = {
            who: 2 * much
            for who, much in self.present.items()
            if who != best and family_name(self.people.everyone[who].name) == mine
        }
        found[best] = self.present.get(best, 0.0)
        return _shares(found, (best,))

    def _fit(self, actor: Actor, who: str, others: set[str]) -> float:
        person = self.people.everyone[who]
        fit = 1.0
        if actor.gender is not Gender.UNKNOWN:
            if person.gender is Gender.UNKNOWN:
                fit = 0.6
            elif person.gender is not actor.gender:
                return 0.0
        if actor.sort is Sort.PRONOUN and who == self.subject:
            fit *= 1.5
        if actor.noun.kin and not others and who == self.subject:
            fit *= 0.2
        if actor.noun.blood:
            fit *= 2.0 if self._family(who, others) else 0.5
        return fit

    def _family(self, who: str, others: set[str]) -> bool:
        """Whether somebody shares a family name with one of the others, or with anybody present."""
        mine = family_name(self.people.everyone[who].name)
        about = others or {one for one in self.present if one != who}
        return bool(mine) and any(
            family_name(self.people.everyone[one].name) == mine for one in about if one != who
        )


def _shares(found: Likely, known: tuple[str, ...]) -> Likely:
    """Presence as shares, when somebody may be known by the very word, or be nobody known."""
    for who in known[:1]:
        found[who] = found.get(who, 0.0) + _KNOWN
    total = sum(found.values()) + (0.0 if known else _NOBODY)
    return {who: much / total for who, much in found.items()}


def family_name(name: str) -> str:
    """The family name a full name begins with."""
    bare = plain(name)
    return family(bare) if 2 <= len(bare) <= 4 and not titled(bare) else ""
