"""What a machine can see of the house rules."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py")) + sorted((ROOT / "tests").rglob("*.py"))
ROOMLESS = {"utils", "helpers", "common", "manager", "misc"}


def test_there_are_sources() -> None:
    assert len(SOURCES) > 50


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_600_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 600


def test_every_file_has_a_noun() -> None:
    assert not [path for path in SOURCES if path.stem in ROOMLESS]


def test_every_room_says_what_it_is() -> None:
    rooms = [path for path in SOURCES if path.name == "__init__.py" and "src" in path.parts]
    assert not [path for path in rooms if not path.read_text("utf-8").startswith('"""')]
