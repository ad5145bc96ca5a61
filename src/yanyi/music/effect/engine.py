"""Cars: near, past and from inside.

A motor is a row of small explosions through its pipes: after A. Farnell, "Designing Sound",
chapter "Cars"; what comes past is bent by its speed (Doppler).
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, edges, laid, mixed, struck
from yanyi.music.effect.noise import band, cleared, coloured, flowing, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats

_SOUND = 340.0


def car(chance: np.random.Generator, strength: float) -> Samples:
    """A car drives past: tyres more than motor, higher as it comes than as it goes."""
    length, speed = 4.6 - 1.2 * strength, 12 + 16 * strength
    count = int(length * RATE)
    time = times_of(count, RATE)
    along = (time - 0.5 * length) * speed
    away = np.sqrt(along**2 + 36.0)
    bend = 1 / (1 + (along * speed / away) / _SOUND)
    near = 6.0 / away
    motor = _motor(chance, (46 + 34 * strength) * bend, 0.25)

    def flow(hertz: Floats, when: Floats) -> Floats:
        close = 6.0 / np.sqrt(((when - 0.5 * length) * speed) ** 2 + 36.0)
        tyres = hump(hertz, 850, 1.0) * close**1.5 + 0.4 * band(hertz, 90, 500, 1) * close
        found: Floats = tyres + 0.25 * close**2.5 * band(hertz, 2000, 7000, 1)
        return found

    sound = 0.3 * motor * near + flowing(chance, count, flow, 512)
    return closed((sound * edges(time, length, 0.8)).astype(np.float32), 0.3)


def traffic(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A street with cars: a city's hum, and one after another goes by."""
    count = int(seconds * RATE)
    cars = max(1, round(seconds * (0.12 + 0.3 * strength)))
    at = chance.uniform(0, seconds, cars)
    speeds, distances = chance.uniform(6, 15, cars), chance.uniform(8, 28, cars)
    hum = swing(chance, seconds, 5.0)

    def flow(hertz: Floats, time: Floats) -> Floats:
        far = (1 + 0.15 * hum(time)) * band(hertz, 40, 350, 1) * (hertz / 100) ** -0.5
        found: Floats = (0.25 + 0.15 * strength) * far
        for middle, speed, distance in zip(at, speeds, distances, strict=True):
            since = np.mod(time - middle + seconds / 2, seconds) - seconds / 2
            close = distance / np.sqrt((since * speed) ** 2 + distance**2)
            tyres = hump(hertz, 800, 1.0) + 0.5 * band(hertz, 70, 400, 1)
            found = found + 0.5 * (8 / distance) * close**2 * tyres
        return found

    return 0.15 * flowing(chance, count, flow)


def riding(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Inside a car or a bus: a motor under the floor and the road."""
    count = int(seconds * RATE)
    firing = round((44 + 26 * strength) * seconds) / seconds
    wander = swing(chance, seconds, 1.5)(times_of(count, RATE))
    turns = np.arange(count) * firing / RATE + 0.25 * wander
    motor = np.zeros(count)
    for number, high in enumerate((1.0, 0.65, 0.5, 0.3, 0.22, 0.12), 1):
        motor += high * np.sin(2 * np.pi * number * turns + 0.7 * number**2)
    half = 0.35 * np.sin(
        2 * np.pi * np.round(0.5 * firing * seconds) / seconds * np.arange(count) / RATE
    )
    road = coloured(chance, count, lambda h: band(h, 40, 300) + 0.06 * hump(h, 900, 0.8))
    shiver = coloured(chance, count, lambda h: hump(h, 2100, 0.25))
    rattle = np.clip(swing(chance, seconds, 0.4)(times_of(count, RATE)) - 0.4, 0, 1)
    return mixed((0.06, motor + half), (0.06, road), (0.02, shiver * rattle))


def brakes(chance: np.random.Generator, strength: float) -> Samples:
    """Tyres or blocks that scream."""
    length = 0.8 + 0.7 * strength
    time = times_of(int(length * RATE), RATE)
    part = time / length
    points = np.interp(part, np.linspace(0, 1, 60), chance.standard_normal(60))
    swell = np.clip(part / 0.12, 0, 1) * np.clip((1 - part) / 0.25, 0, 1)
    sound = np.zeros(len(time))
    for tone, high in ((1080.0, 1.0), (1610.0, 0.55), (2290.0, 0.4)):
        turns = 2 * np.pi * np.cumsum(tone * (1.06 - 0.16 * part + 0.012 * points)) / RATE
        sound += high * (np.sin(turns) + 0.5 * np.sin(2 * turns) + 0.3 * np.sin(3 * turns))
    rubber = coloured(chance, len(time), lambda h: band(h, 700, 5000, 1))
    sound = (0.3 * sound * (1 + 0.25 * points) + 0.35 * rubber) * swell
    return closed(sound.astype(np.float32), 0.05)


def wipers(chance: np.random.Generator, strength: float) -> Samples:
    """Windscreen wipers, two strokes."""
    slow = 1.2 - 0.4 * strength
    count = int(1.9 * slow * RATE)

    def flow(hertz: Floats, time: Floats) -> Floats:
        there = np.exp(-(((time / slow - 0.4) / 0.16) ** 2))
        back = np.exp(-(((time / slow - 1.25) / 0.17) ** 2))
        found: Floats = there * hump(hertz, 1500, 0.8) + 0.8 * back * hump(hertz, 1150, 0.8)
        return found

    knock = struck(chance, np.array([95, 210.0]), np.array([0.8, 0.5]), np.array([0.1, 0.06]), 0.12)
    turns = laid([(0.74 * slow, 0.12 * knock), (1.62 * slow, 0.12 * knock)], 1.9 * slow)[:count]
    return closed(0.4 * flowing(chance, count, flow, 512) + turns, 0.1)


def _motor(chance: np.random.Generator, firing: Floats, rough: float) -> Samples:
    """Explosions so many a second, each one different, through a pipe."""
    turns = np.cumsum(firing) / RATE
    sound = np.zeros(len(firing))
    for number in range(1, 13):
        sound += np.sin(2 * np.pi * number * turns + 0.7 * number**2) * number**-0.7
        sound += rough * np.sin(2 * np.pi * (number - 0.5) * turns + number) * number**-0.8
    sound = sound * (1 + 0.15 * chance.standard_normal(len(firing)))
    return cleared(sound.astype(np.float32), lambda h: hump(h, 130, 1.2) + 0.4 * hump(h, 520, 0.8))
