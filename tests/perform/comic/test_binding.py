import asyncio
import json
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from media.leaves import BOOK, picture
from perform.comic.stage_for_comics import SmallStage
from yanyi.media.epub.front import Title
from yanyi.media.leaf import Leaf
from yanyi.models.work import WorkFile
from yanyi.perform.comic.binding import Bindery, Wanted, bound_paths, files, numbered, title_of
from yanyi.story.types import Meta, Story, Translation

TITLE = Title("雪渡", "zh", "urn:x", "某人", label="本漫画的画面由人工智能生成。")
LINES = ((), ("a", "b"), ("c",), ())
BINDERY = Bindery(TITLE, ("小满",), ("渡口",), BOOK, LINES)


def bound(folder: Path, wanted: Wanted) -> tuple[SmallStage, dict[str, WorkFile]]:
    stage = SmallStage(folder)
    pages = [stage.folder.keep(picture(folder / f"p{n}", 0xFF102030 + n)) for n in range(4)]
    made = asyncio.run(files(BINDERY, pages, wanted, stage))
    return stage, {one.path: one for one in made}


def test_everything_is_bound_and_says_the_direction(tmp_path: Path) -> None:
    stage, made = bound(tmp_path, Wanted(rtl=True))
    assert list(made) == [
        "comic/雪渡.cbz",
        "comic/雪渡.pdf",
        "comic/雪渡.epub",
        *(f"comic/pages/{n:04}.webp" for n in range(1, 5)),
        "comic/pages.json",
        "comic/reader/index.html",
    ]
    path = {name: stage.folder.path(one.blob) for name, one in made.items()}
    with zipfile.ZipFile(path["comic/雪渡.cbz"]) as book:
        info = book.read("ComicInfo.xml").decode()
    assert "<Manga>YesAndRightToLeft</Manga>" in info
    assert "<Locations>渡口</Locations>" in info
    with zipfile.ZipFile(path["comic/雪渡.epub"]) as book:
        assert b'page-progression-direction="rtl"' in book.read("EPUB/package.opf")
    preferences = PdfReader(path["comic/雪渡.pdf"]).root_object["/ViewerPreferences"]
    assert preferences["/Direction"] == "/R2L"  # type: ignore[index]
    told = json.loads(path["comic/pages.json"].read_text("utf-8"))
    assert told["direction"] == "rtl"
    assert b'"rtl":true' in path["comic/reader/index.html"].read_bytes()


def test_pages_json_tells_where_everything_is(tmp_path: Path) -> None:
    stage, made = bound(tmp_path, Wanted(pdf=False, epub=False, reader=False))
    told = json.loads(stage.folder.path(made["comic/pages.json"].blob).read_text("utf-8"))
    assert [one["file"] for one in told["pages"]] == [f"pages/{n:04}.webp" for n in range(1, 5)]
    assert [one["lines"] for one in told["pages"]] == [list(one) for one in LINES]
    panel = told["pages"][1]["panels"][1]
    assert panel["alternative"] == "By a river, at night. Mara stands."
    assert panel["words"][0]["text"] == "Who is governor there?"
    assert panel["words"][0]["lead"] == "Mara: "
    assert told["generated"] == TITLE.label


@pytest.mark.parametrize(
    ("wanted", "endings"),
    [
        (Wanted(), ["cbz", "pdf", "epub"]),
        (Wanted(pdf=False), ["cbz", "epub"]),
        (Wanted(pdf=False, epub=False), ["cbz"]),
    ],
)
def test_what_is_not_wanted_is_not_bound(wanted: Wanted, endings: list[str]) -> None:
    assert [path.rpartition(".")[2] for path in bound_paths(BINDERY, wanted)] == endings


def test_pages_are_numbered_between_cover_and_last_page() -> None:
    found = numbered([Leaf(1, 1), Leaf(1, 1)], TITLE, "完")
    assert [one.label for one in found] == ["", "1", "2", ""]
    assert "雪渡" in found[0].alternative
    assert found[-1].alternative == f"完 {TITLE.label}"


def test_a_translation_is_an_edition_of_its_own() -> None:
    story = Story(Meta("雪渡", "某人", description="雪"), "zh", ())
    own = title_of(story)
    other = title_of(story, Translation("en", (), "The Snow Ferry"))
    assert (other.title, other.author, other.language) == ("The Snow Ferry", "某人", "en")
    assert own.identifier != other.identifier
    assert own.label != other.label
    assert own == title_of(story)
