import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.film_roll import Cast, Credit, Roll, lasts
from yanyi.art.film_roll_drawing import Rolling

WIDTH, HEIGHT = 640, 360
ROWS = (
    Credit(Cast.END, "完"),
    Credit(Cast.RULE),
    Credit(Cast.PAIR, "小满", "zf_xiaoyi"),
    *(Credit(Cast.FINE, f"{n} 霞鹜文楷 · SIL OFL 1.1 · " + "long " * 30) for n in range(12)),
)
ROLL = Roll(ROWS, "zh", 20, 2, 10, 3, label="人工智能生成合成")


def drawn(frame: int, rolling: Rolling) -> NDArray[np.uint8]:
    """The brightness of a frame."""
    return pigments(frame, rolling)[..., 1]


def pigments(frame: int, rolling: Rolling) -> NDArray[np.uint8]:
    """A frame as blueness, brightness and redness, and a fourth byte."""
    surface = skia.Surface.MakeRasterN32Premul(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorBLACK)
    rolling.draw(canvas, frame)
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kBGRA_8888_ColorType)
    return np.array(pixels)


def test_it_stands_still_and_then_rises_by_whole_pixels() -> None:
    rolling = Rolling(ROLL, WIDTH, HEIGHT)
    still = drawn(0, rolling)
    assert (drawn(10, rolling) == still).all()
    risen = drawn(11, rolling)
    assert (risen[:-3] == still[3:]).all()
    assert (drawn(40, rolling)[: HEIGHT - 90] == still[90:]).all()


def test_the_label_stands_in_its_corner_while_the_end_stands_still() -> None:
    corner = drawn(0, Rolling(ROLL, WIDTH, HEIGHT))[HEIGHT - 60 :, WIDTH // 2 :]
    rows = np.flatnonzero((corner > 170).any(axis=1))
    assert rows[-1] - rows[0] + 1 >= 0.05 * HEIGHT * 0.95


def test_the_label_is_as_white_as_the_words() -> None:
    frame = pigments(0, Rolling(ROLL, WIDTH, HEIGHT))
    corner, whole = frame[HEIGHT - 60 :, WIDTH // 2 :], frame[: HEIGHT - 60]
    tones = [one[one[..., 1] > 200][:, [0, 2]].mean(axis=0) for one in (corner, whole)]
    assert np.abs(tones[0] - 128).max() < 10
    assert np.abs(tones[0] - tones[1]).max() < 4


def test_all_of_it_has_left_in_the_end_and_no_row_is_cut_off_at_the_sides() -> None:
    rolling = Rolling(ROLL, WIDTH, HEIGHT)
    last = lasts(ROLL, HEIGHT)
    assert drawn(last, rolling).max() < 40
    seen = drawn(last - 60, rolling)
    assert seen.max() > 150
    assert seen[:, : WIDTH // 40].max() < 40
    assert seen[:, -WIDTH // 40 :].max() < 40


def test_frames_are_the_same_however_one_comes_to_them() -> None:
    once = Rolling(ROLL, WIDTH, HEIGHT)
    for frame in range(0, 90, 30):
        drawn(frame, once)
    assert (drawn(90, once) == drawn(90, Rolling(ROLL, WIDTH, HEIGHT))).all()
