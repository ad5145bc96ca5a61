"""The voice model in two halves: what it decides of itself, and speech as it is told.

The model decides how long each sound is, how high and how strong the voice; then it speaks. The
three decisions are values inside it: one half ends with them, the other begins there.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples
from yanyi.providers.kokoro_engine import tokens
from yanyi.providers.kokoro_styles import LONGEST, style
from yanyi.providers.kokoro_voices import Sketch
from yanyi.providers.kokoro_weights import model_path
from yanyi.providers.onnx_half import half

Floats = NDArray[np.float32]

FRAME = 600 / RATE
"""Seconds of a frame: sounds last whole ones. Pitch and strength are given twice a frame."""
MOST = LONGEST - 1
"""How many sounds are sung at once."""

_LENGTHS = "/encoder/Clip_output_0"
_PITCH = "/encoder/F0_proj/Conv_output_0"
_STRENGTH = "/encoder/N_proj/Conv_output_0"
_INSIDE = {_LENGTHS: 2, _PITCH: 3, _STRENGTH: 3}
"""Where the file that was checked has the three, and how many dimensions each has."""
_AUDIO = {"audio": 2}


@dataclass(frozen=True, slots=True)
class Score:
    """How sounds are said: frames of each, with one of quiet before and after, (sounds + 2,);

    pitch in Hz, low where there is no voice, and strength, both (2 * frames,).
    """

    lengths: Floats
    pitch: Floats
    strength: Floats


def natural(sounds: str, voice: Sketch, take: int = 0) -> Score:
    """How the model itself would say at most ``MOST`` sounds."""
    told = _told(sounds, voice, take) | {"speed": np.ones(1, np.float32)}
    lengths, pitch, strength = _deciding().run(list(_INSIDE), told, _giving_back())
    return Score(lengths[0], pitch[0, 0], strength[0, 0])


def performed(sounds: str, voice: Sketch, score: Score, take: int = 0) -> Samples:
    """At most ``MOST`` sounds said as the score tells, at 24 kHz, (n,)."""
    given = {
        _LENGTHS: score.lengths[None],
        _PITCH: score.pitch[None, None],
        _STRENGTH: score.strength[None, None],
    }
    told = _told(sounds, voice, take) | given
    (wave,) = _performing().run(list(_AUDIO), told, _giving_back())
    return np.asarray(wave, np.float32).reshape(-1)


def _told(sounds: str, voice: Sketch, take: int) -> dict[str, Any]:
    numbers = tokens(sounds)[:MOST]
    return {
        "tokens": np.array([[0, *numbers, 0]], np.int64),
        "style": style(voice, len(numbers), take),
    }


@cache
def _deciding() -> Any:
    return _session({}, _INSIDE)


@cache
def _performing() -> Any:
    return _session(_INSIDE, _AUDIO)


def _session(given: dict[str, int], wanted: dict[str, int]) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    part = half(model_path().read_bytes(), given, wanted)
    return onnxruntime.InferenceSession(part, options, providers=["CPUExecutionProvider"])


@cache
def _giving_back() -> Any:
    """Memory that a long line took is given back after it."""
    import onnxruntime

    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options
