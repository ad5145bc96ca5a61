"""The opening of a scene as authors write it: ``the quay, night, rain``."""

import re

from yanyi.read.directions import Scenic
from yanyi.read.packs import LANGUAGES
from yanyi.story.corrections import SceneFix
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather

_COMMAS = re.compile(r"\s*[,，、;；/|·]\s*|\s+[-–—]\s+")
_COLON = re.compile(r"\s{0,3}[:：]\s{0,3}")
_SENTENCE = re.compile(r"[.!?…]$|[^\W\d_]{3}[.!?…]\s|[。！？]")
_LONGEST = 40
_MOST_PLACES = 2


def opening_of(words: str) -> SceneFix | None:
    """The scene that the words open; None unless they plainly say where or when."""
    places: list[str] = []
    told: list[Scenic] = []
    keyed = False
    for item in _COMMAS.split(words.strip()):
        if not item or len(item) > _LONGEST:
            return None
        key, said = _keyed(item)
        keyed = keyed or bool(key)
        found = scenic(said) if key != "place" else ()
        if found:
            told += found
        elif key in {"time", "weather", "mood"}:
            return None
        else:
            places.append(said)
    alone = not places and all(isinstance(one, Mood) for one in told)
    if len(places) > _MOST_PLACES or not (told or keyed) or (alone and not keyed):
        return None
    if any(_SENTENCE.search(place) for place in places):
        return None
    return scene_of(", ".join(places), told)


def scenic(words: str) -> tuple[Scenic, ...]:
    """What a phrase says of a scene in any language."""
    return next((found for one in LANGUAGES if (found := one.directions.scenic(words))), ())


def scene_of(place: str, told: list[Scenic]) -> SceneFix:
    """A place and what is told of it; of two of a kind the first holds."""
    times = [one for one in told if isinstance(one, TimeOfDay)]
    weathers = [one for one in told if isinstance(one, Weather)]
    moods = [one for one in told if isinstance(one, Mood)]
    roofs = [one for one in told if isinstance(one, bool)]
    return SceneFix(
        "",
        place,
        roofs[0] if roofs else None,
        times[0] if times else None,
        weathers[0] if weathers else None,
        moods[0] if moods else None,
    )


def _keyed(item: str) -> tuple[str, str]:
    """The field an item names before a colon, and the rest of the item."""
    found = _COLON.search(item)
    if found is None:
        return "", item
    name = item[: found.start()].strip().casefold()
    key = next((one.directions.keys[name] for one in LANGUAGES if name in one.directions.keys), "")
    return (key, item[found.end() :].strip() or item) if key else ("", item)
