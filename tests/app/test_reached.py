"""Settings are named where a step's card shows that they reached it, and nowhere else."""

from dataclasses import replace

from yanyi.app.past import Brought, Past, Played, Setting, Stood
from yanyi.app.playbill import playbill
from yanyi.app.reached import Reached
from yanyi.build.card import Card, Leaf

SETTINGS = (
    Setting("[lines.a] take", "2"),
    Setting("[lines.a] speaker", "Ada"),
    Setting("[lines.b] take", "2"),
    Setting("[cast.Ada] voice", "en-1"),
    Setting("[cast.Ada] look", "grey hair"),
    Setting("[cast.Ben] voice", "en-2"),
    Setting("[scenes.a] time", "night"),
    Setting("[scenes.far] time", "night"),
    Setting("[voice] narrator", "en-3"),
    Setting("[voice.say] Lovelace", "love lace"),
    Setting("[story] title", "Tale"),
    Setting("[film] width", "320"),
    Setting("[comic] width", "320"),
)
PAST = Past(
    (Stood("a", "“Lovelace?”", "Ada", 1), Stood("b", "Rain.", "", 1), Stood("far", "Sun.", "", 9)),
    (Played("", "en-3"), Played("Ada", "en-1", (("seed", "7"),)), Played("Ben", "en-2")),
    SETTINGS,
    brought=(Brought("d" * 64, "b", "[lines.b] picture = quay.png"),),
)


def by(card: Card) -> tuple[str, ...]:
    return Reached(playbill(PAST), "film", {1}).by(card)


def test_a_spoken_line_has_its_take_its_speaker_its_voice_and_its_reading() -> None:
    leaves: dict[str, Leaf] = {
        "text": "Lovelace?",
        "take": 2,
        "voice.name": "en-1",
        "say.0.0": "Lovelace",
    }
    assert by(Card("speech", "v", "1", leaves, ())) == (
        "[lines.a] take = 2",
        "[lines.a] speaker = Ada",
        "[cast.Ada] voice = en-1",
        "[voice.say] Lovelace = love lace",
    )


def test_what_nobody_says_has_the_voice_of_the_narrator() -> None:
    card = Card("speech", "v", "1", {"text": "Rain.", "voice.name": "en-3"}, ())
    assert by(card) == ("[voice] narrator = en-3",)
    again = replace(card, leaves={**card.leaves, "take": 2})
    assert by(again) == ("[lines.b] take = 2", "[voice] narrator = en-3")


def test_a_picture_has_looks_and_the_scenes_of_its_chapters() -> None:
    leaves: dict[str, Leaf] = {
        "view.actors.0.look.seed": 7,
        "view.setting.time": "night",
        "width": 320,
    }
    assert by(Card("picture", "p", "1", leaves, ())) == (
        "[cast.Ada] look = grey hair",
        "[scenes.a] time = night",
        "[film] width = 320",
    )
    day = Card("picture", "p", "1", {"view.setting.time": "day", "width": 640}, ())
    assert by(day) == ()


def test_the_authors_own_file_is_named() -> None:
    card = Card("make", "art.fit", "1", {"title": "Tale"}, ("d" * 64,))
    assert by(card) == ("[lines.b] picture = quay.png", "[story] title = Tale")
