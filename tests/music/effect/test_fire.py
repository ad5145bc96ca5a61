from music.effect.spectrum import crest, dice, onsets, share
from yanyi.music.effect.fire import crackles, fire


def test_a_hearth_crackles_and_a_blaze_roars() -> None:
    hearth, blaze = (fire(dice(), 10.0, strength) for strength in (0.1, 1.0))
    assert crest(hearth) > 25
    assert share(blaze, 25, 400) > share(hearth, 25, 400)


def test_crackles_are_some_sharp_snaps() -> None:
    sound = crackles(dice(), 0.5)
    assert 4 <= len(onsets(sound, 0.02, 0.05)) <= 50
    assert crest(sound) > 22
