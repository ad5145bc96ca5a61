"""Wood and skin: wooden fish, clapper, drum, knocks, doors, creaks, things that fall.

A creak sticks and slips: after A. Farnell, "Designing Sound", chapter "Creaking"; the panel of a
door as a plate (N. H. Fletcher and T. D. Rossing, "The Physics of Musical Instruments").
"""

from functools import partial

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, fall, laid, struck, unit
from yanyi.music.effect.grain import bursts, ringing, sizes, ticks
from yanyi.music.effect.noise import band, cleared, coloured, hump, white
from yanyi.music.sound.modal import RATE, Floats
from yanyi.music.sound.struck import drum as played_drum

_PANEL = np.array([1, 1.58, 2.24, 2.92, 3.46, 4.6, 6.1, 8.3])
_BLOW = (
    (45, 220, 0.09, 1.3),
    (220, 900, 0.055, 1.0),
    (900, 3000, 0.035, 0.8),
    (3000, 11000, 0.022, 0.6),
)
"""Of the noise of a great blow, from low to high: its band in Hz, seconds it lasts, its share."""


def wooden_fish(chance: np.random.Generator, strength: float) -> Samples:
    """The hollow block that monks strike, a few even strokes."""
    base = (720 - 260 * strength) * np.exp(0.03 * chance.standard_normal())
    parts = []
    for number in range(4):
        stroke = struck(
            chance,
            base * np.array([1, 1.02, 2.45, 3.9]),
            np.array([1.0, 0.5, 0.3, 0.12]) * np.exp(0.08 * chance.standard_normal()),
            np.array([0.13, 0.12, 0.05, 0.03]),
            0.2,
        )
        parts += [
            (0.01 + 0.62 * number, stroke),
            (0.01 + 0.62 * number, 0.25 * _hit(chance, 1300, 0.002)),
        ]
    return closed(laid(parts), 0.05)


def clapper(chance: np.random.Generator, strength: float) -> Samples:
    """Wood struck on wood: the night watch, a gavel."""
    base = 1150 - 350 * strength
    one = struck(
        chance,
        base * np.array([1, 2.71, 5.2]),
        np.array([1, 0.5, 0.2]),
        np.array([0.1, 0.05, 0.03]),
        0.15,
    )
    strokes = [
        (at, one * np.float32(np.exp(0.1 * chance.standard_normal()))) for at in (0.01, 0.36)
    ]
    return closed(
        laid([*strokes, *((at, 0.4 * _hit(chance, 2200, 0.0015)) for at, _ in strokes)]), 0.05
    )


def drum(chance: np.random.Generator, strength: float) -> Samples:
    """A great drum: single beats at 0, a call to battle at 1."""
    beats = 3 + round(6 * strength)
    gap = 0.85 - 0.5 * strength
    parts = []
    for number in range(beats):
        loud = (0.75 + 0.25 * (number % 3 == 0)) * np.exp(0.05 * chance.standard_normal())
        parts.append((0.01 + gap * number, played_drum(43, min(loud, 1.0), chance)))
    return closed(laid(parts), 0.2)


def knock(chance: np.random.Generator, strength: float) -> Samples:
    """Knuckles at 0, fists at 1, on a door."""
    base = 190 - 95 * strength
    gap = 0.24 - 0.05 * strength
    parts = []
    for number in range(3):
        force = np.exp(0.1 * chance.standard_normal())
        at = 0.01 + gap * number + 0.01 * chance.standard_normal() * (number > 0)
        parts += [
            (at, force * _panel(chance, base, 0.16 + 0.1 * strength)),
            (at, 0.5 * _hit(chance, 900 - 400 * strength, 0.004)),
        ]
    return closed(laid(parts), 0.1)


