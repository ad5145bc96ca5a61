import numpy as np

from music.effect.spectrum import dice, middle, share
from yanyi.media.audio.loudness import loudness
from yanyi.music.effect.catalogue import Ambience, Event, ambience, event
from yanyi.music.effect.space import Spot, ambience_at, event_at
from yanyi.music.sound.modal import RATE

CLAP = np.zeros(RATE, np.float32)
CLAP[100:200] = dice().standard_normal(100).astype(np.float32)


def strength(sound: np.ndarray) -> float:
    return float(np.sqrt(np.mean(sound**2)))


def test_what_is_farther_is_softer_and_rings_longer() -> None:
    near, far = (event_at(CLAP, Spot(metres, 4)) for metres in (4, 16))
    # a quarter, less what the air takes
    assert 0.15 < strength(far[:, :240]) / strength(near[:, :240]) < 0.25

    def echo(sound: np.ndarray) -> float:
        return strength(sound[:, 4800:24_000]) / strength(sound[:, :2400])

    assert echo(far) > 1.5 * echo(near)


def test_air_takes_the_high_part() -> None:
    noise = dice().standard_normal(RATE).astype(np.float32)
    near, far = (event_at(noise, Spot(metres, 5))[0] for metres in (5, 200))
    assert middle(far) < 0.7 * middle(near)


def test_an_event_is_on_its_side() -> None:
    left, right = event_at(CLAP, Spot(4, 4, pan=-0.8))[:, :240]
    assert strength(left) > 5 * strength(right)
    middle_left, middle_right = event_at(CLAP, Spot(4, 4))[:, :240]
    assert np.allclose(middle_left, middle_right)


def test_a_wall_muffles() -> None:
    rain = ambience(Ambience.RAIN, "s", 4.0)
    out = ambience_at(rain, Spot(6, 6, width=1.0))
    inside = ambience_at(rain, Spot(6, 6, width=1.0, roofed=True, outside=True))
    assert loudness(inside, RATE) < loudness(out, RATE) - 9
    assert share(inside[0], 0, 800) > share(out[0], 0, 800) + 0.3


def test_a_wide_ambience_is_another_on_each_side_and_has_no_seam() -> None:
    sound = ambience(Ambience.STREAM, "s", 4.0)
    wide, narrow = (ambience_at(sound, Spot(6, 6, width=width)) for width in (1.0, 0.0))
    assert wide.shape == (2, len(sound))
    assert abs(np.corrcoef(wide[0], wide[1])[0, 1]) < 0.3
    assert np.corrcoef(narrow[0], narrow[1])[0, 1] > 0.9
    for side in wide:
        assert abs(side[0] - side[-1]) <= 1.2 * np.quantile(np.abs(np.diff(side)), 0.9999)


def test_a_short_ambience_holds_the_whole_echo_of_its_place() -> None:
    sound = ambience(Ambience.WIND, "s", 0.5)
    out = ambience_at(sound, Spot(30, 10, width=1.0))
    assert out.shape == (2, len(sound))
    assert np.isfinite(out).all()


def test_a_wide_event_reaches_both_sides() -> None:
    thunder = event(Event.THUNDER, "s")
    wide = event_at(thunder, Spot(500, 500, pan=0.5, width=0.9))
    assert np.corrcoef(wide[0], wide[1])[0, 1] < 0.9
    assert strength(wide[0]) > 0.3 * strength(wide[1])
