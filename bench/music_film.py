"""Words under music: both examples filmed with and without what sounds beside the words, and heard.

python bench/music_film.py [--store FOLDER] [--chapters 1]

The films are small, their sound is whole. Every subtitle is cut out of both and heard by the
built-in recogniser; what it misses more of is what music, places and events cover up.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from voice_ears import heard, missed
from yanyi.media.audio.loudness import loudness, true_peak
from yanyi.media.audio.sound import Samples, read
from yanyi.media.subtitles import Cue, read_webvtt, unrowed
from yanyi.providers.whisper_weights import available

EXAMPLES = {"snow-ferry": "zh", "lost-property": "en"}
STORIES = Path(__file__).parents[1] / "examples"
RESULT = Path(__file__).with_suffix(".json")
RATE = 48_000
HEARING = 24_000
SMALL = "\n[film]\nwidth = 256\nheight = 144\nproof = {proof}\nmusic = {on}\neffects = {on}\n"
BARE = re.compile(r"[\W_]*(?:\w+[\W_]*){0,2}", re.DOTALL)
"""Subtitles of a word or two, which a recogniser guesses at."""


def filmed(example: str, on: bool, chapters: str, store: Path, folder: Path) -> tuple[Path, Path]:
    """The film and its subtitles."""
    home = folder / f"{example}-{on}"
    shutil.copytree(STORIES / example, home)
    settings = home / "yanyi.toml"
    table = SMALL.format(proof="true", on=str(on).lower())
    settings.write_text(settings.read_text("utf-8") + table, "utf-8")
    command = [str(Path(sys.executable).with_name("yanyi")), "make", str(home), "--for", "film"]
    command += ["--chapters", chapters, "--out", str(home / "out"), "--store", str(store)]
    subprocess.run(command, check=True, capture_output=True)
    film = home / "out" / "film"
    return next(film.glob("*.mp4")), next(film.glob("*.vtt"))


def cut(sound: Samples, cue: Cue) -> Samples:
    """What is heard during a subtitle."""
    return sound[:, round(cue.start * HEARING) : round(cue.end * HEARING)]


def understood(path: Path, captions: Path, language: str) -> dict[str, float]:
    """What is missed of every subtitle that is long enough to be heard, by its words."""
    sound = read(path, HEARING)
    found = {}
    for cue in read_webvtt(captions.read_text("utf-8")):
        words = unrowed(cue.text, language)
        if not BARE.fullmatch(words) or len(words) > 8:
            found[words] = missed(words, heard(cut(sound, cue)[0], language), language)
    return found


def between(path: Path, captions: Path) -> tuple[float, float]:
    """The median level in dB while somebody speaks, and where nobody does."""
    sound = read(path, RATE, 2)
    hop = RATE // 20
    count = sound.shape[1] // hop
    power = (sound[:, : count * hop].reshape(2, count, hop).astype(np.float64) ** 2).sum(
        axis=(0, 2)
    )
    levels = 10 * np.log10(np.maximum(power / hop, 1e-9))
    told = np.zeros(count, bool)
    for cue in read_webvtt(captions.read_text("utf-8")):
        told[round(cue.start * 20) : round(cue.end * 20)] = True
    return float(np.median(levels[told])), float(np.median(levels[~told]))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--store", type=Path)
    options.add_argument("--chapters", default="1")
    chosen = options.parse_args()
    if not available():
        print('Nobody listens: the recogniser is not installed (pip install "yanyi[listen]").')
        return
    result = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for example, language in EXAMPLES.items():
            store = chosen.store or folder / "store"
            on, off = (filmed(example, on, chosen.chapters, store, folder) for on in (True, False))
            full, bare = understood(*on, language), understood(*off, language)
            both = full.keys() & bare.keys()
            sound = read(on[0], RATE, 2)
            spoken, quiet = between(*on)
            result[example] = {
                "subtitles": len(both),
                "missed with": round(sum(full[one] for one in both) / len(both), 4),
                "missed without": round(sum(bare[one] for one in both) / len(both), 4),
                "loudness": round(loudness(sound, RATE), 2),
                "peak": round(true_peak([sound]), 2),
                "while somebody speaks": round(spoken, 1),
                "between": round(quiet, 1),
            }
            worst = sorted(both, key=lambda one: bare[one] - full[one])[:5]
            print(example, result[example])
            for one in worst:
                print(f"   {bare[one]:.2f} -> {full[one]:.2f}  {one}")
    RESULT.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
