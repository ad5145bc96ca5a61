from yanyi.aloud.en.number_words import BIG, ONES, ORDINALS, TENS


def test_every_word_is_there_once() -> None:
    words = [*ONES, *TENS[2:], *BIG[1:]]
    assert len(words) == len(set(words)) == 20 + 8 + 6
    assert set(ORDINALS) <= set(ONES)
