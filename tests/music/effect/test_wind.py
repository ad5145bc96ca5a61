import numpy as np

from music.effect.spectrum import dice, levels, middle, share
from yanyi.music.effect.wind import leaves, snowfall, whoosh, wind


def test_wind_is_low_and_comes_in_gusts() -> None:
    sound = wind(dice(), 20.0, 0.7)
    assert share(sound, 30, 1200) > 0.85
    strength = levels(sound, 0.5)
    assert strength.max() > 2 * strength.min()


def test_a_gale_howls_and_a_breeze_does_not() -> None:
    gale, breeze = (wind(dice(), 20.0, strength) for strength in (1.0, 0.1))
    assert share(gale, 300, 1300) > 1.5 * share(breeze, 300, 1300)


def test_leaves_are_brighter_than_wind_and_snow_is_the_dullest() -> None:
    sounds = [one(dice(), 8.0, 0.4) for one in (snowfall, leaves)]
    assert middle(sounds[0]) < 0.4 * middle(sounds[1])


def test_a_whoosh_swells_and_goes() -> None:
    strength = levels(whoosh(dice(), 0.5), 0.05)
    top = int(np.argmax(strength))
    assert 0 < top < len(strength) - 1
    assert strength[top] > 8 * max(strength[0], strength[-1])
