from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.model_sheet import ModelSheet
from yanyi.art.model_sheet_drawing import draw_sheet
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume
from yanyi.story.vocabulary import Age, Gender

GREEN = (58, 122, 84)
MAN = Look(9, Gender.MALE, Age.ADULT, costume=Costume.COAT, colour="#3a7a54")


def pixels(params: ModelSheet) -> NDArray[Any]:
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(draw_sheet(params)))
    array: NDArray[Any] = image.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    return array[:, :, :3].astype(int)


def coloured(part: NDArray[Any]) -> float:
    return float((np.abs(part - GREEN).max(axis=2) < 30).mean())


def test_the_coat_is_seen_large_from_all_sides_and_as_a_swatch() -> None:
    sheet = pixels(ModelSheet(MAN, "Gus Bell", "en"))
    assert coloured(sheet[300:1500, :720]) > 0.05
    pitch = (2330 - 800) / 5
    for turn in range(4):
        left = int(800 + turn * pitch)
        assert coloured(sheet[130:742, left : int(left + pitch)]) > 0.05
    assert coloured(sheet[1500:1576, 800:1700]) > 0.01


def test_a_child_is_smaller_than_the_grown_up_beside_it() -> None:
    def top(look: Look) -> int:
        column = pixels(ModelSheet(look, "A", "en"))[100:740, 820:1080]
        rows = np.flatnonzero((column.max(axis=2) < 90).any(axis=1))
        return int(rows[0])

    child = Look(9, Gender.MALE, Age.CHILD, costume=Costume.COAT, colour="#3a7a54")
    assert top(child) > top(MAN) + 80
