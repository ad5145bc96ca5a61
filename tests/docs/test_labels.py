import re
from pathlib import Path

import pytest

from media.labelling import specimens
from yanyi.cli.main import app
from yanyi.media.labelling.aigc import FIELDS
from yanyi.problems import InputError
from yanyi.project.settings import LabelsTable, field_names, load_settings

PAGE = (Path(__file__).parents[2] / "docs" / "labels.md").read_text("utf-8")


def test_the_settings_on_the_page_are_read(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.S)
    (tmp_path / "yanyi.toml").write_text(example, "utf-8")
    labels = load_settings(tmp_path / "yanyi.toml", frozenset()).labels
    assert labels == LabelsTable(True, True, True, "me.pem", "YANYI_SIGNING_KEY")
    assert all(f"`{name}`" in PAGE or f"{name} =" in PAGE for name in field_names(LabelsTable))


@pytest.mark.parametrize("name", ["explicit", "implicit"])
def test_what_it_says_cannot_be_turned_off_is_refused_with_its_line(
    name: str, tmp_path: Path
) -> None:
    assert getattr(LabelsTable(), name) is True
    assert "`explicit` and `implicit` are `true` and cannot be turned off" in PAGE
    path = tmp_path / "yanyi.toml"
    path.write_text(f"[labels]\ncredentials = false\n{name} = false\n", "utf-8")
    with pytest.raises(InputError, match=rf"yanyi.toml:3: \[labels\] {name} cannot be turned off"):
        load_settings(path, frozenset())


def test_every_field_is_named() -> None:
    assert all(f"`{name}`" in PAGE for name in FIELDS)


def test_the_commands_on_the_page_do_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("novel", "film"):
        (tmp_path / "out" / name).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    specimens.book(Path("out/novel/tale.epub"), "", "<p>Stone</p>")
    specimens.sound(Path("out/film/tale.mp4"), "mp4", "aac", **specimens.tags())
    Path("photo.jpg").write_bytes(specimens.picture("jpg", labelled=False))
    (example,) = re.findall(r"```sh\n(.*?)```", PAGE, re.S)
    for row in example.splitlines():
        assert app(row.split()[1:], standalone_mode=False) == 1
    told = capsys.readouterr()
    assert "out/novel/tale.epub: no label" in told.err
    assert "out/film/tale.mp4" not in told.err
    assert '"path": "photo.jpg"' in told.out
