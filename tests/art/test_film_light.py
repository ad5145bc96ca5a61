import pytest

from yanyi.art.film_light import EVEN, Flash, Light, Shade, mingled, shade_at, weakened

DUSK = Light(Shade(2, -3, 3), Shade(-6, 1, 1))


def test_an_even_light_adds_nothing() -> None:
    assert all(shade_at(EVEN, frame, 48, 24) == Shade() for frame in range(48))


def test_light_drifts_from_its_start_to_its_end() -> None:
    assert shade_at(DUSK, 0, 48, 24) == DUSK.start
    assert shade_at(DUSK, 47, 48, 24) == DUSK.end
    assert shade_at(DUSK, -20, 48, 24) == DUSK.start
    bright = [shade_at(DUSK, frame, 48, 24).bright for frame in range(48)]
    assert bright == sorted(bright, reverse=True)


@pytest.mark.parametrize("fps", [24, 25, 30])
def test_lightning_strikes_twice_and_is_gone_after_a_moment(fps: int) -> None:
    light = Light(flashes=(Flash(10, 1.0),))
    bright = [shade_at(light, frame, 60, fps).bright for frame in range(60)]
    assert bright[9] == 0
    assert bright[10] > 40
    second = 10 + round(0.125 * fps)
    assert bright[second] > bright[second - 1]
    assert all(one == 0 for one in bright[10 + round(0.65 * fps) :])


def test_a_far_flash_is_weaker() -> None:
    near, far = (Light(flashes=(Flash(5, force),)) for force in (1.0, 0.3))
    assert shade_at(far, 5, 48, 24).bright == pytest.approx(0.3 * shade_at(near, 5, 48, 24).bright)


def test_shades_mingle() -> None:
    assert mingled(Shade(4), Shade(8), 0.25) == Shade(5)
    assert weakened(Shade(4, 2, -2), 0.5) == Shade(2, 1, -1)
