"""Every sort of file is walked back to lines, people, models, takes, settings and own files."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import skia

from art.test_focus import picture
from yanyi.app.explain import Explanation, Made, explain
from yanyi.app.make import make
from yanyi.app.request import Request
from yanyi.build.here import Here
from yanyi.build.memory import Memory
from yanyi.problems import InputError

TALE = """# 灯

## 雨夜

夜里，雨落在码头上。

“是我。”陈伯说。
"""
SETTINGS = """
[story]
title = "灯"
language = "zh"
manuscript = "story.md"

[models]
speech = "fake-voice"
hear = "fake-ear"
picture = "fake-artist"

[cast."陈伯"]
voice = "zh-male-3"

[lines."{spoken}"]
take = 2
emotion = "angry"
picture = "own.png"

[comic]
translation = ["en"]
pdf = false
epub = false
reader = false
cast = false

[audiobook]
acx = false
podcast = false
read_along = false
player = false
proof = false
"""
WORDS = """language = "en"
[lines."{spoken}"]
said = "“是我。”"
text = "“It is me.”"
"""
SPOKEN = "ch01.是我.90bc"


@dataclass(frozen=True)
class Tale:
    """A project that was made, and its store."""

    folder: Path
    store: Path

    def explain(self, pattern: str) -> Explanation:
        """What is said of the first file that is called so."""
        return explain(next(iter(sorted((self.folder / "out").glob(pattern)))), self.store)


@pytest.fixture(scope="module")
def tale(tmp_path_factory: pytest.TempPathFactory) -> Tale:
    root = tmp_path_factory.mktemp("explain")
    folder = root / "deng"
    (folder / "translations").mkdir(parents=True)
    (folder / "story.md").write_text(TALE, "utf-8")
    (folder / "yanyi.toml").write_text(SETTINGS.format(spoken=SPOKEN), "utf-8")
    (folder / "translations" / "en.toml").write_text(WORDS.format(spoken=SPOKEN), "utf-8")
    picture([(0.5, 0.5)]).save(str(folder / "own.png"), skia.kPNG)
    request = Request(folder, ("novel", "comic", "audiobook"), store=root / "store", jobs=1)
    make(request, None, Here(root / "store"))
    return Tale(folder, root / "store")


def steps(made: Made) -> Iterator[Made]:
    yield made
    for one in made.behind:
        yield from steps(one)


def told(found: Explanation) -> list[str]:
    return [one.what for one in steps(found.made)]


def test_an_audiobook_has_lines_voices_and_takes(tale: Tale) -> None:
    found = tale.explain("audiobook/*.m4b")
    (line,) = [one for one in found.lines if one.anchor == SPOKEN]
    assert (line.text, line.speaker, line.chapter) == ("“是我。”", "陈伯", "雨夜")
    assert line.place == f"{tale.folder / 'story.md'}:7"
    (said,) = [one for one in steps(found.made) if one.what == "speech of 陈伯: “是我。”"]
    assert (said.kind, said.name, said.take) == ("speech", "fake-voice", 2)
    assert set(said.settings) == {
        f"[lines.{SPOKEN}] take = 2",
        f"[lines.{SPOKEN}] emotion = angry",
        "[cast.陈伯] voice = zh-male-3",
    }
    assert "speech of the narrator: “夜里，雨落在码头上。”" in told(found)
    assert ("speech", "fake-voice", said.version, 8) in found.makers
    assert set(said.settings) <= set(found.settings)
    assert found.notes == ()


def test_a_page_has_pictures_and_the_authors_own_file(tale: Tale) -> None:
    found = tale.explain("comic/pages/0002.*")
    assert f"your own file: [lines.{SPOKEN}] picture = own.png" in told(found)
    assert f"[lines.{SPOKEN}] picture = own.png" in found.settings
    assert any(one.startswith("page laid out: “雨夜 夜里，雨落在码头上。") for one in told(found))
    assert any(one.startswith("picture of ") and "night, rain" in one for one in told(found))


def test_a_page_in_another_language_has_the_words_of_the_translation(tale: Tale) -> None:
    found = tale.explain("comic/en/pages/0002.*")
    assert found.language == "en"
    (line,) = [one for one in found.lines if one.anchor == SPOKEN]
    assert (line.text, line.translated) == ("“是我。”", "It is me.")
    assert any("It is me." in one for one in told(found))


def test_a_book_has_its_words_and_its_cover(tale: Tale) -> None:
    found = tale.explain("novel/*.epub")
    assert found.made.what == "signed with credentials"
    assert found.made.behind[0].what == "book bound as EPUB: 灯"
    assert any(
        one.startswith("words put into form: “雨夜 夜里，雨落在码头上。") for one in told(found)
    )
    assert "cover: 灯" in told(found)
    assert "[story] title = 灯" in found.settings


def test_words_that_no_step_made_still_have_their_lines(tale: Tale) -> None:
    found = tale.explain("audiobook/*.vtt")
    assert SPOKEN in [one.anchor for one in found.lines]
    assert found.made.what.startswith("words put into form: “WEBVTT")
    assert (found.makers, found.notes) == ((), ())


def test_a_store_elsewhere_is_told(tale: Tale, tmp_path: Path) -> None:
    path = next((tale.folder / "out" / "audiobook").glob("*.m4b"))
    found = explain(path, tmp_path / "other")
    assert [one.anchor for one in found.lines].count(SPOKEN) == 1
    assert [
        " ".join(one.message.split()[: len(start.split())])
        for one, start in zip(
            found.notes, ("what the run stood on", "this store knows nothing"), strict=True
        )
    ] == ["what the run stood on", "this store knows nothing"]
    assert all("--store" in one.hint for one in found.notes)


def test_steps_that_are_forgotten_are_told(tale: Tale, tmp_path: Path) -> None:
    shutil.copytree(tale.store, tmp_path / "store")
    for name in ("traces.sqlite", "traces.sqlite-wal", "traces.sqlite-shm"):
        (tmp_path / "store" / name).unlink(missing_ok=True)
    Memory(tmp_path / "store").close()
    path = next((tale.folder / "out" / "audiobook").glob("*.m4b"))
    found = explain(path, tmp_path / "store")
    assert found.made.what == "a file whose making is no longer remembered"
    assert [one.message for one in found.notes] == [
        "the steps that made it are no longer remembered"
    ]


def test_a_manuscript_that_changed_since_is_told(tale: Tale) -> None:
    source = tale.folder / "story.md"
    source.write_text(f"\n\n{TALE}", "utf-8")
    try:
        (note,) = tale.explain("novel/*.epub").notes
    finally:
        source.write_text(TALE, "utf-8")
    assert "was changed after this was made" in note.message
    assert note.position is not None
    assert note.position.file == str(source)


def test_files_of_others_and_files_changed_since_are_refused(tale: Tale, tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"film")
    with pytest.raises(InputError, match="did not make"):
        explain(tmp_path / "a.mp4", tale.store)
    with pytest.raises(InputError, match="no such file"):
        explain(tmp_path / "b.mp4", tale.store)
    path = next((tale.folder / "out" / "comic" / "pages").iterdir())
    kept = path.read_bytes()
    path.write_bytes(b"scribble")
    try:
        with pytest.raises(InputError, match="was changed after"):
            explain(path, tale.store)
    finally:
        path.write_bytes(kept)
