from pathlib import Path

import numpy as np
from PIL import Image, ImageSequence

from yanyi.media.labels import read_xmp
from yanyi.media.stills.moving import preview
from yanyi.media.stills.plan import Cut, Preview
from yanyi.media.video import SegmentWriter
from yanyi.media.xmp import xmp_of


def shot(path: Path, level: int) -> Path:
    noise = np.random.default_rng(level).integers(-30, 30, (72, 128, 4))
    picture = np.clip(noise + level, 0, 255).astype(np.uint8)
    with SegmentWriter(path, 128, 72) as writer:
        for n in range(60):
            writer.write(np.ascontiguousarray(np.roll(picture, n, axis=1)))
    return path


def made(folder: Path, name: str, most: int) -> bytes:
    shots = [shot(folder / str(level), level) for level in (60, 180)]
    params = Preview((Cut(10, 36), Cut(0, 24)), 96, 54, 24, most, "urn:uuid:2")
    preview(params, shots, folder / name)
    return (folder / name).read_bytes()


def test_a_preview_shows_its_cuts_for_ever_with_its_label(tmp_path: Path) -> None:
    data = made(tmp_path, "a.webp", 2_000_000)
    assert data == made(tmp_path, "b.webp", 2_000_000)
    with Image.open(tmp_path / "a.webp") as film:
        assert film.size == (96, 54)
        assert film.info["loop"] == 0
        frames = [(one.convert("L"), one.info["duration"]) for one in ImageSequence.Iterator(film)]
    levels = [float(np.mean(np.asarray(one))) for one, _ in frames]
    assert abs(sum(lasting for _, lasting in frames) - 2500) < 90
    assert all(abs(one - 60) < 8 for one in levels[:18])
    assert all(abs(one - 180) < 8 for one in levels[18:])
    assert len(levels) == 18 + 12
    label = read_xmp(xmp_of(data) or b"")
    assert label
    assert label.produce_id == "urn:uuid:2"


def test_a_preview_is_made_coarser_until_it_is_small_enough(tmp_path: Path) -> None:
    fine = made(tmp_path, "a.webp", 2_000_000)
    coarse = made(tmp_path, "b.webp", len(fine) - 1)
    assert 0 < len(coarse) < len(fine)
