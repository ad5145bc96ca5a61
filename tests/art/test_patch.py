from dataclasses import replace

from art.test_view import VIEW
from yanyi.art.patch import patch
from yanyi.art.view import BLINK, OPEN, REST, Composition
from yanyi.story.vocabulary import Emotion


def test_an_open_mouth_is_a_small_patch_at_the_mouth() -> None:
    scene = Composition(VIEW, 640, 360)
    small = patch(scene, 1, OPEN)
    assert small is not None
    mouth = scene.figures()[1].mouth
    assert small.left <= mouth[0] <= small.left + small.image.width()
    assert small.top - 4 <= mouth[1] <= small.top + small.image.height() + 4
    assert small.image.width() < 120


def test_a_blink_lies_over_the_eyes_above_the_mouth() -> None:
    scene = Composition(VIEW, 640, 360)
    small = patch(scene, 1, BLINK)
    assert small is not None
    assert small.top + small.image.height() < scene.figures()[1].mouth[1]


def test_no_patch_when_nothing_changes() -> None:
    laughing = replace(
        VIEW, actors=(replace(VIEW.actors[0], emotion=Emotion.AMUSED, intensity=0.9),)
    )
    scene = Composition(laughing, 640, 360)
    assert patch(scene, 0, BLINK) is None
    assert patch(scene, 0, REST) is None
