"""A picture of the author's own, from the settings file to the page."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import skia

from art.test_focus import picture
from cases.theatre import files, make, project, yanyi

MEDIA = ("--for", "comic,novel")


def bring(folder: Path, anchor: str, x: float) -> None:
    """Put a picture with a face at ``x`` beside a line."""
    (folder / "art").mkdir(exist_ok=True)
    picture([(x, 0.5)], (1200, 800)).save(str(folder / "art" / "own.png"), skia.kPNG)
    settings = folder / "yanyi.toml"
    text = settings.read_text("utf-8").partition("\n[lines.")[0]
    settings.write_text(f'{text}\n[lines."{anchor}"]\npicture = "art/own.png"\n', "utf-8")


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """A project made once, its store, and the anchor of a line."""
    root = tmp_path_factory.mktemp("own")
    folder = project(root / "lamp")
    make(folder, root / "store", *MEDIA)
    read = yanyi("read", folder, "--json", store=root / "store").data
    anchor = next(one["anchor"] for one in read["lines"] if "A name" in one["text"])
    return folder, root / "store", anchor


@pytest.fixture
def again(begun: tuple[Path, Path, str], tmp_path: Path) -> tuple[Path, Path, str]:
    folder, store, anchor = begun
    shutil.copytree(folder, tmp_path / "lamp")
    return tmp_path / "lamp", store, anchor


def changed(before: dict[str, bytes], folder: Path) -> set[str]:
    after = files(folder / "out")
    return {name for name in {*before, *after} if before.get(name) != after.get(name)}


def test_the_file_is_shown_and_another_file_makes_its_panel_again(
    again: tuple[Path, Path, str],
) -> None:
    folder, store, anchor = again
    before = files(folder / "out")
    bring(folder, anchor, 0.3)
    said: dict[str, Any] = make(folder, store, *MEDIA)
    pages = {name for name in changed(before, folder) if "/pages/" in name}
    assert len(pages) == 1
    assert said["made"]["art.fit"] == 2, "once for the panel, once for the novel"
    assert "picture by fake-artist" not in said["made"]
    between = files(folder / "out")
    bring(folder, anchor, 0.7)
    planned = yanyi("plan", folder, "--json", *MEDIA, store=store).data
    assert "art.fit" in {step["name"] for step in planned["steps"]}
    said = make(folder, store, *MEDIA)
    assert {name for name in changed(between, folder) if "/pages/" in name} == pages
    assert said["made"]["comic.page"] == 1
    said = make(folder, store, *MEDIA)
    assert said["made"] == {}


def test_a_missing_file_stops_before_any_work(again: tuple[Path, Path, str]) -> None:
    folder, store, anchor = again
    bring(folder, anchor, 0.3)
    (folder / "art" / "own.png").unlink()
    row = (folder / "yanyi.toml").read_text("utf-8").splitlines().index(f'[lines."{anchor}"]') + 1
    for command in ("make", "plan", "check"):
        ran = yanyi(command, folder, store=store)
        assert ran.status == 1
        assert f"yanyi.toml:{row}" in ran.err + ran.out
        assert "hint" in ran.err + ran.out
