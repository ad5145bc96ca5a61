from art.figure.drawing import differs, drawn, near
from yanyi.art.figure.expression import Expression, expression
from yanyi.art.figure.mouth import Mouth, draw_mouth
from yanyi.story.vocabulary import Emotion

BOX = (0.0, 0.0, 200.0, 200.0)
MOUTH = Mouth(100, 100, 70, 52)
REST = expression(Emotion.NEUTRAL, 0.6)


def test_an_open_mouth_shows_its_inside() -> None:
    open_ = drawn(lambda ink: draw_mouth(ink, MOUTH, expression(Emotion.SURPRISED, 0.9), 12), BOX)
    shut = drawn(lambda ink: draw_mouth(ink, MOUTH, REST, 12), BOX)
    assert near(open_, (0x5E, 0x1F, 0x2A)) > 0.02
    assert near(shut, (0x5E, 0x1F, 0x2A)) < 0.005


def test_smile_and_frown_differ() -> None:
    smile = drawn(lambda ink: draw_mouth(ink, MOUTH, expression(Emotion.TENDER, 0.9), 12), BOX)
    frown = drawn(lambda ink: draw_mouth(ink, MOUTH, expression(Emotion.WORRIED, 0.9), 12), BOX)
    assert differs(smile, frown) > 0.005


def test_bared_teeth_are_white_and_lips_tremble() -> None:
    bared = drawn(lambda ink: draw_mouth(ink, MOUTH, Expression(open=0.3, teeth=1.0), 12), BOX)
    assert near(bared, (0xFF, 0xFA, 0xF1)) > 0.02
    still = drawn(lambda ink: draw_mouth(ink, MOUTH, Expression(), 12), BOX)
    shaking = drawn(lambda ink: draw_mouth(ink, MOUTH, Expression(wave=1.0), 12), BOX)
    assert differs(still, shaking) > 0.002
