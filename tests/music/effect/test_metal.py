import numpy as np

from music.effect.spectrum import dice, highest, levels, middle, onsets, share
from yanyi.music.effect.metal import (
    chain,
    clash,
    click,
    clink,
    coins,
    drawn,
    dropped,
    lock,
    twice,
    uneven,
)


def test_blades_ring_high_after_they_clash() -> None:
    sound = clash(dice(), 0.6)
    assert share(sound, 700, 16_000) > 0.95
    strength = levels(sound)
    assert int(np.argmax(strength)) < 5
    assert strength[30] > 0.02 * strength.max()


def test_a_drawn_blade_climbs_before_it_sings() -> None:
    sound = drawn(dice(), 0.5)
    assert middle(sound[12_000:16_000]) > 1.3 * middle(sound[1500:5000])


def test_what_is_dropped_bounces_ever_quicker() -> None:
    found = onsets(dropped(dice(), 0.5), 0.02, 0.1)
    gaps = np.diff(found)
    assert len(found) >= 4
    assert gaps[0] > gaps[1] > gaps[2]


def test_a_handful_of_coins_is_more_than_one() -> None:
    one, many = (len(onsets(coins(dice(), strength), 0.03, 0.2)) for strength in (0.0, 1.0))
    assert many > one
    assert highest(coins(dice(), 0.5)) > 3000


def test_small_things_are_short_and_high() -> None:
    assert highest(clink(dice(), 0.5)) > 1500
    assert highest(chain(dice(), 0.5)) > 1500
    assert len(onsets(lock(dice(), 0.5), 0.03, 0.2)) == 2
    assert 700 < middle(click(dice(), 1500, 0.002)) < 5000


def test_twins_lie_close_and_are_weaker() -> None:
    partials = twice(dice(), np.array([100.0, 250.0]), 0.002)
    assert (np.abs(partials[1::2] / partials[::2] - 1) < 0.004).all()
    assert uneven(np.array([1.0, 2.0])).tolist() == [1.0, 0.4, 2.0, 0.8]
