import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import av
import c2pa
import pytest
import skia
from cryptography.hazmat.primitives.asymmetric import ec
from pypdf import PdfReader

from media.clips import clip
from media.credentials.identities import KINDS, MAKING, authors, ours, said
from media.credentials.test_certificate import certified, pem
from media.labelling import specimens
from media.labelling.test_pdf import bound
from yanyi.media.credentials.certificate import identity
from yanyi.media.credentials.manifest import manifest
from yanyi.media.credentials.signing import can_sign, sign
from yanyi.media.labelling.kind import kind_of
from yanyi.media.labelling.reading import read_labels
from yanyi.media.labelling.signed import FORMATS


def picture(path: Path) -> Path:
    path.write_bytes(specimens.picture(path.suffix[1:]))
    return path


def audio(path: Path) -> Path:
    container = {".mp3": "mp3", ".flac": "flac", ".m4a": "ipod"}[path.suffix]
    codec = {".mp3": "libmp3lame", ".flac": "flac", ".m4a": "aac"}[path.suffix]
    return specimens.sound(path, container, codec, **specimens.tags())


def book(path: Path) -> Path:
    specimens.book(path, "", "<p>Words of a tale, packed.</p>" * 40, specimens.picture("png"))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"b/{number}.xhtml", "<html/>" * 90)
    return path


def comic(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ComicInfo.xml", "<ComicInfo/>")
        archive.writestr("1.png", specimens.picture("png"))
    return path


def film(path: Path) -> Path:
    return clip(path, each=2)


def seen(path: Path) -> object:
    """The pixels of a picture."""
    return skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes())).tobytes()


def decoded(path: Path) -> object:
    """Everything in a sound or a film, and its tags."""
    with av.open(str(path)) as container:
        frames = [frame.to_ndarray().tobytes() for frame in container.decode()]
        return frames, dict(container.metadata)


def members(path: Path) -> object:
    """Everything in an archive but the credentials, in order."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = [name for name in archive.namelist() if not name.endswith((".c2pa", "/"))]
        return [(name, archive.read(name)) for name in names]


def pages(path: Path) -> object:
    """What is on the pages of a PDF."""
    reader = PdfReader(io.BytesIO(path.read_bytes()))
    shown = [one.data for page in reader.pages for one in page.images]
    return shown, dict(reader.metadata or {})


CASES: dict[str, tuple[Callable[[Path], Path], Callable[[Path], object]]] = {
    "a.png": (picture, seen),
    "a.jpg": (picture, seen),
    "a.webp": (picture, seen),
    "a.mp3": (audio, decoded),
    "a.flac": (audio, decoded),
    "a.m4a": (audio, decoded),
    "a.mp4": (film, decoded),
    "a.pdf": (bound, pages),
    "a.epub": (book, members),
    "a.cbz": (comic, members),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_valid_the_same_every_time_and_changes_nothing_else(
    name: str, tmp_path: Path
) -> None:
    make, content = CASES[name]
    plain = make(tmp_path / name)
    signed, again = tmp_path / f"1{plain.suffix}", tmp_path / f"2{plain.suffix}"
    sign(plain, said(), ours(), signed)
    sign(plain, said(), ours(), again)
    assert signed.read_bytes() == again.read_bytes()
    assert content(signed) == content(plain)
    assert kind_of(signed).name == kind_of(plain).name
    found = read_labels(signed)
    assert found.credentials is not None
    assert (found.credentials.valid, found.credentials.faults) == (True, ())
    assert found.credentials.program == "Yanyi 0.1.0"
    assert [one.title for one in found.credentials.ingredients] == ["kokoro"]
    assert found.entries == read_labels(plain).entries
    assert {one.name for one in tmp_path.iterdir()} >= {name, signed.name}
    assert not list(tmp_path.glob("*.unpacked"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", CASES)
def test_an_authors_own_certificate_signs_too(name: str, kind: str, tmp_path: Path) -> None:
    make, content = CASES[name]
    plain, by = make(tmp_path / name), authors(kind)
    signed, again = tmp_path / f"1{plain.suffix}", tmp_path / f"2{plain.suffix}"
    sign(plain, manifest(MAKING, by.name), by, signed)
    sign(plain, manifest(MAKING, by.name), by, again)
    same = signed.read_bytes() == again.read_bytes()
    assert same == (kind != "ps256"), "only in signatures by RSA there is chance"
    assert content(signed) == content(plain)
    told = json.loads(reader_of(signed))
    assert told["validation_state"] == "Valid"
    assert told["manifests"][told["active_manifest"]]["signature_info"]["alg"].lower() == kind
    codes = {one["code"] for one in told["validation_results"]["activeManifest"]["failure"]}
    assert codes <= {"signingCredential.untrusted"}
    found = read_labels(signed)
    assert found.credentials is not None
    assert (found.credentials.signer, found.credentials.trusted) == ("A. Writer", False)


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_has_signed_a_change_is_noticed(kind: str, tmp_path: Path) -> None:
    by = authors(kind)
    sign(picture(tmp_path / "a.png"), manifest(MAKING, by.name), by, tmp_path / "b.png")
    data = bytearray((tmp_path / "b.png").read_bytes())
    at = data.rindex(b"IDAT") + 9
    data[at] ^= 1
    (tmp_path / "c.png").write_bytes(data)
    found = read_labels(tmp_path / "c.png")
    assert found.credentials is not None
    assert not found.credentials.valid
    assert any("changed after it was signed" in one for one in found.credentials.faults)


def reader_of(path: Path) -> str:
    """What C2PA's own reader says of a file."""
    settings = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}}
    with path.open("rb") as file, c2pa.Context.from_dict(settings) as context:
        with c2pa.Reader(FORMATS[kind_of(path).name], file, context=context) as reader:
            return str(reader.json())


def test_a_change_is_noticed_in_an_archive_too(tmp_path: Path) -> None:
    plain = comic(tmp_path / "a.cbz")
    sign(plain, said(), ours(), tmp_path / "b.cbz")
    data = (tmp_path / "b.cbz").read_bytes()
    (tmp_path / "c.cbz").write_bytes(data.replace(b"<ComicInfo/>", b"<ComicInfu/>"))
    found = read_labels(tmp_path / "c.cbz")
    assert found.credentials is not None
    assert not found.credentials.valid


def test_a_certificate_that_c2pa_does_not_take_is_refused(tmp_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    somebody, plain = identity(certified(key), pem(key)), picture(tmp_path / "a.png")
    with pytest.raises(ValueError, match="certificate"):
        sign(plain, said(), somebody, tmp_path / "b.png")


def test_what_cannot_be_signed_is_known_before(tmp_path: Path) -> None:
    assert can_sign(picture(tmp_path / "a.png"))
    (tmp_path / "a.srt").write_text("1\n")
    assert not can_sign(tmp_path / "a.srt")


def test_a_broken_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(specimens.picture("png")[:60])
    with pytest.raises(ValueError):
        sign(tmp_path / "a.png", said(), ours(), tmp_path / "b.png")
