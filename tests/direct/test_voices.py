from direct.stories import VOICES
from yanyi.board.types import Voice
from yanyi.direct.lexicon.lexicon import Lexicon, language_of
from yanyi.direct.voices import give_voice, narrator_of, speaking
from yanyi.models.provider import VoiceOffer
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender

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
    return give_voice(person, gender, age, offers, NARRATOR, taken, lexicon)


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
