import numpy as np
import pytest
import skia

from yanyi.art.film_camera import Frame
from yanyi.art.film_enlargement import Enlargement

WIDTH, HEIGHT = 200, 120


def canvas() -> tuple[skia.Surface, skia.Canvas]:
    surface = skia.Surface(WIDTH, HEIGHT)
    surface.getCanvas().clear(skia.ColorBLACK)
    return surface, surface.getCanvas()


def seen(surface: skia.Surface) -> np.ndarray:
    return np.asarray(surface.toarray(colorType=skia.kBGRA_8888_ColorType), int)


def picture(opaque: bool = True) -> skia.Image:
    """Soft stripes, as pictures are that were drawn with smooth edges."""
    rows, columns = np.mgrid[0:300, 0:400]
    pixels = np.full((300, 400, 4), 255, np.uint8)
    pixels[..., 0] = 128 + 120 * np.sin(columns / 5)
    pixels[..., 1] = 128 + 120 * np.sin(rows / 6)
    if not opaque:
        pixels[..., 3] = 128
        pixels[..., :3] //= 2
    kind = skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
    info = skia.ImageInfo.Make(400, 300, skia.kBGRA_8888_ColorType, kind)
    return skia.Image.MakeRasterCopy(skia.Pixmap(info, pixels, 1600))


def blended(image: skia.Image, place: Frame) -> np.ndarray:
    surface, plain = canvas()
    target = skia.Rect.MakeXYWH(place.left, place.top, place.width, place.height)
    plain.drawImageRect(image, target, skia.SamplingOptions(skia.FilterMode.kLinear))
    return seen(surface)


@pytest.mark.parametrize("opaque", [True, False])
@pytest.mark.parametrize(
    "place",
    [
        Frame(-80.3, -40.7, 400, 300),
        Frame(-100.2, -90.9, 437.5, 328.1),
        Frame(20.4, 30.2, 120.5, 60.3),
        Frame(-420.5, 10.2, 600.3, 450.2),
    ],
)
def test_it_looks_as_if_pixels_were_blended(opaque: bool, place: Frame) -> None:
    image = picture(opaque)
    surface, drawn = canvas()
    Enlargement(image).draw(drawn, place)
    off = np.abs(seen(surface) - blended(image, place))[..., :3]
    assert off.max() <= 24 * 400 / place.width
    assert off.mean() < 3


def test_a_slow_move_goes_on_in_steps_too_small_to_see() -> None:
    image = picture()
    large = Enlargement(image)
    steps = []
    before = None
    for n in range(20):
        surface, drawn = canvas()
        large.draw(drawn, Frame(-80 - n / 10, -40, 400, 300))
        now = seen(surface)
        if before is not None:
            steps.append(np.abs(now - before).mean())
        before = now
    assert max(steps) < np.abs(blended(image, Frame(-80.4, -40, 400, 300)) - before).max()
    assert sum(step > 0 for step in steps) >= 5


def test_what_was_out_of_sight_is_there_when_it_comes_into_sight() -> None:
    image = picture()
    large = Enlargement(image)
    for place in (Frame(-20, -20, 400, 300), Frame(-190, -170, 400, 300), Frame(0, 0, 400, 300)):
        surface, drawn = canvas()
        large.draw(drawn, place)
        assert np.abs(seen(surface) - blended(image, place)).max() <= 24


def test_nothing_is_drawn_outside_a_clip_or_out_of_sight() -> None:
    surface, drawn = canvas()
    drawn.save()
    drawn.clipRect(skia.Rect.MakeWH(WIDTH, 40))
    Enlargement(picture()).draw(drawn, Frame(-80.5, -40.5, 400, 300))
    drawn.restore()
    Enlargement(picture()).draw(drawn, Frame(-900, -40.5, 400, 300))
    rows = seen(surface)[..., :3].max(axis=(1, 2))
    assert rows[:40].min() > 0
    assert rows[40:].max() == 0


def test_it_is_drawn_as_sheer_as_the_paint_is() -> None:
    place = Frame(-80.3, -40.7, 400, 300)
    surface, drawn = canvas()
    Enlargement(picture()).draw(drawn, place, skia.Paint(Alphaf=0.5))
    assert np.abs(seen(surface) - blended(picture(), place) // 2)[..., :3].max() <= 14
