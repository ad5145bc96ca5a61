import pytest

from direct.stories import said, told
from yanyi.board.vocabulary import Pose, Rhythm
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.direct.feeling import Feeling, asks, exclaimed, feelings
from yanyi.direct.temper import Temper
from yanyi.story.types import Line
from yanyi.story.vocabulary import Emotion, Mood

BOTH = Presence(("anna", "boris"), "anna", "boris", "anna", ("boris", "anna"), ())
GENTLE = Temper(Emotion.TENDER, (Pose.STAND, Pose.TALK, Pose.TALK), Pose.STAND)
LONG = "It has been so since before the oldest of the willows on this bank was planted."


def felt(*lines: Line, mood: Mood = Mood.CALM, temper: Temper | None = None) -> dict[str, Feeling]:
    tempers = {"anna": temper} if temper else {}
    return feelings(Beat(lines, BeatKind.TALK), BOTH, ["anna", "boris"], Rhythm.TALK, mood, tempers)


@pytest.mark.parametrize("words", ["Where is it?", "“Where?”", "在哪里？”", "何处？"])
def test_a_question_looks_curious(words: str) -> None:
    assert asks(words)
    assert felt(said("anna", words))["anna"] == (Emotion.CURIOUS, 0.5)


@pytest.mark.parametrize(
    ("mood", "emotion"),
    [
        (Mood.CALM, Emotion.SURPRISED),
        (Mood.FEARFUL, Emotion.AFRAID),
        (Mood.JOYFUL, Emotion.HAPPY),
        (Mood.ANGRY, Emotion.ANGRY),
    ],
)
def test_a_cry_is_of_the_mood(mood: Mood, emotion: Emotion) -> None:
    assert exclaimed("“Look!”")
    assert felt(said("anna", "“Look!”"), mood=mood)["anna"][0] is emotion


def test_a_voice_that_trails_off_is_worried() -> None:
    assert felt(said("anna", "I had hoped…"))["anna"][0] is Emotion.WORRIED


def test_many_words_show_the_temper_and_few_do_not() -> None:
    assert felt(said("anna", LONG), temper=GENTLE)["anna"][0] is Emotion.TENDER
    assert felt(said("anna", "No."), temper=GENTLE)["anna"][0] is not Emotion.TENDER


def test_the_mood_comes_before_the_temper() -> None:
    shown = felt(said("anna", LONG), mood=Mood.MELANCHOLY, temper=GENTLE)
    assert shown["anna"][0] is Emotion.SAD


def test_what_the_line_says_comes_before_its_form() -> None:
    assert felt(said("anna", "Why?", Emotion.ANGRY))["anna"] == (Emotion.ANGRY, 0.7)


def test_the_listener_answers_a_strong_feeling_with_a_milder_one() -> None:
    shown = felt(said("anna", "Get out!!", Emotion.ANGRY))
    assert shown["boris"][0] is Emotion.WORRIED
    assert shown["boris"][1] < shown["anna"][1]


def test_nobody_speaking_is_calm() -> None:
    assert felt(told("The river went by."))["boris"][1] <= 0.45
