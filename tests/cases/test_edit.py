"""Small edits stay small."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from cases.theatre import CHINESE, edit, files, make, project, yanyi

SPEECH = "speech by fake-voice"
PICTURE = "picture by fake-artist"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Any]:
    """A project made once: its folder, its store, and what the program said."""
    root = tmp_path_factory.mktemp("edit")
    folder = project(root / "lamp")
    return folder, root / "store", make(folder, root / "store")


@pytest.fixture
def again(begun: tuple[Path, Path, Any], tmp_path: Path) -> tuple[Path, Path]:
    """A copy of that project that shares its store."""
    folder, store, _ = begun
    copy = tmp_path / "lamp"
    shutil.copytree(folder, copy)
    return copy, store


def test_everything_is_made_the_first_time(begun: tuple[Path, Path, Any]) -> None:
    folder, _, said = begun
    endings = {Path(name).suffix for name in said["written"]}
    assert {".epub", ".cbz", ".pdf", ".m4b", ".mp4", ".vtt"} <= endings
    assert (folder / "out" / "report.html").is_file()
    assert (folder / "yanyi.lock").is_file()


def test_nothing_runs_the_second_time(again: tuple[Path, Path]) -> None:
    folder, store = again
    said = make(folder, store)
    assert said["made"] == {}
    assert said["written"] == []


def test_a_white_space_edit_runs_nothing_below_the_reader(again: tuple[Path, Path]) -> None:
    folder, store = again
    edit(folder, "\n\n“Who is there?”", "\n\n\n\n“Who is there?”")
    edit(folder, "the water for a", "the water  for a")
    said = make(folder, store)
    assert said["made"] == {}
    assert said["written"] == []


def test_one_edited_line_is_made_again_and_the_plan_said_so(again: tuple[Path, Path]) -> None:
    folder, store = again
    edit(folder, "“A name,”", "“The name of a ship,”")
    planned = yanyi("plan", folder, "--json", store=store).data
    before = files(folder / "out")
    said = make(folder, store)
    after = files(folder / "out")
    assert said["made"][SPEECH] == 1
    assert said["made"].get(PICTURE, 0) <= 1
    assert said["made"]["film.shot"] == 1
    assert said["made"]["comic.page"] <= 2
    ran = {name for name, count in said["made"].items() if count}
    assert ran <= {step["name"] for step in planned["steps"]}
    assert [one["text"] for one in planned["changed"]] == ["“The name of a ship,”"]
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == set(said["written"])
    pages = [name for name in after if name.startswith("comic/pages/")]
    assert len([name for name in changed if name in pages]) <= 2 < len(pages)


def test_another_speaker_changes_that_line_only(again: tuple[Path, Path]) -> None:
    folder, store = again
    reading = yanyi("read", folder, "--json", store=store).data
    line = next(one for one in reading["lines"] if "A name" in one["text"])
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write(f'\n[lines."{line["anchor"]}"]\nspeaker = "Tobias"\n')
    said = make(folder, store)
    assert said["made"][SPEECH] == 1
    assert said["made"]["film.shot"] <= 2


def test_another_chapter_is_left_alone(again: tuple[Path, Path]) -> None:
    folder, store = again
    edit(folder, "They walked through the forest", "They ran through the forest")
    before = files(folder / "out")
    make(folder, store)
    after = files(folder / "out")
    pages = sorted(name for name in after if name.startswith("comic/pages/"))
    assert [before[name] for name in pages[:3]] == [after[name] for name in pages[:3]]


def test_two_stores_give_the_same_bytes(tmp_path: Path) -> None:
    """In Chinese; builds that are killed are held against undisturbed ones in English."""
    one = project(tmp_path / "one", CHINESE, "zh")
    two = project(tmp_path / "two", CHINESE, "zh")
    make(one, tmp_path / "first", "--chapters", "1")
    make(two, tmp_path / "second", "--chapters", "1", "--jobs", "1")
    assert files(one / "out") == files(two / "out")


def test_another_reading_of_a_word_speaks_its_lines_only(again: tuple[Path, Path]) -> None:
    folder, store = again
    reading = yanyi("read", folder, "--json", store=store).data
    holding = [one for one in reading["lines"] if "Tobias" in one["text"]]
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write('\n[voice.say]\n"Tobias" = "toe bye us"\n')
    said = make(folder, store)
    assert 0 < len(holding) < len(reading["lines"])
    assert said["made"][SPEECH] == len(holding)


def test_a_reading_that_cannot_be_said_is_named_with_its_row(again: tuple[Path, Path]) -> None:
    folder, store = again
    before = len((folder / "yanyi.toml").read_text("utf-8").splitlines())
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write('\n[voice.say]\n"Tobias" = "42"\n')
    said = yanyi("make", folder, store=store)
    assert said.status == 1
    assert f"yanyi.toml:{before + 3}" in said.err
    assert '"42" is neither plain words nor sounds' in said.err
