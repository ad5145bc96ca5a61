"""The few sizes in which pictures are asked for, so that words do not change what is drawn."""

NARROW = (560, 900)
MIDDLE = (976, 960)
WIDE = (1472, 960)
WHOLE = (1472, 2208)
COVER = (1600, 2400)


def picture_size(width: float, height: float) -> tuple[int, int]:
    """The size that a picture for a panel of about this width and height is drawn in."""
    if width <= 580:
        return NARROW
    if width <= 1000:
        return MIDDLE
    return WIDE if height <= 1240 else WHOLE
