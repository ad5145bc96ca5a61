"""The words every room uses for moods, feelings, manners, hours, weathers and seasons."""

from enum import StrEnum


class Mood(StrEnum):
    """What a scene feels like."""

    CALM = "calm"
    JOYFUL = "joyful"
    TENDER = "tender"
    COMIC = "comic"
    MELANCHOLY = "melancholy"
    MYSTERIOUS = "mysterious"
    TENSE = "tense"
    FEARFUL = "fearful"
    ANGRY = "angry"
    EPIC = "epic"


class Emotion(StrEnum):
    """What a person feels while saying or doing something."""

    NEUTRAL = "neutral"
    HAPPY = "happy"
    AMUSED = "amused"
    TENDER = "tender"
    SAD = "sad"
    ANGRY = "angry"
    AFRAID = "afraid"
    SURPRISED = "surprised"
    DISGUSTED = "disgusted"
    WORRIED = "worried"
    PROUD = "proud"
    ASHAMED = "ashamed"
    DETERMINED = "determined"
    TIRED = "tired"
    CURIOUS = "curious"


class LineKind(StrEnum):
    """What a line is."""

    NARRATED = "narrated"
    SPOKEN = "spoken"
    THOUGHT = "thought"
    SUNG = "sung"
    SOUND = "sound"


VOICED = frozenset({LineKind.SPOKEN, LineKind.THOUGHT, LineKind.SUNG})
"""The lines that somebody of the story says, thinks or sings."""


class Manner(StrEnum):
    """How something is said."""

    PLAIN = "plain"
    WHISPER = "whisper"
    SHOUT = "shout"
    ASK = "ask"
    SOB = "sob"
    LAUGH = "laugh"
    HURRIED = "hurried"
    SLOW = "slow"
    MUTTER = "mutter"
    DRUNK = "drunk"
    TELEPHONE = "telephone"
    LETTER = "letter"
    INNER = "inner"


class Tone(StrEnum):
    """What a voice, or the temper of who has it, is like."""

    GENTLE = "gentle"
    BRIGHT = "bright"
    MERRY = "merry"
    GRAVE = "grave"
    GRUFF = "gruff"
    SHARP = "sharp"
    SLY = "sly"


class TimeOfDay(StrEnum):
    """The hour of a scene, as far as light cares."""

    UNKNOWN = "unknown"
    DAWN = "dawn"
    MORNING = "morning"
    DAY = "day"
    AFTERNOON = "afternoon"
    DUSK = "dusk"
    EVENING = "evening"
    NIGHT = "night"


class Weather(StrEnum):
    """The weather of a scene."""

    UNKNOWN = "unknown"
    CLEAR = "clear"
    CLOUDY = "cloudy"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"


class Season(StrEnum):
    """The season of a scene."""

    UNKNOWN = "unknown"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Gender(StrEnum):
    """A person's gender, as the text says it."""

    UNKNOWN = "unknown"
    FEMALE = "female"
    MALE = "male"


class Age(StrEnum):
    """A person's time of life, as the text says it."""

    UNKNOWN = "unknown"
    CHILD = "child"
    YOUNG = "young"
    ADULT = "adult"
    OLD = "old"


class Rating(StrEnum):
    """For whom a story is meant, from all to few."""

    EVERYONE = "everyone"
    TEEN = "teen"
    ADULT = "adult"


class Subject(StrEnum):
    """What a story may be kept from somebody for."""

    VIOLENCE = "violence"
    SEX = "sex"
    DRUGS = "drugs"
    LANGUAGE = "coarse language"
    DESPAIR = "suicide and self-harm"
