"""A rehearsal: a local provider is asked for nothing in particular, so that it is ready later."""

import tempfile
import wave
from collections.abc import Callable
from pathlib import Path

from yanyi.models.asks import Ask
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider

_RATE, _QUIET = 16_000, 4_000
"""Samples a second of the recording there is to be heard, and how many it has."""


class Rehearsal:
    """A desk where nothing is kept, and where every recording is a quarter of a second of quiet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def file(self, suffix: str) -> Path:
        """A new scratch file name."""
        self._count += 1
        return self._folder / f"{self._count}{suffix}"

    def keep(self, path: Path) -> Blob:
        """Nothing is kept."""
        return Blob("", path.stat().st_size)

    def path(self, blob: Blob) -> Path:
        """A recording in which nothing is heard."""
        path = self.file(".wav")
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(_RATE)
            sound.writeframes(bytes(2 * _QUIET))
        return path


def rehearse(provider: Callable[[], Provider], ask: Ask) -> None:
    """Let a provider answer, and throw its answer away."""
    with tempfile.TemporaryDirectory(prefix="yanyi-") as folder:
        provider().answer(ask, Rehearsal(Path(folder)))
