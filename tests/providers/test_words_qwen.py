import pytest

from yanyi.models.asks import Words
from yanyi.problems import ProviderError
from yanyi.providers.joined_weights import Manifest, parts
from yanyi.providers.words_engine import Engine, Prompt, Written
from yanyi.providers.words_qwen import Qwen, QwenSmall


def test_the_two_sizes_are_two_models() -> None:
    assert Qwen().weights != QwenSmall().weights
    assert Qwen().name != QwenSmall().name


def test_nothing_is_offered_without_the_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yanyi.providers.words_qwen.available", lambda wanted: False)
    assert Qwen().offers() == ()


def test_writing_without_the_weights_tells_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(wanted: object) -> None:
        hint = "Install yanyi[words] again."
        parts(Manifest("0", 1, ("no-such-weights==1",), ("x",), hint=hint))

    monkeypatch.setattr("yanyi.providers.words_qwen.model_path", missing)
    with pytest.raises(ProviderError, match=r"yanyi\[words\]"):
        Qwen().write(Words("Say", "it"))


def test_the_whole_ask_reaches_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Prompt] = []

    def write(self: Engine, prompt: Prompt, patience: float = 0) -> Written:
        seen.append(prompt)
        return Written("{}", 10, 2)

    monkeypatch.setattr(Engine, "write", write)
    assert Qwen().write(Words("Say", "it", "{}", 3)) == Written("{}", 10, 2)
    assert seen == [Prompt("Say", "it", "{}", 3)]
