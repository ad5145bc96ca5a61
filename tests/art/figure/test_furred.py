from art.figure.drawing import HEAD, Pixels, differs, drawn
from yanyi.art.figure.expression import expression
from yanyi.art.figure.furred import draw_rabbit
from yanyi.art.figure.muzzle import coat
from yanyi.story.vocabulary import Emotion


def test_ears_act_too() -> None:
    """They droop with grief."""

    def painted(emotion: Emotion) -> Pixels:
        face = expression(emotion, 0.9)
        return drawn(lambda ink: draw_rabbit(ink, coat("#c0a090"), face, False), HEAD)

    calm, moved = painted(Emotion.NEUTRAL), painted(Emotion.SAD)
    assert differs(calm[:60], moved[:60]) > 0.004
