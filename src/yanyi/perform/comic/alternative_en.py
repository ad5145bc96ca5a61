"""Pictures described in English."""

from collections.abc import Iterable

from yanyi.art.lettering.items import Kind
from yanyi.board.types import Actor, Look, Setting
from yanyi.board.vocabulary import Framing, Head, Pose, Prop, Turn
from yanyi.story.vocabulary import Age, Gender

FRAMINGS = {
    "establishing": "A wide view",
    "wide": "From a distance",
    "medium": "",
    "close": "Close-up",
    "insert": "A detail",
}
PLACES = {
    "river": "by a river", "mountain": "in the mountains", "forest": "in a forest",
    "garden": "in a garden", "field": "in the fields", "seashore": "on the seashore",
    "snowfield": "on a field of snow", "cave": "in a cave", "temple": "at a temple",
    "palace": "in a palace", "old_street": "in an old street", "old_room": "in an old room",
    "tavern": "in a tavern", "boat": "on a boat", "street": "in a street", "city": "in a city",
    "room": "in a room", "kitchen": "in a kitchen", "office": "in an office", "cafe": "in a café",
    "station": "at a station", "carriage": "in a carriage", "sky": "under an open sky",
    "abstract": "", "market": "in a market", "study": "in a study", "bedroom": "in a bedroom",
    "classroom": "in a classroom", "ship": "on a ship", "desert": "in a desert",
    "graveyard": "in a graveyard", "prison": "in a prison cell", "stage": "on a stage",
    "battlefield": "on a battlefield", "spaceship": "in a spaceship", "bridge": "on a bridge",
    "library": "in a library", "hospital": "in a hospital", "shop": "in a shop",
    "village": "in a village",
}  # fmt: skip
TIMES = {
    "unknown": "", "dawn": "at dawn", "morning": "in the morning", "day": "by day",
    "afternoon": "in the afternoon", "dusk": "at dusk", "evening": "in the evening",
    "night": "at night",
}  # fmt: skip
WEATHERS = {
    "unknown": "", "clear": "", "cloudy": "under clouds", "rain": "in the rain",
    "storm": "in a storm", "snow": "in the snow", "fog": "in fog", "wind": "in the wind",
}  # fmt: skip
MOODS = {
    "calm": "", "joyful": "The mood is joyful.", "tender": "The mood is tender.",
    "comic": "The mood is light.", "melancholy": "The mood is sad.",
    "mysterious": "The mood is mysterious.", "tense": "The mood is tense.",
    "fearful": "The mood is fearful.", "angry": "The mood is angry.",
    "epic": "The mood is grand.",
}  # fmt: skip
# ``{their}`` is his, her or their.
POSES = {
    "stand": "stands", "talk": "speaks", "point": "points", "wave": "waves",
    "cross_arms": "stands with crossed arms", "hands_on_hips": "stands with hands on hips",
    "hand_to_chest": "lays a hand on {their} chest", "hand_to_chin": "rests {their} chin in a hand",
    "hands_together": "holds {their} hands together", "arms_up": "throws up {their} arms",
    "reach": "reaches out", "hold": "holds something", "shrug": "shrugs",
    "cover_face": "covers {their} face", "sit": "sits", "kneel": "kneels", "walk": "walks",
    "run": "runs", "lie": "lies down", "bow": "bows", "ride": "rides",
    "embrace": "embraces someone", "hold_hands": "holds hands", "crouch": "crouches",
    "fall": "falls", "salute": "salutes", "carry": "carries something", "listen": "listens hard",
    "throw": "throws something", "hands_behind": "stands with hands behind the back",
    "push": "pushes", "slump": "stands bowed down", "strike": "strikes out",
}  # fmt: skip
EMOTIONS = {
    "neutral": "", "happy": "happy", "amused": "amused", "tender": "tender", "sad": "sad",
    "angry": "angry", "afraid": "afraid", "surprised": "surprised", "disgusted": "disgusted",
    "worried": "worried", "proud": "proud", "ashamed": "ashamed", "determined": "determined",
    "tired": "tired", "curious": "curious",
}  # fmt: skip
PROPS = {
    "none": "", "sword": "a sword", "staff": "a staff", "book": "a book", "cup": "a cup",
    "lantern": "a lantern", "phone": "a phone", "umbrella": "an umbrella", "letter": "a letter",
    "bag": "a bag", "fan": "a fan", "oar": "an oar", "basket": "a basket", "flower": "a flower",
    "longbow": "a bow", "pouch": "a purse", "rope": "a rope",
}  # fmt: skip
_PEOPLE = {
    (Age.CHILD, Gender.FEMALE): "a girl", (Age.CHILD, Gender.MALE): "a boy",
    (Age.YOUNG, Gender.FEMALE): "a young woman", (Age.YOUNG, Gender.MALE): "a young man",
    (Age.ADULT, Gender.FEMALE): "a woman", (Age.ADULT, Gender.MALE): "a man",
    (Age.OLD, Gender.FEMALE): "an old woman", (Age.OLD, Gender.MALE): "an old man",
}  # fmt: skip
_LEADS = {
    Kind.SPEECH: "{name}: ", Kind.WHISPER: "{name} whispers: ", Kind.SHOUT: "{name} shouts: ",
    Kind.THOUGHT: "{name} thinks: ", Kind.SONG: "{name} sings: ", Kind.SOUND: "Sound: ",
    Kind.LETTER: "Letter: ", Kind.NOTICE: "Notice: ", Kind.SCREEN: "On a screen: ",
}  # fmt: skip


