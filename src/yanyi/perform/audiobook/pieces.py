"""The steps that make an audiobook: a piece for every chapter, measured, then the book."""

import json
from dataclasses import dataclass
from pathlib import Path

from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.length import RATE
from yanyi.models.recipe import Recipe

_MOST = 14.0  # dB of gain: what is softer than that is meant to be
_SILENT = -65.0


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter: samples of quiet before each clip and after the last, LUFS of each clip."""

    quiet: tuple[int, ...]
    levels: tuple[float, ...]
    bit_rate: int


@dataclass(frozen=True, slots=True)
class Bound:
    """A book: the titles of its pieces, its tags; with ``cover`` the last input is a picture."""

    titles: tuple[str, ...]
    tags: Tags
    language: str
    cover: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """How finely peaks and loudness are told."""

    decimals: int = 2


def make_part(params: Part, inputs: list[Path], output: Path) -> None:
    """Lay out the clips, bring each to its loudness, limit, encode."""
    from yanyi.media.audio.aac import write_aac
    from yanyi.media.audio.loudness import clip_loudness
    from yanyi.media.audio.mixer import Placed, master
    from yanyi.media.audio.sound import read

    at = 0
    placed = []
    for path, quiet, level in zip(inputs, params.quiet, params.levels, strict=False):
        sound = read(path)
        heard = clip_loudness(sound)
        gain = max(-_MOST, min(_MOST, level - heard)) if heard > _SILENT else 0.0
        placed.append(Placed(path, at + quiet, gain))
        at += quiet + sound.shape[1]
    write_aac(output, master(placed, at + params.quiet[-1]), params.bit_rate)


def make_measure(params: Measure, inputs: list[Path], output: Path) -> None:
    """How loud a piece is when it is played, as JSON: its spread and its true peak."""
    from collections.abc import Iterator

    from yanyi.media.audio.loudness import LoudnessMeter, true_peak
    from yanyi.media.audio.sound import Samples, blocks, gathered

    meter = LoudnessMeter(RATE)

    def heard() -> Iterator[Samples]:
        for block in gathered(blocks(inputs[0])):
            meter.add(block)
            yield block

    peak = true_peak(heard())
    output.write_text(
        json.dumps({"spread": meter.spread(), "peak": round(peak, params.decimals)}), "utf-8"
    )


def make_book(params: Bound, inputs: list[Path], output: Path) -> None:
    """Join the pieces; nothing is encoded again."""
    from yanyi.media.audio.m4b import Piece, write_m4b

    cover = inputs[-1].read_bytes() if params.cover else b""
    pieces = [Piece(*pair) for pair in zip(inputs, params.titles, strict=False)]
    write_m4b(output, pieces, params.tags, params.language, cover)


PART = Recipe("audiobook.part", 2, Part, make_part)
MEASURE = Recipe("audiobook.measure", 1, Measure, make_measure)
BOOK = Recipe("audiobook.book", 1, Bound, make_book)
