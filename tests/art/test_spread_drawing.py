from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from yanyi.art.lettering.items import Words
from yanyi.art.spread import PAGE, SIZES, TEXT, Layout, Para, SpreadPage, SpreadText, Tone
from yanyi.art.spread_paper import paper_of
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind

DAY = Setting(SettingKind.RIVER, 1, Era.MODERN)
RED = (200, 30, 40)


def pixels(layout: Layout, folder: Path, mirrored: bool = False, text: str = "It rained.") -> Any:
    wide, high = SIZES[layout]
    surface = skia.Surface(wide, high)
    surface.getCanvas().clear(skia.ColorSetRGB(*RED))
    surface.makeImageSnapshot().save(str(folder / "art"), skia.kPNG)
    paras = (Para(Tone.TEXT, ((Words(text),),)),)
    words = SpreadText(False, layout, paras, mirrored=mirrored)
    TEXT.run(words, [folder / "art"] if layout is Layout.OVER else [], folder / "layout")
    PAGE.run(
        SpreadPage(False, DAY, mirrored, 7), [folder / "layout", folder / "art"], folder / "page"
    )
    image = skia.Image.open(str(folder / "page"))
    array: NDArray[Any] = image.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    return array[:, :, :3].astype(int)


def red(part: Any) -> bool:
    return bool(np.abs(part.reshape(-1, 3).mean(axis=0) - RED).max() < 12)


def paper(part: Any) -> bool:
    ground = paper_of(DAY).ground
    wanted = [int(ground[at : at + 2], 16) for at in (1, 3, 5)]
    return bool(np.abs(part.reshape(-1, 3).mean(axis=0) - wanted).max() < 12)


def test_below_the_picture_melts_into_paper(tmp_path: Path) -> None:
    page = pixels(Layout.BELOW, tmp_path)
    assert red(page[:800])
    assert paper(page[1290:1310, :300])
    middle = page[1090:1130, 100:300].reshape(-1, 3).mean(axis=0)
    assert RED[1] + 20 < middle[1] < 230, "in between it is neither"


@pytest.mark.parametrize("mirrored", [False, True])
def test_beside_the_words_there_is_paper(mirrored: bool, tmp_path: Path) -> None:
    page = pixels(Layout.COLUMN, tmp_path, mirrored)
    page = page[:, ::-1] if mirrored else page
    assert red(page[:, :1100])
    assert paper(page[:300, 1600:])


def test_a_vignette_has_paper_all_round(tmp_path: Path) -> None:
    page = pixels(Layout.VIGNETTE, tmp_path)
    assert red(page[500:700, 1000:1400])
    for part in (page[:60], page[:, :380], page[:, 2020:], page[90:150, 430:500]):
        assert paper(part)


def test_over_the_picture_words_are_seen(tmp_path: Path) -> None:
    page = pixels(Layout.OVER, tmp_path, text="Nobody had ever seen her hurry.")
    assert red(page[750:850])
    plain = pixels(Layout.OVER, tmp_path, text="It rained.")
    assert np.abs(page - plain).max() > 100
