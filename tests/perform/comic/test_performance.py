import asyncio
import dataclasses
import json
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest
import skia

from perform.comic.comic_stories import chinese, english
from perform.comic.stage_for_comics import SmallStage
from yanyi.app.proof import prove_work
from yanyi.media.labels import read_xmp
from yanyi.media.xmp import xmp_of
from yanyi.models.work import Work
from yanyi.perform.comic.options import Direction, Form, Options
from yanyi.perform.comic.performance import PERFORMER, perform
from yanyi.problems import InputError
from yanyi.story.reading import Why
from yanyi.story.types import Paragraph, Plain, Spoken, Story, TranslatedLine, Translation
from yanyi.story.walk import lines

Performed = tuple[Story, Work, SmallStage]
STORIES = {"zh": chinese, "en": english}


@pytest.fixture(scope="module", params=["zh", "en"])
def performed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Performed:
    story, board = STORIES[request.param]()
    stage = SmallStage(tmp_path_factory.mktemp(request.param))
    return story, asyncio.run(perform(story, board, Options(), stage)), stage


def test_no_word_is_lost_or_changed(performed: Performed) -> None:
    story, work, _ = performed
    proof = prove_work(work, story)
    assert not proof.missing
    assert not proof.altered
    assert proof.told + proof.omitted == proof.characters
    assert {one.reason for one in work.omitted} == {Why.SPEECH_TAG}


def test_the_files_are_the_books_the_pages_and_what_goes_with_them(performed: Performed) -> None:
    _, work, stage = performed
    paths = [file.path for file in work.files if not file.path.startswith("comic/cast/")]
    pages = [path for path in paths if path.startswith("comic/pages/")]
    assert paths[0].endswith(".cbz")
    assert paths[1].endswith(".pdf")
    assert paths[2].endswith(".epub")
    assert paths[-2:] == ["comic/pages.json", "comic/reader/index.html"]
    assert pages == [f"comic/pages/{n:04}.webp" for n in range(1, len(pages) + 1)]
    with zipfile.ZipFile(stage.folder.path(work.files[0].blob)) as archive:
        assert len(archive.namelist()) == len(pages) + 1


def test_pages_have_one_size_and_say_how_they_were_made(performed: Performed) -> None:
    _, work, stage = performed
    for file in (one for one in work.files if "/pages/" in one.path):
        data = stage.folder.path(file.blob).read_bytes()
        image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
        assert (image.width(), image.height()) == (1600, 2400)
        packet = xmp_of(data)
        assert packet
        label = read_xmp(packet)
        assert label
        assert label.produce_id.startswith("yanyi-page-")


def test_every_page_knows_its_lines(performed: Performed) -> None:
    _, work, _ = performed
    loose = [one for one in work.origins if one.path.startswith("comic/pages/")]
    told = [anchor for one in loose for anchor in one.lines]
    assert set(told) == {one.anchor for one in work.told}
    assert loose[0].lines[0] == "h"


def test_pictures_are_asked_for_in_few_sizes(performed: Performed) -> None:
    sizes = {(ask.width, ask.height) for ask in performed[2].asked}
    assert sizes <= {
        (560, 900),
        (976, 960),
        (1472, 960),
        (976, 1440),
        (1600, 1280),
        (1600, 2400),
    }


def test_no_anchor_or_name_is_in_what_is_asked_or_made(performed: Performed) -> None:
    _, work, stage = performed
    anchors = {one.anchor for one in work.told} - {"h"}
    for _, params in stage.made:
        assert not set(re.findall(r"'(\w+)'", repr(params))) & anchors


def joined(data: bytes) -> str:
    """Every line lettered on a page or strip image, in order, as its layout has it."""
    items = [i for panel in json.loads(data)["geometry"]["panels"] for i in panel["items"]]
    return "".join(line["text"] for one in items for line in one["lines"]).replace(" ", "")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_strip_and_pages_letter_every_line_once(language: str, tmp_path: Path) -> None:
    story, board = STORIES[language]()
    stage = SmallStage(tmp_path)
    options = Options(pdf=False, layout=Form.BOTH, direction=Direction.RIGHT_TO_LEFT)
    work = asyncio.run(perform(story, board, options, stage))
    proof = prove_work(work, story)
    assert not proof.missing
    assert not proof.altered
    layouts = [
        data
        for path in stage.folder.root.iterdir()
        if (data := path.read_bytes()).startswith(b'{"page"')
    ]
    texts = {
        width: sorted(
            joined(data) for data in set(layouts) if json.loads(data)["geometry"]["width"] == width
        )
        for width in (800, 1600)
    }
    assert Counter("".join(texts[800])) == Counter("".join(texts[1600]))
    assert {json.loads(data)["geometry"]["direction"] for data in layouts} == {"rtl"}
    strip = [file for file in work.files if file.path.startswith("comic/webtoon/")]
    for file in strip:
        data = skia.Data.MakeWithCopy(stage.folder.path(file.blob).read_bytes())
        image = skia.Image.MakeFromEncoded(data)
        assert image.width() == 800
        assert image.height() <= 1280


def test_a_strip_alone_proves_its_words(tmp_path: Path) -> None:
    story, board = english()
    stage = SmallStage(tmp_path)
    work = asyncio.run(perform(story, board, Options(layout=Form.WEBTOON), stage))
    proof = prove_work(work, story)
    assert not proof.missing
    assert {file.path.split("/")[1] for file in work.files} == {"webtoon", "cast"}


