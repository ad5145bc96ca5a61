from pathlib import Path

import numpy as np

from media.audio.sounds import babble
from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.media.audio.sound import read
from yanyi.models.asks import Speech, Words
from yanyi.providers.local_voice import handed_over, main_language, refused


def test_the_language_tag_is_cut_to_what_matters() -> None:
    ask = Speech("a", "en-GB", Voice("bf_emma"))
    assert main_language(ask) == Speech("a", "en", Voice("bf_emma"))
    assert main_language(Words("", "en-GB")) == Words("", "en-GB")


def test_speech_is_handed_over_as_a_file_with_its_length_and_mouth(tmp_path: Path) -> None:
    store = Store(tmp_path)
    said = handed_over((babble(1.0), ()), StoreDesk(store))
    assert said.seconds == 1.0
    assert len(said.mouth) == 24
    assert np.allclose(read(store.path(said.audio))[0], babble(1.0), atol=1e-4)


def test_a_refusal_has_a_way_out() -> None:
    assert "[models]" in str(refused("kokoro", Words("", "")))
