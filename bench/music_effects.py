"""Every effect to look at and measured: spectrograms, levels, seams, what it costs.

python bench/music_effects.py [NAME ...] [--sheets FOLDER]
"""

import argparse
import re
import shutil
import subprocess
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from yanyi.media.audio.loudness import clip_loudness, loudness
from yanyi.media.audio.sound import Samples, write_flac
from yanyi.music.effect.catalogue import USUAL, Ambience, Event, aim, ambience, event
from yanyi.music.sound.modal import RATE

SECONDS = 12.0
SIZE = (620, 300)
LOWEST, HIGHEST = 40.0, 20_000.0
ACROSS = 3
DOWN = 4


def spectrogram(sound: Samples, title: str) -> Image.Image:
    """A picture: time across, octaves up, 75 dB from black to white; the wave above."""
    width, height = SIZE
    window, columns = 4096, width - 20
    centres = np.linspace(0, max(len(sound) - 1, 1), columns).astype(int)
    padded = np.pad(sound, window)
    grid = padded[centres[:, None] + window // 2 + np.arange(window)[None]]
    power = np.abs(np.fft.rfft(grid * np.hanning(window), axis=1)) ** 2
    rows = height - 80
    edges = np.geomspace(LOWEST, HIGHEST, rows + 1) * window / RATE
    shown = np.zeros((columns, rows))
    for row in range(rows):
        first = int(edges[row])
        shown[:, row] = power[:, first : max(first + 1, int(edges[row + 1]))].mean(axis=1)
    decibels = 10 * np.log10(np.maximum(shown, 1e-12))
    grey = np.clip((decibels - decibels.max() + 75) / 75, 0, 1)
    tint = np.stack([grey**0.8, grey**1.6, 0.35 * np.sin(np.pi * grey) + grey**4], axis=-1)
    image = Image.new("RGB", SIZE, "white")
    picture = (np.clip(tint, 0, 1) * 255).astype(np.uint8).transpose(1, 0, 2)[::-1]
    image.paste(Image.fromarray(picture), (10, 60))
    draw = ImageDraw.Draw(image)
    draw.text((10, 2), title, fill="black")
    wave = np.abs(sound)
    bounds = np.linspace(0, len(wave), columns + 1).astype(int)
    tops = [wave[a:b].max(initial=0.0) for a, b in pairwise(bounds)]
    highest = max(max(tops), 1e-9)
    for x, top in enumerate(tops):
        draw.line((10 + x, 37 - 19 * top / highest, 10 + x, 37 + 19 * top / highest), fill="navy")
    for hertz in (100, 1000, 10_000):
        y = 60 + rows * (1 - np.log(hertz / LOWEST) / np.log(HIGHEST / LOWEST))
        draw.line((10, y, 18, y), fill="white")
        draw.text((20, y - 6), f"{hertz}", fill="white")
    length = len(sound) / RATE
    draw.text((width - 70, height - 16), f"{length:.2f} s", fill="black")
    return image


def seam(sound: Samples) -> float:
    """The step from the last sample to the first, beside the usual steps of the sound."""
    steps = np.abs(np.diff(sound))
    bound = float(np.quantile(steps, 0.999))
    return abs(float(sound[0]) - float(sound[-1])) / max(bound, 1e-9)


def ffmpeg_loudness(sound: Samples, folder: Path, name: str) -> float | None:
    """What ffmpeg's meter says of it, with quiet around it as in a work."""
    if not shutil.which("ffmpeg"):
        return None
    path = folder / f"{name}.flac"
    write_flac(path, sound, RATE)
    command = ["ffmpeg", "-nostdin", "-hide_banner", "-i", str(path)]
    heard = subprocess.run(
        [*command, "-af", "adelay=300,apad=pad_dur=0.3,ebur128", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
        stdin=subprocess.DEVNULL,
    )
    found = re.findall(r"I:\s+(-?[\d.]+) LUFS", heard.stderr)
    return float(found[-1]) if found else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--sheets", type=Path, default=Path("out/effects"))
    parser.add_argument("--strength", type=float, default=0.6)
    options = parser.parse_args()
    options.sheets.mkdir(parents=True, exist_ok=True)
    pictures = []
    print("effect          s of CPU a s   LUFS    aim  ffmpeg  peak  crest   offset  seam")
    for effect in USUAL:
        if options.names and effect.value not in options.names:
            continue
        start = time.process_time()
        if isinstance(effect, Ambience):
            sound = ambience(effect, "bench", SECONDS, options.strength)
        else:
            assert isinstance(effect, Event)
            sound = event(effect, "bench", options.strength)
        cost = (time.process_time() - start) / (len(sound) / RATE)
        lasts = isinstance(effect, Ambience)
        heard = (loudness if lasts else clip_loudness)(sound[None], RATE)
        told = ffmpeg_loudness(sound, options.sheets, effect.value)
        peak = float(np.abs(sound).max())
        crest = 20 * np.log10(peak / float(np.sqrt(np.mean(sound**2))))
        joint = f"{seam(sound):.2f}" if lasts else "-"
        print(
            f"{effect.value:15} {cost:12.4f} {heard:6.1f} {aim(effect, options.strength):6.1f} "
            f"{told if told is not None else '-':>7} {peak:5.2f} {crest:6.1f} "
            f"{float(sound.mean()):8.1e}  {joint}"
        )
        pictures.append(
            spectrogram(sound, f"{effect.value}  peak {peak:.2f}  crest {crest:.0f} dB")
        )
    each = ACROSS * DOWN
    for number in range(0, len(pictures), each):
        some = pictures[number : number + each]
        sheet = Image.new("RGB", (ACROSS * SIZE[0], -(-len(some) // ACROSS) * SIZE[1]), "white")
        for place, picture in enumerate(some):
            sheet.paste(picture, (place % ACROSS * SIZE[0], place // ACROSS * SIZE[1]))
        sheet.save(options.sheets / f"sheet_{number // each + 1}.png")


if __name__ == "__main__":
    main()
