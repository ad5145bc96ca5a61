from pathlib import Path

import pytest

from yanyi.app.session import find, read_manuscript
from yanyi.app.translating import translate
from yanyi.app.translations import translated, wanted
from yanyi.problems import UsageError
from yanyi.project.lock import load_lock
from yanyi.project.translations import load_translations
from yanyi.story.types import Story
from yanyi.story.walk import lines, words_of

TALE = """# The Lamp

## One

Mara held up the lamp.

“Who is there?” asked Mara.

“Only me,” said Tobias.
"""


def project(folder: Path, text: str = TALE) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "story.md").write_text(text, "utf-8")
    return folder


def story_of(folder: Path) -> Story:
    opened, readers = find(folder)
    return read_manuscript(opened, load_lock(opened.lock), readers).story


def fill(folder: Path, said: str, text: str) -> None:
    path = folder / "translations" / "zh.toml"
    before = path.read_text("utf-8")
    head, _, tail = before.partition(f'said = "{said}"\ntext = ""')
    assert tail
    path.write_text(f'{head}said = "{said}"\ntext = "{text}"{tail}', "utf-8")


def test_only_what_is_lettered_wants_words(tmp_path: Path) -> None:
    story = story_of(project(tmp_path))
    words = {line.anchor: words_of(line) for line in lines(story)}
    assert [words[anchor].strip() for anchor in wanted(story)] == [
        "One",
        "Mara held up the lamp.",
        "Who is there?",
        "Only me,",
    ]


def test_the_file_is_written_once_and_what_is_filled_in_stays(tmp_path: Path) -> None:
    folder = project(tmp_path)
    made = translate(folder, "zh")
    assert made.path == folder / "translations" / "zh.toml"
    assert (made.lines, len(made.missing)) == (4, 4)
    assert "“Who is there?”" in made.path.read_text("utf-8")
    fill(folder, "“Who is there?”", "“谁？”")
    again = translate(folder, "zh")
    assert len(again.missing) == 3
    assert 'text = "“谁？”"' in again.path.read_text("utf-8")
    before = again.path.read_bytes()
    translate(folder, "zh")
    assert again.path.read_bytes() == before


def test_the_story_has_its_translations_without_quotation_marks(tmp_path: Path) -> None:
    folder = project(tmp_path)
    translate(folder, "zh")
    fill(folder, "“Who is there?”", "“谁？”")
    story, problems = translated(story_of(folder), load_translations(folder))
    (found,) = story.translations
    assert [words_of(one) for one in found.lines] == ["谁？"]
    (problem,) = problems
    assert "3 of 4 lines have no translation into zh" in problem.message
    assert problem.position
    assert problem.position.line > 1


def test_an_edited_line_makes_its_translation_stale_and_a_lost_one_is_kept(tmp_path: Path) -> None:
    folder = project(tmp_path)
    translate(folder, "zh")
    fill(folder, "“Who is there?”", "谁？")
    fill(folder, "Mara held up the lamp.", "玛拉举起灯。")
    text = TALE.replace("Who is there?", "Who is out there?")
    project(folder, text.replace("Mara held up the lamp.\n\n", ""))
    made = translate(folder, "zh")
    assert len(made.stale) == 1
    assert len(made.lost) == 1
    written = made.path.read_text("utf-8")
    assert "# now: “Who is out there?”" in written
    assert "玛拉举起灯。" in written
    _, problems = translated(story_of(folder), load_translations(folder))
    messages = [one.message for one in problems]
    assert any("has changed" in one for one in messages)
    assert any("has no line" in one for one in messages)


@pytest.mark.parametrize("language", ["../up", "", "en"])
def test_other_names_are_refused(tmp_path: Path, language: str) -> None:
    with pytest.raises(UsageError):
        translate(project(tmp_path), language)
    assert not (tmp_path / "translations").exists()
