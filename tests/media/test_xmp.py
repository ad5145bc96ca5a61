"""Packets are found again in every kind of picture, and the picture stays the same."""

import io

import pytest
import skia

from yanyi.media.labels import Label, read_xmp, xmp_packet
from yanyi.media.xmp import with_xmp, xmp_of

PACKET = xmp_packet(Label(produce_id="abc"))
KINDS = ["png", "jpeg", "webp", "webp-lossless", "webp-alpha"]


def picture(kind: str) -> bytes:
    alpha = skia.kPremul_AlphaType if kind == "webp-alpha" else skia.kOpaque_AlphaType
    surface = skia.Surface.MakeRaster(skia.ImageInfo.MakeN32(37, 23, alpha))
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorTRANSPARENT if kind == "webp-alpha" else skia.ColorWHITE)
    canvas.drawCircle(18, 11, 9, skia.Paint(Color=skia.ColorRED))
    kinds = {"png": skia.kPNG, "jpeg": skia.kJPEG}
    quality = 100 if kind == "webp-lossless" else 80  # skia: 100 is lossless
    image = surface.makeImageSnapshot()
    return bytes(image.encodeToData(kinds.get(kind, skia.kWEBP), quality))


def pixels(data: bytes) -> bytes:
    image = skia.Image.MakeFromEncoded(skia.Data(data))
    assert image is not None
    return bytes(image.tobytes())


@pytest.mark.parametrize("kind", KINDS)
def test_a_packet_goes_in_and_the_pixels_stay(kind: str) -> None:
    plain = picture(kind)
    labelled = with_xmp(plain, PACKET)
    assert xmp_of(plain) is None
    assert xmp_of(labelled) == PACKET
    assert pixels(labelled) == pixels(plain)


@pytest.mark.parametrize("kind", KINDS)
def test_a_second_packet_replaces_the_first(kind: str) -> None:
    once = with_xmp(picture(kind), xmp_packet(Label(produce_id="old")))
    twice = with_xmp(once, PACKET)
    assert twice == with_xmp(picture(kind), PACKET)
    assert twice.count(b"xmpmeta") == 2
    found = xmp_of(twice)
    assert found is not None
    label = read_xmp(found)
    assert label is not None
    assert label.produce_id == "abc"


def test_another_reader_finds_it() -> None:
    image = pytest.importorskip("PIL.Image")
    for kind in KINDS:
        assert image.open(io.BytesIO(with_xmp(picture(kind), PACKET))).info["xmp"] == PACKET


def test_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        with_xmp(b"GIF89a", PACKET)
    assert xmp_of(b"GIF89a") is None
