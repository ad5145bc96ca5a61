"""Two shots filmed at once, one of them coming while the other goes."""

from pathlib import Path

import numpy as np

from yanyi.art.film_dissolve import Dissolve
from yanyi.art.film_scenery import Scenery
from yanyi.media.video import SegmentWriter
from yanyi.media.video_planes import Planes, Sheet


def dissolve(params: Dissolve, inputs: list[Path], output: Path) -> None:
    """Film a dissolve, frame by frame, and write its segment."""
    before, after = params.before, params.after
    if before.tail != after.lead:
        raise ValueError(f"{before.tail} frames cannot dissolve into {after.lead}")
    count = before.inputs
    going, coming = Scenery(before, inputs[:count]), Scenery(after, inputs[count:])
    sheet = Sheet(before.width, before.height)
    with SegmentWriter(output, before.width, before.height, before.fps) as writer:
        for n in range(before.tail):
            part = share(n, before.tail)
            old, new = before.frames - before.tail + n, n - after.lead
            sheet.take(mingled(going.mix(old), coming.mix(new), part))
            _cast((going, old), (coming, new), part, sheet.planes)
            writer.add(sheet.frame())


def share(n: int, frames: int) -> float:
    """How much of the new shot is seen in the ``n``-th frame of a dissolve."""
    part = (n + 1) / (frames + 1)
    return part * part * (3 - 2 * part)


def mingled(one: np.ndarray, other: np.ndarray, much: float) -> np.ndarray:
    """Two pictures laid over each other, ``much`` of the other."""
    weight = round(256 * much)
    summed = one.astype(np.uint16) * np.uint16(256 - weight)
    summed += other.astype(np.uint16) * np.uint16(weight)
    return (summed >> 8).astype(np.uint8)


def _cast(
    going: tuple[Scenery, int], coming: tuple[Scenery, int], part: float, planes: Planes
) -> None:
    going[0].cast(going[1], planes, 1 - part)
    coming[0].cast(coming[1], planes, part)
