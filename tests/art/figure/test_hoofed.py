from art.figure.drawing import HEAD, differs, drawn
from yanyi.art.figure.expression import expression
from yanyi.art.figure.hoofed import draw_pig
from yanyi.art.figure.muzzle import coat
from yanyi.story.vocabulary import Emotion


def test_ears_act_too() -> None:
    """They flap with surprise."""
    calm, moved = (
        drawn(lambda ink, e=one: draw_pig(ink, coat("#c0a090"), expression(e, 0.9), False), HEAD)  # type: ignore[misc]
        for one in (Emotion.NEUTRAL, Emotion.SURPRISED)
    )
    assert differs(calm[:60], moved[:60]) > 0.004
