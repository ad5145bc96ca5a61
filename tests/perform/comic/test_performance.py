import asyncio
import dataclasses
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
from yanyi.perform.comic.performance import PERFORMER, Options, perform
from yanyi.story.reading import Why
from yanyi.story.types import Paragraph, Plain, Spoken, Story

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


def test_the_files_are_the_pages_and_two_books(performed: Performed) -> None:
    _, work, stage = performed
    paths = [file.path for file in work.files]
    pages = [path for path in paths if path.startswith("comic/pages/")]
    assert paths[0].endswith(".cbz")
    assert paths[1].endswith(".pdf")
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
    assert sizes <= {(560, 900), (976, 960), (1472, 960), (1472, 2208), (1600, 2400)}


def test_no_anchor_or_name_is_in_what_is_asked_or_made(performed: Performed) -> None:
    _, work, stage = performed
    anchors = {one.anchor for one in work.told} - {"h"}
    for _, params in stage.made:
        assert not set(re.findall(r"'(\w+)'", repr(params))) & anchors


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
    first = asyncio.run(perform(story, board, Options(pdf=False), stage))
    asked, made = set(map(repr, stage.asked)), Counter(map(repr, stage.made))
    stage.asked.clear()
    stage.made.clear()
    story = changed(story, "a16", "天光了！")
    second = asyncio.run(perform(story, board, Options(pdf=False), stage))
    assert set(map(repr, stage.asked)) == asked
    anew = [name for name, params in stage.made if repr((name, params)) not in made]
    assert anew == ["comic.layout"]
    pages = [file.blob for file in first.files if "pages" in file.path]
    again = [file.blob for file in second.files if "pages" in file.path]
    assert sum(a != b for a, b in zip(pages, again, strict=True)) == 1


def test_the_performer_is_registered_under_its_own_table() -> None:
    assert (PERFORMER.medium, PERFORMER.table) == ("comic", "comic")
    assert PERFORMER.options() == Options()
