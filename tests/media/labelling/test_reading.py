from pathlib import Path

import pytest

from media.labelling import specimens
from media.labelling.notary import signed
from yanyi.media.labelling.reading import read_labels


def test_everything_in_a_file_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.webp").write_bytes(signed(specimens.picture("webp"), "image/webp"))
    found = read_labels(tmp_path / "a.webp")
    assert [one.faults for one in found.entries] == [()]
    assert found.credentials is not None
    assert found.credentials.valid
    assert found.source == "compositeSynthetic"


@pytest.mark.parametrize("data", [b"", b"PK\3\4broken", b"\x00\x01"])
def test_anything_can_be_given(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(data)
    found = read_labels(tmp_path / "a")
    assert (found.entries, found.notices, found.credentials) == ((), (), None)
