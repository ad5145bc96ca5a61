"""What a recogniser of speech would write of a sound that is no speech: "(dog barking)".

Whisper learned from subtitles, so it can be asked how likely a caption is: R. Ma et al.,
"Investigating the emergent audio classification ability of ASR foundation models" (2024). The
encoder runs in CTranslate2; the decoder is computed here, all captions at once as one tree.
"""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.sound import Samples

Array = NDArray[np.float32]

RATE = 16_000
_BEFORE = ("<|startoftranscript|>", "<|en|>", "<|transcribe|>", "<|notimestamps|>")
_FRAMES = 3000
_QUIET = RATE // 4
_DEEP = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
"""The types of numbers in a file of CTranslate2."""


class Captioner:
    """A model in its folder, and the captions that it is asked about."""

    def __init__(self, folder: Path, captions: Sequence[str]) -> None:
        import ctranslate2
        import tokenizers
        from faster_whisper.feature_extractor import FeatureExtractor

        self._encoder: Any = ctranslate2.models.Whisper(
            str(folder), device="cpu", compute_type="int8", intra_threads=1
        )
        self._features: Any = FeatureExtractor(feature_size=80)
        self._weights = _weights(folder / "model.bin")
        names: Any = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        before = [names.token_to_id(one) for one in _BEFORE]
        written = [names.encode(f" ({one})", add_special_tokens=False).ids for one in captions]
        self._paths = [tuple(before + one) for one in written]
        self._given = len(before) + 1  # the bracket is given: that it is a sound is known
        nodes = {path[:size] for path in self._paths for size in range(1, len(path))}
        self._nodes = {path: number for number, path in enumerate(sorted(nodes, key=len))}
        self._mask = np.full((len(nodes), len(nodes)), -1e9, np.float32)
        for path, number in self._nodes.items():
            self._mask[number, [self._nodes[path[:size]] for size in range(1, len(path) + 1)]] = 0
        self._tokens = np.array([path[-1] for path in self._nodes])
        self._places = np.array([len(path) - 1 for path in self._nodes])

    def likely(self, sound: Samples) -> NDArray[np.float64]:
        """How likely every caption is for a sound at 16 kHz, as logarithms."""
        import ctranslate2

        padded = np.pad(sound, _QUIET)[: 30 * RATE]
        features = self._features(padded)[:, :_FRAMES]
        missing = _FRAMES - features.shape[1]
        features = np.pad(features, ((0, 0), (0, missing)), constant_values=features.min())
        view = ctranslate2.StorageView.from_array(np.ascontiguousarray(features[None], np.float32))
        heard = np.array(self._encoder.encode(view, to_cpu=True))[0].astype(np.float32)
        logits = self._decoded(heard)
        top = logits.max(axis=1)
        whole = top + np.log(np.exp(logits - top[:, None]).sum(axis=1))
        found = np.zeros(len(self._paths))
        for number, path in enumerate(self._paths):
            for size in range(self._given, len(path)):
                node = self._nodes[path[:size]]
                found[number] += logits[node, path[size]] - whole[node]
        return found

    def _decoded(self, heard: Array) -> Array:
        """The logits after every node of the tree."""
        read = self._weights
        embedded = read["embeddings/weight"]
        x = embedded[self._tokens] + read["position_encodings/encodings"][self._places]
        layer = 0
        while f"layer_{layer}/ffn/linear_0/weight" in read:
            own, other, ffn = (
                f"layer_{layer}/{name}" for name in ("self_attention", "attention", "ffn")
            )
            all_three = self._line(self._norm(x, f"{own}/layer_norm"), f"{own}/linear_0")
            query, key, value = np.split(all_three, 3, axis=1)
            mixed = _attended(query, key, value, self._mask)
            x = x + self._line(mixed, f"{own}/linear_1")
            query = self._line(self._norm(x, f"{other}/layer_norm"), f"{other}/linear_0")
            key, value = np.split(self._line(heard, f"{other}/linear_1"), 2, axis=1)
            x = x + self._line(_attended(query, key, value, None), f"{other}/linear_2")
            inner = self._line(self._norm(x, f"{ffn}/layer_norm"), f"{ffn}/linear_0")
            x = x + self._line(_gelu(inner), f"{ffn}/linear_1")
            layer += 1
        found: Array = self._norm(x, "layer_norm") @ embedded.T
        return found

    def _norm(self, x: Array, name: str) -> Array:
        even = (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
        found: Array = even * self._weights[f"{name}/gamma"] + self._weights[f"{name}/beta"]
        return found

    def _line(self, x: Array, name: str) -> Array:
        found: Array = x @ self._weights[f"{name}/weight"].T
        bias = self._weights.get(f"{name}/bias")
        return found if bias is None else found + bias


def _attended(query: Array, key: Array, value: Array, mask: Array | None) -> Array:
    """Heads of 64 that look at what is there."""
    heads = query.shape[1] // 64
    one, two, three = (x.reshape(len(x), heads, 64).transpose(1, 0, 2) for x in (query, key, value))
    scores = one @ two.transpose(0, 2, 1) / np.float32(8)
    if mask is not None:
        scores = scores + mask
    scores = np.exp(scores - scores.max(axis=2, keepdims=True))
    scores /= scores.sum(axis=2, keepdims=True)
    found: Array = (scores @ three).transpose(1, 0, 2).reshape(query.shape)
    return found


def _gelu(x: Array) -> Array:
    found: Array = 0.5 * x * (1 + np.tanh(0.79788456 * (x + 0.044715 * x**3)))
    return found.astype(np.float32)


def _weights(path: Path) -> dict[str, Array]:
    """The arrays of the decoder in a file of CTranslate2."""
    data = path.read_bytes()
    place = 0

    def number(kind: str) -> int:
        nonlocal place
        (value,) = struct.unpack_from(f"<{kind}", data, place)
        place += struct.calcsize(f"<{kind}")
        return int(value)

    def text() -> str:
        nonlocal place
        size = number("H")
        place += size
        return data[place - size : place].rstrip(b"\0").decode()

    number("I"), text(), number("I")  # version, kind of model, its revision
    found: dict[str, Array] = {}
    for _ in range(number("I")):
        name = text()
        shape = [number("I") for _ in range(number("B"))]
        kind, size = _DEEP[number("B")], number("I")
        if name.startswith("decoder/") and kind is np.float16:
            array = np.frombuffer(data, kind, size // 2, place).reshape(shape)
            found[name.removeprefix("decoder/")] = array.astype(np.float32)
        place += size
    return found
