from dataclasses import replace

import pytest

from art.lettering.drafted import item
from yanyi.art.lettering.blocks import LEAST, blocks, columns, leading, sounds, strip
from yanyi.art.lettering.items import Item, Kind

ROOM = (700.0, 600.0)
LINE = "师兄，别怕，不过是风声罢了。你呀，从小就爱自己吓自己。"


@pytest.mark.parametrize("kind", [k for k in Kind if k not in (Kind.SOUND, Kind.TITLE)])
def test_every_kind_can_be_set_in_a_room(kind: Kind) -> None:
    found = blocks(item(kind, LINE), 40.0, True, ROOM)
    assert found
    for block in found:
        assert block.width <= ROOM[0]
        assert block.height <= ROOM[1]
        assert block.width > max(row.ink for row in block.rows) * block.size
        assert block.height > len(block.rows) * leading(True) * block.size * 0.9


def test_what_does_not_fit_is_not_offered() -> None:
    assert blocks(item(Kind.SPEECH, LINE * 9), 40.0, True, (300.0, 300.0)) == []


def test_the_words_lie_inside_the_superellipse() -> None:
    for block in blocks(item(Kind.SPEECH, LINE), 40.0, True, ROOM):
        line = leading(True) * block.size
        for number, row in enumerate(block.rows):
            for edge in (-0.4, 0.4):
                y = (number + 0.5 - len(block.rows) / 2) * line + edge * block.size
                x = row.ink * block.size / 2
                inside = abs(2 * x / block.width) ** 3 + abs(2 * y / block.height) ** 3
                assert inside < 1.0


def test_shouts_are_larger() -> None:
    said = blocks(item(Kind.SPEECH, "Run!"), 40.0, False, ROOM)[0]
    shouted = blocks(item(Kind.SHOUT, "Run!"), 40.0, False, ROOM)[0]
    assert shouted.size > said.size
    assert shouted.height > said.height


def test_a_strip_has_the_width_it_is_given() -> None:
    wide, narrow = (strip(item(Kind.BAND, LINE * 4), 40.0, True, w) for w in (1400.0, 500.0))
    assert (wide.width, narrow.width) == (1400.0, 500.0)
    assert narrow.height > 2 * wide.height


def test_sound_words_are_large_and_come_in_several_sizes() -> None:
    found = sounds(item(Kind.SOUND, "轰隆——！"), True, ROOM)
    assert max(block.size for block in found) > 90
    assert min(block.size for block in found) >= LEAST
    assert all(block.turn for block in found)
    endless = sounds(item(Kind.SOUND, "crash " * 40), False, ROOM)
    assert endless[0].size > LEAST


def test_columns_run_down_and_end_where_the_sentence_pauses() -> None:
    found = columns(item(Kind.CAPTION, "江上，月正圆。一叶舟，两个人。"), 46.0, (500.0, 560.0))
    two = next(block for block in found if len(block.rows) == 2)
    assert [row.drawn[0] for row in two.rows] == ["江上，月正圆。", "一叶舟，两个人。"]
    assert two.vertical
    assert two.height > two.width


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.WHISPER, Kind.SHOUT, Kind.THOUGHT, Kind.SONG])
@pytest.mark.parametrize("words", [LINE, LINE * 6])
def test_a_balloon_on_a_strip_is_as_wide_as_its_words_need(kind: Kind, words: str) -> None:
    block = strip(item(kind, words), 30.0, True, 1400.0)
    assert block.width <= 1400.0
    assert block in blocks(item(kind, words), 30.0, True, (1400.0, 9000.0), 40)


def parted(kind: Kind, text: str) -> Item:
    return replace(item(kind, text), language="en-US")


LONG = "Oh, the incomprehensibilities of it all!"
SIZES = (46.0, 44.0, 42.0, 40.0, 38.0, 36.0, 34.0, 32.0, 30.0, 28.0, 26.0, 24.0)


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.CAPTION, Kind.LETTER])
def test_narrow_words_are_parted_before_their_letters_shrink(kind: Kind) -> None:
    room = (330.0, 700.0)
    both = item(kind, LONG), parted(kind, LONG)
    whole, made = (next(s for s in SIZES if blocks(one, s, False, room)) for one in both)
    assert made > whole
    assert blocks(both[1], made, False, room)[0].hyphens


def test_a_word_is_parted_where_its_balloon_becomes_much_narrower() -> None:
    text = "said the Mouse, getting up and walking away."
    (made, *_) = blocks(parted(Kind.CAPTION, text), 46.0, False, (310.0, 700.0))
    (whole, *_) = blocks(item(Kind.CAPTION, text), 46.0, False, ROOM)
    assert made.hyphens
    assert made.width < 0.94 * whole.width


@pytest.mark.parametrize("kind", [Kind.SHOUT, Kind.VERSE, Kind.SONG])
def test_shouts_and_verses_have_no_hyphens(kind: Kind) -> None:
    assert blocks(parted(kind, LONG), 30.0, False, (620.0, 900.0)) == blocks(
        item(kind, LONG), 30.0, False, (620.0, 900.0)
    )


def test_with_room_enough_nothing_is_parted() -> None:
    text = "We considered the circumstances carefully and understood nothing whatever."
    found = blocks(parted(Kind.SPEECH, text), 40.0, False, (1200.0, 900.0))
    assert not found[0].hyphens


def test_words_on_a_narrow_ledge_stay_inside_it() -> None:
    made = strip(parted(Kind.BAND, "He answered extraordinarily slowly."), 42.0, False, 270.0)
    assert made.hyphens
    assert max(row.advance for row in made.rows) * made.size <= 270.0
