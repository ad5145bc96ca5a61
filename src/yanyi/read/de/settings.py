"""German scenes: the words for hour, weather, season and place."""

import re
from collections.abc import Collection, Sequence

from yanyi.read.finder import Finder
from yanyi.read.lexicon import words
from yanyi.read.scenery import survey
from yanyi.read.setting import Setting, Sign
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

_WORDS: tuple[tuple[Aspect, str, str], ...] = (
    (Aspect.TIME, TimeOfDay.DAWN, "morgengrauen dämmerte tagesanbruch sonnenaufgang"),
    (Aspect.TIME, TimeOfDay.MORNING, "morgens vormittag morgensonne frühstück"),
    (Aspect.TIME, TimeOfDay.DAY, "mittag mittags mittagssonne"),
    (Aspect.TIME, TimeOfDay.AFTERNOON, "nachmittag nachmittags"),
    (Aspect.TIME, TimeOfDay.DUSK, "abenddämmerung sonnenuntergang"),
    (Aspect.TIME, TimeOfDay.EVENING, "abend abends abendessen"),
    (Aspect.TIME, TimeOfDay.NIGHT, "nacht nachts mitternacht mondschein sterne"),
    (Aspect.WEATHER, Weather.RAIN, "regen regnete regnet nieselte regentropfen"),
    (Aspect.WEATHER, Weather.SNOW, "schnee schneite schneit schneeflocken schneesturm"),
    (Aspect.WEATHER, Weather.STORM, "sturm stürmte gewitter donner donnerte blitz blitzte"),
    (Aspect.WEATHER, Weather.FOG, "nebel neblig dunst"),
    (Aspect.WEATHER, Weather.WIND, "wind windig böe böen"),
    (Aspect.WEATHER, Weather.CLOUDY, "wolken bewölkt"),
    (Aspect.WEATHER, Weather.CLEAR, "sonnenschein wolkenlos"),
    (Aspect.SEASON, Season.SPRING, "frühling frühjahr"),
    (Aspect.SEASON, Season.SUMMER, "sommer sommertag"),
    (Aspect.SEASON, Season.AUTUMN, "herbst herbstlaub"),
    (Aspect.SEASON, Season.WINTER, "winter winternacht"),
)
_INSIDE = words(
    "Haus Stube Küche Zimmer Kammer Saal Kirche Hütte Wirtshaus Gasthaus Keller Schloss Turm "
    "Mühle Werkstatt Laden Schule Scheune Stall"
)
_OUTSIDE = words(
    "Wald Garten Straße Feld Wiese Ufer Fluss Strand Meer Berg Brücke Markt Hafen Platz Hof Weg "
    "Dorf Stadt See Schiff Boot"
)
_PLACE = re.compile(
    r"\b(?:in|auf|an|vor|durch|unter)\s(?:der|die|das|dem|den|einer|einem|eine|einen|ein)\s"
    rf"(?:[a-zäöüß]+e[nrs]?\s)?({'|'.join([*_INSIDE, *_OUTSIDE])})\b"
    rf"|\b(?:im|ins|am|ans|zum|zur)\s(?:[a-zäöüß]+en\s)?({'|'.join([*_INSIDE, *_OUTSIDE])})\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:Am (?:nächsten|anderen|folgenden) (?:Morgen|Tag|Abend)|Eines (?:Tages|Morgens|Abends)|"
    r"(?:Ein|Zwei|Drei|Einige) (?:Tage?|Wochen?|Jahre?) später|In (?:dieser|jener) Nacht|"
    r"Unterdessen|Inzwischen)\b"
)
_NEGATED = re.compile(r"\b(?:kein|keine|keinen|nicht|ohne)\s(?:\w+\s)?$")
_FINDER = Finder(
    {word: (aspect, value) for aspect, value, text in _WORDS for word in words(text)}, spaced=True
)


def opens_scene(text: str) -> bool:
    """Whether a paragraph's beginning jumps to another time or place."""
    return bool(_OPENS.match(text))


def setting(texts: Sequence[str], people: Collection[str] = ()) -> Setting:
    """What the lines of a scene tell."""
    signs = [sign for line, text in enumerate(texts) for sign in _signs(text, line, people)]
    fresh = bool(texts and _OPENS.match(texts[0]))
    return survey([len(text) for text in texts], signs, dense=False, fresh=fresh)


def _signs(text: str, line: int, people: Collection[str]) -> list[Sign]:
    low = text.lower()
    found = [
        Sign(*hit.value, line, hit.start, hit.end)
        for hit in _FINDER.find(low)
        if not _NEGATED.search(low, 0, hit.start)
    ]
    for match in _PLACE.finditer(text):
        group = 1 if match[1] else 2
        name = match[group]
        if name[0].isupper() and name.casefold() not in people:
            found.append(
                Sign(
                    Aspect.PLACE,
                    name,
                    line,
                    match.start(group),
                    match.end(group),
                    inside=name in _INSIDE,
                )
            )
    return sorted(found, key=lambda sign: sign.start)
