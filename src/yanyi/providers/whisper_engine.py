"""A recording into words: one model for a process, on one thread, without chance."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from yanyi.models.answers import HeardWord
from yanyi.problems import Problem, ProviderError
from yanyi.providers.whisper_weights import model_folder
from yanyi.providers.whisper_windows import RATE, Samples, windows

_QUIET = 0.5  # seconds before and after: a word at the very edge is misheard
_LAST = 0.35  # seconds before the end in which no sentence begins but the first
_LEAST, _PACE = 10, 12.0  # tokens that a window may have, and how many more a second


@cache
def _model() -> Any:
    from faster_whisper import WhisperModel

    return WhisperModel(str(model_folder()), device="cpu", compute_type="int8", cpu_threads=1)


def hear(recording: Path, language: str) -> Iterator[HeardWord]:
    """The words of a recording in any format that PyAV reads, in order, with their times.

    Nothing is given to the model to have read before, not even for the sake of the script: measured
    on short lines it then goes on writing (作词作曲) after the voice has ended.
    """
    for start, samples in windows(_samples(recording)):
        seconds = len(samples) / RATE
        segments, _ = _model().transcribe(
            _between_quiet(samples),
            language=_known(language),
            beam_size=5,
            temperature=0.0,
            condition_on_previous_text=False,
            compression_ratio_threshold=None,
            log_prob_threshold=None,
            no_speech_threshold=None,
            max_new_tokens=int(_LEAST + _PACE * seconds),
            word_timestamps=True,
        )
        for number, segment in enumerate(segments):
            if number and segment.start - _QUIET > seconds - _LAST:
                break  # made up after the end
            for word in segment.words:
                times = (min(max(at - _QUIET, 0.0), seconds) for at in (word.start, word.end))
                yield HeardWord(word.word, *(round(start + float(at), 2) for at in times))


def _between_quiet(samples: Samples) -> Samples:
    quiet = np.zeros(int(_QUIET * RATE), np.float32)
    return np.concatenate([quiet, samples, quiet])


def _samples(recording: Path) -> Samples:
    from av.error import FFmpegError
    from faster_whisper.audio import decode_audio

    try:
        samples: Samples = decode_audio(str(recording), sampling_rate=RATE)
    except (FFmpegError, IndexError) as error:
        hint = "Give it a file of sound in a usual format: FLAC, WAV, MP3, M4A, Opus."
        message = f"whisper cannot read this recording ({error})"
        raise ProviderError(Problem(message, hint=hint)) from None
    return samples


def _known(language: str) -> str | None:
    """The language as the model calls it; None lets it find out."""
    return language if language in _model().supported_languages else None
