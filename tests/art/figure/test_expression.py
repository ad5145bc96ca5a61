import pytest

from yanyi.art.figure.expression import FACES, expression
from yanyi.story.vocabulary import Emotion


def test_every_emotion_has_its_own_face() -> None:
    assert set(FACES) == set(Emotion)
    assert len({expression(one, 0.75) for one in Emotion}) == len(Emotion)


@pytest.mark.parametrize("emotion", Emotion)
def test_intensity_moves_the_face_away_from_rest(emotion: Emotion) -> None:
    rest = expression(Emotion.NEUTRAL, 0.5)
    faint, strong = expression(emotion, 0.2), expression(emotion, 1.0)
    if emotion is Emotion.NEUTRAL:
        assert faint == strong == rest
    else:
        assert abs(strong.tilt - rest.tilt) + abs(strong.curve - rest.curve) + abs(
            strong.lift - rest.lift
        ) > abs(faint.tilt - rest.tilt) + abs(faint.curve - rest.curve) + abs(
            faint.lift - rest.lift
        )


def test_tears_and_sweat_only_when_strong() -> None:
    assert expression(Emotion.SAD, 0.5).tear == 0
    assert expression(Emotion.SAD, 0.9).tear > 0.5
    assert expression(Emotion.AFRAID, 0.9).sweat > 0.5


def test_brows_say_anger_and_grief_apart() -> None:
    assert expression(Emotion.ANGRY, 0.8).tilt < 0 < expression(Emotion.SAD, 0.8).tilt
    assert expression(Emotion.HAPPY, 0.8).curve > 0 > expression(Emotion.SAD, 0.8).curve
