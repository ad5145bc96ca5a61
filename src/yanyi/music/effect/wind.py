"""Wind: noise that gusts shape, whistling round edges, leaves; snow on the wind.

After A. Farnell, "Designing Sound", chapter "Wind": one slow curve of speed drives everything.
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed
from yanyi.music.effect.noise import band, flowing, hump
from yanyi.music.effect.swing import Swing, swing
from yanyi.music.sound.modal import RATE, Floats


def wind(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Wind in the open, from a breeze at 0 to a gale that howls at 1."""
    speed = _speed(chance, seconds, strength)
    drift = [swing(chance, seconds, 3.0 + n) for n in range(3)]
    tones = (410.0, 640.0, 985.0)

    def flow(hertz: Floats, time: Floats) -> Floats:
        fast = speed(time)
        body = band(hertz, 60, 180 + 900 * fast, 1) * (hertz / 200) ** -0.7 * fast**1.5
        found: Floats = body
        for tone, wander in zip(tones, drift, strict=True):
            centre = tone * (0.75 + 0.5 * fast) * (1 + 0.06 * wander(time))
            howl = np.clip(fast - 0.35, 0, 1) ** 2 * np.clip(0.6 + wander(time), 0, 2)
            found = found + 5.0 * strength * howl * hump(hertz, centre, 0.06) * (tone / 400) ** -0.8
        return found

    return 0.2 * flowing(chance, int(seconds * RATE), flow)


def leaves(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A breeze in leaves: each gust runs through many small rustles."""
    speed = _speed(chance, seconds, strength)
    rustle = [swing(chance, seconds, 0.25), swing(chance, seconds, 0.1)]

    def flow(hertz: Floats, time: Floats) -> Floats:
        fast = speed(time)
        shiver = np.clip(0.85 + 0.25 * rustle[0](time) + 0.3 * rustle[1](time), 0.3, 2)
        crowns = band(hertz, 1500, 4000 + 5000 * fast, 1) * fast**2 * shiver
        found: Floats = crowns + 0.25 * band(hertz, 90, 500, 1) * fast
        return found

    return 0.2 * flowing(chance, int(seconds * RATE), flow, 512)


def snowfall(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Snow on the wind: muffled air and the faint hiss of flakes."""
    speed = _speed(chance, seconds, 0.3 * strength)

    def flow(hertz: Floats, time: Floats) -> Floats:
        fast = speed(time)
        air = band(hertz, 50, 260 + 300 * fast, 1) * (hertz / 200) ** -0.5 * fast
        found: Floats = air + (0.015 + 0.05 * strength * fast**2) * band(hertz, 3000, 9000, 1)
        return found

    return 0.2 * flowing(chance, int(seconds * RATE), flow)


def whoosh(chance: np.random.Generator, strength: float) -> Samples:
    """Something swung or flown past through the air, once."""
    length = 0.75 - 0.35 * strength
    middle = 0.45 * length

    def flow(hertz: Floats, time: Floats) -> Floats:
        near = np.exp(-(((time - middle) / (0.22 * length)) ** 2))
        centre = 350 + (900 + 1500 * strength) * near
        found: Floats = near**1.5 * (
            hump(hertz, centre, 0.7) + 0.3 * hump(hertz, 2.6 * centre, 0.5)
        )
        return found

    return closed(flowing(chance, int(length * RATE), flow, 256))


def _speed(chance: np.random.Generator, seconds: float, strength: float) -> Swing:
    """How fast the air is, from 0 to about 1: slow swells with gusts on them."""
    swell, gust = swing(chance, seconds, 7.0), swing(chance, seconds, 1.1)

    def value(time: Floats) -> Floats:
        slow = 0.35 + 0.3 * strength + 0.22 * swell(time)
        return np.clip(slow + (0.06 + 0.14 * strength) * gust(time), 0.06, 1.3)

    return value
