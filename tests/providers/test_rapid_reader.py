import json
from pathlib import Path

import pytest
import skia

from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Wrote
from yanyi.models.asks import See, Words
from yanyi.models.blob import Blob
from yanyi.models.seeing import WRITTEN
from yanyi.problems import ProviderError
from yanyi.providers.packaged import Package
from yanyi.providers.rapid_reader import RapidReader

FONTS = Path(__file__).parents[2] / "src" / "yanyi" / "assets" / "fonts"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def sign(store: Store, *rows: tuple[str, str]) -> Blob:
    """A picture with rows of words, each in a font."""
    surface = skia.Surface(320, 160)
    with surface as canvas:
        canvas.clear(0xFFDDE6EE)
        canvas.drawOval(skia.Rect(200, 60, 300, 150), skia.Paint(Color=0xFF336699))
        for number, (words, font) in enumerate(rows):
            face = skia.Typeface.MakeFromFile(str(FONTS / font))
            place = (20, 48 * (number + 1))
            canvas.drawString(words, *place, skia.Font(face, 34), skia.Paint(Color=0xFF222222))
    return store.keep_bytes(bytes(surface.makeImageSnapshot().encodeToData()))


def read(store: Store, picture: Blob) -> list[str]:
    found = RapidReader().answer(See(picture, WRITTEN), StoreDesk(store))
    assert isinstance(found, Wrote)
    lines: list[str] = json.loads(found.text)
    return lines


def test_both_languages_are_read(store: Store) -> None:
    picture = sign(
        store, ("OPEN DOOR", "ComicNeue-Bold.ttf"), ("渡口茶馆", "LXGWWenKai-Regular.ttf")
    )
    assert ["".join(one.split()) for one in read(store, picture)] == ["OPENDOOR", "渡口茶馆"]


def test_nothing_is_read_where_nothing_is_written(store: Store) -> None:
    assert read(store, sign(store)) == []


def test_other_asks_are_refused_with_a_sentence(store: Store) -> None:
    desk = StoreDesk(store)
    with pytest.raises(ProviderError, match="only reads what is written"):
        RapidReader().answer(See(sign(store), "Is it night?"), desk)
    with pytest.raises(ProviderError, match="does not answer Words"):
        RapidReader().answer(Words("", ""), desk)
    with pytest.raises(ProviderError, match="no picture"):
        read(store, store.keep_bytes(b"no picture"))


def test_nothing_is_offered_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.kind for one in RapidReader().offers()] == ["see"]
    monkeypatch.setattr(Package, "available", lambda self: False)
    assert RapidReader().offers() == ()
