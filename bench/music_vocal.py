"""How well the guide vocal keeps to its notes, and whether its words are understood.

python bench/music_vocal.py [--voices NAME,NAME] [--waves FOLDER]

Every voice sings the songs of its language in its own range. Of each voice it is told:

* `within`: the part of the voiced frames within 30 cents of their note (YIN, every 12.5 ms). The
  consonants of a syllable are sung before its note and may have its pitch; glides count as wrong.
* `onset`: how far vowels begin from their notes, median and worst in milliseconds: where the sound
  has gone half the way from what is heard before the note to what is heard on it.
* `sung` and `spoken`: what Whisper mistakes, syllables of Chinese without tones, words of English;
* `clear` and `clear_spoken`: harmonics to noise in dB, `colour`: how far its mean spectrum is from
  that of its speech, in dB a band; `even`: the spread of the loudness of its notes in dB.

The result of every voice is written to bench/music_vocal.json.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

import voice_measure
from music_ditties import SONGS, pitches_of, syllables, text_of
from music_yin import pitches
from voice_scoring import Score, rate, score
from yanyi.board.types import Voice
from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples, write_flac
from yanyi.models.asks import Sing, Speech
from yanyi.providers.kokoro_range import singers
from yanyi.providers.kokoro_singing import song
from yanyi.providers.kokoro_speech import speech
from yanyi.providers.whisper_engine import hear

VOICES = {
    "zh": ("zf_xiaoxiao", "zm_yunxi", "zf_xiaobei", "zm_yunjian", "zm_jingyuan", "zf_wanqing"),
    "en": ("af_heart", "am_michael", "bf_emma", "bm_george", "am_fenrir", "am_boone"),
}
WITHIN = 30.0  # cents
LEADING = 0.2  # seconds before a note in which its consonants may be
PERIODIC = 0.2
CONTRAST = 6.0  # dB between what is before a note and on it, to say where the one ends

Floats = NDArray[np.float64]


def asks(name: str, language: str) -> list[Sing]:
    """Every line of the songs of a language, in the middle of the range of a voice."""
    low, high = next(one.sings for one in singers() if one.name == name) or (0, 0)
    found = []
    for one in (one for one in SONGS if one.language == language):
        lowest, highest = pitches_of(one)
        tonic = round((low + high - lowest - highest) / 2)
        for words, notes in one.lines:
            sung = syllables(words, notes, language, one.beats, tonic)
            found.append(Sing(text_of(words, language), language, Voice(name), sung))
    return found


def cents(ask: Sing, samples: Samples) -> Floats:
    """How far every voiced frame is from the note that is to be sung there, in cents."""
    at, hertz, unlike = pitches(samples)
    starts, notes = [], []
    for one in ask.syllables:
        when = one.start
        for note in one.notes:
            starts.append(when)
            notes.append(note.pitch)
            when += note.seconds
    number = np.clip(np.searchsorted(starts, at, "right") - 1, 0, None)
    inside = (at > starts[0] - LEADING) & (at < ask.syllables[-1].end)
    level = levels(samples, at)
    good = (unlike < PERIODIC) & (level > level.max() - 34) & inside
    tuned = 1200 * np.log2(np.maximum(hertz, 1) / 440) + 6900
    off = tuned - 100 * np.array(notes)[number]
    following = np.minimum(number + 1, len(notes) - 1)
    coming = np.array(starts)[following] - at < LEADING
    ahead = tuned - 100 * np.array(notes)[following]
    found: Floats = np.where(coming & (abs(ahead) < abs(off)), ahead, off)[good]
    return found


def levels(samples: Samples, at: Iterable[float]) -> Floats:
    """The level around each second in dB."""
    size = RATE // 80
    pieces = [samples[max(0, int(when * RATE) - size) : int(when * RATE) + size] for when in at]
    return np.array([10 * np.log10((one**2).mean() + 1e-12) for one in pieces])


def onsets(ask: Sing, samples: Samples) -> list[float]:
    """By how many seconds each vowel is late, where what is before it sounds otherwise."""
    hop, size = RATE // 200, 512
    padded = np.pad(samples.astype(np.float64), size // 2)
    cut = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop]
    power = np.abs(np.fft.rfft(cut * np.hanning(size), axis=1)) ** 2
    edges = np.unique(np.geomspace(4, 120, 17).astype(int))
    bands = 10 * np.log10(np.add.reduceat(power, edges, axis=1)[:, :-1] + 1e-5)
    found = []
    for one in ask.syllables:
        when, end = round(one.start * 200), round(min(one.end, one.start + 0.16) * 200)
        before = bands[max(0, when - 20) : when - 6].mean(axis=0)
        on = bands[when + 10 : max(end, when + 14)].mean(axis=0)
        away = on - before
        if np.sqrt((away**2).mean()) < CONTRAST:
            continue
        row = (bands[when - 20 : when + 24] - before) @ away / (away @ away)
        row = np.convolve(np.pad(row, 2, mode="edge"), np.ones(5) / 5, "valid")
        at = 32 + int(np.argmax(row[32:] >= 0.5))  # on the note; from there back
        while at and row[at - 1] >= 0.5:
            at -= 1
        found.append((at - 20) / 200)
    return found


def noise(samples: Samples) -> float:
    """Harmonics to noise of the voiced frames in dB: of a period's power what comes again."""
    at, _, unlike = pitches(samples)
    level = levels(samples, at)
    loud = level > level.max() - 20
    share = np.clip(unlike[loud & (unlike < 2 * PERIODIC)], 1e-4, None) / 2
    return float(np.mean(10 * np.log10((1 - share) / share)))


