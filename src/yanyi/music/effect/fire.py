"""Fire: lapping, hissing, crackling. After A. Farnell, "Designing Sound", chapter "Fire"."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, mixed
from yanyi.music.effect.grain import bursts, moments, ringing, sizes
from yanyi.music.effect.noise import band, coloured, filtered, flowing
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats


def fire(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A fire in a hearth at 0, a house that burns at 1."""
    count = int(seconds * RATE)
    flicker, slow = swing(chance, seconds, 0.12), swing(chance, seconds, 1.5)

    def lapping(hertz: Floats, time: Floats) -> Floats:
        flames = np.clip(0.7 + 0.5 * slow(time) + 0.45 * flicker(time), 0.05, 2)
        found: Floats = flames * band(hertz, 35, 160 + 240 * strength, 1)
        return found

    hiss = coloured(chance, count, lambda hertz: band(hertz, 1800, 8000, 1))
    hiss *= np.clip(0.4 + 0.8 * swing(chance, seconds, 0.6)(times_of(count, RATE)), 0, 2) ** 2
    flames = flowing(chance, count, lapping, 512)
    crackle = _crackle(chance, count, seconds, 5 + 22 * strength)
    return mixed(
        (0.03 + 0.5 * strength**2, flames), (0.004 + 0.012 * strength, hiss), (0.09, crackle)
    )


def crackles(chance: np.random.Generator, strength: float) -> Samples:
    """Wood that cracks in the fire, a few times."""
    length = 1.1 + 0.6 * strength
    count = int(length * RATE)
    return closed(_crackle(chance, count, length - 0.2, 14 + 20 * strength), 0.1)


def _crackle(chance: np.random.Generator, count: int, seconds: float, rate: float) -> Samples:
    """Snaps in clusters: one that bursts makes others burst; each rings in its log."""
    first = moments(chance, seconds, 0.4 * rate)
    more = chance.poisson(1.5, len(first))
    after = np.repeat(first, more) + chance.exponential(0.05, more.sum())
    times = np.mod(np.concatenate([first, after]), seconds)
    heights = sizes(chance, len(times), 1.1)
    snaps = bursts(chance, count, times, chance.uniform(0.0003, 0.0025, len(times)), heights)
    snaps = filtered(snaps, lambda hertz: band(hertz, 900, 9000, 1))
    hertz = np.exp(chance.uniform(np.log(300), np.log(2500), len(times)))
    logs = ringing(count, times, hertz, 4 / hertz, 0.7 * heights)
    return snaps + logs
