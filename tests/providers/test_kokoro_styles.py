import numpy as np

from yanyi.providers.kokoro_styles import style
from yanyi.providers.kokoro_voices import sketch


def test_voices_can_be_blended() -> None:
    mixed = style(sketch("af_heart+af_bella:0.25"), 30)
    parts = 0.75 * style(sketch("af_heart"), 30) + 0.25 * style(sketch("af_bella"), 30)
    assert np.allclose(mixed, parts, atol=1e-6)


def test_colour_and_movement_come_from_two() -> None:
    made = style(sketch("am_onyx/zm_yunyang"), 40)
    assert np.array_equal(made[:, :128], style(sketch("am_onyx"), 40)[:, :128])
    assert np.array_equal(made[:, 128:], style(sketch("zm_yunyang"), 40)[:, 128:])


def test_another_take_moves_otherwise_in_the_same_colour() -> None:
    voice = sketch("af_heart")
    first, second, third = (style(voice, 40, take) for take in (0, 1, 2))
    assert np.array_equal(first[:, :128], second[:, :128])
    assert np.abs(first - second).max() > 0.05
    assert np.abs(second - third).max() > 0.05


def test_few_sounds_are_spoken_as_part_of_more() -> None:
    voice = sketch("af_heart")
    assert np.array_equal(style(voice, 2), style(voice, 12))
    assert not np.array_equal(style(voice, 12), style(voice, 13))
    assert np.array_equal(style(voice, 509), style(voice, 900))
