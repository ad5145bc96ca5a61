import re
from dataclasses import fields
from pathlib import Path

from yanyi.perform.audiobook.delivery import published
from yanyi.perform.audiobook.performance import Options
from yanyi.project.settings import load_settings

PAGE = (Path(__file__).parents[2] / "docs" / "audiobook.md").read_text("utf-8")
SCRIPT = Path(__file__).parents[2] / "src" / "yanyi" / "assets" / "player" / "player.js"
(SETTINGS,) = re.findall(r"```toml\n(.*?)```", PAGE, re.S)


def test_the_settings_on_the_page_are_read(tmp_path: Path) -> None:
    path = tmp_path / "yanyi.toml"
    path.write_text(SETTINGS, "utf-8")
    options = load_settings(path, frozenset({"audiobook"})).options("audiobook", Options)
    offered = published(options.forms)
    assert offered.site == "https://example.org/my-story"
    assert offered.first.isoformat() == "2026-01-01T00:00:00+00:00"


def test_every_option_is_on_the_page_with_its_default() -> None:
    said = dict(re.findall(r"^(\w+) = (\S+)", SETTINGS, re.M))
    assert said.keys() == {one.name for one in fields(Options)}
    for name in ("podcast", "read_along", "player", "explicit", "bit_rate", "pauses"):
        assert said[name] == str(getattr(Options(), name)).lower()
    assert said["category"] == f'"{Options().category}"'


def test_the_keys_on_the_page_are_those_of_the_player() -> None:
    code = SCRIPT.read_text("utf-8")
    keys = set(re.findall(r"^    \"?([^\s\"]+|\s)\"?: ", code, re.M))
    assert {" ", "ArrowLeft", ",", "p", "n", "[", "f", "c", "m", "?"} <= keys
