import numpy as np
import pytest

from music.effect.spectrum import dice, levels, onsets, share
from yanyi.music.effect.hooves import cart, hooves


@pytest.mark.parametrize(
    ("strength", "beats", "stride"), [(0.2, 12, 1.10), (0.5, 10, 0.66), (0.9, 21, 0.52)]
)
def test_a_gait_has_its_beats(strength: float, beats: int, stride: float) -> None:
    found = onsets(hooves(dice(), strength), 0.08, 0.12)
    assert len(found) == pytest.approx(beats, abs=2)
    each = {0.2: 4, 0.5: 2, 0.9: 3}[strength]
    assert (found[-1] - found[0]) / (len(found) - 1) * each == pytest.approx(stride, rel=0.15)


def test_hooves_are_hollow() -> None:
    assert share(hooves(dice(), 0.5), 50, 1500) > 0.7


def test_a_cart_comes_and_goes() -> None:
    strength = levels(cart(dice(), 0.5), 0.25)
    assert strength[-1] < 0.3 * strength.max()
    assert np.median(strength) > 0.2 * strength.max()
