"""Who plays whom. Append-only: whoever is in the lock stays, and only new people are cast.

The author's hand still wins over the lock. What the description of a person says (a colour, a
beard) is put over the locked look and changes nothing else in it; a gender or an age that is
known and differs from the locked one casts that person, and nobody else, again; so does a voice
of the author's choice, or a locked voice that is no longer offered.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from yanyi.board.types import Casting, CastMember, Look, Voice
from yanyi.board.vocabulary import Era
from yanyi.direct.appearance import said_of
from yanyi.direct.era import era_of
from yanyi.direct.looks import imagine
from yanyi.direct.script import Script
from yanyi.direct.voices import Around, give_voice, is_voice, narrator_of, speaking
from yanyi.models.provider import VoiceOffer
from yanyi.story.types import Character, Story
from yanyi.story.vocabulary import Age, Gender
from yanyi.story.walk import scene_lines, speaker_of


@dataclass(frozen=True, slots=True)
class Company:
    """How much each role speaks, who talks with whom, and who speaks in the same scene."""

    lines: Counter[str]
    partners: dict[str, set[str]]
    met: dict[str, set[str]]


def company_of(story: Story) -> Company:
    """Count the lines of every role; two who speak one after the other are partners."""
    lines: Counter[str] = Counter()
    partners: dict[str, set[str]] = {}
    met: dict[str, set[str]] = {}
    for chapter in story.chapters:
        for scene in chapter.scenes:
            roles = [role for line in scene_lines(scene) if (role := speaker_of(line))]
            lines.update(roles)
            for one, other in pairwise(roles):
                if one != other:
                    partners.setdefault(one, set()).add(other)
                    partners.setdefault(other, set()).add(one)
            for one in set(roles):
                met.setdefault(one, set()).update(set(roles) - {one})
    return Company(lines, partners, met)


def cast_story(
    story: Story,
    script: Script,
    lock: Casting | None,
    offers: Sequence[VoiceOffer],
    era: Era | None,
    narrator: str,
) -> Casting:
    """The casting of a story: the lock, put right where the author says so, and the new people."""
    voices = speaking(offers, story.language)
    time = era or (lock.era if lock else era_of(script.hits.values()))
    teller = _narrator(lock, voices, narrator)
    company = company_of(story)
    kept = [_kept(one, script) for one in lock.members] if lock else []
    standing: list[CastMember] = []
    for one in kept:
        if one is not None:
            standing.append(_revoiced(one, script, voices, teller, company, standing))
    cast = {one.role for one in standing}
    new = sorted(
        (one for one in story.cast if one.id not in cast), key=lambda one: -company.lines[one.id]
    )
    for character in new:
        standing.append(_cast(character, script, time, voices, teller, company, standing))
    if lock:
        places = {one.role: at for at, one in enumerate(lock.members)}
        standing.sort(key=lambda one: places.get(one.role, len(places)))
    return Casting(teller, tuple(standing), time)


def _narrator(lock: Casting | None, voices: Sequence[VoiceOffer], wish: str) -> Voice:
    there = lock is not None and (not voices or is_voice(lock.narrator.name, voices))
    if lock and there and wish in ("", lock.narrator.name):
        return lock.narrator
    return narrator_of(voices, wish)


def _kept(member: CastMember, script: Script) -> CastMember | None:
    """The locked member as the author would have it, or None when it must be cast again."""
    character = script.cast.get(member.role)
    if character is None:
        return member
    gender_differs = character.gender not in (Gender.UNKNOWN, member.look.gender)
    age_differs = character.age not in (Age.UNKNOWN, member.look.age)
    if gender_differs or age_differs:
        return None
    look = said_of(character.look, script.plain).over(member.look)
    return member if look == member.look else replace(member, look=look)


def _revoiced(
    member: CastMember,
    script: Script,
    voices: Sequence[VoiceOffer],
    narrator: Voice,
    company: Company,
    standing: Sequence[CastMember],
) -> CastMember:
    """The member with another voice where the locked one is gone or the author wants another."""
    character = script.cast.get(member.role)
    wished = character.voice if character and is_voice(character.voice, voices) else ""
    there = is_voice(member.voice.name, voices)
    if not voices or (there and wished in ("", member.voice.name)):
        return member
    look, person = member.look, character or Character(member.role, member.role)
    around = _around(member.role, company, standing, narrator)
    voice = give_voice(person, look.gender, look.age, voices, around, script.plain)
    return replace(member, voice=voice)


def _around(role: str, company: Company, standing: Sequence[CastMember], narrator: Voice) -> Around:
    """The voices of those cast before, by how near they come to this role."""
    heard = [one for one in standing if company.lines[one.role]]
    partners = company.partners.get(role, set())
    met = company.met.get(role, set()) - partners
    return Around(
        narrator,
        tuple(one.voice for one in heard if one.role in partners),
        tuple(one.voice for one in heard if one.role in met),
        tuple(one.voice for one in heard),
    )


def _cast(
    character: Character,
    script: Script,
    era: Era,
    voices: Sequence[VoiceOffer],
    narrator: Voice,
    company: Company,
    standing: Sequence[CastMember],
) -> CastMember:
    talks_with = company.partners.get(character.id, set())
    near: list[Look] = [one.look for one in standing if one.role in talks_with]
    far: list[Look] = [one.look for one in standing if company.lines[one.role]]
    look = imagine(character, era, script.plain, near, far)
    around = _around(character.id, company, standing, narrator)
    voice = give_voice(character, look.gender, look.age, voices, around, script.plain)
    return CastMember(character.id, look, voice)
