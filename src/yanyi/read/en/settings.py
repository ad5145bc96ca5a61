"""English scenes: place, hour, weather and mood from their words."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from yanyi.read.language import Setting
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather

_TIMES = (
    (TimeOfDay.DAWN, r"dawn|daybreak|sunrise|first light"),
    (TimeOfDay.MORNING, r"(?:this|that|next|one|the|in the|early|every) morning|breakfast"),
    (TimeOfDay.AFTERNOON, r"afternoon|luncheon|after lunch"),
    (TimeOfDay.DUSK, r"dusk|twilight|sunset|sundown|nightfall|the sun (?:had )?set"),
    (TimeOfDay.EVENING, r"(?:this|that|the|in the|one|every) evening|at supper|after dinner"),
    (
        TimeOfDay.NIGHT,
        r"midnight|at night|that night|the night|moonlight|moonlit|by moon|the stars|lamplight|"
        r"candlelight|starlight",
    ),
    (TimeOfDay.DAY, r"noon|midday|broad daylight|the hot day|sunshine|sunny"),
)
_WEATHERS = (
    (Weather.STORM, r"storm|thunder|lightning|tempest|gale"),
    (Weather.SNOW, r"snow(?:ed|ing|y|flakes?|drifts?|fall)?|blizzard"),
    (Weather.RAIN, r"rain(?:ed|ing|y|drops?)?|drizzle|downpour|shower of rain"),
    (Weather.FOG, r"fog(?:gy)?|mist(?:y|s)?|haze"),
    (Weather.WIND, r"windy|the wind (?:blew|howled|rose)|gusts?|breeze"),
    (Weather.CLOUDY, r"cloudy|overcast|grey sky|gray sky|clouds"),
    (Weather.CLEAR, r"sunshine|sunny|clear sky|blue sky|cloudless|bright sun"),
)
_INSIDE = (
    "room hall kitchen parlour parlor bedroom library study inn tavern house cottage cabin shop "
    "theatre "
    "church castle office station attic cellar drawing-room dining-room palace hotel "
    "café cafe school "
    "classroom hospital tower workshop laboratory carriage"
)
_OUTSIDE = (
    "garden forest wood woods street road field beach shore river sea lake mountain hill bridge "
    "park "
    "market square harbour harbor island moor meadow valley desert ship deck yard "
    "lane path roof "
    "terrace courtyard orchard platform pier dock"
)
_PLACE = re.compile(
    r"\b(?:in|into|at|on|through|across|inside|outside|by|near|to|along|under|reached|entered)\s"
    r"(?:the|a|an|his|her|their|my|our|this|that)\s((?:[a-z-]{2,12}\s){0,2}("
    + "|".join(sorted(f"{_INSIDE} {_OUTSIDE}".split(), key=len, reverse=True))
    + r"))\b"
)
_INDOORS = frozenset(_INSIDE.split())
_MOODS: tuple[tuple[Mood, str], ...] = (
    (
        Mood.JOYFUL,
        "joy happy happily delight delighted merry laughed laughing smile smiled cheerful glad "
        "dance danced party sunshine celebrate cheered",
    ),
    (
        Mood.TENDER,
        "love loved gentle gently tender tenderly kiss kissed embrace embraced hand heart softly "
        "dear darling comfort",
    ),
    (
        Mood.COMIC,
        "funny ridiculous absurd nonsense giggled joke hiccup clumsy silly sneezed comical grin",
    ),
    (
        Mood.MELANCHOLY,
        "sad sadly tears wept weep sorrow grief lonely alone sighed mourn lost farewell grave "
        "funeral regret melancholy",
    ),
    (
        Mood.MYSTERIOUS,
        "strange mystery mysterious secret shadow shadows whisper whispered hidden curious "
        "unknown silence riddle fog vanished ghost",
    ),
    (
        Mood.TENSE,
        "danger suddenly quick quickly waited watching held breath hurry urgent struggle chase "
        "chased careful nervous knife gun alarm",
    ),
    (
        Mood.FEARFUL,
        "fear afraid terror terrified horror horrible dread scream screamed trembling trembled "
        "monster dark darkness pale fright frightened",
    ),
    (
        Mood.ANGRY,
        "angry anger rage fury furious shouted quarrel hate hated struck indignant insult fierce",
    ),
    (
        Mood.EPIC,
        "battle army sword king war banner glory hero charge victory thunder mountain mountains "
        "empire gods destiny",
    ),
)
_MOOD_OF = {word: mood for mood, words in _MOODS for word in words.split()}
_WORD = re.compile(r"[a-z]+")
_PATTERNS = tuple((value, re.compile(rf"\b(?:{words})\b")) for value, words in _TIMES)
_SKIES = tuple((value, re.compile(rf"\b(?:{words})\b")) for value, words in _WEATHERS)
_OPENS = re.compile(
    r"(?:The (?:next|following) (?:day|morning|evening|afternoon|night|week|month|year|spring|"
    r"summer|autumn|winter)\b"
    r"|(?:That|One) (?:same )?(?:night|evening|afternoon|morning)\b"
    r"|(?:A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|A few|Twenty|"
    r"An)\s(?:\w+\s)?(?:hours?|days?|weeks?|months?|years?)\s(?:later|after|afterwards|passed|"
    r"went by)\b"
    r"|(?:Early|Late) (?:the )?(?:next|that|in the) (?:day |)(?:morning|evening|afternoon)\b"
    r"|Meanwhile,|Next (?:day|morning)\b|At (?:dawn|dusk|midnight|sunset|sunrise|daybreak|"
    r"nightfall)\b|By (?:dawn|dusk|nightfall|the time (?:the sun|night|morning))\b"
    r"|(?:On|By) the (?:next|following|second|third|fourth|fifth|seventh) (?:day|morning|"
    r"night|evening)\b)"
)
_LIMIT = 20_000
V = TypeVar("V")


def opens_scene(text: str) -> bool:
    """Whether a paragraph's beginning jumps to another time or place."""
    return bool(_OPENS.match(text))


