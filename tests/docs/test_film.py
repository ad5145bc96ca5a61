import re
from pathlib import Path

import pytest

from yanyi.perform.film.studio import Options
from yanyi.project.settings import load_settings

PAGE = (Path(__file__).parents[2] / "docs" / "film.md").read_text("utf-8")
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.S)


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "yanyi.toml"
    path.write_text("\n".join(BLOCKS), "utf-8")
    return path


def test_the_settings_on_the_page_are_the_usual_ones_and_all_of_them(settings: Path) -> None:
    read = load_settings(settings, frozenset({"film"}))
    assert read.options("film", Options) == Options()
    said = re.findall(r"^(\w+) = ", BLOCKS[0], re.M)
    assert said == list(Options.__dataclass_fields__)


def test_a_clip_of_the_authors_own_is_read(settings: Path) -> None:
    (line,) = load_settings(settings, frozenset({"film"})).corrections.lines
    assert line.clip == "clips/harbour.mp4"


def test_pictures_of_the_page_are_there() -> None:
    for name in re.findall(r"!\[.*?\]\((.*?)\)", PAGE):
        assert (Path(__file__).parents[2] / "docs" / name).is_file(), name
