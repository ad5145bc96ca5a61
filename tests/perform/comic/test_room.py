from perform.comic.test_bands import cell
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.room import load, picture_height, strips


def test_a_word_more_or_less_does_not_change_the_room() -> None:
    found = {load(cell(Framing.MEDIUM, words), True) for words in range(20, 36)}
    assert 2 <= len(found) <= 4


def test_pictures_grow_with_their_words() -> None:
    heights = [picture_height(cell(Framing.CLOSE, n), 640, True)[0] for n in (0, 20, 60)]
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_silence_is_lower() -> None:
    talk = picture_height(cell(Framing.WIDE, 0), 1400, True)[1]
    silence = picture_height(cell(Framing.WIDE, 0, Rhythm.SILENCE), 1400, True)[1]
    assert silence < talk


def test_narration_outside_the_picture_is_higher_where_it_is_narrow() -> None:
    told = cell(Framing.WIDE, 0, band=80)
    assert strips(told, 500, True) > 2 * strips(told, 1400, True) > 0
    assert strips(cell(Framing.WIDE), 500, True) == 0
