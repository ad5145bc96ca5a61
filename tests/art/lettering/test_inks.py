from yanyi.art.lettering.inks import colour, fill, stroke


def test_colours_are_read() -> None:
    assert colour("#102030") == 0xFF102030
    assert colour("#102030", 0.0) == 0x00102030


def test_paint_has_its_colour_and_width() -> None:
    assert fill("#102030").getColor() == 0xFF102030
    assert stroke("#102030", 3.5).getStrokeWidth() == 3.5
