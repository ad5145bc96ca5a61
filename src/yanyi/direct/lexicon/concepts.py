"""What a word may mean to a director."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from yanyi.board.vocabulary import Beard, Costume, Era, Head, Headgear, Pose, Prop, SettingKind
from yanyi.story.vocabulary import Age, Emotion, Gender, TimeOfDay, Tone, Weather


class Tint(StrEnum):
    """A colour named in words; the value is how cloth of that name is dyed."""

    RED = "#b5383a"
    ORANGE = "#cf7a33"
    YELLOW = "#e0b23a"
    GREEN = "#4f8457"
    TEAL = "#3a8584"
    BLUE = "#3d6594"
    PURPLE = "#73507f"
    PINK = "#d48a9a"
    BROWN = "#7b5338"
    BLACK = "#2f2e35"
    GREY = "#85878c"
    WHITE = "#ece6d8"


class Trait(StrEnum):
    """Something to be seen of a body, or the part of it that a colour belongs to."""

    GLASSES = "glasses"
    BEARD = "beard"
    HAIR = "hair"
    SKIN = "skin"
    GARMENT = "garment"
    HEADGEAR = "headgear"
    SCAR = "scar"
    FRECKLES = "freckles"
    EYEPATCH = "eyepatch"
    EARRINGS = "earrings"
    TALL = "tall"
    SHORT = "short"
    STOUT = "stout"
    THIN = "thin"
    GIANT = "giant"
    DEEP_VOICE = "deep_voice"
    HIGH_VOICE = "high_voice"
    QUICK_VOICE = "quick_voice"
    SLOW_VOICE = "slow_voice"


class Hairdo(Enum):
    """A way to wear one's hair; the number is that of the figure's hair style."""

    BALD = 0
    SHORT = 1
    CURLY = 24
    TWO_BUNS = 26
    BALDING = 25
    PLAITS = 30
    PONYTAIL = 33
    LONG = 35
    BUN = 38
    BOB = 19


class Cue(StrEnum):
    """What a word does to the telling."""

    NOT = "not"
    TURN = "turn"
    HUSH = "hush"
    INSIDE = "inside"
    OUTSIDE = "outside"
    PUT_AWAY = "put_away"
    TAKE = "take"
    CALL = "call"
    MANY = "many"
    COME = "come"
    LEAVE = "leave"


class Pronoun(StrEnum):
    """A word that stands for somebody named before."""

    HE = "he"
    SHE = "she"


@dataclass(frozen=True, slots=True)
class Who:
    """A name or alias of a character; ``owner`` where only something of theirs is named."""

    role: str
    owner: bool = False


Concept = (
    Tint
    | Trait
    | Hairdo
    | Cue
    | Pronoun
    | Who
    | SettingKind
    | TimeOfDay
    | Weather
    | Emotion
    | Pose
    | Prop
    | Head
    | Beard
    | Headgear
    | Costume
    | Era
    | Age
    | Gender
    | Tone
)