def test_a_printer_gets_three_millimetres_more(tmp_path: Path) -> None:
    story, board = chinese()
    stage = SmallStage(tmp_path)
    asyncio.run(perform(story, board, Options(pdf=False, bleed=True), stage))
    asked = [params for name, params in stage.made if name == "comic.page"]
    assert {getattr(one, "bleed", 0) for one in asked} == {0, 29}
    data = next(
        path.read_bytes()
        for path in stage.folder.root.iterdir()
        if path.read_bytes()[:4] == b"%PDF"
    )
    sizes = set(re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data))
    assert {tuple(map(float, one)) for one in sizes} == {(497.4, 737.4)}


def changed(story: Story, anchor: str, text: str) -> Story:
    """The story with one spoken line that says something else."""
    chapter = story.chapters[0]
    scene = chapter.scenes[0]
    blocks = tuple(
        Paragraph(
            tuple(
                dataclasses.replace(line, runs=(Plain(text),))
                if isinstance(line, Spoken) and line.anchor == anchor
                else line
                for line in block.lines
            )
        )
        if isinstance(block, Paragraph)
        else block
        for block in scene.blocks
    )
    scenes = (dataclasses.replace(scene, blocks=blocks),)
    return dataclasses.replace(story, chapters=(dataclasses.replace(chapter, scenes=scenes),))


def test_a_changed_word_draws_one_page_and_no_picture_again(tmp_path: Path) -> None:
    story, board = chinese()
    stage = SmallStage(tmp_path)
    options = Options(pdf=False, epub=False)
    first = asyncio.run(perform(story, board, options, stage))
    asked, made = set(map(repr, stage.asked)), Counter(map(repr, stage.made))
    stage.asked.clear()
    stage.made.clear()
    story = changed(story, "a16", "天光了！")
    second = asyncio.run(perform(story, board, options, stage))
    assert set(map(repr, stage.asked)) == asked
    anew = [name for name, params in stage.made if repr((name, params)) not in made]
    assert anew == ["comic.layout"]
    pages = [file.blob for file in first.files if "/pages/" in file.path]
    again = [file.blob for file in second.files if "/pages/" in file.path]
    assert sum(a != b for a, b in zip(pages, again, strict=True)) == 1


def test_the_performer_is_registered_under_its_own_table() -> None:
    assert (PERFORMER.medium, PERFORMER.table) == ("comic", "comic")
    assert PERFORMER.options() == Options()


def in_english(story: Story, but: str = "") -> Translation:
    """Every line in English, but one."""
    made = (
        TranslatedLine(line.anchor, (Plain(f"English of {line.anchor}."),))
        for line in lines(story)
        if line.anchor != but
    )
    return Translation("en", tuple(made), "The River", names=(("小满", "Xiaoman"),))


def test_another_language_is_lettered_over_the_same_pictures(tmp_path: Path) -> None:
    story, board = chinese()
    stage = SmallStage(tmp_path)
    options = Options(pdf=False, epub=False)
    alone = asyncio.run(perform(story, board, options, stage))
    asked = list(map(repr, stage.asked))
    stage.asked.clear()
    left = alone.told[2].anchor
    story = dataclasses.replace(story, translations=(in_english(story, left),))
    options = dataclasses.replace(options, translation="en")
    both = asyncio.run(perform(story, board, options, stage))
    assert list(map(repr, stage.asked)) == asked
    own = {one.path: one.blob for one in alone.files}
    now = {one.path: one.blob for one in both.files}
    assert {path: now[path] for path in own if "reader" not in path} == {
        path: blob for path, blob in own.items() if "reader" not in path
    }
    assert "comic/en/the-river.cbz" in now
    pages = [path for path in now if path.startswith("comic/en/pages/")]
    assert len(pages) >= len([path for path in own if path.startswith("comic/pages/")])
    assert all(now[path] not in own.values() for path in pages)
    reader = stage.folder.path(now["comic/reader/index.html"]).read_text("utf-8")
    assert '"../en/reader/index.html"' in reader
    other = stage.folder.path(now["comic/en/reader/index.html"]).read_text("utf-8")
    assert '"../../reader/index.html"' in other
    assert "Xiaoman" in other
    proof = prove_work(both, story)
    assert not proof.missing
    assert not proof.altered
    (rendering,) = proof.renderings
    assert (rendering.language, rendering.kept) == ("en", (left,))
    assert not rendering.missing
    assert not rendering.altered
    assert rendering.translated == len(both.told) - 1


def test_a_language_without_a_translation_is_refused_with_a_way_out() -> None:
    story, board = chinese()
    with pytest.raises(InputError, match="yanyi translate PATH fr"):
        asyncio.run(perform(story, board, Options(translation=("fr",)), SmallStage(Path())))


def test_the_reader_shows_the_strip_that_was_made(tmp_path: Path) -> None:
    story, board = chinese()
    stage = SmallStage(tmp_path)
    options = Options(pdf=False, epub=False, layout=Form.BOTH)
    work = asyncio.run(perform(story, board, options, stage))
    blobs = {file.path: file.blob for file in work.files}
    page = stage.folder.path(blobs["comic/reader/index.html"]).read_text("utf-8")
    data = json.loads(page.partition('type="application/json">')[2].partition("</script>")[0])
    strip = data["strip"]
    images = [path for path in blobs if path.startswith("comic/webtoon/")]
    assert [one["file"].replace("..", "comic") for one in strip] == images
    for one, path in zip(strip, images, strict=True):
        image = skia.Image.MakeFromEncoded(
            skia.Data.MakeWithCopy(stage.folder.path(blobs[path]).read_bytes())
        )
        assert (one["width"], one["height"]) == (image.width(), image.height())
    numbers = [one["page"] for one in strip]
    assert numbers == sorted(numbers)
    assert (numbers[0], numbers[-1]) == (0, len(data["pages"]) - 1)
    assert all(one["told"] for one in strip)
