"""A canvas whose pixels an array holds, so that what is drawn is read without a copy."""

import numpy as np
import skia
from numpy.typing import NDArray


def surface_on(pixels: NDArray[np.uint8]) -> skia.Surface:
    """A surface that draws onto rows of blue, green, red and a fourth byte."""
    height, width = pixels.shape[:2]
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    return skia.Surface.MakeRasterDirect(info, pixels)
