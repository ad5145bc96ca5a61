"""A view in plain English, for models that draw from words."""

from functools import cache

from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Framing, Head, Pose, Prop, SettingKind
from yanyi.story.vocabulary import Age, Emotion, Gender, Season, Weather

_FRAMINGS = {
    Framing.ESTABLISHING: "Establishing shot",
    Framing.WIDE: "Wide shot",
    Framing.MEDIUM: "Medium shot",
    Framing.CLOSE: "Close-up",
    Framing.INSERT: "Detail",
}
_PEOPLE = {
    (Age.CHILD, Gender.FEMALE): "girl",
    (Age.CHILD, Gender.MALE): "boy",
    (Age.YOUNG, Gender.FEMALE): "young woman",
    (Age.YOUNG, Gender.MALE): "young man",
    (Age.OLD, Gender.FEMALE): "old woman",
    (Age.OLD, Gender.MALE): "old man",
}
_PLACES = {
    SettingKind.MARKET: "open-air market with stalls",
    SettingKind.SHIP: "deck of a ship at sea",
    SettingKind.SPACESHIP: "bridge of a spaceship",
    SettingKind.BRIDGE: "on a bridge over a river",
    SettingKind.PRISON: "prison cell",
    SettingKind.SHOP: "inside of a shop",
    SettingKind.HOSPITAL: "hospital ward",
    SettingKind.STAGE: "theatre stage",
}
_HUES = (
    ("red", (181, 56, 58)), ("orange", (207, 122, 51)), ("yellow", (224, 178, 58)),
    ("green", (79, 132, 87)), ("teal", (58, 133, 132)), ("blue", (61, 101, 148)),
    ("purple", (115, 80, 127)), ("pink", (212, 138, 154)), ("brown", (123, 83, 56)),
    ("black", (47, 46, 53)), ("grey", (133, 135, 140)), ("white", (236, 230, 216)),
    ("fair", (216, 180, 98)),
)  # fmt: skip


def describe(view: View) -> str:
    """What the picture shows: framing, place and hour, then everyone from left to right."""
    people = "; ".join(_actor(actor) for actor in view.actors)
    scene = f"{_FRAMINGS[view.framing]}, {_setting(view.setting)}"
    return f"{scene}. {people}." if people else f"{scene}. Nobody is in sight."


def _setting(setting: Setting) -> str:
    era = setting.era.value.replace("_", " ")
    words = [f"{_place(setting)}, {era}", setting.time.value]
    if setting.season is not Season.UNKNOWN:
        words.append(setting.season.value)
    if setting.weather is not Weather.UNKNOWN:
        words.append(
            f"{setting.weather.value} outside the window"
            if setting.inside
            else setting.weather.value
        )
    return ", ".join([*words, f"{setting.mood.value} mood"])


def _place(setting: Setting) -> str:
    """The kind of place in words a model knows."""
    if setting.kind is SettingKind.SHIP and setting.inside:
        return "cabin of a sailing ship"
    return _PLACES.get(setting.kind, setting.kind.value.replace("_", " "))


def _actor(actor: Actor) -> str:
    where = "left" if actor.x < 0.42 else "right" if actor.x > 0.58 else "centre"
    words = [f"{where}: {_person(actor.look)}"]
    if actor.pose is not Pose.STAND:
        words.append(actor.pose.value.replace("_", " "))
    if actor.emotion is not Emotion.NEUTRAL:
        degree = "very " if actor.intensity >= 0.8 else ""
        words.append(degree + actor.emotion.value)
    if actor.prop is not Prop.NONE:
        words.append(f"with {actor.prop.value}")
    return ", ".join([*words, f"facing {'right' if actor.faces_right else 'left'}"])


@cache
def _person(look: Look) -> str:
    kind = _PEOPLE.get((look.age, look.gender))
    kind = kind or {Gender.FEMALE: "woman", Gender.MALE: "man"}.get(look.gender, "person")
    if look.head is not Head.HUMAN:
        kind = f"{kind} with the head of a {look.head.value}"
    words = [f"{_hue(look.colour)} {look.costume.value.replace('_', ' ')}".strip()]
    if look.hair_colour:
        words.append(f"{_hue(look.hair_colour)} hair")
    if look.beard:
        words.append("beard")
    if look.glasses:
        words.append("glasses")
    return f"{kind} ({', '.join(words)})"


def _hue(colour: str) -> str:
    """The name of the nearest named colour; empty for none."""
    if not colour:
        return ""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return min(
        _HUES, key=lambda hue: sum((a - b) ** 2 for a, b in zip(hue[1], parts, strict=True))
    )[0]
