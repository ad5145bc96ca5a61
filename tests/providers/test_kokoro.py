"""The built-in voices: what they offer, what they answer, and where their weights come from."""

from itertools import pairwise
from pathlib import Path

import pytest

from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.media.audio.loudness import clip_loudness
from yanyi.media.audio.sound import read
from yanyi.models.answers import Said
from yanyi.models.asks import Speech, Words
from yanyi.problems import ProviderError
from yanyi.providers import kokoro_weights
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.kokoro_catalogue import voices
from yanyi.providers.kokoro_engine import TOKENS, tokens
from yanyi.story.vocabulary import Manner


def answered(ask: Speech, folder: Path) -> tuple[Said, Path]:
    store = Store(folder)
    said = Kokoro().answer(ask, StoreDesk(store))
    assert isinstance(said, Said)
    return said, store.path(said.audio)


@pytest.mark.parametrize(
    ("text", "language", "voice"),
    [("雪停了。", "zh-Hans", "zm_yunyang"), ("It was six.", "en-GB", "bf_emma")],
)
def test_a_line_is_spoken_at_the_reference_loudness(
    text: str, language: str, voice: str, tmp_path: Path
) -> None:
    said, path = answered(Speech(text, language, Voice(voice)), tmp_path)
    sound = read(path)
    assert said.seconds == sound.shape[1] / 24_000
    assert 0.5 < said.seconds < 3
    assert clip_loudness(sound) == pytest.approx(-19, abs=0.3)
    (mark,) = said.marks
    assert (mark.at, mark.until, mark.start) == (0, len(text), 0.0)
    assert mark.end == pytest.approx(said.seconds, abs=0.01)
    assert len(said.mouth) == -(-sound.shape[1] // 1000)
    assert max(said.mouth) >= "7"
    assert abs(sound[0, 0]) < 0.01
    assert abs(sound[0, -1]) < 0.01


def test_a_line_without_a_word_is_a_short_silence(tmp_path: Path) -> None:
    said, path = answered(Speech("……", "zh", Voice("zf_xiaobei")), tmp_path)
    assert 0.3 < said.seconds < 1
    assert not read(path).any()
    assert set(said.mouth) == {"0"}


def test_a_whisper_is_softer_and_the_same_every_time(tmp_path: Path) -> None:
    ask = Speech("走。", "zh", Voice("zf_xiaobei", pitch=1.05), manner=Manner.WHISPER)
    first, path = answered(ask, tmp_path / "a")
    again, _ = answered(ask, tmp_path / "b")
    assert first == again
    assert clip_loudness(read(path)) == pytest.approx(-24, abs=0.5)


def test_what_it_cannot_do_is_said(tmp_path: Path) -> None:
    desk = StoreDesk(Store(tmp_path))
    with pytest.raises(ProviderError, match="does not answer Words"):
        Kokoro().answer(Words("", ""), desk)
    with pytest.raises(ProviderError, match="no voice"):
        Kokoro().answer(Speech("走。", "zh", Voice("nobody")), desk)


def test_the_language_tag_is_cut_to_what_matters() -> None:
    ask = Speech("a", "en-GB", Voice("bf_emma"))
    assert Kokoro().essence(ask) == Speech("a", "en", Voice("bf_emma"))


def test_everything_in_the_catalogue_is_offered() -> None:
    (offer,) = Kokoro().offers()
    assert offer.voices == voices()
    assert offer.languages == ("zh", "en")


def test_the_vocabulary_is_the_published_one() -> None:
    assert len(TOKENS) == 114
    assert (TOKENS["ə"], TOKENS["ɡ"], TOKENS["↘"], TOKENS["ᵻ"], TOKENS[" "]) == (
        83,
        92,
        173,
        177,
        16,
    )
    assert tokens("a☃b") == [TOKENS["a"], TOKENS["b"]]


def test_the_model_is_joined_once_and_checked(tmp_path: Path) -> None:
    path = kokoro_weights.model_path(tmp_path)
    assert path.stat().st_size == kokoro_weights.manifest().size
    before = path.stat().st_mtime_ns
    assert kokoro_weights.model_path(tmp_path).stat().st_mtime_ns == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_phrases_are_known_by_their_words_and_seconds(tmp_path: Path) -> None:
    first, second = "雪停了。" * 12, "我们走吧。" * 12
    said, _ = answered(Speech(first + second, "zh", Voice("zf_xiaoxiao")), tmp_path)
    assert len(said.marks) >= 2
    assert said.marks[0].at == 0
    assert said.marks[-1].until == len(first + second)
    for one, following in pairwise(said.marks):
        assert one.until == following.at
        assert one.end < following.start
        assert (first + second)[one.until - 1] == "。"
