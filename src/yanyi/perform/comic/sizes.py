"""The few sizes in which pictures are asked for, so that words do not change what is drawn."""

NARROW = (560, 900)
MIDDLE = (976, 960)
WIDE = (1472, 960)
TALL = (976, 1440)
LARGE = (1600, 1280)
WHOLE = (1600, 2400)
COVER = (1600, 2400)


def picture_size(width: float) -> tuple[int, int]:
    """The size that the picture of a panel in a row is drawn in, by about how wide it is."""
    if width <= 580:
        return NARROW
    return MIDDLE if width <= 1000 else WIDE
