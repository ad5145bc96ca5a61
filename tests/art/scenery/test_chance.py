import numpy as np

from yanyi.art.scenery.chance import Chance


def test_the_same_seed_gives_the_same_numbers_one_by_one_or_many() -> None:
    many = Chance(7, "tree").floats(5)
    one = Chance(7, "tree")
    assert [one.one() for _ in range(5)] == many.tolist()
    assert not np.allclose(many, Chance(8, "tree").floats(5))


def test_numbers_never_change() -> None:
    assert Chance("fixed").one() == 0.16506813960083488


def test_numbers_fill_their_range() -> None:
    numbers = Chance("range").floats(4000, -1, 3)
    assert -1 <= numbers.min() < -0.98
    assert 2.98 < numbers.max() <= 3
    assert abs(numbers.mean() - 1) < 0.06


def test_whole_numbers_and_choices_reach_both_ends() -> None:
    chance = Chance("ends")
    assert {chance.whole(2, 4) for _ in range(60)} == {2, 3, 4}
    assert {chance.pick("ab") for _ in range(60)} == {"a", "b"}
    assert 15 < sum(chance.yes(0.5) for _ in range(60)) < 45


def test_noise_is_smooth_bounded_and_lively() -> None:
    at = np.linspace(-40, 40, 8001)
    noise = Chance("noise").noise(at)
    assert np.abs(noise).max() <= 1
    assert np.abs(np.diff(noise)).max() < 0.1
    assert noise.std() > 0.15