def understood(ask: Sing, samples: Samples) -> Score:
    """What Whisper mistakes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "song.flac"
        write_flac(path, samples)
        return score(ask.text, ask.language, list(hear(path, ask.language)))


def measured(name: str, language: str, waves: Path | None) -> dict[str, object]:
    """Everything about one voice."""
    lines = asks(name, language)
    sung = [song(ask)[0] for ask in lines]
    told = [speech(Speech(ask.text, language, Voice(name)))[0] for ask in lines]
    off = [cents(*pair) for pair in zip(lines, sung, strict=True)]
    late = [abs(one) for pair in zip(lines, sung, strict=True) for one in onsets(*pair)]
    notes = [
        float(np.median(levels(made, np.arange(one.start + 0.06, one.end - 0.1, 0.02))))
        for ask, made in zip(lines, sung, strict=True)
        for one in ask.syllables
        if one.end - one.start > 0.25
    ]
    spectra = [voice_measure.spectrum(np.concatenate(part)) for part in (sung, told)]
    if waves:
        write_flac(waves / f"{name}.flac", np.concatenate(sung))
    return {
        "range": next(one.sings for one in singers() if one.name == name),
        "within": round(float((abs(np.concatenate(off)) <= WITHIN).mean()), 3),
        "within_worst_line": round(min(float((abs(one) <= WITHIN).mean()) for one in off), 3),
        "onset_ms_median": round(1000 * float(np.median(late)), 1),
        "onset_ms_95": round(1000 * float(np.percentile(late, 95)), 1),
        "onset_ms_worst": round(1000 * max(late), 1),
        "onsets": len(late),
        "sung": round(rate([understood(*pair) for pair in zip(lines, sung, strict=True)]), 3),
        "spoken": round(rate([understood(*pair) for pair in zip(lines, told, strict=True)]), 3),
        "clear": round(float(np.mean([noise(one) for one in sung])), 1),
        "clear_spoken": round(float(np.mean([noise(one) for one in told])), 1),
        "colour": round(float(np.sqrt(((spectra[0] - spectra[1]) ** 2).mean())), 2),
        "even": round(float(np.std(notes)), 2),
    }


def main() -> None:
    words = sys.argv
    only = words[words.index("--voices") + 1].split(",") if "--voices" in words else None
    waves = Path(words[words.index("--waves") + 1]) if "--waves" in words else None
    for language, names in VOICES.items():
        chosen = (
            [one for one in only if one.startswith("z") == (language == "zh")] if only else names
        )
        for name in chosen:
            one = measured(name, language, waves)
            print(name, json.dumps(one), flush=True)
            path = Path(__file__).with_suffix(".json")
            known = json.loads(path.read_text("utf-8")) if path.exists() else {}
            text = json.dumps({**known, name: one}, indent=1, sort_keys=True) + "\n"
            path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
