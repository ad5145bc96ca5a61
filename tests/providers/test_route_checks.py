import json
from dataclasses import replace
from pathlib import Path

import pytest

from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Era, Framing, SettingKind, Turn
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Filmed, Flat, Heard, Played, Wrote
from yanyi.models.asks import Clip, Hear, Music, Picture, See, Wanted, Words
from yanyi.models.blob import Blob
from yanyi.providers.illustrator import Illustrator
from yanyi.providers.route_checks import fault

SCHEMA = json.dumps(
    {"type": "object", "properties": {"1": {"enum": ["Ann", "Bob", "?"]}}, "required": ["1"]}
)
VIEW = View(Setting(SettingKind.RIVER, 7, Era.MODERN), (Actor(Look(4), 0.5, True),), Framing.CLOSE)
NOTHING = Blob("0" * 64, 0)


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


def said(ask: Words, text: str, desk: StoreDesk) -> str:
    return fault(ask, Wrote(text), desk)


def test_words_must_fit_their_schema(desk: StoreDesk) -> None:
    ask = Words("Who?", "", SCHEMA)
    assert said(ask, '{"1":"Ann"}', desk) == ""
    assert "another form" in said(ask, "Ann", desk)
    assert "another form" in said(ask, '{"1":"Joe"}', desk)
    assert said(Words("Write", ""), "  ", desk) == "answered nothing"


def test_an_answer_that_cannot_tell_is_none(desk: StoreDesk) -> None:
    ask = Words("Who?", "", SCHEMA, wanted=Wanted(unsure="?"))
    assert said(ask, '{"1":"?"}', desk) == "could not tell"
    assert said(replace(ask, wanted=Wanted()), '{"1":"?"}', desk) == ""


def test_an_answer_may_not_contradict_the_text(desk: StoreDesk) -> None:
    ask = Words("Who?", "", SCHEMA, wanted=Wanted(never=(("1", "Bob"),)))
    assert said(ask, '{"1":"Bob"}', desk) == "contradicts the text: 1 is not Bob"
    assert said(ask, '{"1":"Ann"}', desk) == ""


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("zh", "雪停了，他们沿着河岸慢慢走回家去。", ""),
        ("zh", "The snow had stopped and they went home.", "did not answer in Chinese"),
        ("en", "The snow had stopped and they went home.", ""),
        ("en", "雪停了，他们沿着河岸慢慢走回家去。", "did not answer in English"),
        ("en-GB", "He called it 雪渡, the ferry of snow, and went on.", ""),
        ("zh", "OK", ""),
        ("", "The snow had stopped and they went home.", ""),
    ],
)
def test_an_answer_is_in_the_language_that_was_wanted(
    language: str, text: str, found: str, desk: StoreDesk
) -> None:
    assert said(Words("Write", "", wanted=Wanted(language=language)), text, desk) == found
    assert fault(Hear(NOTHING, language), Heard(text), desk) == found


def test_of_json_only_the_values_have_a_language(desk: StoreDesk) -> None:
    schema = '{"type":"object"}'
    ask = Words("Write", "", schema, wanted=Wanted(language="zh"))
    told = json.dumps({"a title": "雪渡", "the first verse": ["雪停了，风也停了", "我们回家"]})
    assert said(ask, told, desk) == ""
    assert said(ask, '{"verse": "snow is falling down"}', desk) == "did not answer in Chinese"


def test_half_a_piece_is_not_the_piece(desk: StoreDesk) -> None:
    assert fault(Music("calm", 30.0), Played(NOTHING, 12.0), desk) == "gave 12.0 of 30.0 seconds"
    assert fault(Music("calm", 30.0), Played(NOTHING, 29.0), desk) == ""
    assert fault(Clip(VIEW, 4.0), Filmed(NOTHING, 1.0), desk) == "gave 1.0 of 4.0 seconds"


def test_a_picture_is_not_described_by_nothing(desk: StoreDesk) -> None:
    assert fault(See(NOTHING, "Who is it?"), Wrote(""), desk) == "answered nothing"


def test_a_picture_shows_who_stands_close(desk: StoreDesk) -> None:
    ask = Picture(VIEW, 320, 240)
    shown, room = (drawn(view, desk) for view in (VIEW, replace(VIEW, actors=())))
    assert fault(ask, Flat(shown), desk) == ""
    assert fault(ask, Flat(room), desk) == "does not show who speaks"
    away = replace(VIEW, actors=(replace(VIEW.actors[0], turn=Turn.BACK),))
    assert fault(replace(ask, view=away), Flat(room), desk) == ""
    assert fault(replace(ask, view=replace(VIEW, actors=())), Flat(room), desk) == ""


def test_an_empty_picture_shows_nothing(desk: StoreDesk) -> None:
    import skia

    surface = skia.Surface(64, 64)
    surface.getCanvas().clear(skia.ColorSetRGB(200, 180, 160))
    path = desk.file(".png")
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    assert fault(Picture(VIEW, 64, 64), Flat(desk.keep(path)), desk) == "sent an empty picture"
    path = desk.file(".png")
    path.write_bytes(b"no picture")
    broken = Flat(desk.keep(path))
    assert fault(Picture(VIEW, 64, 64), broken, desk) == "sent a picture that cannot be read"


def drawn(view: View, desk: StoreDesk) -> Blob:
    answer = Illustrator().answer(Picture(view, 320, 240), desk)
    assert isinstance(answer, Flat)
    return answer.image
