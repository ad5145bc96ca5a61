import pytest
import skia

from art.lettering.drafted import HALF, ONE, item, panel, paper
from yanyi.art.lettering.drawing import letter
from yanyi.art.lettering.items import Kind, Panel
from yanyi.art.lettering.layout import lay_panel


def drawn(laid_panel: Panel, chinese: bool, dark: bool = False) -> skia.Image:
    surface = skia.Surface(1600, 2400)
    surface.getCanvas().clear(0xFF808080)
    for one in lay_panel(laid_panel, paper(chinese)).lettered:
        letter(surface.getCanvas(), [one], chinese, dark)
    return surface.makeImageSnapshot()


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("chinese", [True, False])
def test_every_kind_is_drawn_inside_its_box(kind: Kind, chinese: bool) -> None:
    text = "轰！" if chinese else "Boom!"
    wanted = (
        Panel(panel(HALF, ()).corners, 0, 0, items=(item(kind, text),))
        if kind is Kind.TITLE
        else panel(HALF, ONE, item(kind, text, speaker=0))
    )
    image = drawn(wanted, chinese)
    (laid,) = lay_panel(wanted, paper(chinese)).lettered
    changed = (image.toarray()[..., :3] != 0x80).any(axis=2)
    rows, columns = changed.nonzero()
    assert changed.sum() > 700
    assert columns.min() > laid.box.left - 24
    assert columns.max() < laid.box.right + 24
    assert rows.min() > laid.box.top - 24


def test_upright_lettering_is_light_on_a_dark_picture() -> None:
    wanted = panel((64, 64, 1536, 860), (), item(Kind.CAPTION, "江上，月正圆。"), vertical=True)
    box = lay_panel(wanted, paper(True)).lettered[0].box
    means = []
    for dark in (True, False):
        pixels = drawn(wanted, True, dark).toarray()[..., :3].astype(int)
        part = pixels[int(box.top) : int(box.bottom), int(box.left) : int(box.right)]
        means.append((part.max(), part.min()))
    assert means[0][0] > 245
    assert means[1][1] < 40


@pytest.mark.parametrize(("dark", "ground"), [(False, 0xFF16202A), (True, 0xFFF4EEDC)])
def test_upright_lettering_stands_off_from_a_ground_of_its_own_colour(
    dark: bool, ground: int
) -> None:
    wanted = panel((64, 64, 1536, 860), (), item(Kind.CAPTION, "江上，月正圆。"), vertical=True)
    (laid,) = lay_panel(wanted, paper(True)).lettered
    surface = skia.Surface(1600, 900)
    surface.getCanvas().clear(ground)
    letter(surface.getCanvas(), [laid], True, dark)
    box = laid.box
    pixels = surface.makeImageSnapshot().toarray()[..., :3].mean(axis=2)
    part = pixels[int(box.top) : int(box.bottom), int(box.left) : int(box.right)]
    rim = part > 150 if not dark else part < 110
    assert rim.mean() > 0.08
