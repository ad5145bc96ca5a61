from dataclasses import replace

from art.test_view import VIEW
from yanyi.art.figure.speaking import Face
from yanyi.art.patch import Patches, patch
from yanyi.art.view import REST, Composition
from yanyi.models.states import MOUTHS
from yanyi.story.vocabulary import Emotion

OPEN, BLINK = Face(mouth="open"), Face(blink=True)


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


def test_mouths_and_eyes_are_patches_apart_that_leave_the_hair_alone() -> None:
    scene = Composition(VIEW, 640, 360)
    patches, head = Patches(scene, 1), scene.figures()[1].head
    eyes = patches.patch(BLINK)
    assert eyes is not None
    for name in MOUTHS.values():
        small = patches.patch(Face(mouth=name))
        if small is not None:
            assert small.top >= eyes.top + eyes.image.height() - 6
            assert small.top + small.image.height() < head.bottom + 14
            assert small.image.width() < (head.right - head.left) * 0.6


def test_what_is_found_about_the_mouth_is_what_is_found_in_the_whole_head() -> None:
    scene = Composition(VIEW, 640, 360)
    patches = Patches(scene, 1)
    near = patches.patch(OPEN)
    far = patches.patch(replace(OPEN, feeling=Emotion.NEUTRAL), REST)
    assert near is not None
    assert far is not None
    assert (near.left, near.top) == (far.left, far.top)
    assert abs(near.image.toarray().astype(int) - far.image.toarray()).max() <= 8


def test_another_feeling_is_a_patch_of_the_face_and_its_mouths_lie_over_it() -> None:
    scene = Composition(VIEW, 640, 360)
    patches, angry = Patches(scene, 1), Face(feeling=Emotion.ANGRY, intensity=0.9)
    whole = patches.patch(angry)
    mouth = patches.patch(replace(angry, mouth="open"), angry)
    assert whole is not None
    assert mouth is not None
    assert mouth.image.height() < whole.image.height()
