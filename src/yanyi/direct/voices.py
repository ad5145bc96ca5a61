"""Voices for people: who they are, and as far as can be from those they talk with."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from yanyi.board.types import Voice
from yanyi.direct.lexicon.concepts import Trait
from yanyi.direct.lexicon.lexicon import Lexicon, of
from yanyi.models.provider import VoiceOffer
from yanyi.models.timbre import Timbre, apart, bent
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender, Tone

_NUANCES = (1.0, 0.95, 1.05, 0.91, 1.09)
_YEARS = {Age.CHILD: 0, Age.YOUNG: 1, Age.UNKNOWN: 2, Age.ADULT: 2, Age.OLD: 3}
_RECIPE = re.compile(r"[+/]|:[\d.]+")

# What each thing that speaks against a voice weighs, in steps of the distance between voices.
_FAR = 6.0  # farther apart than this is no better
_MET, _USED, _YEAR, _TONE, _HEIGHT = 100.0, 1.5, 4.0, 2.0, 0.5
_NEAREST, _MISTAKEN = 1.95, 60.0  # nearer than this one is taken for the other
_STRANGER = 0.4  # how much one counts who is only in the same scene


@dataclass(frozen=True, slots=True)
class Around:
    """The voices there are already: the narrator's, of who talks with somebody, who meets them,

    and all.
    """

    narrator: Voice
    partners: tuple[Voice, ...] = ()
    met: tuple[Voice, ...] = ()
    taken: tuple[Voice, ...] = ()


def speaking(offers: Sequence[VoiceOffer], language: str) -> tuple[VoiceOffer, ...]:
    """The voices for a language; all of them when none speaks it."""
    primary = language.split("-")[0].lower()
    fitting = tuple(one for one in offers if one.language.split("-")[0].lower() == primary)
    return fitting or tuple(offers)


def is_voice(name: str, offers: Iterable[VoiceOffer]) -> bool:
    """Whether this is a voice on offer, or a recipe (``a+b:0.4``, ``a/b``) of such."""
    names = {one.name for one in offers}
    return name in names or (
        bool(name) and all(part in names for part in _RECIPE.split(name) if part)
    )


def narrator_of(offers: Sequence[VoiceOffer], wish: str) -> Voice:
    """The narrator's voice: the one wished for, else the first grown-up one."""
    if is_voice(wish, offers):
        return Voice(wish)
    grown = [one for one in offers if one.age is not Age.CHILD]
    first = next(iter((*grown, *offers)), None)
    return Voice(first.name if first else wish)


def give_voice(
    character: Character,
    gender: Gender,
    age: Age,
    offers: Sequence[VoiceOffer],
    around: Around,
    lexicon: Lexicon,
) -> Voice:
    """A voice for somebody new: theirs by gender, age and temper, far from those around."""
    free = [one for one in offers if not one.spare]
    pool = [one for one in free if one.name != around.narrator.name] or free
    if not pool:
        return around.narrator
    traits = set(of(lexicon.scan(character.voice), Trait))
    if is_voice(character.voice, offers):
        return Voice(character.voice)
    sounding = _sounding(gender, age, pool)
    fitting = [one for one in pool if one.gender is sounding] or pool
    tones = set(of(lexicon.scan(f"{character.temper} {character.voice}"), Tone))
    known = {one.name: one for one in offers}
    made = {
        one.name: _made(one, _bend(age, one, sounding is not gender), traits, around)
        for one in fitting
    }

    def cost(one: VoiceOffer) -> float:
        return _cost(one, made[one.name], age, tones, traits, around, known)

    return made[min(fitting, key=cost).name]


def _made(
    offer: VoiceOffer, bend: tuple[float, float], traits: set[Trait], around: Around
) -> Voice:
    """An offer as somebody would have it: bent for them, a nuance from others who have it."""
    pitch, speed = bend
    if offer.timbre is None:
        pitch *= 0.92 if Trait.DEEP_VOICE in traits else 1.08 if Trait.HIGH_VOICE in traits else 1.0
    speed *= 1.1 if Trait.QUICK_VOICE in traits else 0.9 if Trait.SLOW_VOICE in traits else 1.0
    uses = sum(voice.name == offer.name for voice in around.taken)
    nuance = _NUANCES[uses % len(_NUANCES)]
    return Voice(offer.name, round(pitch * nuance, 3), round(speed, 3))


def timbre_of(voice: Voice, known: dict[str, VoiceOffer]) -> Timbre | None:
    """How a voice sounds as it is bent; None where its offer was not measured."""
    offer = known.get(voice.name)
    if offer is None or offer.timbre is None:
        return None
    return bent(offer.timbre, voice.pitch, voice.speed)


def _cost(
    offer: VoiceOffer,
    made: Voice,
    age: Age,
    tones: set[Tone],
    traits: set[Trait],
    around: Around,
    known: dict[str, VoiceOffer],
) -> float:
    """What speaks against an offer; ``made`` is its voice as it would be bent."""
    cost = _YEAR * abs(_YEARS[age] - _YEARS[offer.age]) - _TONE * len(tones & set(offer.tones))
    cost += _USED * sum(voice.name == offer.name for voice in around.taken)
    cost += _MET * sum(voice.name == offer.name for voice in (*around.partners, *around.met))
    own = timbre_of(made, known)
    if own is None or offer.timbre is None:
        return cost
    if Trait.DEEP_VOICE in traits:
        cost += _HEIGHT * offer.timbre.pitch
    if Trait.HIGH_VOICE in traits:
        cost -= _HEIGHT * offer.timbre.pitch
    near = [(voice, 1.0) for voice in (around.narrator, *around.partners)]
    near += [(voice, _STRANGER) for voice in around.met]
    for voice, weight in near:
        other = timbre_of(voice, known)
        if other is not None:
            gap = apart(own, other)
            cost += weight * max(0.0, _FAR - gap) ** 2 / _FAR
            cost += _MISTAKEN * max(0.0, _NEAREST - gap)
    return cost


def _sounding(gender: Gender, age: Age, pool: Sequence[VoiceOffer]) -> Gender:
    """Boys are played by women, as on the stage, unless there is a boy's voice."""
    boy = gender is Gender.MALE and age is Age.CHILD
    has_boy = any(one.gender is Gender.MALE and one.age is Age.CHILD for one in pool)
    return Gender.FEMALE if boy and not has_boy else gender


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
