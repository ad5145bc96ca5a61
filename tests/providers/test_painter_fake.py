from dataclasses import replace
from pathlib import Path

import pytest
import skia

from art.test_view import VIEW
from yanyi.art.focus import look, small
from yanyi.build.key import card_of
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Flat
from yanyi.models.asks import Picture
from yanyi.providers.illustrator import Illustrator
from yanyi.providers.painter_fake import FakePainter


def test_it_paints_faces_that_can_be_found_and_names_nobody(tmp_path: Path) -> None:
    desk = StoreDesk(Store(tmp_path))
    answer = FakePainter().answer(Picture(VIEW, 976, 960, prompt="two friends"), desk)
    assert isinstance(answer, Flat)
    assert answer.figures == ()
    image = skia.Image.open(str(desk.path(answer.image)))
    assert len(look(small(image)).faces) == len(VIEW.actors)


def test_the_model_sheets_are_seen(tmp_path: Path) -> None:
    store = Store(tmp_path)
    desk = StoreDesk(store)
    surface = skia.Surface(60, 40)
    surface.getCanvas().clear(0xFFFF00FF)
    sheet = store.keep_bytes(bytes(surface.makeImageSnapshot().encodeToData(skia.kPNG, 90)))
    answer = FakePainter().answer(Picture(VIEW, 976, 960, references=(sheet,)), desk)
    assert isinstance(answer, Flat)
    image = skia.Image.open(str(desk.path(answer.image)))
    pixel = image.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)[920, 60, :3]
    assert pixel.tolist() == [255, 0, 255]


PLAIN = Picture(VIEW, 320, 180)


@pytest.mark.parametrize("worded", [replace(PLAIN, prompt="a"), replace(PLAIN, negative="a")])
def test_words_matter_to_it_and_not_to_the_illustrator(worded: Picture) -> None:
    cards = [card_of("", "", "", FakePainter().essence(one), ()) for one in (PLAIN, worded)]
    assert cards[0] != cards[1]
    assert Illustrator().essence(worded) == PLAIN
    assert '"negative"' not in cards[0]
