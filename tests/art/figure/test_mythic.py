from art.figure.drawing import HEAD, Pixels, drawn, near
from yanyi.art.figure.expression import expression
from yanyi.art.figure.muzzle import coat
from yanyi.art.figure.mythic import draw_bird, draw_dragon
from yanyi.story.vocabulary import Emotion


def bird(emotion: Emotion) -> Pixels:
    return drawn(lambda ink: draw_bird(ink, coat("#6a9ac0"), expression(emotion, 0.9), False), HEAD)


def test_beak_opens() -> None:
    inside = (0x7A, 0x2A, 0x30)
    assert near(bird(Emotion.SURPRISED), inside) > near(bird(Emotion.NEUTRAL), inside)


def test_dragon_has_bone_antlers() -> None:
    pixels = drawn(
        lambda ink: draw_dragon(ink, coat("#4f9a86"), expression(Emotion.NEUTRAL, 0.5), False), HEAD
    )
    assert near(pixels[:60], (0xE0, 0xC8, 0x94)) > 0.01
