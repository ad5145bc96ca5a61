"""The planes of a frame, read out of pixels that hold its brightness, blueness and redness."""

from typing import NamedTuple

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

_PAIR = np.uint32(0x00FF00FF)  # blueness and redness, each with room for a sum
_HALVES = np.uint32(0x00020002)


class Planes(NamedTuple):
    """Brightness, and blueness and redness at half the width and height."""

    bright: NDArray[np.uint8]
    blue: NDArray[np.uint8]
    red: NDArray[np.uint8]


class Sheet:
    """The planes of one frame, filled again and again."""

    def __init__(self, width: int, height: int) -> None:
        whole = np.zeros((height * 3 // 2, width), np.uint8)
        half = height // 2, width // 2
        blue, red = whole[height:].reshape(2, *half)
        self.planes = Planes(whole[:height], blue, red)
        self._whole = whole
        self._shape = (height, width, 4)
        self._all = np.empty((height, width), np.uint32)
        self._rows = np.empty((2, half[0], width), np.uint32)
        self._half = np.empty(half, np.uint32)

    def take(self, pixels: NDArray[np.uint8]) -> None:
        """Fill the planes from rows of blueness, brightness, redness and a fourth byte."""
        if pixels.shape != self._shape:
            raise ValueError(f"a frame of {pixels.shape} for a film of {self._shape}")
        whole, (upper, lower), half = pixels.view(np.uint32)[..., 0], self._rows, self._half
        np.right_shift(whole, 8, out=self._all)
        np.copyto(self.planes.bright, self._all, casting="unsafe")
        np.bitwise_and(whole[0::2], _PAIR, out=upper)
        np.bitwise_and(whole[1::2], _PAIR, out=lower)
        np.add(upper, lower, out=upper)
        np.add(upper[:, 0::2], upper[:, 1::2], out=half)
        np.add(half, _HALVES, out=half)
        np.right_shift(half, 2, out=half)
        np.copyto(self.planes.blue, half, casting="unsafe")
        np.right_shift(half, 16, out=half)
        np.copyto(self.planes.red, half, casting="unsafe")

    def frame(self) -> VideoFrame:
        """The frame, on the same bytes."""
        return VideoFrame.from_numpy_buffer(self._whole, format="yuv420p")
