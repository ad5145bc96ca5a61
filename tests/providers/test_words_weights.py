from pathlib import Path

import pytest

from yanyi.problems import ProviderError
from yanyi.providers import words_weights
from yanyi.providers.joined_weights import Manifest
from yanyi.providers.words_weights import model_path, weights


@pytest.mark.parametrize("name", ["qwen", "qwen-small"])
def test_the_manifests_are_those_of_the_models(name: str) -> None:
    found = weights(name)
    assert found.size > 400_000_000
    assert found.purpose == f"{name} cannot write"


def test_a_model_is_named_by_what_it_is_joined_from(tmp_path: Path) -> None:
    kept = tmp_path / f"qwen-{weights('qwen').sha256[:16]}.gguf"
    with kept.open("wb") as file:
        file.truncate(weights("qwen").size)
    assert model_path("qwen", tmp_path) == kept


def test_without_its_packages_there_is_a_way_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    nothing = Manifest("0", 1, ("no-such-weights==1",), ("x",), hint="Install yanyi[words] again.")
    monkeypatch.setattr(words_weights, "weights", lambda name: nothing)
    with pytest.raises(ProviderError, match=r"yanyi\[words\]"):
        model_path("qwen", tmp_path)
