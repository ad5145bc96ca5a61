"""Light laid on the planes of a finished frame: its brightness, its blueness, its redness.

A whole picture costs there less than a hundredth of what it costs to draw.
"""

import numpy as np
from numpy.typing import NDArray

from yanyi.art.film_light import Shade
from yanyi.media.video_planes import Planes

Plane = NDArray[np.uint8]

_DARKEST, _BRIGHTEST = 16, 235
_ROOM = 15
"""Levels that a film may go beyond its darkest and brightest; to clip is dearer than to add."""


def lay(planes: Planes, shade: Shade) -> None:
    """Add a shade to the planes of a frame, in place."""
    bright, blue, red = planes
    raise_by(bright, round(shade.bright))
    raise_by(blue, round(shade.blue))
    raise_by(red, round(shade.red))


def raise_by(plane: Plane, levels: int) -> None:
    """Add levels to a plane; what would leave its range by more than there is room is clipped."""
    if levels > _ROOM:
        np.minimum(plane, _BRIGHTEST - levels, out=plane)
    elif levels < -_ROOM:
        np.maximum(plane, _DARKEST - levels, out=plane)
    if levels:
        plane += np.uint8(levels % 256)
