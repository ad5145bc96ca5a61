"""The fake ear hears what the fake voices say, slips and all."""

from pathlib import Path

import pytest

from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Heard, Said
from yanyi.models.asks import Hear, Speech
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.hearing_fake import FakeEar, FakeStumbler


def heard(voice: FakeVoice, text: str, folder: Path, take: int = 0) -> Heard:
    desk = StoreDesk(Store(folder))
    language = "en" if text.isascii() else "zh"
    said = voice.answer(Speech(text, language, Voice("x"), take=take), desk)
    assert isinstance(said, Said)
    found = FakeEar().answer(Hear(said.audio, language), desk)
    assert isinstance(found, Heard)
    assert found.words[-1].end == pytest.approx(said.seconds, abs=0.01)
    return found


def test_what_is_said_is_heard_with_its_times(tmp_path: Path) -> None:
    found = heard(FakeVoice(), "The boat is gone.", tmp_path)
    assert found.text == "The boat is gone."
    assert [word.text for word in found.words] == ["The", " boat", " is", " gone."]
    assert [word.text for word in heard(FakeVoice(), "船走了。", tmp_path).words] == [
        *"船走了",
        "。",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("He forgets what he was to say.", "He forgets"),
        ("他忘词了怎么办", "他忘词"),
        ("She stammers so.", "She stammers so. She stammers so."),
        ("他结巴", "他结巴他结巴"),
        ("He mumbles.", "mm mmmmmmm."),
        ("含糊！", "嗯嗯！"),
        ("Nothing is wrong here.", "Nothing is wrong here."),
    ],
)
def test_a_stumbler_slips_at_the_first_take(text: str, said: str, tmp_path: Path) -> None:
    assert heard(FakeStumbler(), text, tmp_path).text == said
    assert heard(FakeStumbler(), text, tmp_path, take=1).text == text


def test_some_lines_never_come_out(tmp_path: Path) -> None:
    found = heard(FakeStumbler(), "He always stammers.", tmp_path, take=3)
    assert found.text == "He always stammers. He always stammers."
