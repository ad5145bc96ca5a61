"""Who plays whom. Append-only: whoever is in the lock stays, and only new people are cast.

The author's hand still wins over the lock. What the description of a person says (a colour, a
beard) is put over the locked look and changes nothing else in it; a gender or an age that is
known and differs from the locked one casts that person, and nobody else, again; so does a voice
of the author's choice, or a locked voice that is no longer offered.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.board.types import Casting, CastMember, Look, Voice
from yanyi.board.vocabulary import Era
from yanyi.direct.appearance import said_of
from yanyi.direct.era import era_of
from yanyi.direct.looks import imagine
from yanyi.direct.script import Script
from yanyi.direct.voices import give_voice, narrator_of, speaking
from yanyi.models.provider import VoiceOffer
from yanyi.story.types import Character, Story
from yanyi.story.vocabulary import Age, Gender
from yanyi.story.walk import scene_lines, speaker_of


@dataclass(frozen=True, slots=True)
class Company:
    """How much each role speaks, and who talks with whom."""

    lines: Counter[str]
    partners: dict[str, set[str]]


def company_of(story: Story) -> Company:
    """Count the lines of every role; two who speak one after the other are partners."""
    lines: Counter[str] = Counter()
    partners: dict[str, set[str]] = {}
    for chapter in story.chapters:
        for scene in chapter.scenes:
            last = ""
            for line in scene_lines(scene):
                role = speaker_of(line)
                if not role:
                    continue
                lines[role] += 1
                if last and last != role:
                    partners.setdefault(role, set()).add(last)
                    partners.setdefault(last, set()).add(role)
                last = role
    return Company(lines, partners)


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
    known = {one.name for one in voices}
    if lock and (not voices or lock.narrator.name in known) and wish in ("", lock.narrator.name):
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
    known = {one.name for one in voices}
    character = script.cast.get(member.role)
    wished = character.voice if character and character.voice in known else ""
    if not known or (member.voice.name in known and wished in ("", member.voice.name)):
        return member
    look, person = member.look, character or Character(member.role, member.role)
    taken = [one.voice for one in standing if company.lines[one.role]]
    voice = give_voice(person, look.gender, look.age, voices, narrator, taken, script.plain)
    return replace(member, voice=voice)


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
    taken = [one.voice for one in standing if company.lines[one.role]]
    voice = give_voice(character, look.gender, look.age, voices, narrator, taken, script.plain)
    return CastMember(character.id, look, voice)
