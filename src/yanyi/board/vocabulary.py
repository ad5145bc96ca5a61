"""The words for pictures: framings, camera moves, poses, settings, costumes."""

from enum import StrEnum


class Framing(StrEnum):
    """How much of a figure the shot holds."""

    ESTABLISHING = "establishing"
    WIDE = "wide"
    MEDIUM = "medium"
    CLOSE = "close"
    INSERT = "insert"


class Move(StrEnum):
    """What the camera does during a shot.

    It may also rise over a place while it draws back (``establish``), go sideways past what is
    near (``track``), let the focus go from the distance to who is near (``rack``), be thrown round
    (``whip``), come closer to a face without being noticed (``close_up``), glide along something
    small (``insert``) or look at two places at once (``split``).
    """

    HOLD = "hold"
    PUSH = "push"
    PULL = "pull"
    PAN_LEFT = "pan_left"
    PAN_RIGHT = "pan_right"
    TILT_UP = "tilt_up"
    TILT_DOWN = "tilt_down"
    ESTABLISH = "establish"
    TRACK_LEFT = "track_left"
    TRACK_RIGHT = "track_right"
    RACK = "rack"
    WHIP = "whip"
    CLOSE_UP = "close_up"
    INSERT = "insert"
    SPLIT = "split"


class Rhythm(StrEnum):
    """What a beat does for the page and the film."""

    ESTABLISH = "establish"
    TALK = "talk"
    TURN = "turn"
    SILENCE = "silence"
    BURST = "burst"


class Pose(StrEnum):
    """What a body does."""

    STAND = "stand"
    TALK = "talk"
    POINT = "point"
    WAVE = "wave"
    CROSS_ARMS = "cross_arms"
    HANDS_ON_HIPS = "hands_on_hips"
    HAND_TO_CHEST = "hand_to_chest"
    HAND_TO_CHIN = "hand_to_chin"
    HANDS_TOGETHER = "hands_together"
    ARMS_UP = "arms_up"
    REACH = "reach"
    HOLD = "hold"
    SHRUG = "shrug"
    COVER_FACE = "cover_face"
    SIT = "sit"
    KNEEL = "kneel"
    WALK = "walk"
    RUN = "run"
    LIE = "lie"
    BOW = "bow"
    RIDE = "ride"
    EMBRACE = "embrace"
    HOLD_HANDS = "hold_hands"
    STRIKE = "strike"
    SALUTE = "salute"
    HANDS_BEHIND = "hands_behind"
    LISTEN = "listen"
    THROW = "throw"
    PUSH = "push"
    CARRY = "carry"
    SLUMP = "slump"
    CROUCH = "crouch"
    FALL = "fall"


class Turn(StrEnum):
    """How far a figure is turned towards us."""

    THREE_QUARTER = "three_quarter"
    FRONT = "front"
    PROFILE = "profile"
    BACK = "back"


class Prop(StrEnum):
    """What a hand may hold."""

    NONE = "none"
    SWORD = "sword"
    STAFF = "staff"
    BOOK = "book"
    CUP = "cup"
    LANTERN = "lantern"
    PHONE = "phone"
    UMBRELLA = "umbrella"
    LETTER = "letter"
    BAG = "bag"
    FAN = "fan"
    LONGBOW = "longbow"
    BASKET = "basket"
    FLOWER = "flower"
    POUCH = "pouch"
    OAR = "oar"
    ROPE = "rope"


class SettingKind(StrEnum):
    """What a scenery generator draws."""

    RIVER = "river"
    MOUNTAIN = "mountain"
    FOREST = "forest"
    GARDEN = "garden"
    FIELD = "field"
    SEASHORE = "seashore"
    SNOWFIELD = "snowfield"
    CAVE = "cave"
    TEMPLE = "temple"
    PALACE = "palace"
    OLD_STREET = "old_street"
    OLD_ROOM = "old_room"
    TAVERN = "tavern"
    BOAT = "boat"
    STREET = "street"
    CITY = "city"
    ROOM = "room"
    KITCHEN = "kitchen"
    OFFICE = "office"
    CAFE = "cafe"
    STATION = "station"
    CARRIAGE = "carriage"
    SKY = "sky"
    ABSTRACT = "abstract"
    MARKET = "market"
    STUDY = "study"
    BEDROOM = "bedroom"
    CLASSROOM = "classroom"
    SHIP = "ship"
    DESERT = "desert"
    BATTLEFIELD = "battlefield"
    SPACESHIP = "spaceship"
    VILLAGE = "village"
    GRAVEYARD = "graveyard"
    BRIDGE = "bridge"
    PRISON = "prison"
    LIBRARY = "library"
    SHOP = "shop"
    HOSPITAL = "hospital"
    STAGE = "stage"


