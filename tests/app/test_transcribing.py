"""A recording becomes a manuscript: what the built-in voices say is written down again."""

import re
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import pytest
from pypinyin import lazy_pinyin
from typer.testing import CliRunner

from yanyi import plugins
from yanyi.app.transcribing import transcribed
from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.build.workers import StoreDesk
from yanyi.cli.main import app
from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import read, write_flac
from yanyi.models.answers import Said
from yanyi.models.asks import Speech
from yanyi.problems import InputError, UsageError
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.whisper_scribe import WhisperScribe

SPOKEN = {
    "en": ("af_heart", "It was raining on the harbour.", "In the morning the rain had stopped."),
    "zh": ("zf_xiaoxiao", "夜里，雨落在码头上。", "清晨，雨停了。"),
}


def recording(folder: Path, language: str, quiet: float = 3.0) -> Path:
    """Two sentences with a long pause between them."""
    desk = StoreDesk(Store(folder / "voices"))
    voice, *sentences = SPOKEN[language]
    clips = []
    for text in sentences:
        said = Kokoro().answer(Speech(text, language, Voice(voice)), desk)
        assert isinstance(said, Said)
        clips += [read(desk.path(said.audio))[0], np.zeros(int(quiet * RATE), np.float32)]
    write_flac(folder / "recording.flac", np.concatenate(clips[:-1]))
    return folder / "recording.flac"


def test_an_english_recording(tmp_path: Path) -> None:
    tally = Tally()
    found = transcribed(recording(tmp_path, "en"), "Rain", "", tmp_path / "store", tally)
    assert found.text.split("\n\n") == [
        "# Rain",
        "## Chapter 1",
        "It was raining on the harbor.",
        "## Chapter 2",
        "In the morning, the rain had stopped.\n",
    ]
    assert (found.words, found.doubtful) == (13, 0)
    again = Tally()
    assert transcribed(tmp_path / "recording.flac", "Rain", "", tmp_path / "store", again) == found
    assert (sum(tally.made.values()), sum(again.made.values())) == (1, 0)


def test_a_chinese_recording_starts_a_project(tmp_path: Path) -> None:
    path = recording(tmp_path, "zh")
    told = ["new", str(tmp_path / "雨"), "--from", str(path), "--store", str(tmp_path / "store")]
    ran = CliRunner().invoke(app, told)
    assert ran.exit_code == 0, ran.output
    assert "words were heard" in ran.output
    rows = (tmp_path / "雨" / "story.md").read_text("utf-8").split("\n\n")
    assert [row for row in rows if row.startswith("#")] == ["# 雨", "## 第1章", "## 第2章"]
    for sentence, heard in zip(SPOKEN["zh"][1:], rows[2::2], strict=True):
        plain = re.sub(r"<!--.*?-->", "", heard)
        same = SequenceMatcher(None, lazy_pinyin(sentence), lazy_pinyin(plain)).ratio()
        assert same > 0.7, heard
        assert heard.strip().endswith("。")
    assert 'title = "雨"' in (tmp_path / "雨" / "yanyi.toml").read_text("utf-8")


def test_what_is_no_recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(b"no sound" * 100)
    with pytest.raises(InputError, match=r"a\.mp3: this recording cannot be read"):
        transcribed(path, "A", "", tmp_path / "store")
    with pytest.raises(InputError, match="cannot be read"):
        transcribed(tmp_path / "none.mp3", "A", "", tmp_path / "store")
    monkeypatch.setattr(WhisperScribe, "offers", lambda self: ())
    assert plugins.provider("whisper-scribe").offers() == ()
    with pytest.raises(UsageError, match="hint"):
        transcribed(path, "A", "", tmp_path / "store")
