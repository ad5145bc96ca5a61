from music.effect.spectrum import crest, dice, levels, middle, onsets, share
from yanyi.music.effect.brittle import glass, page, paper, tear


def test_glass_breaks_and_tinkles_high() -> None:
    sound = glass(dice(), 0.5)
    assert share(sound, 1500, 20_000) > 0.7
    assert len(onsets(sound[9600:], 0.02, 0.1)) > 4


def test_paper_is_many_small_snaps() -> None:
    sound = paper(dice(), 0.5)
    assert crest(sound) > 20
    assert share(sound, 1000, 16_000) > 0.8


def test_a_page_turns_in_two_strokes() -> None:
    strength = levels(page(dice(), 0.0), 0.05)
    assert strength[2] > strength[0]
    assert min(strength[4:6]) < max(strength[6:9])


def test_a_tear_speeds_up() -> None:
    sound = tear(dice(), 0.5)
    strength = levels(sound, 0.1)
    assert strength[len(strength) // 2 :].max() > strength[1]
    assert middle(sound) > 1500
