"""A view in plain English, for models that draw from words."""

from collections.abc import Iterator, Sequence
from functools import cache

from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import (
    Beard,
    Costume,
    Era,
    Framing,
    Head,
    Headgear,
    Pose,
    Prop,
    SettingKind,
    Turn,
)
from yanyi.story.vocabulary import Age, Emotion, Gender, Season, TimeOfDay, Weather

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
_LIGHTS = {
    TimeOfDay.DAWN: "low pale light of dawn",
    TimeOfDay.MORNING: "clear morning light",
    TimeOfDay.AFTERNOON: "warm afternoon light",
    TimeOfDay.DUSK: "last red light from low behind",
    TimeOfDay.EVENING: "blue evening light",
    TimeOfDay.NIGHT: "moonlight",
}
_NEVER = (
    "text", "letters", "speech balloons", "captions", "watermark", "signature", "frame",
    "split panels", "deformed hands", "extra fingers", "extra limbs", "blurred faces",
)  # fmt: skip
_MODERN = ("modern clothes", "cars", "electric light", "telephones", "plastic")
_LAPELS = frozenset(
    {
        Costume.HANFU,
        Costume.SCHOLAR_ROBE,
        Costume.WORK_TUNIC,
        Costume.MONK_ROBE,
        Costume.COURT_ROBE,
        Costume.TAOIST_ROBE,
        Costume.QIPAO,
    }
)
_CROWD = 4
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


def describe(view: View, looks: Sequence[str] = ()) -> str:
    """What the picture shows: framing, place, hour and light, then everyone from left to right.

    ``looks`` are the author's own words for each actor's looks, empty where there are none. Nobody
    is named: a figure is told by what is seen of it, in the same words in every picture.
    """
    said = (*looks, *("" for _ in view.actors))
    people = "; ".join(map(_actor, view.actors, said))
    scene = f"{_FRAMINGS[view.framing]}, {_setting(view.setting)}"
    return f"{scene}. {people}." if people else f"{scene}. Nobody is in sight."


def forbid(view: View) -> str:
    """What must not be in the picture: letters, blemishes, and what does not fit its time."""
    words = list(_NEVER)
    if not view.actors:
        words.append("people")
    elif len(view.actors) < _CROWD:
        words.append("further people")
    if view.setting.era is not Era.MODERN:
        words += _MODERN
    if any(actor.look.costume in _LAPELS for actor in view.actors):
        words.append("robes that close to the wearer's left")
    return ", ".join(words)


def _setting(setting: Setting) -> str:
    era = setting.era.value.replace("_", " ")
    words = [f"{_place(setting)}, {era}", setting.time.value]
    if setting.weather is not Weather.UNKNOWN:
        words.append(
            f"{setting.weather.value} outside the window"
            if setting.inside
            else setting.weather.value
        )
    if setting.season is not Season.UNKNOWN:
        words.append(setting.season.value)
    light = _LIGHTS.get(setting.time, "") or "even daylight"
    if setting.inside and setting.time in (TimeOfDay.DUSK, TimeOfDay.EVENING, TimeOfDay.NIGHT):
        light = "lamplight"
    return ", ".join([*words, light, f"{setting.mood.value} mood"])


def _place(setting: Setting) -> str:
    """The kind of place in words a model knows."""
    if setting.kind is SettingKind.SHIP and setting.inside:
        return "cabin of a sailing ship"
    return _PLACES.get(setting.kind, setting.kind.value.replace("_", " "))


def _actor(actor: Actor, said: str) -> str:
    where = "left" if actor.x < 0.42 else "right" if actor.x > 0.58 else "centre"
    words = [f"{where}: {_person(actor.look, ' '.join(said.split()))}"]
    if actor.pose is not Pose.STAND:
        words.append(actor.pose.value.replace("_", " "))
    if actor.emotion is not Emotion.NEUTRAL:
        degree = "very " if actor.intensity >= 0.8 else ""
        words.append(degree + actor.emotion.value)
    if actor.prop is not Prop.NONE:
        words.append(f"with {actor.prop.value}")
    if actor.turn is Turn.BACK:
        return ", ".join([*words, "seen from behind"])
    if actor.turn is Turn.FRONT:
        return ", ".join([*words, "facing us"])
    turned = "in profile, " if actor.turn is Turn.PROFILE else ""
    return ", ".join([*words, f"{turned}facing {'right' if actor.faces_right else 'left'}"])


@cache
def _person(look: Look, said: str) -> str:
    kind = _PEOPLE.get((look.age, look.gender))
    kind = kind or {Gender.FEMALE: "woman", Gender.MALE: "man"}.get(look.gender, "person")
    if look.head is not Head.HUMAN:
        kind = f"{kind} with the head of a {look.head.value}"
    words = [said] if said else []
    words.append(f"{_hue(look.colour)} {look.costume.value.replace('_', ' ')}".strip())
    if look.hair_colour:
        words.append(f"{_hue(look.hair_colour)} hair")
    words.extend(_worn(look))
    return f"{kind} ({', '.join(words)})"


def _worn(look: Look) -> Iterator[str]:
    """What marks the face, and what is worn on it."""
    if look.beard_kind is not Beard.ANY:
        kind = look.beard_kind.value
        yield kind if look.beard_kind not in (Beard.LONG, Beard.FULL) else f"{kind} beard"
    elif look.beard:
        yield "beard"
    if look.headgear is not Headgear.NONE:
        yield f"{_hue(look.headgear_colour)} {look.headgear.value.replace('_', ' ')}".strip()
    for name in ("glasses", "scar", "freckles", "eyepatch", "earrings"):
        if getattr(look, name):
            yield name


def _hue(colour: str) -> str:
    """The name of the nearest named colour; empty for none."""
    if not colour:
        return ""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return min(
        _HUES, key=lambda hue: sum((a - b) ** 2 for a, b in zip(hue[1], parts, strict=True))
    )[0]
