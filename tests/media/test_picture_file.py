import pytest
import skia

from yanyi.media.picture_file import fault, shape


def encoded(kind: object, size: tuple[int, int] = (64, 48)) -> bytes:
    surface = skia.Surface(*size)
    for n in range(40):
        paint = skia.Paint(Color=0xFF000000 + n * 51_713)
        surface.getCanvas().drawCircle(n * 7 % size[0], n * 11 % size[1], 9, paint)
    return bytes(surface.makeImageSnapshot().encodeToData(kind, 90))


KINDS = [skia.kPNG, skia.kJPEG, skia.EncodedImageFormat.kWEBP]


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_picture_has_no_fault_and_a_half_one_has(kind: object) -> None:
    data = encoded(kind)
    assert fault(data) == ""
    assert "broken" in fault(data[: len(data) // 2])


def test_the_shape_is_width_to_height() -> None:
    assert shape(encoded(skia.kPNG, (90, 60))) == 1.5


def test_what_is_no_picture_is_said_to_be_none() -> None:
    assert "empty" in fault(b"")
    assert "no PNG" in fault(b"hello there, this is a letter")
    assert "no PNG" in fault(b"GIF89a" + b"\x01\x00\x01\x00\x00\x00\x00;")
    assert "4 by 4" in fault(encoded(skia.kPNG, (4, 4)))
