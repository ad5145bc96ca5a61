from pathlib import Path

import pytest

from media.labelling import specimens
from yanyi.media.labelling.found import Family, Kind
from yanyi.media.labelling.pictures import picture_labels, read_picture

KIND = Kind("picture", Family.PICTURE)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_ours_is_read(suffix: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(specimens.picture(suffix))
    found = read_picture(tmp_path / "a", KIND)
    (entry,) = found.entries
    assert (entry.where, entry.field("ProduceID"), entry.faults) == ("XMP", "specimen-1", ())
    assert found.source == "compositeSynthetic"


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_without_one_there_is_nothing(suffix: str) -> None:
    assert picture_labels(specimens.picture(suffix, labelled=False), KIND).entries == ()


def test_a_label_in_a_damaged_picture_is_still_found() -> None:
    whole = specimens.picture("png")
    assert picture_labels(whole[: whole.index(b"</x:xmpmeta>") + 12], KIND).entries


def test_a_damaged_packet_is_noticed() -> None:
    broken = specimens.picture("webp").replace(b"<rdf:RDF>", b"<rdf:RDQ>")
    found = picture_labels(broken, KIND)
    assert found.faults == ("its XMP packet is broken and cannot be read",)


def test_one_that_another_program_put_elsewhere_is_found() -> None:
    entry = b'{"AIGC":{"Label":"2","ContentProducer":"Other","ProduceID":"9"}}'
    plain = specimens.picture("jpg", labelled=False)
    comment = b"\xff\xfe" + (len(entry) + 2).to_bytes(2, "big") + entry
    (found,) = picture_labels(plain[:2] + comment + plain[2:], KIND).entries
    assert (found.field("ContentProducer"), len(found.faults)) == ("Other", 4)
