"""The built-in recogniser: what it offers, what it hears, and where its weights come from."""

from pathlib import Path

import av
import numpy as np
import pytest

from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Heard, Said
from yanyi.models.asks import Hear, Speech, Words
from yanyi.models.blob import Blob
from yanyi.problems import ProviderError
from yanyi.providers import whisper, whisper_weights
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.whisper import Whisper


def heard(recording: Blob, language: str, store: Store) -> Heard:
    found = Whisper().answer(Hear(recording, language), StoreDesk(store))
    assert isinstance(found, Heard)
    return found


def spoken(text: str, language: str, voice: str, store: Store) -> Said:
    said = Kokoro().answer(Speech(text, language, Voice(voice)), StoreDesk(store))
    assert isinstance(said, Said)
    return said


def test_a_line_is_heard_word_by_word(tmp_path: Path) -> None:
    store = Store(tmp_path)
    said = spoken("The snow has stopped; let us go.", "en", "af_heart", store)
    found = heard(said.audio, "en-GB", store)
    assert found.text.lower().replace(";", ".") == "the snow has stopped. let us go."
    assert len(found.words) == 7
    assert all(one.start < one.end <= said.seconds for one in found.words)
    assert found == heard(said.audio, "en-GB", store)


def test_nothing_is_made_up_after_the_end(tmp_path: Path) -> None:
    store = Store(tmp_path)
    said = spoken("第二章　河心。", "zh", "zf_xiaoxiao", store)
    assert len(heard(said.audio, "zh", store).text) <= 6


def test_other_formats_are_read(tmp_path: Path) -> None:
    store = Store(tmp_path)
    said = spoken("Sit down, please.", "en", "am_michael", store)
    path = store.scratch(".mp3")
    with av.open(str(store.path(said.audio))) as source, av.open(str(path), "w") as target:
        stream = target.add_stream("mp3", rate=44_100, layout="stereo")
        resampler = av.AudioResampler("s16p", "stereo", 44_100)
        for frame in source.decode(audio=0):
            for part in resampler.resample(frame):
                target.mux(stream.encode(part))
        target.mux(stream.encode(None))
    assert "sit down" in heard(store.keep(path), "en", store).text.lower()


def test_what_is_no_sound_is_refused_with_a_sentence(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with pytest.raises(ProviderError, match="cannot read this recording"):
        heard(store.keep_bytes(b"no sound at all" * 50), "en", store)
    with pytest.raises(ProviderError, match="does not answer Words"):
        Whisper().answer(Words("", ""), StoreDesk(store))


def test_nothing_is_offered_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [offer.kind for offer in Whisper().offers()] == ["hear"]
    monkeypatch.setattr(whisper, "find_spec", lambda name: None)
    assert Whisper().offers() == ()
    monkeypatch.undo()
    monkeypatch.setattr(whisper_weights, "available", lambda: False)
    assert Whisper().offers() == ()


def test_the_model_is_joined_once_and_checked(tmp_path: Path) -> None:
    folder = whisper_weights.model_folder(tmp_path)
    assert sorted(one.name for one in folder.iterdir()) == sorted(whisper_weights.FILES.values())
    before = (folder / "model.bin").stat().st_mtime_ns
    assert whisper_weights.model_folder(tmp_path) == folder
    assert (folder / "model.bin").stat().st_mtime_ns == before


def test_silence_has_no_end_of_words(tmp_path: Path) -> None:
    from yanyi.media.audio.sound import write_flac

    store = Store(tmp_path)
    path = store.scratch(".flac")
    write_flac(path, np.zeros(24_000, np.float32))
    assert len(heard(store.keep(path), "en", store).words) < 6
