from art.figure.drawing import covered, differs, drawn, near
from yanyi.art.figure.expression import expression
from yanyi.art.figure.features import Eye, Mouth, draw_drop, draw_eye, draw_mouth
from yanyi.story.vocabulary import Emotion

BOX = (0.0, 0.0, 200.0, 200.0)
EYE = Eye(100, 100, 58, 1.0, -1)
MOUTH = Mouth(100, 100, 70, 52)
REST = expression(Emotion.NEUTRAL, 0.6)


def test_blinking_hides_the_white() -> None:
    awake = drawn(lambda ink: draw_eye(ink, EYE, REST, False, 12), BOX)
    shut = drawn(lambda ink: draw_eye(ink, EYE, REST, True, 12), BOX)
    assert near(awake, (0xFF, 0xFA, 0xF3)) > 0.01
    assert near(shut, (0xFF, 0xFA, 0xF3)) == 0


def test_eyes_open_wider_when_surprised() -> None:
    wide = expression(Emotion.SURPRISED, 0.9)
    assert covered(drawn(lambda ink: draw_eye(ink, EYE, wide, False, 12), BOX)) > covered(
        drawn(lambda ink: draw_eye(ink, EYE, REST, False, 12), BOX)
    )


def test_an_open_mouth_shows_its_inside() -> None:
    open_ = drawn(lambda ink: draw_mouth(ink, MOUTH, expression(Emotion.SURPRISED, 0.9), 12), BOX)
    shut = drawn(lambda ink: draw_mouth(ink, MOUTH, REST, 12), BOX)
    assert near(open_, (0x5E, 0x1F, 0x2A)) > 0.02
    assert near(shut, (0x5E, 0x1F, 0x2A)) < 0.005


def test_smile_and_frown_differ() -> None:
    smile = drawn(lambda ink: draw_mouth(ink, MOUTH, expression(Emotion.TENDER, 0.9), 12), BOX)
    frown = drawn(lambda ink: draw_mouth(ink, MOUTH, expression(Emotion.WORRIED, 0.9), 12), BOX)
    assert differs(smile, frown) > 0.005


def test_drop_is_drawn() -> None:
    assert covered(drawn(lambda ink: draw_drop(ink, 100, 100, 40), BOX)) > 0.02
