import os
from collections.abc import Callable
from pathlib import Path

import pytest

from yanyi.app.request import Request
from yanyi.app.warming import warmed
from yanyi.build.workers import Workers
from yanyi.models.asks import Ask, Hear, Speech
from yanyi.models.provider import Provider
from yanyi.project.lock import Lock, load_lock, save_lock
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.whisper import Whisper


class Hall(Workers):
    """Workers of whom nobody works: it is written down who would get ready."""

    def __init__(self, root: Path) -> None:
        super().__init__(2, root)
        self.told: list[tuple[object, Ask]] = []

    def warm(self, kind: Callable[[], Provider], ask: Ask) -> None:
        """Write down."""
        self.told.append((kind, ask))


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    home = tmp_path / "tale"
    home.mkdir()
    (home / "tale.md").write_text("# 雪\n\n“走吧。”小满说。\n", "utf-8")
    (home / "yanyi.toml").write_text("", "utf-8")
    return home


def told(tale: Path, *media: str) -> list[tuple[object, Ask]]:
    hall = Hall(tale)
    warmed(Request(tale, media=media), hall)
    return hall.told


def made(tale: Path) -> None:
    """The tale is made now, an hour after it was written."""
    path = tale / "yanyi.lock"
    save_lock(load_lock(path), path)
    long_ago = path.stat().st_mtime_ns - 3600 * 10**9
    os.utime(tale / "tale.md", ns=(long_ago, long_ago))


def test_who_speaks_and_who_listens_get_ready_in_the_language_of_the_tale(tale: Path) -> None:
    (voice, speech), (ear, hear) = told(tale, "film")
    assert (voice, ear) == (Kokoro, Whisper)
    assert isinstance(speech, Speech)
    assert isinstance(hear, Hear)
    assert speech.language == hear.language == "zh"


def test_nobody_gets_ready_for_what_is_silent(tale: Path) -> None:
    assert told(tale, "novel", "comic") == []


def test_nobody_gets_ready_where_nothing_was_written(tale: Path) -> None:
    made(tale)
    assert told(tale, "film") == []


def test_a_lock_that_stays_as_it_is_counts_as_new(tale: Path) -> None:
    made(tale)
    os.utime(tale / "tale.md")
    os.utime(tale / "yanyi.lock", ns=(0, 0))
    assert len(told(tale, "film")) == 2
    assert not save_lock(Lock((), load_lock(tale / "yanyi.lock").casting), tale / "yanyi.lock")
    assert told(tale, "film") == []


def test_whom_the_author_names_gets_ready_instead(tale: Path) -> None:
    (tale / "yanyi.toml").write_text('[models]\nspeech = "fake-voice"\n', "utf-8")
    assert [kind for kind, _ in told(tale, "audiobook")] == [FakeVoice, Whisper]
