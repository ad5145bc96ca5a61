"""Stories built by hand, in few words."""

from itertools import count

from yanyi.models.provider import VoiceOffer
from yanyi.story.types import (
    Block,
    Chapter,
    Character,
    Line,
    Meta,
    Narrated,
    Paragraph,
    Place,
    Plain,
    Scene,
    Spoken,
    Story,
)
from yanyi.story.vocabulary import Emotion, Gender, Manner

VOICES = tuple(
    VoiceOffer(f"{language}-{gender.value}-{number}", language, gender)
    for language in ("zh", "en")
    for gender in (Gender.FEMALE, Gender.MALE)
    for number in range(4)
)

_numbers = count()


def told(text: str, anchor: str = "") -> Narrated:
    return Narrated(anchor or f"n{next(_numbers)}", (Plain(text),))


def said(
    speaker: str,
    text: str,
    emotion: Emotion = Emotion.NEUTRAL,
    manner: Manner = Manner.PLAIN,
    anchor: str = "",
) -> Spoken:
    return Spoken(
        anchor or f"s{next(_numbers)}", (Plain(text),), speaker, manner, emotion, ("“", "”")
    )


def para(*lines: Line) -> Paragraph:
    return Paragraph(lines)


def scene(*blocks: Block, place: str = "") -> Scene:
    return Scene(blocks, place=place)


def story(
    *scenes: Scene,
    cast: tuple[Character, ...] = (),
    places: tuple[Place, ...] = (),
    language: str = "en",
) -> Story:
    return Story(Meta("A story"), language, (Chapter("One", scenes),), cast, places)


ANNA = Character("anna", "Anna", gender=Gender.FEMALE)
BORIS = Character("boris", "Boris", gender=Gender.MALE)
CLARA = Character("clara", "Clara", gender=Gender.FEMALE)
