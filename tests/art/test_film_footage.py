import struct
from pathlib import Path

import numpy as np
import pytest
import skia

from media.clips import BLUE, GREEN, RED, Colour, clip
from yanyi.art.film_footage import Footage, Projector, filling
from yanyi.art.film_pigment import mixed, unmixed
from yanyi.art.film_scenery import Scenery, shoot
from yanyi.art.film_shot import Shot
from yanyi.media.video import SegmentWriter

SIZE = (256, 144)


def seen(image: skia.Image) -> np.ndarray:
    """Its pixels: blue, green, red and a fourth byte."""
    return unmixed(image.toarray(colorType=skia.kBGRA_8888_ColorType))


def middle(image: skia.Image) -> list[int]:
    blue, green, red = seen(image)[image.height() // 2, image.width() // 2, :3]
    return [int(red), int(green), int(blue)]


def like(image: skia.Image, colour: Colour) -> bool:
    return max(abs(a - b) for a, b in zip(middle(image), colour, strict=True)) < 12


def test_every_moment_shows_its_frame_at_any_frames_a_second(tmp_path: Path) -> None:
    shown = Projector(clip(tmp_path / "a.mp4"), Footage(), SIZE, 25)
    assert shown.show(0).dimensions() == skia.ISize(*SIZE)
    for frame, colour in ((0, RED), (24, RED), (25, GREEN), (49, GREEN), (60, BLUE)):
        assert like(shown.show(frame), colour), frame
    assert like(shown.show(10), RED), "a frame that was before"
    assert like(shown.show(10_000), BLUE), "the last stays"


def test_a_later_part_goes_on_and_slow_motion_takes_longer(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4")
    assert like(Projector(path, Footage(since=30), SIZE, 24).show(0), GREEN)
    slow = Projector(path, Footage(pace=0.5), SIZE, 24)
    assert like(slow.show(40), RED)
    assert like(slow.show(50), GREEN)


def test_what_was_filmed_with_the_camera_turned_stands_upright(tmp_path: Path) -> None:
    flat = tmp_path / "flat.mp4"
    with SegmentWriter(flat, 64, 36) as writer:
        pixels = np.zeros((36, 64, 4), np.uint8)
        pixels[:, :32, 2] = 200  # red to the left
        for _ in range(12):
            writer.write(pixels)
    turned = tmp_path / "turned.mp4"
    turned.write_bytes(rotated(flat.read_bytes()))
    image = Projector(turned, Footage(), (36, 64), 24).show(0)
    shown = seen(image)[..., 2].astype(int)
    assert shown[:14, 10:26].mean() > 150, "what was left is above"
    assert shown[50:, 10:26].mean() < 40


def rotated(film: bytes) -> bytes:
    """An MP4 whose track says that it is to be turned clockwise, as phones write it."""
    at = film.index(b"tkhd") + 4 + 40
    matrix = struct.pack(">9i", 0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30)
    return film[:at] + matrix + film[at + 36 :]


@pytest.mark.parametrize("shape", [(320, 180), (300, 200), (180, 320), (400, 90)])
def test_other_shapes_fill_the_screen_or_are_seen_whole(shape: tuple[int, int]) -> None:
    surface = skia.Surface(*shape)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorGREEN)
    edge = skia.Paint(Color=skia.ColorRED)
    canvas.drawRect(skia.Rect.MakeWH(shape[0], 6), edge)
    canvas.drawRect(skia.Rect.MakeXYWH(0, shape[1] - 6, shape[0], 6), edge)
    pixels = seen(filling(mixed(surface.makeImageSnapshot()), (320, 180)))
    assert pixels[..., :3].max(axis=2).min() > 40, "no part of the screen is empty"
    column = pixels[:, 160, 2] > 200
    cut = shape == (300, 200)
    assert bool(column.any()) != cut, "both edges are seen, unless the shape is nearly right"


def test_a_shot_of_footage_is_filmed_as_it_is(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4")
    params = Shot(256, 144, 36, (), fps=24, footage=Footage())
    assert params.inputs == 1
    scenery = Scenery(params, [path])
    pixel = scenery.draw(30)[70, 128]
    assert np.abs(pixel[:3].astype(int) - GREEN[::-1]).max() < 14
    one, other = tmp_path / "one.mp4", tmp_path / "other.mp4"
    shoot(params, [path], one)
    shoot(params, [path], other)
    assert one.read_bytes() == other.read_bytes()
