import re
from pathlib import Path

from yanyi.perform.comic.options import Options
from yanyi.project.translations import load_translation
from yanyi.story.types import Emphasis
from yanyi.story.wire import loads

PAGE = (Path(__file__).parents[2] / "docs" / "editions.md").read_text("utf-8")
(TRANSLATION,) = re.findall(r"```toml\n(.*?)```", PAGE, re.S)


def test_one_language_may_stand_alone() -> None:
    assert loads(Options, '{"translation": "en"}', "a").languages == ("en",)
    assert Options().languages == ()


def test_the_translation_on_the_page_is_read(tmp_path: Path) -> None:
    path = tmp_path / "en.toml"
    path.write_text(TRANSLATION, "utf-8")
    found = load_translation(path).translation
    assert (found.language, found.title) == ("en", "The Snow Ferry")
    assert found.names == (("小满", "Xiaoman"),)
    assert found.lines[0].runs == (Emphasis("Hush."),)
