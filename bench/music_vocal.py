"""How well the guide vocal keeps to its notes, and whether its words are understood.

python bench/music_vocal.py [--voices NAME,NAME] [--waves FOLDER] [--spoken]
"""

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from music_songs import SONGS, Song, syllables, text_of
from music_yin import pitches
from voice_scoring import rate, score
from yanyi.board.types import Voice
from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples, write_flac
from yanyi.models.answers import HeardWord
from yanyi.models.asks import Sing, Speech
from yanyi.providers.kokoro_catalogue import catalogue
from yanyi.providers.kokoro_singing import song
from yanyi.providers.kokoro_speech import speech
from yanyi.providers.whisper_engine import hear

VOICES = {
    "zh": ("zf_xiaoxiao", "zm_yunxi", "zf_xiaobei", "zm_yunjian"),
    "en": ("af_heart", "am_michael", "bf_emma", "bm_george"),
}
WITHIN = 30.0  # cents
LEADING = 0.15  # seconds before a note in which its consonants may be


def asks(name: str, one: Song, tonic: int) -> list[Sing]:
    return [
        Sing(text_of(words, one.language), one.language, Voice(name),
             syllables(words, notes, one.language, one.beats, tonic))
        for words, notes in one.lines
    ]


def cents(ask: Sing, samples: Samples) -> NDArray[np.float64]:
    """How far every voiced frame is from the note that is to be sung there, in cents."""
    at, hertz, unlike = pitches(samples)
    starts, notes = [], []
    for one in ask.syllables:
        when = one.start
        for note in one.notes:
            starts.append(when)
            notes.append(note.pitch)
            when += note.seconds
    size = RATE // 80
    level = np.sqrt([(samples[max(0, int(x * RATE) - size) : int(x * RATE) + size] ** 2).mean() for x in at])
    number = np.clip(np.searchsorted(starts, at, "right") - 1, 0, None)
    inside = (at > starts[0] - LEADING) & (at < ask.syllables[-1].end)
    good = (unlike < 0.2) & (level > 0.02 * level.max()) & inside
    tuned = 1200 * np.log2(np.maximum(hertz, 1) / 440) + 6900
    off = tuned - 100 * np.array(notes)[number]
    # The consonants of a syllable are sung before its note, and belong to it.
    following = np.minimum(number + 1, len(notes) - 1)
    coming = np.array(starts)[following] - at < LEADING
    ahead = tuned - 100 * np.array(notes)[following]
    off = np.where(coming & (abs(ahead) < abs(off)), ahead, off)
    return off[good]


def understood(samples: Samples, language: str) -> list[HeardWord]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "song.flac"
        write_flac(path, samples)
        return list(hear(path, language))
