import numpy as np

from music.effect.spectrum import dice, highest, levels, onsets, share
from yanyi.music.effect.engine import brakes, car, riding, traffic, wipers


def test_a_car_is_loudest_in_the_middle_and_lower_as_it_goes() -> None:
    sound = car(dice(), 0.5)
    strength = levels(sound, 0.2)
    top = int(np.argmax(strength))
    assert 0.3 < top / len(strength) < 0.7
    quarter = len(sound) // 4
    coming, going = (
        highest(part, 165, 225) for part in (sound[quarter : 2 * quarter], sound[-quarter:])
    )
    assert going < coming


def test_inside_a_car_the_motor_is_low() -> None:
    assert share(riding(dice(), 6.0, 0.5), 30, 400) > 0.8


def test_cars_go_by_in_a_street() -> None:
    strength = levels(traffic(dice(), 20.0, 0.3), 0.5)
    assert strength.max() > 1.4 * strength.min()


def test_brakes_scream_and_wipers_swish_twice() -> None:
    assert 850 < highest(brakes(dice(), 0.5)) < 2500
    strength = levels(wipers(dice(), 0.5), 0.1)
    assert len(onsets(wipers(dice(), 0.5), 0.4, 0.2)) >= 2
    assert strength[-1] < 0.3 * strength.max()
