"""Files that came from a service, checked and brought into our own shapes."""

from dataclasses import replace

from blake3 import blake3

from yanyi.models.answers import Said
from yanyi.models.asks import Ask, Picture, Speech
from yanyi.models.blob import Blob
from yanyi.models.provider import Desk
from yanyi.problems import AnswerError, Problem
from yanyi.providers.local_voice import handed_over

_HINT = "Ask again with another take, or name another model in [models]."
_SHORTEST, _LONGEST = 0.05, 600.0  # seconds of one clip
_SILENT = 0.001  # of the loudest there can be
_LETTER = 1 / 3  # of a Chinese character: so long a letter is spoken
_QUICKEST, _SLOWEST = 10.0, 0.5  # characters a second; people say between 2 and 8
_ENOUGH, _PAUSE = 12, 2.0  # characters whose pace says something; seconds of quiet around them
_PIXELS = 1 << 20
_GLANCE, _ONE_COLOUR = 64, 4  # pixels a side, and how far its colours lie apart at most


def picture_received(name: str, data: bytes, size: tuple[int, int], desk: Desk) -> Blob:
    """A picture as WebP, cut to exactly this size; raises AnswerError for what is none."""
    from yanyi.art.fitting import Fit
    from yanyi.art.fitting_drawing import fitted
    from yanyi.media.picture_file import fault

    if wrong := fault(data) or _emptiness(data):
        raise AnswerError(Problem(f"{name} sent what cannot be used: {wrong}", hint=_HINT))
    came, path = desk.file(".picture"), desk.file(".webp")
    came.write_bytes(data)
    path.write_bytes(fitted(Fit(*size), came))
    return desk.keep(path)


def _emptiness(data: bytes) -> str:
    """That a picture shows nothing, as those do that services send in place of a forbidden one."""
    import skia

    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))
    small = image.resize(_GLANCE, _GLANCE, skia.SamplingOptions(skia.FilterMode.kLinear))
    seen = small.toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3]
    spread = int((seen.max(axis=(0, 1)).astype(int) - seen.min(axis=(0, 1))).max())
    return "the picture is of one colour all over" if spread <= _ONE_COLOUR else ""


def sound_received(name: str, data: bytes, ask: Speech, desk: Desk) -> Said:
    """Speech as FLAC at the loudness of all clips; raises AnswerError for what cannot be it."""
    import av
    import numpy as np

    from yanyi.media.audio.length import RATE
    from yanyi.media.audio.limiter import limit
    from yanyi.media.audio.loudness import clip_loudness
    from yanyi.media.audio.reference import speech_loudness
    from yanyi.media.audio.sound import read

    path = desk.file(".wav")
    path.write_bytes(data)
    try:
        samples = read(path)[0]
    except (av.error.FFmpegError, ValueError, IndexError):
        raise AnswerError(
            Problem(f"{name} sent a sound that cannot be played", hint=_HINT)
        ) from None
    if wrong := _no_speech(len(samples) / RATE, float(np.abs(samples).max(initial=0)), ask):
        raise AnswerError(Problem(f"{name} sent {wrong}", hint=_HINT))
    gain = np.float32(10 ** ((speech_loudness(ask.manner) - clip_loudness(samples[None])) / 20))
    levelled = np.concatenate(list(limit([samples[None] * gain])), axis=1)[0]
    return handed_over((levelled, ()), desk)


def _no_speech(seconds: float, peak: float, ask: Speech) -> str:
    """Why a sound cannot be what was asked for, empty when it can."""
    if seconds <= _SHORTEST or peak < _SILENT:
        return f"{seconds:.1f} seconds of sound, or silence"
    beats = sum(1.0 if sign >= "\u2e80" else _LETTER for sign in ask.text if sign.isalnum())
    pace = beats / max(0.1, seconds - _PAUSE) / ask.voice.speed
    quick = beats >= _ENOUGH and beats / seconds / ask.voice.speed > _QUICKEST
    if seconds >= _LONGEST or quick or (seconds > 2 * _PAUSE and pace < _SLOWEST):
        shown = f"{seconds:.1f} seconds of sound for {len(ask.text)} characters"
        return f"{shown}: is its rate the one it says, and are these the words?"
    return ""


def drawn_from_words(ask: Ask) -> Ask:
    """A picture's ask as it matters to who draws flat pictures from words alone."""
    if not isinstance(ask, Picture):
        return ask
    return replace(ask, layered=False, feelings=(), references=())


def seed_of(ask: Picture) -> int:
    """A seed for what is asked: the same ask, the same picture; another take, another one."""
    text = f"{ask.prompt}\0{ask.negative}\0{ask.take}"
    return int.from_bytes(blake3(text.encode("utf-8", "replace")).digest(4))


def size_of(ask: Picture) -> tuple[int, int]:
    """A size that models draw well: the shape asked for, about a megapixel, sides by 64."""
    scale = (_PIXELS / (ask.width * ask.height)) ** 0.5
    wide, high = (max(8, round(side * scale / 64)) * 64 for side in (ask.width, ask.height))
    return wide, high
