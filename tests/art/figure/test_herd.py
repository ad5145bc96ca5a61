from art.figure.drawing import HEAD, Pixels, covered, differs, drawn
from yanyi.art.figure.expression import expression
from yanyi.art.figure.herd import draw_ox
from yanyi.art.figure.muzzle import coat
from yanyi.story.vocabulary import Emotion


def painted(emotion: Emotion) -> Pixels:
    face = expression(emotion, 0.9)
    return drawn(lambda ink: draw_ox(ink, coat("#8fb0b4"), face, False), HEAD)


def test_it_acts() -> None:
    calm = painted(Emotion.NEUTRAL)
    assert covered(calm) > 0.2
    for emotion in (Emotion.HAPPY, Emotion.ANGRY, Emotion.SAD, Emotion.SURPRISED):
        assert differs(calm, painted(emotion)) > 0.004
