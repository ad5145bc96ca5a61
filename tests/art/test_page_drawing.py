from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import skia

from art.lettering.drafted import HALF, ONE, item, panel
from yanyi.art.lettering.items import Edge, Kind, Panel, Rectangle
from yanyi.art.page import LayoutParams, PageParams
from yanyi.art.page_drawing import brightness, draw_page, open_picture, show
from yanyi.art.page_layout import lay_out


def halves(width: int, height: int, upper: int, lower: int) -> skia.Image:
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(lower)
    surface.getCanvas().drawRect(skia.Rect(0, 0, width, height // 2), skia.Paint(Color=upper))
    return surface.makeImageSnapshot()


def test_the_picture_fills_its_panel_and_the_paper_stays_clear(tmp_path: Path) -> None:
    (tmp_path / "layout").write_bytes(
        lay_out(LayoutParams(False, (panel(HALF, ONE, item(Kind.SPEECH, "Hello.", speaker=0)),)))
    )
    halves(976, 960, 0xFF00FF00, 0xFF00FF00).save(str(tmp_path / "art"), skia.kPNG)
    draw_page(PageParams((0,)), [tmp_path / "layout", tmp_path / "art"], tmp_path / "page")
    pixels = open_picture(tmp_path / "page").toarray(colorType=skia.kRGBA_8888_ColorType)
    assert tuple(map(int, pixels[1500, 200, :3])) == pytest.approx((0, 255, 0), abs=12)
    assert min(pixels[30, 30, :3]) > 200


def test_sky_is_made_up_above_a_picture() -> None:
    surface = skia.Surface(200, 300)
    surface.getCanvas().clear(0xFFFF00FF)
    image = halves(200, 200, 0xFF203060, 0xFFC0A080)
    show(surface.getCanvas(), image, Rectangle(0, -100, 200, 200), skia.Rect(0, 0, 200, 300))
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    for row in (3, 50, 97, 120, 180):
        assert tuple(map(int, pixels[row, 100, :3])) == pytest.approx((0x20, 0x30, 0x60), abs=10)
    assert tuple(map(int, pixels[290, 100, :3])) == pytest.approx((0xC0, 0xA0, 0x80), abs=10)


def test_brightness_is_that_of_the_part_asked_for() -> None:
    image = halves(100, 100, 0xFFFFFFFF, 0xFF000000)
    assert brightness(image, Rectangle(0, 0, 100, 45)) > 240
    assert brightness(image, Rectangle(0, 55, 100, 100)) < 15


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"not a picture")
    with pytest.raises(ValueError, match="not a picture"):
        open_picture(tmp_path / "x")


def page_of(tmp_path: Path, wanted: Panel, bleed: int = 0) -> npt.NDArray[np.uint8]:
    """The pixels of a page with one panel whose picture is green."""
    (tmp_path / "layout").write_bytes(lay_out(LayoutParams(False, (wanted,))))
    art = halves(wanted.width, wanted.height, 0xFF00FF00, 0xFF00FF00)
    art.save(str(tmp_path / "art"), skia.kPNG)
    params = PageParams((0,), bleed=bleed)
    draw_page(params, [tmp_path / "layout", tmp_path / "art"], tmp_path / "page")
    pixels = open_picture(tmp_path / "page").toarray(colorType=skia.kRGBA_8888_ColorType)
    return np.asarray(pixels)[..., :3]


def green(pixel: npt.NDArray[np.uint8]) -> bool:
    return bool(pixel[0] < 40 and pixel[1] > 200 and pixel[2] < 40)


@pytest.mark.parametrize("bleed", [0, 29])
def test_a_picture_over_the_edge_fills_what_the_printer_cuts_off(
    tmp_path: Path, bleed: int
) -> None:
    over = replace(panel((0.0, 0.0, 1600.0, 1100.0), ()), edge=Edge.BLEED)
    pixels = page_of(tmp_path, over, bleed)
    assert pixels.shape[:2] == (2400 + 2 * bleed, 1600 + 2 * bleed)
    for y, x in ((0, 0), (0, 800), (500, 0), (500, -1)):
        assert green(pixels[y, x])
    assert min(pixels[-1, 0]) > 200


def test_a_quiet_picture_fades_and_has_no_line(tmp_path: Path) -> None:
    quiet = replace(panel(HALF, ONE), edge=Edge.SOFT)
    pixels = page_of(tmp_path, quiet)
    row = pixels[1200].astype(int)
    assert green(pixels[1200, 420])
    assert min(row[66]) > 150
    assert not (row.max(axis=1) < 90).any()
