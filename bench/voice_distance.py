"""How far the built-in voices are apart, and whether they are understood.

python bench/voice_distance.py zh|en [--write] [--listen] [--waves FOLDER]

Every voice says the same three sentences. Pitch, spectrum and pace are averaged over them, and the
distance between two voices is that of `yanyi.models.timbre`, by which people are cast. Its noise is
the distance of a voice from itself: one of the sentences against the other two, after what the
sentences do to all voices has been taken out. Two voices are clearly different when they are at
least FLOOR apart. `--write` keeps what was measured where the catalogue finds it, `--listen` has
Whisper say what it understood, `--waves` keeps what was spoken for the next time.
"""

import json
import sys
from importlib.resources import files
from itertools import combinations
from pathlib import Path

import numpy as np
from blake3 import blake3

import voice_measure as measure
from voice_ears import heard, missed
from voice_measure import Floats
from yanyi.aloud.phrases import phrases
from yanyi.media.audio.length import RATE
from yanyi.media.audio.shape import resampled
from yanyi.media.audio.sound import Samples
from yanyi.models.provider import VoiceOffer
from yanyi.models.timbre import Timbre, apart
from yanyi.providers.kokoro_catalogue import voices
from yanyi.providers.kokoro_engine import speak
from yanyi.providers.kokoro_voices import british, sketch

FLOOR = 1.8
"""Steps between two voices that are clearly different."""

_OF_ALL = 2 / 3
"""One sentence is compared with two; the means of three and three are so much nearer by chance."""

SENTENCES = {
    "zh": (
        "他沿着河岸走了很久，远处的灯火一盏一盏地灭了。",
        "你要是不信，明天一早跟我去看看，好不好？",
        "我早就说过，这条路走不通，你偏不听。",
    ),
    "en": (
        "He walked along the river for a long time, and one by one the lamps went out.",
        "If you don't believe me, come and see it for yourself tomorrow, will you?",
        "I told you so, but you never listen to anything I say.",
    ),
}


def said(name: str, text: str, language: str, waves: Path | None) -> tuple[Samples, int]:
    """One sentence by a voice, as it is bent, and how many sounds it has."""
    voice = sketch(name)
    (phrase,) = phrases(text, language, british(name))
    asked = (phrase.sounds, voice, voice.pace / voice.pitch)
    kept = waves / f"{blake3(repr(asked).encode()).hexdigest()[:16]}.npy" if waves else None
    if kept and kept.is_file():
        wave: Samples = np.load(kept).astype(np.float32)
    else:
        wave = speak(*asked)
        if kept:
            np.save(kept, wave.astype(np.float16))
    return resampled(wave, voice.pitch), len(phrase.sounds)


def measured(spoken: list[tuple[Samples, int]]) -> Floats:
    """Pitch, pace and spectrum of every sentence (3, 26)."""
    return np.array(
        [
            [
                np.median(measure.pitches(wave)),
                count / measure.seconds(wave),
                *measure.spectrum(wave),
            ]
            for wave, count in spoken
        ]
    )


def lost(spoken: list[tuple[Samples, int]], language: str) -> float:
    """The part that is not understood."""
    pause = np.zeros(RATE // 2, np.float32)
    sounds = [part for wave, _ in spoken for part in (wave / np.abs(wave).max() * 0.5, pause)]
    return missed("".join(SENTENCES[language]), heard(np.concatenate(sounds), language), language)


def timbre(rows: Floats) -> Timbre:
    """What was measured, as casting knows it."""
    pitch, pace, *spectrum = (round(float(one), 2) for one in rows.mean(axis=0))
    return Timbre(pitch, tuple(spectrum), pace)


def noise(rows: list[Floats]) -> list[float]:
    """How far every voice is from itself in three other sentences."""
    every = np.array(rows)
    every[:, :, 1] = np.log(every[:, :, 1])
    every -= every.mean(axis=0, keepdims=True) - every.mean(axis=(0, 1), keepdims=True)
    every[:, :, 1] = np.exp(every[:, :, 1])
    return [_OF_ALL * apart(timbre(one[:1]), timbre(one[1:])) for one in every]


def compare(offers: list[VoiceOffer], found: dict[str, Timbre]) -> float:
    """Print every voice's nearest neighbour among those that are cast; the least distance."""
    cast = [one.name for one in offers if not one.spare]
    gaps = {(a, b): apart(found[a], found[b]) for a, b in combinations(cast, 2)}
    for name in cast:
        near = min((gap, a if b == name else b) for (a, b), gap in gaps.items() if name in (a, b))
        print(f"{name:14} {found[name].pitch:5.1f} st  nearest {near[1]:14} {near[0]:.2f}")
    return min(gaps.values())


def main() -> None:
    language = sys.argv[1]
    offers = [one for one in voices() if one.language == language]
    rows, found = [], {}
    waves = Path(sys.argv[sys.argv.index("--waves") + 1]) if "--waves" in sys.argv else None
    for one in offers:
        spoken = [said(one.name, text, language, waves) for text in SENTENCES[language]]
        rows.append(measured(spoken))
        found[one.name] = timbre(rows[-1])
        if "--listen" in sys.argv:
            print(f"{one.name:14} not understood {lost(spoken, language):.1%}", flush=True)
    if "--write" in sys.argv:
        path = Path(str(files("yanyi.assets"))) / "voices" / f"timbre-{language}.json"
        table = {name: [one.pitch, one.pace, *one.spectrum] for name, one in found.items()}
        lines = (f'"{name}": {json.dumps(values)}' for name, values in table.items())
        path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    least = compare(offers, found)
    itself = np.percentile(noise(rows), [50, 95])
    print(f"least distance {least:.2f}, floor {FLOOR}")
    print(f"a voice from itself: middle {itself[0]:.2f}, 95 of 100 below {itself[1]:.2f}")


if __name__ == "__main__":
    main()
