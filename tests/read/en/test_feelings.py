import pytest

from read.stories import reading, told
from yanyi.story.types import Spoken
from yanyi.story.vocabulary import Emotion, Manner


def spoken(text: str) -> Spoken:
    return next(
        line for line in told(reading(f"Chapter 1\n\n{text}\n")) if isinstance(line, Spoken)
    )


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("“Go away,” said Tom angrily.", Emotion.ANGRY),
        ("“I did not mean it,” said Ann, with tears in her eyes.", Emotion.SAD),
        ("Tom turned pale. “What was that?”", Emotion.AFRAID),
        ("“Help! Help!” called Ann.", Emotion.AFRAID),
        ("“I am so happy,” said Tom.", Emotion.HAPPY),
        ("“How dare you!” roared Tom.", Emotion.ANGRY),
        ("“It is late,” said Ann, yawning.", Emotion.TIRED),
        ("“You came back?!” said Ann.", Emotion.SURPRISED),
        ("“There,” said Tom, taking a chair, “is no more.”", Emotion.NEUTRAL),
        ("“I am not afraid,” said Ann.", Emotion.NEUTRAL),
        ("“I'm afraid that he is out,” said Tom.", Emotion.NEUTRAL),
        ("“Never mind,” said Tom, not angrily.", Emotion.NEUTRAL),
        ("“She was furious yesterday,” said Tom.", Emotion.NEUTRAL),
    ],
)
def test_what_a_speaker_feels(text: str, emotion: Emotion) -> None:
    assert spoken(text).emotion is emotion


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("“It was nothing,” said Tom under his breath.", Manner.WHISPER),
        ("“It was nothing,” sobbed Ann.", Manner.SOB),
        ("“Stop!” cried Ann at the top of her voice.", Manner.SHOUT),
        ("“GET DOWN FROM THERE,” said Tom.", Manner.SHOUT),
        ("“Is it far?” said Tom.", Manner.ASK),
        ("“Another one,” slurred Tom.", Manner.DRUNK),
        ("“It is far,” said Tom over the telephone.", Manner.TELEPHONE),
        ("“It is far,” the letter said.", Manner.LETTER),
        ("“It is far,” said Tom.", Manner.PLAIN),
    ],
)
def test_how_it_is_said(text: str, manner: Manner) -> None:
    assert spoken(text).manner is manner


def test_a_direction_in_brackets_tells_how_the_words_after_it_are_said() -> None:
    text = "“Come in, Ann, (speaking lower) and hear me (loud cheers) to the end,” said Tom."
    said = [line for line in told(reading(f"Chapter 1\n\n{text}\n")) if isinstance(line, Spoken)]
    assert [one.manner for one in said] == [Manner.PLAIN, Manner.WHISPER, Manner.PLAIN]
    assert len({one.speaker for one in said}) == 1
    assert spoken("“It is late (angrily) and dark,” said Tom.").emotion is Emotion.NEUTRAL
