"""A sound font of two sines, written for tests."""

import struct
from pathlib import Path

import numpy as np

RATE = 22_050
PERIOD = 50
"""Samples of the loop; 22,050 Hz over it is 441 Hz."""


def chunk(name: str, data: bytes) -> bytes:
    return struct.pack("<4sI", name.encode(), len(data)) + data + b"\0" * (len(data) % 2)


def bags(*zones: dict[int, int]) -> tuple[bytes, bytes]:
    """The tables of zones and of what they say, with their last rows."""
    places, said = b"", b""
    for zone in (*zones, {}):
        places += struct.pack("<HH", len(said) // 4, 0)
        said += b"".join(struct.pack("<HH", name, value & 0xFFFF) for name, value in zone.items())
    return places, said + struct.pack("<HH", 0, 0)


def write_font(path: Path, **more: dict[int, int]) -> Path:
    """Program 5 of bank 0: an A below key 72 that loops, one an octave higher above, softer."""
    time = np.arange(20 * PERIOD)
    waves = [np.sin(2 * np.pi * k * time / PERIOD) * 16_000 for k in (1, 2)]
    samples = b"".join(wave.astype("<i2").tobytes() for wave in waves)
    count = len(time)
    headers = b"".join(
        struct.pack(
            "<20sIIIIIBbHH",
            b"wave",
            n * count,
            (n + 1) * count,
            n * count + 10 * PERIOD,
            n * count + 19 * PERIOD,
            RATE,
            69 + 12 * n,
            0,
            0,
            1,
        )
        for n in range(2)
    )
    low = {43: 0 | 71 << 8, 54: 1, 38: -3986, 53: 0} | more.get("low", {})
    high = {43: 72 | 127 << 8, 48: 150, 53: 1}
    inner, inner_said = bags({38: -1200}, low, high)
    outer, outer_said = bags({41: 0})
    tables = {
        "phdr": struct.pack("<20sHHHIII", b"Sines", 5, 0, 0, 0, 0, 0)
        + struct.pack("<20sHHHIII", b"EOP", 0, 0, 1, 0, 0, 0),
        "pbag": outer,
        "pgen": outer_said,
        "inst": struct.pack("<20sH", b"Sines", 0) + struct.pack("<20sH", b"EOI", 3),
        "ibag": inner,
        "igen": inner_said,
        "shdr": headers + struct.pack("<20sIIIIIBbHH", b"EOS", *[0] * 9),
    }
    inside = (
        b"sfbk"
        + chunk("LIST", b"sdta" + chunk("smpl", samples))
        + chunk("LIST", b"pdta" + b"".join(chunk(*table) for table in tables.items()))
    )
    path.write_bytes(chunk("RIFF", inside))
    return path
