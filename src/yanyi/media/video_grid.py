"""The grid every film lies on."""

FPS = 24
RATES = (24, 25, 30)
"""Frames a second that a film may have: of each a whole number of samples is heard."""
STEP = 2
"""Widths and heights are multiples of this: the colours have half as many rows and columns."""
KEYS = 5
"""Seconds from one key frame of a segment to the next."""
SHORTEST = 12
"""Frames: a segment holds more than its encoder reorders, so that segments can be joined."""
