from pathlib import Path

import pytest

from yanyi.problems import InputError
from yanyi.project.translations import (
    Entry,
    Sheet,
    load_translation,
    load_translations,
    sheet_text,
    translation_file,
)
from yanyi.story.types import Emphasis, Plain

SHEET = Sheet(
    "en",
    ("Fill in the words.",),
    ("雪渡", "The Snow Ferry"),
    ("某人", ""),
    ("", ""),
    (("小满", "Xiaoman"), ('老"鲁"头', "")),
    (
        Entry("ch01.第一章.1", "第一章", "Chapter One", "", "第一章"),
        Entry("ch01.雪.2", '“雪\\落"了。”', "*Snow* fell.", "小满"),
        Entry("ch01.船.3", "船动了。", "The boat.", was="船没有动。"),
        Entry("ch01.水.4", "水\n在。"),
    ),
    (Entry("gone", "从前", "Once"),),
)


def written(folder: Path, text: str) -> Path:
    path = translation_file(folder, "en")
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_what_is_written_is_read(tmp_path: Path) -> None:
    held = load_translation(written(tmp_path, sheet_text(SHEET)))
    found = held.translation
    assert (found.language, found.title, found.author) == ("en", "The Snow Ferry", "")
    assert found.names == (("小满", "Xiaoman"),)
    assert [one.anchor for one in found.lines] == [
        *(one.anchor for one in SHEET.entries),
        "gone",
    ]
    assert found.lines[1].said == '“雪\\落"了。”'
    assert found.lines[1].runs == (Emphasis("Snow"), Plain(" fell."))
    assert found.lines[3].runs == ()
    assert found.lines[3].said == "水\n在。"


def test_a_stale_line_keeps_the_words_it_was_made_for_and_shows_those_of_now() -> None:
    text = sheet_text(SHEET)
    assert 'said = "船没有动。"' in text
    assert "# now: 船动了。" in text


def test_every_line_knows_its_row(tmp_path: Path) -> None:
    path = written(tmp_path, sheet_text(SHEET))
    rows = path.read_text("utf-8").split("\n")
    at = load_translation(path).at("ch01.雪.2")
    assert rows[at.line - 1] == '[lines."ch01.雪.2"]  # 小满'
    assert at.file == str(path)


def test_all_translations_of_a_project_are_found(tmp_path: Path) -> None:
    assert load_translations(tmp_path) == ()
    written(tmp_path, sheet_text(SHEET))
    (tmp_path / "translations" / "fr.toml").write_text('title = "Le bac"\n', "utf-8")
    languages = [one.translation.language for one in load_translations(tmp_path)]
    assert languages == ["en", "fr"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('title = "a\n', ":1:"),
        ('[lines."a"]\nsaid = "b"\ntxt = "c"\n', ":3.*txt"),
        ('[lines."a"]\ntext = 3\n', ":2.*text"),
        ("titel = 3\n", "titel"),
    ],
)
def test_slips_are_named_with_their_row(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(InputError, match=rf"(?s)en\.toml.*{why}"):
        load_translation(written(tmp_path, text))
