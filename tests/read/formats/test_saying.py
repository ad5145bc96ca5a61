import pytest

from yanyi.read.formats.saying import Saying, saying_of
from yanyi.story.vocabulary import Emotion, LineKind, Manner


@pytest.mark.parametrize(
    ("words", "saying"),
    [
        ("whispers", Saying(manner=Manner.WHISPER)),
        ("In a low voice, sadly", Saying(manner=Manner.WHISPER, emotion=Emotion.SAD)),
        ("laughing and tired", Saying(manner=Manner.LAUGH, emotion=Emotion.AMUSED)),
        ("very angry", Saying(emotion=Emotion.ANGRY)),
        ("sings", Saying(LineKind.SUNG)),
        ("beat", Saying()),
        ("to Tom", Saying(unknown=("to Tom",))),
        ("低声", Saying(manner=Manner.WHISPER)),
        ("笑着说", Saying(manner=Manner.LAUGH, emotion=Emotion.HAPPY)),
        ("急切地、担心", Saying(manner=Manner.HURRIED, emotion=Emotion.WORRIED)),
        ("心想", Saying(LineKind.THOUGHT)),
    ],
)
def test_sayings(words: str, saying: Saying) -> None:
    assert saying_of(words) == saying
