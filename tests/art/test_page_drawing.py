from pathlib import Path

import pytest
import skia

from art.lettering.drafted import HALF, ONE, item, panel
from yanyi.art.lettering.items import Kind, Rectangle
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
