"""Light laid on the planes of a finished frame: its brightness, its blueness, its redness.

A whole picture costs there less than a hundredth of what it costs to draw.
"""

import numpy as np
from numpy.typing import NDArray

from yanyi.art.film_light import Shade
from yanyi.media.video import Planes

Plane = NDArray[np.uint8]

_DARKEST, _BRIGHTEST = 16, 235


def lay(planes: Planes, shade: Shade) -> None:
    """Add a shade to the planes of a frame, in place."""
    bright, blue, red = planes
    raise_by(bright, round(shade.bright))
    raise_by(blue, round(shade.blue))
    raise_by(red, round(shade.red))


def raise_by(plane: Plane, levels: int) -> None:
    """Add levels to a plane, within what a film may hold."""
    if levels > 0:
        np.minimum(plane, _BRIGHTEST - levels, out=plane)
        plane += np.uint8(levels)
    elif levels < 0:
        np.maximum(plane, _DARKEST - levels, out=plane)
        plane -= np.uint8(-levels)
