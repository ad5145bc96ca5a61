"""Sounds to try things on, and what others say of a file."""

import re
import subprocess
from pathlib import Path

import numpy as np

from yanyi.media.audio.sound import Samples


def tone(seconds: float, pitch: float = 997.0, level: float = -20.0, rate: int = 24_000) -> Samples:
    """A sine of so many dB below full scale, (n,)."""
    at = np.arange(int(seconds * rate)) / rate
    wave: Samples = (10 ** (level / 20) * np.sin(2 * np.pi * pitch * at)).astype(np.float32)
    return wave


def babble(seconds: float, rate: int = 24_000) -> Samples:
    """Noise that swells and fades as speech does, always the same, (n,)."""
    count = int(seconds * rate)
    noise = np.random.Generator(np.random.PCG64(1)).standard_normal(count)
    soft = np.convolve(noise, np.hanning(16) / 8, "same")
    swell = np.abs(np.sin(np.arange(count) / rate * 7)) ** 2
    speech: Samples = (0.2 * soft * swell).astype(np.float32)
    return speech


def claps(seconds: float, rate: int = 24_000, seed: int = 2) -> Samples:
    """Sharp claps that are far too loud and were cut off at full scale, always the same, (n,)."""
    chance = np.random.Generator(np.random.PCG64(seed))
    count = int(seconds * rate)
    sound = np.zeros(count)
    for at in chance.integers(0, count - rate // 10, int(4 * seconds)):
        length = rate // 12
        fall = np.exp(-np.arange(length) / (rate / 120))
        sound[at : at + length] += chance.uniform(0.5, 4) * chance.standard_normal(length) * fall
    clapped: Samples = np.clip(sound, -1, 1).astype(np.float32)
    return clapped


def shouts(seconds: float, rate: int = 24_000, seed: int = 3) -> Samples:
    """Something like vowels shouted until they are square, always the same, (n,)."""
    chance = np.random.Generator(np.random.PCG64(seed))
    count = int(seconds * rate)
    pitch = np.interp(
        np.arange(count),
        np.arange(0, count, rate // 4),
        chance.uniform(90, 380, -(-count // (rate // 4))),
    )
    phase = 2 * np.pi * np.cumsum(pitch) / rate
    wave = sum(np.sin(phase * n) / n for n in (1, 2, 3, 5, 8))
    swell = np.abs(np.sin(np.arange(count) / rate * 5))
    shouted: Samples = np.clip(3 * np.asarray(wave) * swell, -1, 1).astype(np.float32)
    return shouted


def judged(path: Path) -> tuple[float, float]:
    """LUFS and dBTP of a file, by ffmpeg."""
    command = ["ffmpeg", "-nostats", "-i", str(path), "-map", "0:a"]
    command += ["-af", "ebur128=peak=true", "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    said = said[said.rindex("Summary:") :]
    found = (re.findall(form, said)[0] for form in (r"I:\s+(\S+) LUFS", r"Peak:\s+(\S+) dBFS"))
    lufs, peak = map(float, found)
    return lufs, peak
