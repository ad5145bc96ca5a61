"""The grid every film lies on."""

FPS = 24
WIDTH_STEP = 128
"""Widths are multiples of this: at others x264's bytes vary with what memory held before."""
SHORTEST = 12
"""Frames: a segment holds more than its encoder reorders, so that segments can be joined."""
