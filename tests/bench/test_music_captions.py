import struct
from pathlib import Path

import numpy as np
import pytest

from music_captions import _attended, _weights


def test_what_looks_at_like_things_sees_their_mean() -> None:
    values = np.arange(128, dtype=np.float32).reshape(2, 64)
    same = np.ones((2, 64), np.float32)
    assert _attended(same, same, values, None)[0] == pytest.approx(values.mean(axis=0))
    mask = np.array([[0, -1e9], [0, 0]], np.float32)
    assert _attended(same, same, values, mask)[0] == pytest.approx(values[0])


def test_the_arrays_of_the_decoder_are_read(tmp_path: Path) -> None:
    def text(word: str) -> bytes:
        return struct.pack("<H", len(word) + 1) + word.encode() + b"\0"

    array = np.array([[1.5, 2.0], [3.0, -4.0]], np.float16)
    body = struct.pack("<BIIBI", 2, 2, 2, 4, array.nbytes) + array.tobytes()
    data = struct.pack("<I", 6) + text("WhisperSpec") + struct.pack("<II", 3, 2)
    data += text("encoder/one/weight") + body + text("decoder/two/weight") + body
    (tmp_path / "model.bin").write_bytes(data)
    found = _weights(tmp_path / "model.bin")
    assert list(found) == ["two/weight"]
    assert np.array_equal(found["two/weight"], array.astype(np.float32))
