from pathlib import Path

import numpy as np
import pytest
import skia

from media.reels import segment
from yanyi.media.labels import read_xmp
from yanyi.media.stills.plan import Poster
from yanyi.media.stills.taking import poster
from yanyi.media.xmp import xmp_of

SIZE = (128, 72)


def pixels(data: bytes) -> np.ndarray:
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
    return np.asarray(image.toarray(colorType=skia.kBGRA_8888_ColorType))


def test_a_poster_is_the_frame_that_was_asked_for_with_its_label(tmp_path: Path) -> None:
    film = segment(tmp_path / "s", 30, 60, SIZE, flash=17)
    for frame, shade in ((16, 60), (17, 255)):
        data = poster(Poster(frame, "urn:uuid:1"), film)
        found = pixels(data)
        assert found.shape == (72, 128, 4)
        assert abs(int(np.median(found[..., 0])) - shade) < 6
    label = read_xmp(xmp_of(data) or b"")
    assert label
    assert label.produce_id == "urn:uuid:1"


def test_a_frame_that_is_not_there_is_refused(tmp_path: Path) -> None:
    film = segment(tmp_path / "s", 20, 60, SIZE)
    with pytest.raises(ValueError, match="no frame 20"):
        poster(Poster(20), film)
