"""Scenery: places drawn in layers, the same for the same values."""
