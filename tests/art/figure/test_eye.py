import pytest

from art.figure.drawing import Pixels, covered, differs, drawn, near
from yanyi.art.figure.expression import expression
from yanyi.art.figure.eye import Eye, brow_line, draw_eye, draw_side_eye
from yanyi.story.vocabulary import Emotion

BOX = (0.0, 0.0, 200.0, 200.0)
EYE = Eye(100, 100, 58, 1.0, -1)
REST = expression(Emotion.NEUTRAL, 0.6)


@pytest.mark.parametrize("draw", [draw_eye, draw_side_eye])
def test_blinking_hides_the_white(draw) -> None:  # type: ignore[no-untyped-def]
    awake = drawn(lambda ink: draw(ink, EYE, REST, False, 12), BOX)
    shut = drawn(lambda ink: draw(ink, EYE, REST, True, 12), BOX)
    assert near(awake, (0xFF, 0xFA, 0xF3)) > 0.005
    assert near(shut, (0xFF, 0xFA, 0xF3)) == 0


def test_eyes_open_wider_when_surprised() -> None:
    wide = expression(Emotion.SURPRISED, 0.9)
    assert covered(drawn(lambda ink: draw_eye(ink, EYE, wide, False, 12), BOX)) > covered(
        drawn(lambda ink: draw_eye(ink, EYE, REST, False, 12), BOX)
    )


def test_laughing_and_softly_shut_eyes_bend_to_different_sides() -> None:
    def eye(emotion: Emotion) -> Pixels:
        act = expression(emotion, 1.0)
        return drawn(lambda ink: draw_eye(ink, EYE, act, False, 12), BOX)

    assert differs(eye(Emotion.AMUSED), eye(Emotion.TENDER)) > 0.01


def test_brows_come_down_inside_in_anger_and_up_in_grief() -> None:
    calm, angry, sad = (
        brow_line(EYE, expression(one, 0.8), 80)
        for one in (Emotion.NEUTRAL, Emotion.ANGRY, Emotion.SAD)
    )
    assert angry[0][1] > calm[0][1] > sad[0][1]
