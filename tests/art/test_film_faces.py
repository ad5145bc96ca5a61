import numpy as np
import skia

from yanyi.art.film_faces import CALM, Faces, Look, Patch

RED, GREEN, BLUE, WHITE = (0, 0, 255), (0, 255, 0), (255, 0, 0), (255, 255, 255)


def block(width: int, height: int, colour: tuple[int, int, int]) -> np.ndarray:
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., :3], pixels[..., 3] = colour, 255
    return pixels


def patch(colour: tuple[int, int, int], left: int, top: int) -> tuple[Patch, ...]:
    image = skia.Image.fromarray(
        block(4, 4, colour), skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType
    )
    return (Patch(image, left, top),)


def faces(**patches: tuple[Patch, ...]) -> Faces:
    named = {name.replace("_", ":"): found for name, found in patches.items()}
    return Faces(block(20, 20, RED), named)


def shown(found: Faces, look: Look, x: int, y: int) -> tuple[int, ...]:
    pixels = found.show(look).toarray(
        colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType
    )
    return tuple(int(one) for one in pixels[y, x, :3])


def test_mouth_and_eyes_are_laid_over_and_taken_away_again() -> None:
    found = faces(open=patch(GREEN, 2, 12), blink=patch(BLUE, 2, 2))
    assert shown(found, CALM, 3, 13) == RED
    assert shown(found, Look("open", "blink"), 3, 13) == GREEN
    assert shown(found, Look("open", "blink"), 3, 3) == BLUE
    assert shown(found, Look("open"), 3, 3) == RED
    assert shown(found, CALM, 3, 13) == RED


def test_the_nearest_mouth_takes_the_place_of_one_that_is_not_there() -> None:
    only = faces(open=patch(GREEN, 2, 12))
    for mouth in ("open", "wide", "round"):
        assert shown(only, Look(mouth), 3, 13) == GREEN
    for mouth in ("shut", "bite", "small"):
        assert shown(only, Look(mouth), 3, 13) == RED
    assert shown(only, Look("", "left"), 3, 13) == RED


def test_a_feeling_has_mouths_of_its_own() -> None:
    found = faces(
        open=patch(WHITE, 2, 12), _angry=patch(BLUE, 2, 2), open_angry=patch(GREEN, 2, 12)
    )
    assert shown(found, Look("open"), 3, 13) == WHITE
    assert shown(found, Look("open", feeling="angry"), 3, 13) == GREEN
    assert shown(found, Look("open", feeling="angry"), 3, 3) == BLUE
    assert shown(found, Look("open", feeling="sad"), 3, 13) == WHITE


def test_one_feeling_goes_over_into_another() -> None:
    found = faces(_angry=patch(BLUE, 2, 2), _sad=patch(GREEN, 12, 2))
    half = Look(feeling="sad", before="angry", share=0.5)
    blue, green = shown(found, half, 3, 3), shown(found, half, 13, 3)
    assert 100 < blue[0] < 150
    assert 100 < green[1] < 150
    assert shown(found, Look(feeling="sad"), 3, 3) == RED


def test_a_patch_over_the_edge_is_cut_and_wiped() -> None:
    found = faces(open=patch(GREEN, -2, 18))
    assert shown(found, Look("open"), 0, 19) == GREEN
    assert shown(found, CALM, 0, 19) == RED


def test_turned_about_everything_is_on_the_other_side() -> None:
    found = faces(open=patch(GREEN, 2, 12)).mirrored()
    assert shown(found, Look("open"), 3, 13) == RED
    assert shown(found, Look("open"), 16, 13) == GREEN
