from pathlib import Path

import pytest

from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.asks import Hear, Words
from yanyi.models.blob import Blob
from yanyi.problems import ProviderError
from yanyi.providers import whisper_weights
from yanyi.providers.whisper_scribe import WhisperScribe


def test_what_is_no_sound_is_refused_with_a_sentence(tmp_path: Path) -> None:
    store = Store(tmp_path)
    desk = StoreDesk(store)
    with pytest.raises(ProviderError, match="cannot read this recording"):
        WhisperScribe().answer(Hear(store.keep_bytes(b"no sound at all" * 50), "en"), desk)
    with pytest.raises(ProviderError, match="does not answer Words"):
        WhisperScribe().answer(Words("", ""), desk)


def test_only_the_main_part_of_the_language_matters() -> None:
    ask = Hear(Blob("00", 1), "zh-Hans-CN")
    assert WhisperScribe().essence(ask) == Hear(Blob("00", 1), "zh")


def test_nothing_is_offered_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.kind for one in WhisperScribe().offers()] == ["hear"]
    monkeypatch.setattr(whisper_weights, "available", lambda: False)
    assert WhisperScribe().offers() == ()
