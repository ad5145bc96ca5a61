from pathlib import Path

import skia

from yanyi.art.page import CoverParams, EndParams
from yanyi.art.page_cover import draw_cover, draw_end
from yanyi.art.page_drawing import open_picture


def test_a_long_title_stays_on_the_cover(tmp_path: Path) -> None:
    title = "The Extraordinary and Perfectly True History of a Very Small Umbrella"
    for name, text in (("short", "Umbrella"), ("long", title)):
        draw_cover(CoverParams(text, "", "AI-generated", False), [], tmp_path / name)
        pixels = open_picture(tmp_path / name).toarray()[..., :3]
        assert (pixels[:, :40] == pixels[:, :1]).mean() > 0.9  # nothing runs over the edge


def test_heads_move_down_from_under_the_title(tmp_path: Path) -> None:
    surface = skia.Surface(1600, 2400)
    surface.getCanvas().clear(0xFF404860)
    surface.getCanvas().drawRect(skia.Rect(700, 400, 900, 600), skia.Paint(Color=0xFFFF0000))
    surface.makeImageSnapshot().save(str(tmp_path / "art"), skia.kPNG)
    params = CoverParams("江上月", "", "AI-generated", True, headroom=400 / 2400)
    draw_cover(params, [tmp_path / "art"], tmp_path / "cover")
    pixels = open_picture(tmp_path / "cover").toarray(colorType=skia.kRGBA_8888_ColorType)
    red = (pixels[..., 0].astype(int) > 120) & (pixels[..., 1] < 60)
    assert red.any(axis=1).nonzero()[0].min() > 640


def test_the_last_page_holds_its_words(tmp_path: Path) -> None:
    draw_end(EndParams("T", "The End", "AI-generated", "Made so.", False), tmp_path / "end")
    pixels = open_picture(tmp_path / "end").toarray()[..., :3]
    assert (pixels[900:1100].min(axis=2) < 60).any()
