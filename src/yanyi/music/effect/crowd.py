"""People, many at once: a murmur, a market, applause. No word can be understood.

Babble as voices through moving formants (D. H. Klatt, "Software for a cascade/parallel formant
synthesizer", 1980); clapping after L. Peltola et al., "Synthesis of hand clapping sounds" (2007).
"""

import numpy as np

from yanyi.media.audio.length import transformed
from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, mixed
from yanyi.music.effect.grain import bursts, moments, ringing, sizes
from yanyi.music.effect.noise import band, coloured, filtered, flowing, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats

_VOWELS = np.array(
    [
        (730, 1090, 2440),
        (270, 2290, 3010),
        (300, 870, 2240),
        (530, 1840, 2480),
        (570, 840, 2410),
        (490, 1350, 1690),
        (440, 1020, 2240),
    ],
    np.float64,
)
"""First three formants in Hz (G. E. Peterson and H. L. Barney, 1952)."""

_HOP = 1024


def crowd(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A murmur of people: a small room at 0, a hall full at 1."""
    count = int(seconds * RATE)
    voices = _voices(chance, count, seconds, 9, 1.0)
    return mixed(
        (0.05, _gathered(chance, voices, 2 + round(3 * strength))),
        (0.004, _hissed(chance, seconds)),
    )


def market(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A street of stalls: a murmur, criers who call their wares, wood and pans that clatter."""
    count = int(seconds * RATE)
    murmur = _gathered(chance, _voices(chance, count, seconds, 6, 1.0), 3 + round(2 * strength))
    cries = _cries(chance, count, seconds)
    for _ in range(1 + round(strength)):
        cries = cries + np.roll(_cries(chance, count, seconds), int(chance.integers(count)))
    times = moments(chance, seconds, 1.2 + 2 * strength)
    hertz = chance.choice([420.0, 760.0, 1150.0, 1900.0, 3300.0], len(times))
    hertz = hertz * np.exp(0.2 * chance.standard_normal(len(times)))
    things = ringing(count, times, hertz, 14 / hertz + 0.01, sizes(chance, len(times), 0.7))
    knocks = bursts(chance, count, times, np.full(len(times), 0.004), sizes(chance, len(times)))
    ground = coloured(chance, count, lambda h: band(h, 90, 900, 1) * (h / 200) ** -0.7)
    sound = 0.05 * murmur + 0.035 * cries + 0.03 * things + 0.03 * knocks + 0.008 * ground
    return np.asarray(sound, np.float32)


def applause(chance: np.random.Generator, strength: float) -> Samples:
    """Hands that clap: a few people at 0, a full house at 1; it swells and dies away."""
    length = 4.0 + 1.5 * strength
    people = int(20 + 110 * strength)
    every, pitches, heights = [], [], []
    for _ in range(people):
        pace = chance.normal(0.25, 0.035)
        begins, ends = chance.uniform(0.0, 0.9), length - 0.4 - chance.gamma(1.5, 0.6)
        times = np.arange(begins, max(ends, begins + 0.5), max(pace, 0.16))
        every.append(times + 0.012 * chance.standard_normal(len(times)))
        pitches.append(np.full(len(times), np.exp(chance.normal(np.log(1000), 0.35))))
        near = chance.uniform(0.15, 1.0) ** 1.5
        heights.append(near * np.exp(0.15 * chance.standard_normal(len(times))))
    at, hertz, high = (np.concatenate(one) for one in (every, pitches, heights))
    keep = (at > 0.01) & (at < length - 0.05)
    at, hertz, high = at[keep], hertz[keep], high[keep]
    count = int(length * RATE)
    skin = bursts(chance, count, at, chance.uniform(0.003, 0.009, len(at)), high)
    skin = filtered(skin, _palms)
    hollow = ringing(count, at, hertz, 5 / hertz, 0.5 * high)
    time = times_of(count, RATE)
    shape = np.clip(0.3 + time / 0.9, 0, 1) * np.clip((length - time) / 1.2, 0, 1)
    return closed(((skin + hollow) * shape).astype(np.float32), 0.3)


def _palms(hertz: Floats) -> Floats:
    """What a clap is made of: the hollow between the hands, and less and less above it."""
    found: Floats = 0.6 * band(hertz, 500, 5000, 1) * (hertz / 1000) ** -0.4
    return found + 1.2 * hump(hertz, 1000, 0.7)


def _hissed(chance: np.random.Generator, seconds: float) -> Samples:
    """The sibilants of all of them."""
    quick = swing(chance, seconds, 0.11)

    def flow(hertz: Floats, time: Floats) -> Floats:
        found: Floats = np.clip(quick(time), 0, 2) ** 1.5 * band(hertz, 3800, 8500)
        return found

    return flowing(chance, int(seconds * RATE), flow, 512)


def _gathered(chance: np.random.Generator, voices: Samples, copies: int) -> Samples:
    """More people from few: the same voices at other times, farther off."""
    sound = voices.copy()
    for number in range(1, copies):
        away = int(chance.uniform(0.1, 0.9) * len(voices))
        sound += np.roll(voices, away) * np.float32(0.9**number)
    return sound / np.float32(np.sqrt(copies))


def _voices(
    chance: np.random.Generator,
    count: int,
    seconds: float,
    many: int,
    high: float,
) -> Samples:
    """So many people who talk with pauses, ``high`` times as high as in quiet talk."""
    total = np.zeros(count, np.float32)
    for number in range(many):
        base = (105.0 if number % 2 else 195.0) * high * np.exp(0.2 * chance.standard_normal())
        talk = _phrases(chance, seconds)
        voice = _voice(chance, count, seconds, base, talk, 1.0 if number % 2 else 1.16)
        total += np.roll(voice, int(chance.integers(count)))
    return total / np.float32(np.sqrt(many))


def _phrases(chance: np.random.Generator, seconds: float) -> tuple[Floats, Floats]:
    """Times and loudness of one who talks: syllables, and pauses between phrases."""
    at, loud, now = [0.0], [0.0], float(chance.uniform(0, 2))
    while now < seconds - 0.5:
        force = chance.uniform(0.5, 1.0)
        for _ in range(int(chance.integers(4, 14))):
            beat = chance.uniform(0.13, 0.26)
            if now + beat > seconds - 0.1:
                break
            at += [now, now + 0.3 * beat, now + 0.9 * beat]
            loud += [0.12 * force, force * chance.uniform(0.6, 1), 0.12 * force]
            now += beat
        at.append(now + 0.03)
        loud.append(0.0)
        now += chance.uniform(0.3, 1.6)
    return np.array([*at, seconds]), np.array([*loud, 0.0])


def _voice(
    chance: np.random.Generator,
    count: int,
    seconds: float,
    base: float,
    talk: tuple[Floats, Floats],
    size: float,
) -> Samples:
    """One voice: a pulse with partials and breath through formants that move."""
    melody = swing(chance, seconds, 0.45)(times_of(count // 64 + 1, RATE // 64))
    turns = np.cumsum(base * 2.0 ** (0.34 * melody)) * 64 / RATE
    turns = np.interp(np.arange(count) / 64, np.arange(len(turns)), turns)
    source = (2 * (turns - np.floor(turns)) - 1).astype(np.float32)
    source += np.float32(0.06) * chance.standard_normal(count, np.float32)
    frames = max(3, round(count / _HOP))
    step = count / frames
    width = 2 * int(np.ceil(step))
    size_ = transformed(width + 256)
    hertz = np.maximum(np.fft.rfftfreq(size_, 1 / RATE), 1.0)
    vowels = _VOWELS[chance.integers(0, len(_VOWELS), -(-frames // 8))] * size
    path = np.repeat(vowels, 8, axis=0)[:frames]
    path = np.stack([np.convolve(np.pad(p, 4, "edge"), np.ones(9) / 9, "valid") for p in path.T])
    gains = sum(
        height
        / np.sqrt(
            (1 - (hertz[None] / f[:, None]) ** 2) ** 2 + (hertz[None] / (f[:, None] * 8)) ** 2
        )
        for f, height in zip(path, (1.0, 0.5, 0.25), strict=True)
    )
    gains = np.asarray(gains) / (1 + (hertz[None] / 3800) ** 4) * band(hertz, 90, 9000, 1)[None]
    window = np.sin(np.pi * (np.arange(width) + 0.5) / (2 * step)).clip(0) ** 2
    padded = np.concatenate([source, source[:width]])
    starts = np.round(np.arange(frames) * step).astype(int)
    pieces = padded[starts[:, None] + np.arange(width)[None]] * window.astype(np.float32)
    spectra = np.fft.rfft(pieces, size_, axis=1) * gains.astype(np.float32)
    shaped = np.fft.irfft(spectra, size_, axis=1)
    out = np.zeros(count + size_, np.float32)
    for start, piece in zip(starts, shaped, strict=True):
        out[start : start + size_] += piece
    out[:size_] += out[count:]
    out = out[:count] * np.interp(times_of(count, RATE), *talk).astype(np.float32)
    return out / np.float32(max(float(np.sqrt(np.mean(out**2))), 1e-9))


def _cries(chance: np.random.Generator, count: int, seconds: float) -> Samples:
    """One who calls out wares now and then, louder than the others: long syllables."""
    at, loud, now = [0.0], [0.0], float(chance.uniform(0.3, 3))
    while now < seconds - 1.8:
        for _ in range(int(chance.integers(2, 4))):
            beat = chance.uniform(0.28, 0.5)
            at += [now, now + 0.08, now + beat - 0.06, now + beat]
            loud += [0.0, 1.0, 0.8, 0.0]
            now += beat + 0.05
        now += chance.uniform(2.0, 5.0)
    talk = (np.array([*at, seconds]), np.array([*loud, 0.0]))
    base = chance.choice([210.0, 260.0, 330.0])
    far = _voice(chance, count, seconds, base, talk, 1.05)
    return filtered(far, lambda hertz: band(hertz, 250, 2600, 1))
