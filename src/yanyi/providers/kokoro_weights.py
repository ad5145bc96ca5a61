"""The weights of the built-in voices."""

from pathlib import Path

from yanyi.providers import joined_weights
from yanyi.providers.joined_weights import Manifest, cache, joined

_HINT = "Install yanyi again, or name another provider for speech in [models] of yanyi.toml."


def manifest() -> Manifest:
    """The manifest that ships with the voices."""
    return joined_weights.manifest("voices", "model", "the built-in voices cannot speak", _HINT)


def model_path(folder: Path | None = None) -> Path:
    """The joined model, made once in the cache; raises ProviderError when parts are missing."""
    wanted = manifest()
    return joined(wanted, (folder or cache()) / f"kokoro-{wanted.sha256[:16]}.onnx")


def available() -> bool:
    """Whether the model could be had, without reading it."""
    return joined_weights.available(manifest())