def known(table: dict[str, str], value: str) -> str:
    """The words for a value; a value without words speaks for itself."""
    return table.get(value, value.replace("_", " "))


class English:
    """How English describes a picture."""

    def scene(self, framing: Framing, setting: Setting, place: str) -> str:
        """Where and when it is."""
        weather = "" if setting.inside else known(WEATHERS, setting.weather.value)
        parts = [place or known(PLACES, setting.kind.value), known(TIMES, setting.time.value)]
        where = ", ".join(filter(None, [*parts, weather]))
        how = known(FRAMINGS, framing.value)
        sentence = ": ".join(filter(None, [how, where]))
        mood = known(MOODS, setting.mood.value)
        return " ".join(filter(None, [f"{_capital(sentence)}." if sentence else "", mood]))

    def seen(self, framing: Framing) -> str:
        """How near the picture is."""
        how = known(FRAMINGS, framing.value)
        return f"{how}." if how else ""

    def person(self, name: str, actor: Actor, at: int, count: int, near: bool) -> str:
        """One person in one sentence."""
        who = name or _stranger(actor.look)
        their = {Gender.FEMALE: "her", Gender.MALE: "his"}.get(actor.look.gender, "their")
        feels = known(EMOTIONS, actor.emotion.value)
        feels = f"very {feels}" if feels and actor.intensity >= 0.8 else feels
        prop = known(PROPS, actor.prop.value)
        parts: list[str] = []
        if near and actor.pose in (Pose.STAND, Pose.TALK):
            parts.append(f"{who} looks {feels}" if feels else who)
            feels = ""
        elif actor.pose is Pose.HOLD and prop:
            parts.append(f"{who} holds {prop}")
        else:
            parts.append(f"{who} {known(POSES, actor.pose.value).format(their=their)}")
        if actor.turn is Turn.BACK:
            parts.append("seen from behind")
        parts.append(feels)
        if prop and actor.prop is not Prop.NONE and actor.pose is not Pose.HOLD:
            parts.append(f"holding {prop}")
        side = _side(at, count)
        return f"{_capital(side + ', '.join(filter(None, parts)))}."

    def nobody(self) -> str:
        """That nobody is in the picture."""
        return "Nobody is in sight."

    def lead(self, kind: Kind, name: str) -> str:
        """Who says what follows."""
        return _LEADS.get(kind, "").format(name=name or "A voice")

    def join(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""
        return " ".join(sentences)


def _side(at: int, count: int) -> str:
    if count == 1:
        return ""
    if at == 0:
        return "on the left, "
    return "on the right, " if at == count - 1 else "in between, "


def _stranger(look: Look) -> str:
    if look.head is not Head.HUMAN:
        animal = look.head.value
        return f"{'an' if animal[0] in 'aeiou' else 'a'} {animal}"
    plain = {Gender.FEMALE: "a woman", Gender.MALE: "a man"}.get(look.gender, "someone")
    return _PEOPLE.get((look.age, look.gender), plain)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
