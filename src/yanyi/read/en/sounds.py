"""English words that are only a sound (``Bang!``)."""

import re

_SOUND = re.compile(
    r"(?:(?:crash|bang|boom|thud|thump|crack|splash|clang|clank|creak|whoosh|swish|tick|tock|"
    r"tick-tock|knock|"
    r"ding|dong|ring|buzz|hiss|snap|pop|rumble|smash|clatter|rattle|slam|whack|thwack|clink|"
    r"drip|plop|zap|"
    r"beep|roar|rustle|scratch|tap|click|clack|ping|rat-a-tat|toot|honk|woof|meow|caw|hoot|"
    r"rap)[\s,.!?…—-]*){1,8}",
    re.IGNORECASE,
)


def is_sound(words: str) -> bool:
    """Whether the words are only a sound."""
    return len(words) < 60 and bool(_SOUND.fullmatch(words.strip()))
