"""Voices for people: one each while there are enough, bent a little when there are not."""

from collections.abc import Sequence

from yanyi.board.types import Voice
from yanyi.direct.lexicon.concepts import Trait
from yanyi.direct.lexicon.lexicon import Lexicon, of
from yanyi.models.provider import VoiceOffer
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender

_NUANCES = (1.0, 0.95, 1.05, 0.91, 1.09)
_YEARS = {Age.CHILD: 0, Age.YOUNG: 1, Age.UNKNOWN: 2, Age.ADULT: 2, Age.OLD: 3}


def speaking(offers: Sequence[VoiceOffer], language: str) -> tuple[VoiceOffer, ...]:
    """The voices for a language; all of them when none speaks it."""
    primary = language.split("-")[0].lower()
    fitting = tuple(one for one in offers if one.language.split("-")[0].lower() == primary)
    return fitting or tuple(offers)


def narrator_of(offers: Sequence[VoiceOffer], wish: str) -> Voice:
    """The narrator's voice: the one wished for, else the first grown-up one."""
    named = [one for one in offers if one.name == wish]
    grown = [one for one in offers if one.age is not Age.CHILD]
    first = next(iter((*named, *grown, *offers)), None)
    return Voice(first.name if first else wish)


def give_voice(
    character: Character,
    gender: Gender,
    age: Age,
    offers: Sequence[VoiceOffer],
    narrator: Voice,
    taken: Sequence[Voice],
    lexicon: Lexicon,
) -> Voice:
    """A voice for somebody new, as unlike the ``taken`` ones as the offers allow."""
    named = next((one for one in offers if one.name == character.voice), None)
    pool = [one for one in offers if one.name != narrator.name] or list(offers)
    if not pool:
        return narrator
    sounding = _sounding(gender, age, pool)
    fitting = [one for one in pool if one.gender is sounding] or pool
    uses = {one.name: sum(voice.name == one.name for voice in taken) for one in pool}
    chosen = named or min(fitting, key=lambda one: (uses[one.name], _years_apart(age, one.age)))
    pitch, speed = _bend(age, chosen, sounding is not gender)
    traits = set(of(lexicon.scan(character.voice), Trait)) if named is None else set()
    pitch *= 0.92 if Trait.DEEP_VOICE in traits else 1.08 if Trait.HIGH_VOICE in traits else 1.0
    speed *= 1.1 if Trait.QUICK_VOICE in traits else 0.9 if Trait.SLOW_VOICE in traits else 1.0
    nuance = _NUANCES[uses.get(chosen.name, 0) % len(_NUANCES)]
    return Voice(chosen.name, round(pitch * nuance, 3), round(speed, 3))


def _sounding(gender: Gender, age: Age, pool: Sequence[VoiceOffer]) -> Gender:
    """Boys are played by women, as on the stage, unless there is a boy's voice."""
    boy = gender is Gender.MALE and age is Age.CHILD
    has_boy = any(one.gender is Gender.MALE and one.age is Age.CHILD for one in pool)
    return Gender.FEMALE if boy and not has_boy else gender


def _years_apart(wanted: Age, offered: Age) -> int:
    return abs(_YEARS[wanted] - _YEARS[offered])


def _bend(age: Age, offer: VoiceOffer, woman_as_boy: bool) -> tuple[float, float]:
    """Pitch and speed: children higher and quicker, elders lower and slower."""
    if age is offer.age:
        return 1.0, 1.0
    match age:
        case Age.CHILD:
            return (1.1 if woman_as_boy else 1.16), 1.04
        case Age.OLD:
            return 0.93, 0.9
        case Age.YOUNG:
            return 1.03, 1.02
        case _:
            return 1.0, 1.0
