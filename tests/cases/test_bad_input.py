"""Bad input gets a sentence with place and hint, status 1, and leaves nothing half-written."""

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cases.theatre import ENGLISH, project, yanyi


def empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def spaces(path: Path) -> Path:
    path.write_text(" \n\n \t\n")
    return path


def jpeg(path: Path) -> Path:
    path.write_bytes(
        bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb") + os.urandom(4000)
    )
    return path


def no_zip(path: Path) -> Path:
    path = path.with_suffix(".epub")
    path.write_bytes(b"this is no archive")
    return path


def archive(path: Path, members: dict[str, bytes]) -> Path:
    path = path.with_suffix(".epub")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("mimetype", "application/epub+zip")
        for name, data in members.items():
            made.writestr(name, data)
    path.write_bytes(buffer.getvalue())
    return path


CONTAINER = b"""<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="%s" media-type="application/oebps-package+xml"/></rootfiles>
</container>"""


def bomb(path: Path) -> Path:
    zeros = b"\0" * (600 << 20)
    return archive(path, {"META-INF/container.xml": CONTAINER % b"a.opf", "a.opf": zeros})


def climber(path: Path) -> Path:
    members = {"META-INF/container.xml": CONTAINER % b"../../a.opf", "../../a.opf": b"<package/>"}
    return archive(path, members)


def nothing(path: Path) -> Path:
    path = path.with_suffix("")
    path.mkdir()
    return path


def missing(path: Path) -> Path:
    return path


@pytest.mark.parametrize(
    "bad", [empty, spaces, jpeg, no_zip, bomb, climber, nothing, missing], ids=lambda f: f.__name__
)
def test_what_is_no_manuscript_gets_a_sentence(bad: Callable[[Path], Path], tmp_path: Path) -> None:
    path = bad(tmp_path / "tale.txt")
    before = sorted(tmp_path.rglob("*"))
    ran = yanyi("make", path, store=tmp_path / "store")
    assert ran.status == 1, ran.err
    assert str(path) in ran.err
    assert "hint:" in ran.err
    assert "Traceback" not in ran.err
    after = [one for one in sorted(tmp_path.rglob("*")) if "store" not in one.parts]
    assert after == before


@pytest.mark.parametrize(
    "text",
    [
        "The rain fell on the harbour. “Who is there?” asked Mara. Nobody came. " * 15_000,
        "“An open quotation that nobody closes, said Mara.\n\nAnd then it ended.\n",
        "「「『 」 “‘ a \n\n ” said ’’ Mara.\n",
        "Mara\x00 said\x07 \x1b[31m“yes\x08”.\u202e\ufeff\n",
        "🦊 “🦉!” said the fox. \U0010ffff e\u0301 \ud7ff\n",
        "One word",
    ],
    ids=["1 MB paragraph", "open quote", "tangled quotes", "control", "emoji", "one word"],
)
def test_an_odd_text_becomes_a_novel(text: str, tmp_path: Path) -> None:
    path = tmp_path / "tale.txt"
    path.write_text(text, "utf-8", newline="")
    ran = yanyi("make", path, "--for", "novel", "--json", store=tmp_path / "store")
    assert ran.status == 1 or ran.data["written"], ran.err
    assert "Traceback" not in ran.err
    assert ran.status == 0, ran.err


def test_an_output_folder_that_cannot_be_made_is_refused_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file stands here")
    folder = project(tmp_path / "lamp")
    ran = yanyi("make", folder, "--out", tmp_path / "out" / "deep", store=tmp_path / "store")
    assert ran.status == 1
    assert "hint:" in ran.err
    assert not (folder / "yanyi.lock").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["make"], "Missing"),
        (["make", "PATH", "--for", "opera"], "no medium called opera"),
        (["make", "PATH", "--chapters", "9"], "names none"),
        (["make", "PATH", "--for", "novel", "--wrong"], "--wrong"),
        (["sing"], "sing"),
    ],
)
def test_a_wrong_command_is_a_usage_error(arguments: list[str], says: str, tmp_path: Path) -> None:
    folder = project(tmp_path / "lamp", ENGLISH)
    words = [str(folder) if one == "PATH" else one for one in arguments]
    ran = yanyi(*words, store=tmp_path / "store")
    assert ran.status == 2, ran.err
    assert says in ran.err
    assert "hint" in ran.err


def test_a_mistake_in_the_settings_is_named_with_its_line(tmp_path: Path) -> None:
    folder = project(tmp_path / "lamp")
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write("[comic]\ncolour = 3\n")
    ran = yanyi("make", folder, "--for", "comic", store=tmp_path / "store")
    assert ran.status == 1
    assert "colour" in ran.err
