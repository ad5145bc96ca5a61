import pytest
import skia

from art.lettering.drafted import item
from yanyi.art.lettering.blocks import sounds
from yanyi.art.lettering.items import Kind, Rectangle
from yanyi.art.lettering.sounds import draw_sound


def drawn(text: str, chinese: bool) -> tuple[skia.Image, Rectangle]:
    block = sounds(item(Kind.SOUND, text), chinese, (900.0, 700.0))[0]
    box = Rectangle(100, 100, 100 + block.width, 100 + block.height)
    surface = skia.Surface(1100, 900)
    surface.getCanvas().clear(0xFF808080)
    draw_sound(surface.getCanvas(), block, box, chinese)
    return surface.makeImageSnapshot(), box


@pytest.mark.parametrize(("text", "chinese"), [("轰隆——！", True), ("KRAKATOOM!", False)])
def test_a_sound_stays_in_its_box(text: str, chinese: bool) -> None:
    image, box = drawn(text, chinese)
    changed = (image.toarray()[..., :3] != 0x80).any(axis=2)
    rows, columns = changed.nonzero()
    assert changed.sum() > 20_000
    assert columns.min() >= box.left - 12
    assert columns.max() <= box.right + 12
    assert rows.min() >= box.top - 12
    assert rows.max() <= box.bottom + 12


def test_its_letters_run_along_a_bow() -> None:
    image, _ = drawn("BOOOOOM", False)
    red = image.toarray(colorType=skia.kRGBA_8888_ColorType).astype(int)
    letters = (red[..., 0] - red[..., 1] > 120).nonzero()
    tops: dict[int, int] = {}
    for row, column in zip(*letters, strict=True):
        tops[int(column)] = min(int(row), tops.get(int(column), 9999))
    columns = sorted(tops)
    first, middle, last = (tops[columns[int(s * (len(columns) - 1))]] for s in (0.05, 0.5, 0.95))
    assert middle < (first + last) / 2
