"""Whether a file somebody brings is a whole picture."""

KINDS = "PNG, JPEG or WebP"
_MOST = 16_000  # pixels a side; more than that nobody meant
_LEAST = 16


def fault(data: bytes) -> str:
    """What is wrong with the bytes of a picture, empty when nothing is."""
    import numpy as np
    import skia

    known = {
        skia.EncodedImageFormat.kPNG,
        skia.EncodedImageFormat.kJPEG,
        skia.EncodedImageFormat.kWEBP,
    }
    if not data:
        return "the picture is empty"
    held = skia.Data.MakeWithCopy(data)  # the codec reads from it and does not keep it alive
    try:
        codec = skia.Codec.MakeFromData(held)
    except RuntimeError:
        return f"this is no {KINDS} picture"
    if codec.getEncodedFormat() not in known:
        return f"this is no {KINDS} picture"
    info = codec.getInfo().makeColorType(skia.kRGBA_8888_ColorType)
    if not (_LEAST <= min(info.width(), info.height()) <= max(info.width(), info.height()) < _MOST):
        return f"a picture of {info.width()} by {info.height()} pixels cannot be used"
    pixels = np.zeros((info.height(), info.width(), 4), np.uint8)
    if codec.getPixels(info, pixels, info.width() * 4) != skia.Codec.kSuccess:
        return "the picture is broken: only a part of it can be read"
    return ""


def shape(data: bytes) -> float:
    """The width of a whole picture to its height, as it is looked at."""
    import skia

    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
    wide, high = int(image.width()), int(image.height())
    return round(wide / high, 3)
