import json

from art.lettering.drafted import CHINESE
from yanyi.art.lettering.items import passage_text
from yanyi.art.page import LayoutParams
from yanyi.art.page_layout import lay_out, read_layout


def test_a_layout_can_be_read_back() -> None:
    data = lay_out(LayoutParams(True, CHINESE[:2]))
    page = read_layout(data)
    assert len(page.panels) == 2
    assert page.panels[0].lettered[0].block.vertical
    assert page.panels[1].lettered[0].tail is not None


def test_it_says_what_is_told_and_where_the_words_stand() -> None:
    found = json.loads(lay_out(LayoutParams(True, CHINESE[1:2])))
    words = [text for _, _, _, text in found["told"]]
    assert words == [passage_text(one.passages[0]) for one in CHINESE[1].items]
    rows = [text for _, _, _, text in found["text"]]
    assert "".join(rows) == "".join(words)
    assert all(0 < left < 1600 and 0 < base < 2400 for left, base, _, _ in found["text"])
