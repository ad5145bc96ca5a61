"""Lengths of sound in samples, seconds and packets, known without opening anything."""

RATE = 24_000
"""Samples a second of speech, and of every audiobook."""

FRAME = 1024
"""Samples in a packet of AAC; an encoded piece also begins with one packet of run-in."""


def samples(seconds: float) -> int:
    """Seconds as samples."""
    return round(seconds * RATE)


def packets(count: int) -> int:
    """How many packets a piece of so many samples becomes."""
    return -(-count // FRAME) + 1


def encoded(count: int) -> int:
    """How many samples a piece of so many samples takes up in an audiobook."""
    return packets(count) * FRAME


def transformed(count: int) -> int:
    """The next length, a sixteenth longer at most, whose spectrum is quickly taken."""
    step = 1 << max(0, count.bit_length() - 5)
    return -(-count // step) * step
