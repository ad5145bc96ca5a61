"""A stand-in for a service of pictures: it paints what it is told in words, and knows nothing else.

The painting is the built-in illustrator's, as one flat picture, the same for the same words. Where
its faces are only the easel knows, so that tests can tell what was found from what is really there.
"""

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import skia
from blake3 import blake3

from scripted import Reply, Request, in_json
from yanyi.art.view import Composition
from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import (
    ROOFED,
    Costume,
    Era,
    Framing,
    Head,
    Pose,
    Prop,
    SettingKind,
    Turn,
)
from yanyi.direct.appearance import said_of
from yanyi.direct.lexicon.lexicon import Lexicon, language_of
from yanyi.models.answers import Pose2D
from yanyi.story.vocabulary import Age, Emotion, Gender, Mood, Season, TimeOfDay, Weather

W = TypeVar("W", bound=StrEnum)

FRAMINGS = {"Establishing shot": Framing.ESTABLISHING, "Wide shot": Framing.WIDE,
            "Medium shot": Framing.MEDIUM, "Close-up": Framing.CLOSE,
            "Detail": Framing.INSERT}  # fmt: skip
FRAMED = re.compile(f"({'|'.join(FRAMINGS)}), ")
AGES = {"girl": Age.CHILD, "boy": Age.CHILD, "young": Age.YOUNG, "old": Age.OLD}
WOMEN = ("girl", "woman")
SIDES = ("left", "centre", "right")
STYLES = {"ink wash": "wash", "spot colours": "print", "halftone": "mono"}
FIGURE = re.compile(r"(left|centre|right): ([^():;]+) \(([^()]*)\)([^;.]*)")
ALONE = re.compile(r"of the figure (on the left|in the middle|on the right) only")
ASIDE = {"on the left": "left", "in the middle": "centre", "on the right": "right"}
WORDS = Lexicon(language_of("en"))


@dataclass(frozen=True)
class Painted:
    """A picture as PNG, and where its figures really are, in its pixels."""

    png: bytes
    figures: tuple[Pose2D, ...]


def easel(request: Request) -> Reply:
    """Paint what is asked for, and answer as Stable Diffusion WebUI does."""
    told = request.told
    wide, high = told["width"], told["height"]
    assert isinstance(wide, int)
    assert isinstance(high, int)
    made = paint(str(told["prompt"]), wide, high)
    return in_json({"images": [base64.b64encode(made.png).decode()]})


def paint(prompt: str, wide: int, high: int) -> Painted:
    """The picture that a prompt describes."""
    style = next((name for words, name in STYLES.items() if words in prompt), "ink")
    scene = Composition(seen(prompt), wide, high, style)
    surface = skia.Surface(wide, high)
    scene.draw(surface.getCanvas())
    return Painted(bytes(surface.makeImageSnapshot().encodeToData()), scene.figures())


def seen(prompt: str) -> View:
    """What is to be seen, as far as the words say it."""
    _, name, told = FRAMED.split(prompt, maxsplit=1)
    scene, _, people = told.partition(". ")
    found = FIGURE.findall(people)
    if alone := ALONE.search(prompt):
        found = [("centre", *rest) for side, *rest in found if side == ASIDE[alone[1]]][:1]
    sides = [side for side, *_ in found]
    actors = tuple(_actor(place, *one) for place, one in zip(_places(sides), found, strict=True))
    return View(_setting(scene), actors, FRAMINGS[name])


def _setting(scene: str) -> Setting:
    place, _, told = scene.partition(", ")
    kind = _named(SettingKind, place) or SettingKind.ABSTRACT
    return Setting(
        kind,
        _seed(place),
        _named(Era, told) or Era.MODERN,
        kind in ROOFED or "outside the window" in told or "cabin" in place,
        _named(TimeOfDay, told) or TimeOfDay.DAY,
        _named(Weather, told) or Weather.CLEAR,
        _named(Mood, told) or Mood.CALM,
        _named(Season, told) or Season.UNKNOWN,
    )


def _places(sides: list[str]) -> list[float]:
    """Where everybody stands, from 0 to 1: those of one side beside one another."""
    found = []
    for number, side in enumerate(sides):
        beside = sides.count(side)
        among = sides[:number].count(side)
        found.append((SIDES.index(side) + (among + 1) / (beside + 1)) / len(SIDES))
    return found


def _actor(place: float, _: str, person: str, look: str, does: str) -> Actor:
    turns = {"facing us": Turn.FRONT, "behind": Turn.BACK, "profile": Turn.PROFILE}
    return Actor(
        _look(person, look),
        place,
        "facing left" not in does,
        _named(Pose, does) or Pose.STAND,
        _named(Emotion, does) or Emotion.NEUTRAL,
        0.9 if "very" in does else 0.5,
        _named(Prop, does) or Prop.NONE,
        next((turn for word, turn in turns.items() if word in does), Turn.THREE_QUARTER),
    )


def _look(person: str, told: str) -> Look:
    words = person.split()
    gender = Gender.FEMALE if set(words) & set(WOMEN) else Gender.MALE
    age = next((AGES[word] for word in words if word in AGES), Age.ADULT)
    head = _named(Head, person) or Head.HUMAN
    plain = Look(
        _seed(f"{person} {told}"), gender, age, head, _named(Costume, told) or Costume.SHIRT
    )
    return said_of(told, WORDS).over(plain)


def _named(kind: type[W], told: str) -> W | None:
    """The word of a vocabulary that is said, the longest of several."""
    words: Iterable[W] = sorted(kind, key=lambda one: -len(one.value))
    said = f" {re.sub('[^a-z ]', ' ', told.lower())} "
    return next((one for one in words if f" {one.value.replace('_', ' ')} " in said), None)


def _seed(words: str) -> int:
    """The same for the same words."""
    return int.from_bytes(blake3(words.encode()).digest(4))
