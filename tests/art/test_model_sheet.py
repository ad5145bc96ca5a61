from dataclasses import replace
from pathlib import Path

import pytest
import skia

from yanyi.art.model_sheet import MODEL_SHEET, ModelSheet
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Head
from yanyi.media.labels import read_xmp
from yanyi.media.xmp import xmp_of
from yanyi.story.vocabulary import Age, Gender

GIRL = Look(5, Gender.FEMALE, Age.CHILD, costume=Costume.HANFU, colour="#b5383a")
SHEET = ModelSheet(GIRL, "小满", "zh")


def made(params: ModelSheet, folder: Path) -> bytes:
    MODEL_SHEET.run(params, [], folder / "sheet")
    return (folder / "sheet").read_bytes()


def test_a_sheet_is_a_labelled_picture_and_always_the_same(tmp_path: Path) -> None:
    data = made(SHEET, tmp_path)
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
    assert (image.width(), image.height()) == (2400, 1600)
    label = read_xmp(xmp_of(data) or b"")
    assert label
    assert label.produce_id.startswith("yanyi-sheet-")
    assert made(SHEET, tmp_path) == data


@pytest.mark.parametrize(
    "other",
    [
        replace(SHEET, name="阿满"),
        replace(SHEET, look=replace(GIRL, colour="#3d6594")),
        replace(SHEET, look=replace(GIRL, head=Head.RABBIT)),
        replace(SHEET, language="en"),
    ],
)
def test_another_name_or_look_is_another_sheet(other: ModelSheet, tmp_path: Path) -> None:
    assert made(other, tmp_path) != made(SHEET, tmp_path)


def test_it_is_made_of_a_look_alone(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="look alone"):
        MODEL_SHEET.run(SHEET, [tmp_path / "picture"], tmp_path / "sheet")
