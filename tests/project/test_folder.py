from pathlib import Path

import pytest

from yanyi.problems import InputError
from yanyi.project.folder import open_project, store_root

SUFFIXES = frozenset({".txt", ".md"})


def opened(path: Path) -> tuple[str, str, str]:
    project = open_project(path, SUFFIXES, frozenset())
    return project.manuscript.name, project.home.name, project.out.name


def test_a_lone_manuscript_has_its_things_beside_it(tmp_path: Path) -> None:
    (tmp_path / "tale.txt").write_text("words")
    assert opened(tmp_path / "tale.txt") == ("tale.txt", "tale.yanyi", "tale.out")


def test_settings_beside_a_lone_manuscript_are_read(tmp_path: Path) -> None:
    (tmp_path / "tale.txt").write_text("words")
    (tmp_path / "tale.yanyi").mkdir()
    (tmp_path / "tale.yanyi" / "yanyi.toml").write_text('[story]\ntitle = "T"\n')
    project = open_project(tmp_path / "tale.txt", SUFFIXES, frozenset())
    assert project.settings.story.title == "T"


def test_a_folder_finds_its_only_manuscript(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("words")
    (tmp_path / "README.md").write_text("words")
    assert opened(tmp_path) == ("a.md", tmp_path.name, "out")


def test_the_settings_may_name_the_manuscript(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("words")
    (tmp_path / "b.md").write_text("words")
    (tmp_path / "yanyi.toml").write_text('[story]\nmanuscript = "b.md"\n')
    assert opened(tmp_path)[0] == "b.md"


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ([], "no manuscript"),
        (["a.md", "b.txt"], "several manuscripts"),
    ],
)
def test_a_folder_without_one_manuscript_is_refused(
    tmp_path: Path, files: list[str], says: str
) -> None:
    for name in files:
        (tmp_path / name).write_text("words")
    with pytest.raises(InputError, match=says):
        opened(tmp_path)


def test_a_manuscript_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "yanyi.toml").write_text('[story]\nmanuscript = "gone.md"\n')
    with pytest.raises(InputError, match=r"gone\.md"):
        opened(tmp_path)
    with pytest.raises(InputError, match="no such file"):
        opened(tmp_path / "nowhere")


def test_the_store_is_where_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "data")
    monkeypatch.delenv("YANYI_HOME", raising=False)
    assert store_root(None) == Path("data/yanyi")
    monkeypatch.setenv("YANYI_HOME", "home")
    assert store_root(None) == Path("home")
    assert store_root(tmp_path) == tmp_path
