"""Lettering: words set into balloons, captions and sound words, and placed in panels."""
