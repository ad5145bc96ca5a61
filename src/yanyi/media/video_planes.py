"""The planes of a frame, read out of pixels that hold its brightness, blueness and redness."""

from typing import NamedTuple

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

_PAIR = np.uint32(0x00FF00FF)  # blueness and redness, each with room for a sum
_HALVES = np.uint32(0x00020002)
_ROWS = 80
"""Rows taken at a time: what is between two steps stays near the processor."""


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
        self._band = np.empty((_ROWS, width), np.uint32)
        self._pair = np.empty((2, _ROWS // 2, width), np.uint32)
        self._mean = np.empty((_ROWS // 2, width // 2), np.uint32)

    def take(self, pixels: NDArray[np.uint8]) -> None:
        """Fill the planes from rows of blueness, brightness, redness and a fourth byte."""
        if pixels.shape != self._shape:
            raise ValueError(f"a frame of {pixels.shape} for a film of {self._shape}")
        whole = pixels.view(np.uint32)[..., 0]
        for top in range(0, len(whole), _ROWS):
            self._take(whole[top : top + _ROWS], top)

    def _take(self, rows: NDArray[np.uint32], top: int) -> None:
        half = len(rows) // 2
        band, mean = self._band[: len(rows)], self._mean[:half]
        upper, lower = self._pair[:, :half]
        bright, blue, red = self.planes
        np.right_shift(rows, 8, out=band)
        np.copyto(bright[top : top + len(rows)], band, casting="unsafe")
        np.bitwise_and(rows[0::2], _PAIR, out=upper)
        np.bitwise_and(rows[1::2], _PAIR, out=lower)
        np.add(upper, lower, out=upper)
        np.add(upper[:, 0::2], upper[:, 1::2], out=mean)
        np.add(mean, _HALVES, out=mean)
        np.right_shift(mean, 2, out=mean)
        there = slice(top // 2, top // 2 + half)
        np.copyto(blue[there], mean, casting="unsafe")
        np.right_shift(mean, 16, out=mean)
        np.copyto(red[there], mean, casting="unsafe")

    def frame(self) -> VideoFrame:
        """The frame, on the same bytes."""
        return VideoFrame.from_numpy_buffer(self._whole, format="yuv420p")
