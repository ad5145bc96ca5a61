from pathlib import Path

import av
import numpy as np
import pytest

from yanyi.media.video import SegmentWriter
from yanyi.media.video_planes import Sheet

WIDTH, HEIGHT = 256, 180


def noise() -> np.ndarray:
    return np.random.default_rng(4).integers(0, 256, (HEIGHT, WIDTH, 4), dtype=np.uint8)


def test_brightness_is_taken_whole_and_colour_as_the_mean_of_four() -> None:
    pixels, sheet = noise(), Sheet(WIDTH, HEIGHT)
    sheet.take(noise()[::-1].copy())
    sheet.take(pixels)
    whole = pixels.astype(int)
    means = (whole[0::2, 0::2] + whole[0::2, 1::2] + whole[1::2, 0::2] + whole[1::2, 1::2] + 2) // 4
    assert np.array_equal(sheet.planes.bright, pixels[..., 1])
    assert np.array_equal(sheet.planes.blue, means[..., 0])
    assert np.array_equal(sheet.planes.red, means[..., 2])


def test_what_is_laid_on_the_planes_is_in_the_frame() -> None:
    sheet = Sheet(WIDTH, HEIGHT)
    sheet.take(noise())
    sheet.planes.bright[:] = 99
    sheet.planes.red[:] = 7
    bright, _, red = (np.frombuffer(bytes(plane), np.uint8) for plane in sheet.frame().planes)
    assert set(bright) == {99}
    assert set(red) == {7}


def test_a_sheet_is_filled_again_while_its_frames_are_encoded(tmp_path: Path) -> None:
    levels = [40, 90, 140, 190] * 5
    with SegmentWriter(tmp_path / "x", WIDTH, HEIGHT) as writer:
        sheet = Sheet(WIDTH, HEIGHT)
        for level in levels:
            sheet.take(np.full((HEIGHT, WIDTH, 4), (128, level, 128, 255), np.uint8))
            writer.add(sheet.frame())
    with av.open(str(tmp_path / "x")) as segment:
        found = [frame.to_ndarray()[:HEIGHT].mean() for frame in segment.decode(video=0)]
    assert np.abs(np.subtract(found, levels)).max() < 2


def test_pixels_of_another_size_are_refused() -> None:
    with pytest.raises(ValueError, match="a frame of"):
        Sheet(WIDTH, HEIGHT).take(np.zeros((10, 10, 4), np.uint8))
