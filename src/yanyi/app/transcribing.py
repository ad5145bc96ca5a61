"""A recording into the manuscript of a new project."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from yanyi import plugins
from yanyi.app.make import workers_for
from yanyi.app.request import Request
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.running import run
from yanyi.build.store import Store
from yanyi.build.watch import Tally, Watch
from yanyi.ledger.budget import Budget
from yanyi.models.answers import HeardWord
from yanyi.models.asks import Hear
from yanyi.models.blob import Blob
from yanyi.problems import InputError, Position, Problem, UsageError
from yanyi.project.folder import store_root
from yanyi.read.transcript import doubtful, transcript

SCRIBE = "whisper-scribe"


@dataclass(frozen=True, slots=True)
class Transcript:
    """A manuscript, how many words were heard, and how many of them are in doubt."""

    text: str
    words: int
    doubtful: int


def transcribed(
    recording: Path,
    title: str,
    language: str = "",
    store: Path | None = None,
    watch: Watch | None = None,
) -> Transcript:
    """What is said in a recording, heard on this machine; every minute of it is remembered.

    Raises InputError for what is no recording, UsageError where nobody is installed who hears.
    """
    scribe = plugins.provider(SCRIBE)
    if not scribe.offers():
        hint = 'Run `pip install "yanyi[listen]"`.'
        raise UsageError(Problem("nobody here hears recordings", hint=hint))
    memory = Memory(store_root(store))
    workers = workers_for(Request(recording, store=store))
    try:
        stretches = _stretches(recording, memory.store)
        stage = Production(memory, {"hear": scribe}, workers, Budget(0), Tally(watch))
        words = run(_heard(stage, stretches, language))
    finally:
        workers.close()
        memory.close()
    if not words:
        hint = "Is it the right file, and is anybody speaking in it?"
        raise InputError(Problem("no words are heard in it", Position(str(recording)), hint))
    return Transcript(transcript(words, title), len(words), doubtful(words))


def _stretches(recording: Path, store: Store) -> list[tuple[float, Blob]]:
    """The recording in stretches, kept as files, each with the second where it begins."""
    import av

    from yanyi.media.audio import stretches as sound
    from yanyi.media.audio.sound import write_flac

    kept = []
    try:
        for start, samples in sound.stretches(recording):
            path = store.scratch(".flac")
            write_flac(path, samples, sound.RATE)
            kept.append((start, store.keep(path)))
    except (OSError, IndexError, ValueError, av.error.FFmpegError):
        hint = "Give it a file of sound in a usual format: MP3, M4A, WAV, FLAC, Opus."
        raise InputError(
            Problem("this recording cannot be read", Position(str(recording)), hint)
        ) from None
    return kept


async def _heard(
    stage: Production, stretches: Sequence[tuple[float, Blob]], language: str
) -> tuple[HeardWord, ...]:
    """The words of all stretches, with their times in the whole recording."""
    heard = await asyncio.gather(*(stage.ask(Hear(blob, language)) for _, blob in stretches))
    return tuple(
        replace(word, start=round(word.start + start, 2), end=round(word.end + start, 2))
        for (start, _), one in zip(stretches, heard, strict=True)
        for word in one.words
    )
