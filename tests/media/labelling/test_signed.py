from pathlib import Path

import pytest

from media.labelling import specimens
from media.labelling.notary import signed
from yanyi.media.labelling.signed import read_credentials

KINDS = [("png", "PNG", "image/png"), ("jpg", "JPEG", "image/jpeg"), ("webp", "WebP", "image/webp")]


@pytest.mark.parametrize(("suffix", "kind", "form"), KINDS)
def test_those_of_others_are_read(suffix: str, kind: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(signed(specimens.picture(suffix), form))
    found = read_credentials(path, kind)
    assert found is not None
    assert (found.valid, found.trusted, found.faults) == (True, False, ())
    assert (found.signer, found.program) == ("Him", "Somebody 7")
    assert found.sources == ("trainedAlgorithmicMedia",)
    (model,) = found.ingredients
    assert (model.title, model.relation, model.note) == ("A model", "inputTo", "of pictures")


def test_a_change_after_signing_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    data = bytearray(signed(specimens.picture("webp"), "image/webp"))
    data[60] ^= 1
    path.write_bytes(bytes(data))
    found = read_credentials(path, "WebP")
    assert found is not None
    assert not found.valid
    assert "the file was changed after it was signed" in found.faults[0]


def test_broken_credentials_are_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    data = signed(specimens.picture("webp"), "image/webp")
    path.write_bytes(data.replace(b"c2pa.signature", b"c2pa.signaturf"))
    found = read_credentials(path, "WebP")
    assert found is not None
    assert not found.valid
    assert found.faults


def test_without_any_there_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(specimens.picture("png"))
    assert read_credentials(path, "PNG") is None
    assert read_credentials(path, "LRC") is None
