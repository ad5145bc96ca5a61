"""Every step is told in words, whoever makes it."""

import pytest

from house.fingerprints import recipes
from yanyi.app.deeds import LONG, deed, quoted
from yanyi.app.past import Past, Played, Stood
from yanyi.app.playbill import playbill
from yanyi.build.card import Card, Leaf

BILL = playbill(
    Past(
        (Stood("a", "“是我。”", "陈伯"),),
        (Played("陈伯", "zh-1", (("seed", "7"),)), Played("", "zh-2")),
    )
)


def card(kind: str, maker: str, inputs: int = 0, /, **leaves: str | int | bool) -> Card:
    dotted = {path.replace("__", "."): value for path, value in leaves.items()}
    return Card(kind, maker, "1", dict(dotted), ("x",) * inputs)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (card("speech", "v", text="是我。", voice__name="zh-1"), "speech of 陈伯: “是我。”"),
        (card("speech", "v", text="Hm.", voice__name="other"), "speech of other: “Hm.”"),
        (card("make", "voice.clip", text="是我。"), "spoken line judged and timed: “是我。”"),
        (card("make", "art.model_sheet", name="陈伯"), "model sheet of 陈伯"),
        (card("make", "art.cover", title="灯"), "cover: 灯"),
        (card("make", "audiobook.part", 1), "passage put together from 1 clip"),
        (card("make", "score.piece", a__instrument="low_strings"), "music played: low strings"),
        (card("make", "sound.ambience", ambience="river"), "sound of a place: river"),
        (card("make", "stranger.step"), "stranger.step"),
        (card("hear", "w"), "recording listened to"),
        (card("music", "m", description="slow strings", seed=3), "music: slow strings"),
        (card("dance", "d"), "dance"),
    ],
)
def test_steps_in_words(made: Card, words: str) -> None:
    assert deed(made, BILL) == words


def test_a_picture_tells_who_is_seen_where_and_when() -> None:
    leaves: dict[str, Leaf] = {
        "view.actors.0.look.seed": 7,
        "view.setting.kind": "river",
        "view.setting.time": "dusk",
        "view.framing": "close",
        "layered": True,
    }
    known = Card("picture", "p", "1", leaves, ())
    assert deed(known, BILL) == "picture of 陈伯: river, dusk, close shot, in layers"
    strangers = {**leaves, "view.actors.1.look.seed": 8}
    assert deed(Card("picture", "p", "1", strangers, ()), BILL).startswith("picture of 2 people:")
    nobody: dict[str, Leaf] = {"view.setting.kind": "river"}
    assert deed(Card("picture", "p", "1", nobody, ()), BILL) == "picture of the place: river"


def test_every_recipe_has_words() -> None:
    silent = [one.name for _, one in recipes() if deed(card("make", one.name), BILL) == one.name]
    assert silent == []


def test_long_words_are_cut_on_one_row() -> None:
    assert quoted("a\nb") == "“a b”"
    assert len(quoted("长" * 200)) == LONG + 2
