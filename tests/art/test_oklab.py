import pytest

from yanyi.art.oklab import colour_of, hued, lab, toned
from yanyi.art.palette import brightness


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#ff0000", "#3a78b8", "#7f7f7f"])
def test_there_and_back(colour: str) -> None:
    assert colour_of(*lab(colour)) == colour


def test_a_turned_hue_looks_as_light() -> None:
    moved = hued("#808080", "#c02020", 0.5)
    assert lab(moved)[0] == pytest.approx(lab("#808080")[0], abs=0.01)
    assert lab(moved)[1] > 0.05


def test_lighter_and_greyer() -> None:
    assert brightness(toned("#3a78b8", 0.6)) < brightness("#3a78b8")
    assert toned("#3a78b8", 1.0, 0.0)[1:3] == toned("#3a78b8", 1.0, 0.0)[3:5]
