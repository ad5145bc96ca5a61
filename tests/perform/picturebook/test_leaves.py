import json

from yanyi.art.lettering.items import Words
from yanyi.art.spread import Layout, Para, Tone
from yanyi.perform.comic.alternative import Names, tongue
from yanyi.perform.picturebook.leaves import Reading, leaf_of
from yanyi.perform.picturebook.spreads import Spread

READING = Reading(Names({}, {}, {}), tongue("en"))


def said(*rows: str) -> str:
    para = Para(Tone.TEXT, ((Words("x"),),))
    placed = [[0, 10.0, 20.0 * n, 300.0, 20.0 * n + 18, text] for n, text in enumerate(rows)]
    spread = Spread(Layout.WORDS, (para,), (("a",),))
    leaf = leaf_of(json.dumps({"rows": placed}).encode(), spread, 1, READING)
    (passage,) = leaf.panels[0].passages
    assert [row.text for row in passage.rows] == list(rows)
    assert passage.box == (10.0, 0.0, 300.0, 20.0 * len(rows) - 2)
    return passage.text


def test_rows_are_joined_as_their_language_joins() -> None:
    assert said("The rain", "went on.") == "The rain went on."
    assert said("雨一直下，", "没有停。") == "雨一直下，没有停。"


def test_a_word_parted_at_a_soft_hyphen_is_whole_in_the_text() -> None:
    assert said("A tele\u00ad", "scope of brass") == "A telescope of brass"
