from direct.stories import VOICES
from yanyi.board.types import Voice
from yanyi.direct.lexicon.lexicon import Lexicon, language_of
from yanyi.direct.voices import Around, give_voice, is_voice, narrator_of, speaking
from yanyi.models.provider import VoiceOffer
from yanyi.models.timbre import Timbre
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender, Tone

ZH = speaking(VOICES, "zh-CN")
NARRATOR = narrator_of(ZH, "")


def give(
    name: str,
    gender: Gender,
    taken: list[Voice],
    age: Age = Age.ADULT,
    voice: str = "",
    offers: tuple[VoiceOffer, ...] = ZH,
) -> Voice:
    person = Character(name, name, voice=voice)
    lexicon = Lexicon(language_of("zh"))
    around = Around(NARRATOR, taken=tuple(taken))
    return give_voice(person, gender, age, offers, around, lexicon)


def test_only_voices_of_the_language_are_heard() -> None:
    assert {one.language for one in ZH} == {"zh"}
    assert speaking(VOICES, "fr") == VOICES


def test_nobody_has_the_narrators_voice() -> None:
    taken: list[Voice] = []
    for number in range(3):
        taken.append(give(str(number), Gender.FEMALE, taken))
    assert NARRATOR.name not in {one.name for one in taken}
    assert len({one.name for one in taken}) == 3


def test_a_voice_used_again_is_bent() -> None:
    taken: list[Voice] = []
    for number in range(6):
        taken.append(give(str(number), Gender.FEMALE, taken))
    assert len(set(taken)) == 6
    assert len({one.name for one in taken}) == 3


def test_children_are_higher_and_elders_slower() -> None:
    girl = give("a", Gender.FEMALE, [], Age.CHILD)
    old = give("b", Gender.MALE, [], Age.OLD)
    assert girl.pitch > 1.05
    assert old.pitch < 1
    assert old.speed < 1


def test_a_boy_is_played_by_a_woman_unless_there_is_a_boy() -> None:
    assert "female" in give("a", Gender.MALE, [], Age.CHILD).name
    boy = VoiceOffer("boy", "zh", Gender.MALE, Age.CHILD)
    assert give("a", Gender.MALE, [], Age.CHILD, offers=(*ZH, boy)).name == "boy"


def test_the_author_chooses_a_voice_by_name_or_in_words() -> None:
    assert give("a", Gender.FEMALE, [], voice="zh-male-2").name == "zh-male-2"
    assert give("a", Gender.MALE, [], voice="低沉").pitch < 1


def test_without_offers_the_narrator_speaks() -> None:
    assert give("a", Gender.MALE, [], offers=()) == NARRATOR


def measured(name: str, pitch: float, age: Age = Age.ADULT, *tones: Tone) -> VoiceOffer:
    return VoiceOffer(name, "zh", Gender.MALE, age, tones, Timbre(pitch, (0.0,), 12.0))


MEN = (
    measured("low", 0.0),
    measured("middle", 3.0, Age.ADULT, Tone.SLY),
    measured("high", 7.0),
    measured("old", 2.0, Age.OLD),
)
LEXICON = Lexicon(language_of("zh"))


def met(around: Around, age: Age = Age.ADULT, temper: str = "", voice: str = "") -> str:
    person = Character("a", "a", temper=temper, voice=voice)
    return give_voice(person, Gender.MALE, age, MEN, around, LEXICON).name


def test_a_voice_is_far_from_those_one_talks_with() -> None:
    teller = Voice("teller")
    assert met(Around(teller, partners=(Voice("low"),))) == "high"
    assert met(Around(teller, partners=(Voice("high"),))) == "low"
    assert met(Around(Voice("low"))) == "high"
    assert met(Around(teller, met=(Voice("middle", pitch=1.2),))) == "low"


def test_age_comes_before_distance_and_temper_speaks_too() -> None:
    teller = Voice("teller")
    assert met(Around(teller, partners=(Voice("low"),)), Age.OLD) == "old"
    assert met(Around(teller), temper="狡猾") == "middle"
    assert met(Around(teller), voice="尖") == "high"


def test_who_meets_shares_no_voice_while_there_are_any() -> None:
    teller = Voice("teller")
    three = tuple(map(Voice, ("low", "middle", "high")))
    assert met(Around(teller, met=three, taken=three)) == "old"
    everybody = (*three, Voice("old"))
    person = Character("a", "a")
    around = Around(teller, met=everybody, taken=everybody)
    again = give_voice(person, Gender.MALE, Age.ADULT, MEN, around, LEXICON)
    assert again not in everybody


def test_a_spare_voice_is_only_for_who_asks_for_it() -> None:
    spare = VoiceOffer("kept", "zh", Gender.MALE, spare=True)
    offers = (spare, *MEN)
    given = give_voice(
        Character("a", "a"), Gender.MALE, Age.ADULT, offers, Around(Voice("t")), LEXICON
    )
    asked = give_voice(
        Character("a", "a", voice="kept"),
        Gender.MALE,
        Age.ADULT,
        offers,
        Around(Voice("t")),
        LEXICON,
    )
    assert given.name != "kept"
    assert asked == Voice("kept")


def test_a_recipe_of_voices_is_a_voice() -> None:
    assert is_voice("low+high:0.3", MEN)
    assert is_voice("low/middle+high:0.5", MEN)
    assert not is_voice("low+nobody", MEN)
    assert not is_voice("", MEN)
    assert narrator_of(MEN, "low+high") == Voice("low+high")
    assert met(Around(Voice("t")), voice="low+high:0.3") == "low+high:0.3"


def test_nobody_sounds_like_whom_they_meet_though_both_are_bent() -> None:
    teller = Voice("teller")
    near = Voice("high", pitch=0.81)  # about as high as the middle voice
    assert met(Around(teller), temper="狡猾") == "middle"
    assert met(Around(teller, met=(near,)), temper="狡猾") != "middle"