def slam(chance: np.random.Generator, strength: float) -> Samples:
    """A door thrown shut: air, panel, latch, and the frame that shakes."""
    count = int(1.0 * RATE)
    air = cleared(white(chance, count) * fall(count, 0.05, 0.004), lambda h: band(h, 30, 170))
    panel = _panel(chance, 84 - 16 * strength, 0.5)
    crack = _hit(chance, 700, 0.010) + 0.6 * _hit(chance, 2400, 0.005)
    latch = _hit(chance, 3200, 0.002)
    rattle_at = 0.05 + np.cumsum(chance.uniform(0.016, 0.04, 9))
    rattle = bursts(chance, count, rattle_at, np.full(9, 0.003), np.exp(-rattle_at / 0.12))
    rattle = cleared(rattle, lambda h: hump(h, 1600, 0.8))
    body = [(0.01, 2.2 * unit(air)), (0.01, 1.5 * panel), (0.01, 1.4 * crack)]
    return closed(laid([*body, (0.045, 0.6 * latch), (0, (0.15 + 0.35 * strength) * rattle)]), 0.3)


def creak(chance: np.random.Generator, strength: float) -> Samples:
    """A hinge or a board: it sticks and slips, faster and slower; wood sings with every slip."""
    length = 1.5 - 0.6 * strength
    part = np.linspace(0, 1, 400)
    speed = 38 + (150 + 120 * strength) * np.sin(np.pi * part**0.8) ** 2
    speed *= 1 + 0.18 * np.interp(part, np.linspace(0, 1, 9), chance.standard_normal(9))
    slips = np.cumsum(np.clip(speed, 20, None)) * length / 400
    times = np.interp(np.arange(1, int(slips[-1])), slips, part * length)
    times = times + 0.0006 * chance.standard_normal(len(times))
    shape = np.sin(np.pi * np.clip(times / length, 0, 1)) ** 0.6
    heights = shape * np.exp(0.3 * chance.standard_normal(len(times)))
    count = int((length + 0.25) * RATE)
    pulses = ticks(count, np.clip(times, 0.005, length), heights)
    tones = np.array([410, 690, 1130, 1720, 2650, 3900.0]) * np.exp(
        0.06 * chance.standard_normal(6)
    )
    return closed(_sung(pulses, tones, np.array([0.7, 1.0, 1.0, 0.7, 0.4, 0.2])), 0.15)


def door(chance: np.random.Generator, strength: float) -> Samples:
    """A door that is opened: the handle, the latch, wood that gives, a hinge, a stop."""
    handle = _hit(chance, 1700, 0.003)
    latch = _hit(chance, 2600, 0.002) + 0.7 * _hit(chance, 1100, 0.004)
    hinge = unit(creak(chance, 0.2 + 0.5 * strength))
    ends = 0.2 + len(hinge) / RATE
    parts = [
        (0.01, 0.6 * handle),
        (0.06, 0.3 * handle),
        (0.2, latch),
        (0.25, _panel(chance, 130, 0.14)),
        (0.25, 0.9 * _hit(chance, 700, 0.02)),
        (0.35, 0.08 * hinge),
        (ends, 0.8 * _panel(chance, 95, 0.16)),
        (ends, 0.7 * _hit(chance, 500, 0.02)),
    ]
    return closed(laid(parts), 0.2)


def thud(chance: np.random.Generator, strength: float) -> Samples:
    """Something heavy comes down."""
    base = 92 - 42 * strength
    body = _panel(chance, base, 0.35)
    count = int(0.5 * RATE)
    low = ringing(count, np.array([0.005]), np.array([0.72 * base]), np.array([0.06]), np.ones(1))
    hit = _hit(chance, 420 - 150 * strength, 0.012)
    return closed(laid([(0.005, body), (0, 1.2 * low), (0.005, 1.2 * hit)]), 0.1)


def slap(chance: np.random.Generator, strength: float) -> Samples:
    """A flat hand, a wet hat, a card put down hard."""
    flat = _hit(chance, 1250 - 400 * strength, 0.007) + 0.5 * _hit(chance, 3200, 0.003)
    table = _panel(chance, 150, 0.12)
    return closed(laid([(0.005, 1.5 * flat), (0.006, 0.35 * table)], 0.3), 0.05)


