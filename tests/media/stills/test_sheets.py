from pathlib import Path

import numpy as np
import skia

from media.reels import reels
from yanyi.media.labels import read_xmp
from yanyi.media.stills.plan import Glance, Sheet
from yanyi.media.stills.sheets import glance, sheet
from yanyi.media.xmp import xmp_of

FPS = 24


def glances(folder: Path, lengths: tuple[tuple[int, ...], ...]) -> list[Path]:
    """Of every segment of a small film what is seen at a glance."""
    made = []
    for n, segment in enumerate(reels(folder, lengths, size=(64, 36)).segments):
        made.append(folder / f"glance {n}")
        made[-1].write_bytes(glance(Glance(32, 18, FPS), segment))
    return made


def pixels(data: bytes) -> np.ndarray:
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
    return np.asarray(image.toarray(colorType=skia.kBGRA_8888_ColorType))


def shade(found: np.ndarray, left: int, top: int) -> int:
    return int(np.median(found[top + 4 : top + 14, left + 4 : left + 28, 0]))


def test_each_thumbnail_shows_its_own_seconds(tmp_path: Path) -> None:
    made = glances(tmp_path, ((120, 120), (120, 120), (60,)))
    params = Sheet(0, 3, 2, 32, 18, FPS, 0, (120, 120, 120, 120, 60), "urn:uuid:1")
    data = sheet(params, made)
    whole = pixels(data)
    assert whole.shape == (36, 64, 4)
    assert abs(shade(whole, 0, 0) - 30) < 5  # of two shots alike the first
    assert abs(shade(whole, 32, 0) - 130) < 5
    assert abs(shade(whole, 0, 18) - 30) < 5
    assert shade(whole, 32, 18) < 5  # there are three, the fourth place is empty
    label = read_xmp(xmp_of(data) or b"")
    assert label
    assert label.produce_id == "urn:uuid:1"


def test_a_later_sheet_knows_only_the_segments_that_are_seen_in_it(tmp_path: Path) -> None:
    made = glances(tmp_path, ((120, 120), (120, 120), (60,)))
    second = pixels(sheet(Sheet(240, 1, 1, 32, 18, FPS, 240, (120, 120)), made[2:4]))
    assert second.shape == (18, 32, 4)
    assert abs(shade(second, 0, 0) - 130) < 5


def test_a_frame_within_a_segment_counts_from_where_the_segment_begins(tmp_path: Path) -> None:
    made = glances(tmp_path, ((60, 600),))  # frames that begin something at 60, 180, 300 ...
    whole = pixels(sheet(Sheet(0, 2, 2, 32, 18, FPS, 0, (60, 600)), made))
    second = pixels(sheet(Sheet(240, 1, 1, 32, 18, FPS, 60, (600,)), made[1:]))
    assert np.array_equal(shade(whole, 32, 0), shade(second, 0, 0))
    assert shade(second, 0, 0) > 5


def test_below_the_thumbnails_stands_what_is_given_for_it(tmp_path: Path) -> None:
    made = glances(tmp_path, ((120,),))
    surface = skia.Surface(32, 10)
    surface.getCanvas().clear(0xFF0000FF)
    surface.makeImageSnapshot().save(str(tmp_path / "strip"), skia.kPNG)
    params = Sheet(0, 1, 1, 32, 18, FPS, 0, (120,), foot=10)
    whole = pixels(sheet(params, [*made, tmp_path / "strip"]))
    assert whole.shape == (28, 32, 4)
    assert abs(shade(whole, 0, 0) - 30) < 5
    assert whole[22:26, 4:28, 0].min() > 200


def test_a_glance_is_the_same_every_time(tmp_path: Path) -> None:
    (one,) = glances(tmp_path, ((150,),))
    segment = reels(tmp_path, ((150,),), size=(64, 36)).segments[0]
    assert glance(Glance(32, 18, FPS), segment) == one.read_bytes()
