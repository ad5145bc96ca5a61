"""The built-in scribe: Whisper base for whole recordings, which says how sure it is."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from yanyi.models.answers import Answer, Heard, HeardWord
from yanyi.models.asks import Ask, Hear
from yanyi.models.provider import Desk, Offer
from yanyi.problems import Problem, ProviderError
from yanyi.providers import whisper_weights
from yanyi.providers.whisper_windows import RATE, Samples, windows

_LEADS = {"zh": "以下是普通话的句子，有标点。", "en": ""}
"""What is read before, so that Chinese comes with marks and in the simplified script."""
_HINT = "Name another provider for it in [models] of yanyi.toml."


class WhisperScribe:
    """Writes down recordings, with marks and with how sure it is; needs ``yanyi[listen]``.

    Apart from ``whisper``, which proves what was spoken and must be given nothing to read before.
    """

    name = "whisper-scribe"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Hearing in any language, when engine and weights are installed."""
        here = find_spec("faster_whisper") is not None and whisper_weights.available()
        return (Offer("hear"),) if here else ()

    def essence(self, ask: Ask) -> Ask:
        """Only the main part of the language matters."""
        if not isinstance(ask, Hear):
            return ask
        return replace(ask, language=ask.language.partition("-")[0].lower())

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words of a recording, when each is heard, and how surely."""
        if not isinstance(ask, Hear):
            message = f"{self.name} does not answer {type(ask).__name__}"
            raise ProviderError(Problem(message, hint=_HINT))
        words = tuple(_heard(desk.path(ask.recording), ask.language))
        return Heard("".join(word.text for word in words).strip(), words)


@cache
def _model() -> Any:
    from faster_whisper import WhisperModel

    folder = str(whisper_weights.model_folder())
    return WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=1)


def _heard(recording: Path, language: str) -> Iterator[HeardWord]:
    samples = _samples(recording)
    spoken = language if language in _model().supported_languages else _detected(samples)
    for start, window in windows(samples):
        segments, _ = _model().transcribe(
            window,
            language=spoken,
            beam_size=5,
            temperature=0.0,
            condition_on_previous_text=False,
            initial_prompt=_LEADS.get(spoken) or None,
            word_timestamps=True,
        )
        for segment in segments:
            for word in segment.words:
                first, last = (round(start + float(at), 2) for at in (word.start, word.end))
                yield HeardWord(word.word, first, last, round(float(word.probability), 2))


def _detected(samples: Samples) -> str:
    language: str = _model().detect_language(samples[: 30 * RATE])[0]
    return language


def _samples(recording: Path) -> Samples:
    from av.error import FFmpegError
    from faster_whisper.audio import decode_audio

    try:
        samples: Samples = decode_audio(str(recording), sampling_rate=RATE)
    except (FFmpegError, IndexError) as error:
        hint = "Give it a file of sound in a usual format: FLAC, WAV, MP3, M4A, Opus."
        message = f"the scribe cannot read this recording ({error})"
        raise ProviderError(Problem(message, hint=hint)) from None
    return samples
