import json
import re
import typing
from pathlib import Path

from art.lettering.drafted import ENGLISH, paper
from yanyi.art.lettering.geometry import geometry
from yanyi.art.lettering.items import Edge, Kind
from yanyi.art.lettering.layout import lay_page
from yanyi.perform.comic.options import Options
from yanyi.project.settings import load_settings

PAGE = (Path(__file__).parents[2] / "docs" / "comic.md").read_text("utf-8")


def test_the_settings_on_the_page_are_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / "yanyi.toml").write_text(_block("toml"), "utf-8")
    settings = load_settings(tmp_path / "yanyi.toml", frozenset({"comic"}))
    assert settings.options("comic", Options) == Options()
    assert all(name in settings.media["comic"] for name in Options.__dataclass_fields__)


def test_the_form_on_the_page_is_the_one_written() -> None:
    real = geometry(lay_page(paper(False), ENGLISH))
    shown = json.loads(_block("json"))
    assert _form(shown) == _form(typing.cast("dict[str, object]", json.loads(json.dumps(real))))
    assert all(word in PAGE for word in (*Kind, *Edge))


def _block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.S)
    assert found
    return found.group(1)


def _form(value: object) -> object:
    """The keys of a value, all the way down; of lists the first that is not empty."""
    if isinstance(value, dict):
        return {key: _form(one) for key, one in value.items()}
    if isinstance(value, list):
        full = next((one for one in value if one), None)
        return [_form(full)] if isinstance(full, dict) else "list"
    return None
