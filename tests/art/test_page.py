from pathlib import Path

import pytest
import skia

from art.lettering.drafted import CHINESE, ENGLISH
from yanyi.art.page import (
    COVER,
    END,
    HEIGHT,
    LAYOUT,
    PAGE,
    WIDTH,
    CoverParams,
    EndParams,
    LayoutParams,
    PageParams,
)


def picture(path: Path) -> Path:
    surface = skia.Surface(976, 960)
    surface.getCanvas().clear(0xFF30506A)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    return path


def test_a_page_is_the_same_file_every_time(tmp_path: Path) -> None:
    params = LayoutParams(True, CHINESE[:1] + CHINESE[3:4])
    art = picture(tmp_path / "art")
    made = []
    for name in "ab":
        layout, page = tmp_path / f"{name}.json", tmp_path / f"{name}.webp"
        LAYOUT.run(params, [], layout)
        PAGE.run(PageParams((0, 0), bursts=(1,)), [layout, art], page)
        made.append((layout.read_bytes(), page.read_bytes()))
    assert made[0] == made[1]
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(made[0][1]))
    assert (image.width(), image.height()) == (WIDTH, HEIGHT)


def test_other_words_make_another_page(tmp_path: Path) -> None:
    for name, panels in (("a", ENGLISH[:1]), ("b", ENGLISH[1:2])):
        LAYOUT.run(LayoutParams(False, panels), [], tmp_path / name)
    assert (tmp_path / "a").read_bytes() != (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("chinese", [True, False])
def test_the_label_is_as_high_as_the_standard_asks(tmp_path: Path, chinese: bool) -> None:
    label = "AI-generated · 人工智能生成合成"
    cover = CoverParams("江上月", "无名氏", label, chinese)
    COVER.run(cover, [picture(tmp_path / "art")], tmp_path / "cover")
    end = EndParams("江上月", "完", label, "本漫画的画面由人工智能生成。", chinese)
    END.run(end, [], tmp_path / "end")
    for name in ("cover", "end"):
        data = skia.Data.MakeWithCopy((tmp_path / name).read_bytes())
        pixels = skia.Image.MakeFromEncoded(data).toarray()[-150:, :, :3].astype(int)
        light = (pixels.min(axis=2) > 150).any(axis=1).nonzero()[0]
        assert light.max() - light.min() + 1 >= 0.05 * WIDTH
