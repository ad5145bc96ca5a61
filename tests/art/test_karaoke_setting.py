import pytest

from art.songs import line, shown
from yanyi.art.karaoke_setting import Row, Setting

SHORT = "O home"
MIDDLE = "A-cross the si-lent fields of fall-ing snow to-night"
LONG = MIDDLE + " and ev-ery sin-gle light a-long the lone-ly wind-ing shore is call-ing me"
ENDLESS = LONG + " " + LONG + " " + LONG


def rows(language: str, *texts: str) -> list[tuple[tuple[Row, ...], tuple[Row, ...]]]:
    """Every line in either place."""
    params = shown(language, tuple(line(text, 3.0 * n) for n, text in enumerate(texts)), width=1280)
    setting = Setting(params)
    return [(setting.rows(n, 0), setting.rows(n, 1)) for n in range(len(texts))]


@pytest.mark.parametrize("texts", [(SHORT,), (SHORT, MIDDLE), (MIDDLE, LONG), (LONG, ENDLESS)])
def test_words_of_any_length_stay_in_the_picture_and_apart(texts: tuple[str, ...]) -> None:
    made = rows("en", *texts)
    for places in made:
        for row in (*places[0], *places[1]):
            assert row.edges[0][0] >= 0.05 * 1280
            assert row.edges[-1][1] <= 0.95 * 1280
            assert 0.4 * 720 < row.y - row.size < row.y < 0.95 * 720
    lowest = max(places[0][-1].y for places in made)
    highest = min(places[1][0].y - places[1][0].size * 0.8 for places in made)
    assert lowest < highest


def test_all_lines_are_of_one_size_but_those_of_two_rows() -> None:
    short, middle, long = rows("en", SHORT, MIDDLE, LONG)
    assert short[0][0].size == middle[0][0].size
    assert [len(one[0]) for one in (short, middle, long)] == [1, 1, 2]
    assert long[0][0].size < middle[0][0].size
    first, second = long[0]
    assert first.y < second.y - second.size
    assert first.edges[-1][1] - first.x == pytest.approx(second.edges[-1][1] - second.x, rel=0.2)


def test_a_word_is_never_broken() -> None:
    ((upper, _),) = rows("en", LONG)
    pieces = [piece.text for piece in line(LONG, 0.0).syllables]
    assert pieces[len(upper[0].edges) - 1].endswith(" ")


def test_every_syllable_reaches_from_where_it_begins() -> None:
    ((upper, _),) = rows("en", MIDDLE)
    (row,) = upper
    assert len(row.edges) == len(line(MIDDLE, 0.0).syllables)
    for (_, before), (left, right) in zip(row.edges, row.edges[1:], strict=False):
        assert before <= left < right


def test_chinese_lines_stand_left_above_and_right_below_without_their_last_stop() -> None:
    ((upper, lower),) = rows("zh", "雪落江心水不流。")
    (above,), (below,) = upper, lower
    assert above.x == pytest.approx(0.06 * 1280)
    assert below.edges[-1][1] == pytest.approx(0.94 * 1280)
    ((bare, _),) = rows("zh", "雪落江心水不流")
    assert bare == upper
    ((asked, _),) = rows("zh", "雪落江心水不流？")
    assert asked[0].shaped.advance > above.shaped.advance


def test_english_lines_stand_in_the_middle() -> None:
    ((upper, lower),) = rows("en", SHORT)
    for row in (*upper, *lower):
        assert (row.x + row.edges[-1][1]) / 2 == pytest.approx(640)
