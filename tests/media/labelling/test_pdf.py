import zlib
from pathlib import Path

from media.labelling import specimens
from yanyi.media.labelling.kind import kind_of
from yanyi.media.labelling.pdf import read_pdf
from yanyi.media.labels import Made, wording, xmp_packet
from yanyi.media.pdf import PDF, PdfBook

SAID = wording("zh", Made.COMIC)


def bound(path: Path, subject: str = SAID) -> Path:
    """A PDF of one picture."""
    page = path.with_name("p.jpg")
    page.write_bytes(specimens.picture("jpg"))
    about = PdfBook("灯", "", "Yanyi", ((0, -1),), subject=subject, produce_id="specimen-1")
    PDF.run(about, [page], path)
    return path


def test_ours_is_read(tmp_path: Path) -> None:
    path = bound(tmp_path / "a.pdf")
    found = read_pdf(path, kind_of(path))
    assert [one.words for one in found.notices] == [SAID]
    assert [one.field("ProduceID") for one in found.entries] == ["specimen-1"]
    assert (found.source, found.faults) == ("compositeSynthetic", ())


def test_a_packed_packet_is_read_too(tmp_path: Path) -> None:
    packed = zlib.compress(xmp_packet(specimens.LABEL))
    head = b"%PDF-1.7\n1 0 obj\n<< /Type /Metadata /Filter /FlateDecode >>\nstream\n"
    info = b"/Subject <FEFF" + SAID.encode("utf-16-be").hex().encode() + b">"
    path = tmp_path / "a.pdf"
    path.write_bytes(head + packed + b"\nendstream\n" + info + b"\n%%EOF\n")
    found = read_pdf(path, kind_of(path))
    assert [one.words for one in found.notices] == [SAID]
    assert len(found.entries) == 1


def test_strings_are_read_with_their_signs(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\n/Title (Made \\(all\\) by \\101I)\n%%EOF")
    assert [one.words for one in read_pdf(path, kind_of(path)).notices] == ["Made (all) by AI"]


def test_a_cut_file_is_noticed(tmp_path: Path) -> None:
    path = bound(tmp_path / "a.pdf", subject="")
    path.write_bytes(path.read_bytes()[:-200])
    found = read_pdf(path, kind_of(path))
    assert (found.faults, found.notices) == (("it ends too early",), ())