ROOFED = frozenset(
    {
        SettingKind.OLD_ROOM,
        SettingKind.TAVERN,
        SettingKind.ROOM,
        SettingKind.KITCHEN,
        SettingKind.OFFICE,
        SettingKind.CAFE,
        SettingKind.CARRIAGE,
        SettingKind.CAVE,
        SettingKind.STUDY,
        SettingKind.BEDROOM,
        SettingKind.CLASSROOM,
        SettingKind.SPACESHIP,
        SettingKind.PRISON,
        SettingKind.LIBRARY,
        SettingKind.SHOP,
        SettingKind.HOSPITAL,
        SettingKind.STAGE,
    }
)
"""Places that are drawn under a roof and lit as rooms are."""
EITHER_WAY = frozenset({SettingKind.TEMPLE, SettingKind.PALACE, SettingKind.BOAT, SettingKind.SHIP})
"""Places that are drawn from outside or from inside, as the setting says."""


class Era(StrEnum):
    """The dress and building of a whole work."""

    PERIOD_CHINESE = "period_chinese"
    PERIOD_WESTERN = "period_western"
    MODERN = "modern"


class Head(StrEnum):
    """What sort of head a figure has."""

    HUMAN = "human"
    MONKEY = "monkey"
    PIG = "pig"
    RABBIT = "rabbit"
    CAT = "cat"
    DOG = "dog"
    MOUSE = "mouse"
    BIRD = "bird"
    FOX = "fox"
    HORSE = "horse"
    DRAGON = "dragon"
    DEMON = "demon"
    OX = "ox"
    ROBOT = "robot"


class Beard(StrEnum):
    """How a beard is worn; ``any`` leaves it to the seed."""

    ANY = "any"
    LONG = "long"
    FULL = "full"
    GOATEE = "goatee"
    MOUSTACHE = "moustache"
    STUBBLE = "stubble"


class Headgear(StrEnum):
    """What is worn on the head."""

    NONE = "none"
    STRAW_HAT = "straw_hat"
    CAP = "cap"
    TOP_HAT = "top_hat"
    SCHOLAR_CAP = "scholar_cap"
    OFFICIAL_CAP = "official_cap"
    CROWN = "crown"
    HEADSCARF = "headscarf"
    HELMET = "helmet"
    HOOD = "hood"
    RIBBON = "ribbon"
    FLOWER = "flower"


class Costume(StrEnum):
    """What a figure wears."""

    HANFU = "hanfu"
    SCHOLAR_ROBE = "scholar_robe"
    WORK_TUNIC = "work_tunic"
    ARMOUR = "armour"
    MONK_ROBE = "monk_robe"
    COURT_ROBE = "court_robe"
    SHIRT = "shirt"
    JACKET = "jacket"
    COAT = "coat"
    DRESS = "dress"
    HOODIE = "hoodie"
    SUIT = "suit"
    SWEATER = "sweater"
    APRON = "apron"
    PERIOD_GOWN = "period_gown"
    TAILCOAT = "tailcoat"
    SCHOOL_UNIFORM = "school_uniform"
    PADDED_COAT = "padded_coat"
    HABIT = "habit"
    TAOIST_ROBE = "taoist_robe"
    CLOAK = "cloak"
    WIZARD_ROBE = "wizard_robe"
    PLATE_ARMOUR = "plate_armour"
    FARM_DRESS = "farm_dress"
    QIPAO = "qipao"
    NIGHTWEAR = "nightwear"


class Style(StrEnum):
    """An art direction: the same story inked flat, washed, printed in three inks, or in black."""

    INK = "ink"
    WASH = "wash"
    PRINT = "print"
    MONO = "mono"
