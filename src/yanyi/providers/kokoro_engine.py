"""Sounds into speech: one session of the voice model for a process, on one thread."""

from functools import cache
from typing import Any

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.providers.kokoro_styles import LONGEST, style
from yanyi.providers.kokoro_voices import Sketch
from yanyi.providers.kokoro_weights import model_path

# The published vocabulary of Kokoro v1.0: number of each sound.
_BLOCKS = (
    (1, ";:,.!?"),
    (9, '—…"()“” \u0303ʣʥʦʨᵝ\uab67AI'),
    (31, "O"),
    (33, "Q"),
    (35, "ST"),
    (39, "W"),
    (41, "Yᵊabcdef"),
    (50, "hijklmnopqrstuvwxyzɑɐɒæ"),
    (75, "βɔɕç"),
    (80, "ɖðʤə"),
    (85, "ɚɛɜ"),
    (90, "ɟ"),
    (92, "ɡ"),
    (99, "ɥ"),
    (101, "ɨɪʝ"),
    (110, "ɯɰŋɳɲɴø"),
    (118, "ɸθœ"),
    (123, "ɹ"),
    (125, "ɾɻ"),
    (128, "ʁɽʂʃʈʧ"),
    (135, "ʊʋ"),
    (138, "ʌɣɤ"),
    (142, "χʎ"),
    (147, "ʒʔ"),
    (156, "ˈˌː"),
    (162, "ʰ"),
    (164, "ʲ"),
    (169, "↓"),
    (171, "→↗↘"),
    (177, "ᵻ"),
)
TOKENS = {sign: first + n for first, signs in _BLOCKS for n, sign in enumerate(signs)}


@cache
def _session() -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        str(model_path()), options, providers=["CPUExecutionProvider"]
    )


@cache
def _giving_back() -> Any:
    """Memory that a long line took is given back after it: a process keeps 0.2 GB, not 0.8."""
    import onnxruntime

    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options


def tokens(sounds: str) -> list[int]:
    """The numbers of the sounds; signs that are no sound are left out."""
    return [TOKENS[sign] for sign in sounds if sign in TOKENS]


def speak(sounds: str, voice: Sketch, speed: float, take: int = 0) -> Samples:
    """The speech of at most 510 sounds at 24 kHz, (n,)."""
    numbers = tokens(sounds)[: LONGEST - 1]
    (wave,) = _session().run(
        None,
        {
            "tokens": np.array([[0, *numbers, 0]], np.int64),
            "style": style(voice, len(numbers), take),
            "speed": np.array([speed], np.float32),
        },
        _giving_back(),
    )
    return np.asarray(wave, np.float32).reshape(-1)
