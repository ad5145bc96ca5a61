import pytest

from yanyi.problems import ProviderError
from yanyi.providers.kokoro_voices import Sketch, british, sketch


def test_a_recipe_says_who_sounds_and_who_moves() -> None:
    assert sketch("af_heart+af_bella:0.25") == Sketch(
        (("af_heart", 0.75), ("af_bella", 0.25)), (("af_heart", 0.75), ("af_bella", 0.25))
    )
    made = sketch("am_onyx/zm_yunyang")
    assert made.sounds == (("am_onyx", 1.0),)
    assert made.moves == (("zm_yunyang", 1.0),)


def test_a_voice_of_the_catalogue_is_its_recipe_and_its_bend() -> None:
    made = sketch("am_boone")
    assert made.sounds == (("am_adam", 1.0),)
    assert made.pitch == 0.86


@pytest.mark.parametrize(
    "name", ["nobody", "af_heart+", "af_heart+nobody", "af_heart/", "+af_heart"]
)
def test_what_is_no_voice_is_said(name: str) -> None:
    with pytest.raises(ProviderError, match="no voice"):
        sketch(name)


@pytest.mark.parametrize("name", ["af_heart+af_bella:2", "af_heart+af_bella:x"])
def test_a_share_is_between_nothing_and_all(name: str) -> None:
    with pytest.raises(ProviderError, match="no blend"):
        sketch(name)


def test_who_moves_decides_the_accent() -> None:
    assert british("bf_emma")
    assert british("bf_daisy")
    assert not british("af_heart")
    assert not british("af_agatha")


def test_other_takes_move_as_somebody_near_in_pitch_does() -> None:
    heart = sketch("af_heart")
    takes = [heart.others(take) for take in (1, 2, 3)]
    assert len(set(takes)) == 3
    assert all(part[0][0] != "af_heart" for part in takes)
    lower, upper = sketch("zm_yunxi").others(1)
    assert (lower[0], upper[0]) == ("zm_yunjian", "zf_xiaoni")
    assert lower[1] + upper[1] == pytest.approx(1)
