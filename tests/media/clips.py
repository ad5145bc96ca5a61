"""Short moving pictures of one colour after another, for tests."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

RED, GREEN, BLUE = (200, 30, 30), (30, 180, 30), (30, 30, 200)
Colour = tuple[int, int, int]


def clip(
    path: Path,
    colours: tuple[Colour, ...] = (RED, GREEN, BLUE),
    each: int = 10,
    fps: int = 10,
    size: tuple[int, int] = (320, 180),
) -> Path:
    """Write a film in which every colour lasts ``each`` frames."""
    width, height = size
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=fps, options={"crf": "8", "threads": "1"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for n in range(each * len(colours)):
            whole = np.empty((height, width, 3), np.uint8)
            whole[:] = colours[n // each]
            frame = av.VideoFrame.from_ndarray(whole, format="rgb24")
            frame.pts, frame.time_base = n, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
