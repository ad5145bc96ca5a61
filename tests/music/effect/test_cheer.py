from music.effect.spectrum import crest, dice, levels, share
from yanyi.music.effect.cheer import cheer


def test_a_cheer_swells_and_dies_away() -> None:
    strength = levels(cheer(dice(), 0.6), 0.25)
    assert strength[0] < 0.8 * strength.max()
    assert strength[-1] < 0.3 * strength.max()


def test_shouts_lie_higher_than_talk() -> None:
    assert share(cheer(dice(), 0.6), 400, 4500) > 0.8


def test_more_people_are_smoother() -> None:
    assert crest(cheer(dice(), 1.0)) < crest(cheer(dice(), 0.0)) + 1.0
