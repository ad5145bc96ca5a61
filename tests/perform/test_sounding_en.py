import pytest

from yanyi.perform.sounding import heard
from yanyi.perform.sounding_en import TONGUE


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("The door slammed behind him.", "slam"),
        ("She slammed the door.", "slam"),
        ("There was a knock at the door.", "knock"),
        ("Somebody knocked on the window.", "knock"),
        ("The stairs creaked.", "creak"),
        ("He pushed open the heavy door.", "door"),
        ("The church bells rang out.", "bell"),
        ("The clock struck twelve.", "bell"),
        ("The telephone rang.", "telephone"),
        ("His phone buzzed.", "mobile"),
        ("A peal of thunder shook the house.", "thunder"),
        ("A shot rang out.", "shot"),
        ("He fired twice.", "shot"),
        ("The cannon roared.", "cannon"),
        ("A thunder of applause followed.", "applause"),
        ("The crowd cheered.", "cheer"),
        ("We heard the clatter of hoofs.", "hooves"),
        ("The horse neighed.", "horse"),
        ("The carriage rattled over the stones.", "cart"),
        ("A dog barked somewhere.", "dog"),
        ("An owl hooted.", "owl"),
        ("The glass shattered on the floor.", "glass"),
        ("He fell into the water.", "splash"),
        ("He drew his sword.", "drawn"),
        ("An arrow whistled past.", "arrow"),
        ("Her heart was pounding.", "heartbeat"),
        ("She unfolded the letter.", "paper"),
        ("The last train rumbled past.", "train"),
        ("The brakes screeched.", "brakes"),
        ("A siren wailed in the distance.", "siren"),
        ("Footsteps crossed the gravel.", "gravel_steps"),
        ("It hit the floor with a dull thud.", "thud"),
        ("The fire crackled.", "crackles"),
        ("He turned the key in the lock; the bolt slid back.", "lock"),
    ],
)
def test_what_is_heard(words: str, event: str) -> None:
    assert event in [one.event.value for one in heard(words, "en")]


@pytest.mark.parametrize(
    "words",
    [
        "His voice was like thunder.",
        "Nobody knocked at the door.",
        "She never rang the bell.",
        "He closed the door without a sound.",
        "If the bell rang, she would go.",
        "The door did not open.",
        "He was about to knock on the door.",
        "Had a shot been fired?",
        "It knocked him down.",
        "He followed in his father's footsteps.",
        "It was five o'clock.",
        "Her eyes filled with tears.",
        "The clock had just struck ten when he came.",
        "He whistled a tune.",
        "She cheered him up.",
        "He lost his train of thought.",
        "He cocked his head.",
        "An explosion of oaths followed.",
        "The captain barked at me.",
        "He broke his word.",
        "The rain drummed on the windows.",
        "Miss Bell rang true.",
    ],
)
def test_what_is_not_heard(words: str) -> None:
    assert heard(words, "en") == ()


def test_no_rule_fits_everything() -> None:
    assert not [pattern for pattern, _ in TONGUE.rules if pattern.search("")]
    assert not [echo for echo in TONGUE.echoes if echo.pattern.search("")]
