from yanyi.board.types import Casting, CastMember, Look, Voice
from yanyi.models.asks import Speech
from yanyi.models.speech import speakable, speech_of
from yanyi.story.types import Emphasis, Narrated, Note, Plain, Spoken, Thought
from yanyi.story.vocabulary import Emotion, Manner

CASTING = Casting(
    narrator=Voice("teller"),
    members=(CastMember("lin", Look(seed=1), Voice("bright", pitch=1.1)),),
)


def test_a_spoken_line_is_said_in_its_speakers_voice_and_feeling() -> None:
    line = Spoken("a", (Plain("Run!"),), "lin", Manner.SHOUT, Emotion.AFRAID, ("“", "”"))
    assert speech_of(line, CASTING, "en") == Speech(
        "Run!", "en", Voice("bright", pitch=1.1), Emotion.AFRAID, Manner.SHOUT
    )


def test_narration_and_unknown_speakers_fall_to_the_narrator() -> None:
    told = speech_of(Narrated("a", (Plain("It rained."),)), CASTING, "en")
    unknown = speech_of(Spoken("b", (Plain("Who?"),), "nobody"), CASTING, "en")
    assert told.voice == unknown.voice == Voice("teller")


def test_the_ask_holds_words_only_so_that_wrapping_and_names_are_in_no_key() -> None:
    wrapped = Narrated("a", (Plain("It \n  was "), Emphasis("late"), Note("by ten"), Plain(".")))
    flat = Narrated("b", (Plain("It was late."),))
    assert speech_of(wrapped, CASTING, "en") == speech_of(flat, CASTING, "en")


def test_a_thought_keeps_its_feeling_and_another_take_another_key() -> None:
    line = Thought("a", (Plain("我错了"),), "lin", Emotion.ASHAMED)
    first, second = (speech_of(line, CASTING, "zh", take) for take in (0, 1))
    assert first.emotion is Emotion.ASHAMED
    assert first.manner is Manner.INNER
    assert first != second


def test_what_stands_in_a_letter_is_read_from_it() -> None:
    told = Narrated("a", (Plain("Come home."),))
    assert speech_of(told, CASTING, "en").manner is Manner.PLAIN
    assert speech_of(told, CASTING, "en", letter=True).manner is Manner.LETTER
    cried = Spoken("b", (Plain("Now!"),), "lin", Manner.SHOUT)
    assert speech_of(cried, CASTING, "en", letter=True).manner is Manner.SHOUT


def test_marks_alone_cannot_be_said() -> None:
    assert not speakable("……！")
    assert speakable("啊……")
    assert speakable("3")
