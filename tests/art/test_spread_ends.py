from pathlib import Path

import pytest
import skia

from yanyi.art.spread import ENDING, FRONT, HEIGHT, OPENING, WIDTH, Ending, Front, Opening
from yanyi.media.labels import read_xmp
from yanyi.media.xmp import xmp_of


@pytest.fixture
def art(tmp_path: Path) -> Path:
    surface = skia.Surface(WIDTH, HEIGHT)
    surface.getCanvas().clear(0xFF3060A0)
    surface.makeImageSnapshot().save(str(tmp_path / "art"), skia.kPNG)
    return tmp_path / "art"


@pytest.mark.parametrize("chinese", [True, False])
@pytest.mark.parametrize("pictured", [True, False])
def test_the_first_and_last_pages_are_whole_and_labelled(
    chinese: bool, pictured: bool, art: Path, tmp_path: Path
) -> None:
    title = "雪渡" if chinese else "Lost Property, or the Very Long Way Home by the Number Nine"
    inputs = [art] if pictured else []
    for recipe, params in (
        (FRONT, Front(title, "A. Writer", "AI-generated", chinese, 0.2)),
        (OPENING, Opening(title, "A. Writer", chinese)),
        (ENDING, Ending(title, "完", "A sentence.", "AI-generated", chinese)),
    ):
        recipe.run(params, inputs, tmp_path / "page")  # type: ignore[arg-type]
        data = (tmp_path / "page").read_bytes()
        image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
        assert (image.width(), image.height()) == (WIDTH, HEIGHT)
        assert read_xmp(xmp_of(data) or b"")


def test_the_same_words_make_the_same_page(tmp_path: Path) -> None:
    for name in ("one", "other"):
        FRONT.run(Front("雪渡", "", "AI-generated", True), [], tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_a_story_without_a_title_still_has_a_cover(tmp_path: Path) -> None:
    FRONT.run(Front("", "", "AI-generated", False), [], tmp_path / "page")
    assert (tmp_path / "page").stat().st_size > 1000