def setting(texts: Sequence[str]) -> Setting:
    """What the lines of a scene tell; the beginning counts most."""
    whole = " ".join(texts)[:_LIMIT]
    low = whole.lower()
    time = _first(_PATTERNS, low, TimeOfDay.UNKNOWN)
    weather = _first(_SKIES, low[:4000], Weather.UNKNOWN)
    place, inside = _place(low[:3000])
    moods = Counter(_MOOD_OF[word] for word in _WORD.findall(low) if word in _MOOD_OF)
    return Setting(place, inside, time, weather, _mood(moods, len(low)), 0.5)


def _first(patterns: tuple[tuple[V, re.Pattern[str]], ...], text: str, otherwise: V) -> V:
    """The value whose words come first in the text."""
    best, found = len(text) + 1, otherwise
    for value, pattern in patterns:
        match = pattern.search(text, 0, best)
        if match is not None and match.start() < best:
            best, found = match.start(), value
    return found


def _place(text: str) -> tuple[str, bool | None]:
    """The place most named near the beginning."""
    seen: Counter[str] = Counter()
    for found in _PLACE.finditer(text):
        seen[found[2]] += 1
    if not seen:
        return "", None
    word, _ = max(seen.items(), key=lambda item: item[1])
    first = next(found for found in _PLACE.finditer(text) if found[2] == word)
    return " ".join(first[1].split()) if len(first[1].split()) < 3 else word, word in _INDOORS


def _mood(moods: Counter[Mood], size: int) -> Mood:
    """The mood with the most words, when there are enough of them."""
    if not moods:
        return Mood.CALM
    mood, count = max(moods.items(), key=lambda item: (item[1], item[0].value))
    return mood if count >= 2 and count * 1500 >= size else Mood.CALM
