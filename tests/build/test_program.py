from pathlib import Path

import pytest

from yanyi.build.program import ROOT, fingerprint, libraries, program


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "noun.py").write_text("one = 1\n")
    return tmp_path


def test_every_file_and_every_version_counts(source: Path) -> None:
    before = fingerprint(source, ("ink 1",))
    assert fingerprint(source, ("ink 1",)) == before
    assert fingerprint(source, ("ink 2",)) != before
    (source / "room" / "font.ttf").write_bytes(b"\0")
    assert fingerprint(source, ("ink 1",)) != before


def test_what_python_compiles_does_not_count(source: Path) -> None:
    before = fingerprint(source, ())
    (source / "room" / "__pycache__").mkdir()
    (source / "room" / "__pycache__" / "noun.cpython-311.pyc").write_bytes(b"\0")
    assert fingerprint(source, ()) == before


def test_another_processor_is_another_program(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint(source, ())
    monkeypatch.setattr("platform.machine", lambda: "another")
    assert fingerprint(source, ()) != before


def test_the_program_is_this_source_and_what_every_yanyi_needs() -> None:
    assert (ROOT / "build" / "program.py").is_file()
    names = {one.split()[0] for one in libraries()}
    assert {"numpy", "skia-python", "av"} <= names
    assert "pytest" not in names
    assert program() == fingerprint(ROOT, libraries())
