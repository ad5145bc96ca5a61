import numpy as np
import pytest

from music.effect.spectrum import dice, middle, onsets, share
from yanyi.music.effect.steps import (
    crushed,
    grass_steps,
    gravel_steps,
    pace,
    snow_steps,
    stone_steps,
    tap,
    wood_steps,
)


@pytest.mark.parametrize("walk", [stone_steps, wood_steps])
@pytest.mark.parametrize("strength", [0.0, 0.5])
def test_feet_come_down_at_an_even_pace(walk, strength) -> None:  # type: ignore[no-untyped-def]
    found = onsets(walk(dice(), strength), 0.7 * pace(strength), 0.15)
    assert len(found) >= 5
    assert np.diff(found).mean() == pytest.approx(pace(strength), abs=0.04)


def test_running_is_quicker() -> None:
    assert pace(1.0) < 0.3 < 0.6 < pace(0.0)


def test_the_grounds_differ() -> None:
    bright = {
        walk.__name__: middle(walk(dice(), 0.4)) for walk in (stone_steps, wood_steps, gravel_steps)
    }
    assert bright["wood_steps"] < bright["stone_steps"] < bright["gravel_steps"]
    assert share(snow_steps(dice(), 0.4), 400, 4000) > 0.7
    assert share(grass_steps(dice(), 0.4), 30, 200) > 0.03


def test_a_tap_lies_between_its_frequencies() -> None:
    assert share(tap(dice(), 0.003, (500, 3000), 1.0), 300, 6000) > 0.7


def test_loose_ground_gives_way_under_heel_and_toe() -> None:
    sound = crushed(dice(), 1.0, (0.05, 0.14), 90, (1400, 6500), 0.0014, 0.0)
    assert onsets(sound, 0.05, 0.05) == pytest.approx([0.0, 0.14], abs=0.05)