def crash(chance: np.random.Generator, strength: float) -> Samples:
    """Things that break down: beams, shelves, pans, and what is still to fall afterwards."""
    length = 2.0 + 0.8 * strength
    count = int(length * RATE)
    blows = np.concatenate([[0.01], 0.06 + np.cumsum(chance.gamma(1.4, 0.13, 5))])
    blows = blows[blows < length - 0.5]
    forces = np.exp(-blows / (0.4 + 0.3 * strength)) * sizes(chance, len(blows), 0.4)
    parts = [(at, force * _blow(chance)) for at, force in zip(blows, forces, strict=True)]
    times = 0.02 + chance.gamma(1.2, 0.26 + 0.1 * strength, 110 + round(110 * strength))
    times = times[times < length - 0.25]
    heights = sizes(chance, len(times), 0.8) * np.exp(-times / 0.55)
    hertz = np.exp(chance.uniform(np.log(140), np.log(5200), len(times)))
    things = ringing(count, times, hertz, 4 / hertz + 0.006, heights, attack=0.0003)
    splinters = bursts(chance, count, times, chance.uniform(0.002, 0.012, len(times)), heights)
    splinters = cleared(splinters, lambda h: band(h, 350, 9000, 1))
    heap = [(0.0, 0.22 * things), (0.0, 0.3 * splinters)]
    return closed(laid([*parts, *heap], length)[:count], 0.3)


def _blow(chance: np.random.Generator) -> Samples:
    """One great piece that strikes: a knock of all colours, long below and short above."""
    count = int(0.5 * RATE)
    out = np.zeros(count, np.float32)
    for low, high, fade, share in _BLOW:
        noise = coloured(chance, count, partial(band, low=low, high=high))
        out += np.float32(share) * noise * fall(count, fade * chance.uniform(0.7, 1.5), 0.0006)
    base = chance.uniform(85, 240)
    return 0.25 * out + 0.9 * np.pad(_panel(chance, base, 0.22), (0, count))[:count]


def scrape(chance: np.random.Generator, strength: float) -> Samples:
    """Something heavy dragged over sand or boards: a keel, a chair."""
    length = 1.2
    count = int(length * RATE)
    time = np.arange(count) / RATE
    times = np.sort(chance.uniform(0.02, length - 0.05, 420))
    grit = bursts(chance, count, times, np.full(420, 0.003), sizes(chance, 420, 0.7))
    body = ringing(
        count,
        times,
        chance.choice([120.0, 210.0, 330.0], 420),
        np.full(420, 0.02),
        0.12 * sizes(chance, 420),
    )
    sound = cleared(grit, lambda h: band(h, 350, 2600 + 2200 * strength, 1)) + body
    shape = np.sin(np.pi * np.clip(time / length, 0, 1)) ** 0.7
    return closed((sound * shape).astype(np.float32), 0.1)


def _panel(chance: np.random.Generator, base: float, fade: float) -> Samples:
    partials = base * _PANEL * np.exp(0.03 * chance.standard_normal(len(_PANEL)))
    return struck(
        chance, partials, _PANEL**-0.6, fade / _PANEL**0.55, 1.6 * fade + 0.05
    ) * np.float32(0.4)


def _hit(chance: np.random.Generator, centre: float, fade: float) -> Samples:
    count = int(0.12 * RATE)
    return cleared(white(chance, count) * fall(count, fade, 0.0003), lambda h: hump(h, centre, 1.2))


def _sung(pulses: Samples, tones: Floats, heights: Floats) -> Samples:
    """Slips through the resonances of a piece of wood."""
    count = len(pulses)
    body = struck(np.random.default_rng(0), tones, heights, np.full(len(tones), 0.045), 0.06)
    size = count + len(body)
    return np.fft.irfft(np.fft.rfft(pulses, size) * np.fft.rfft(body, size), size)[:count].astype(
        np.float32
    )
