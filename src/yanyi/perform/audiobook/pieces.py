"""The steps that make an audiobook: a piece for every chapter, measured, then the book."""

import json
from dataclasses import dataclass
from pathlib import Path

from yanyi.media.audio.atoms import Tags
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter: the first sample of each clip and its LUFS; how many samples there are in all."""

    starts: tuple[int, ...]
    levels: tuple[float, ...]
    length: int
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
    """Lay out the clips, bring each to its loudness, limit, encode; listen whether it holds."""
    from yanyi.media.audio.aac import note, write_aac
    from yanyi.media.audio.heard import MOST, Heard, Listener, hold
    from yanyi.media.audio.limiter import CEILING
    from yanyi.media.audio.mixer import Placed, master

    clips = [
        Placed(path, start, level=level)
        for path, start, level in zip(inputs, params.starts, params.levels, strict=True)
    ]

    def encode(ceiling: float) -> Heard:
        listener = Listener()
        sound = master(clips, params.length, ceiling=ceiling)
        write_aac(output, sound, params.bit_rate, listener=listener.take)
        return listener.found()

    note(output, hold(encode, CEILING, MOST))


def make_measure(params: Measure, inputs: list[Path], output: Path) -> None:
    """How loud a piece is when it is played, as JSON: its spread and its true peak."""
    from yanyi.media.audio.aac import noted

    found = noted(inputs[0])
    output.write_text(
        json.dumps({"spread": found.spread, "peak": round(found.peak, params.decimals)}), "utf-8"
    )


def make_book(params: Bound, inputs: list[Path], output: Path) -> None:
    """Join the pieces; nothing is encoded again."""
    from yanyi.media.audio.m4b import Piece, write_m4b

    cover = inputs[-1].read_bytes() if params.cover else b""
    pieces = [Piece(*pair) for pair in zip(inputs, params.titles, strict=False)]
    write_m4b(output, pieces, params.tags, params.language, cover)


PART = Recipe("audiobook.part", 5, Part, make_part)
MEASURE = Recipe("audiobook.measure", 4, Measure, make_measure)
BOOK = Recipe("audiobook.book", 4, Bound, make_book)
