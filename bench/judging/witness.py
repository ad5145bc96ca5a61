"""A Stage that looks on while another works, and the comic it saw being made."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from yanyi.art.lettering.items import Panel, Seen
from yanyi.board.types import Board, View
from yanyi.models.answers import Box, Flat, Pose2D
from yanyi.models.asks import Picture, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer
from yanyi.models.recipe import AnyRecipe
from yanyi.models.work import Work
from yanyi.perform.comic.options import Options
from yanyi.perform.comic.performance import perform
from yanyi.story.types import Story

Json = Any


@dataclass(frozen=True)
class Made:
    """A recipe that was run, what went in and what came out."""

    name: str
    params: Any
    inputs: tuple[Blob, ...]
    output: Blob


class Witness:
    """Passes everything on to a stage and remembers it."""

    def __init__(self, stage: Any) -> None:
        self.stage = stage
        self.made: dict[str, Made] = {}
        self.drawn: dict[str, tuple[Picture, Flat]] = {}

    async def ask(self, ask: Any) -> Any:
        answer = await self.stage.ask(ask)
        if isinstance(answer, Flat):
            self.drawn[answer.image.digest] = ask, answer
        return answer

    async def make(self, recipe: AnyRecipe, params: Any, inputs: Sequence[Blob] = ()) -> Blob:
        blob: Blob = await self.stage.make(recipe, params, inputs)
        self.made[blob.digest] = Made(recipe.name, params, tuple(inputs), blob)
        return blob

    async def stream(self, ask: Words) -> AsyncIterator[str]:
        async for chunk in self.stage.stream(ask):
            yield chunk

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        data: bytes = await self.stage.read(blob, otherwise)
        return data

    async def keep(self, data: bytes) -> Blob:
        blob: Blob = await self.stage.keep(data)
        return blob

    def offers(self) -> tuple[Offer, ...]:
        offers: tuple[Offer, ...] = self.stage.offers()
        return offers


@dataclass(frozen=True)
class Art:
    """The picture of a panel: what was asked for, what came, and its file.

    The ``prompt`` is what was said of the view to who draws from words.
    """

    view: View
    flat: Flat
    file: Path
    prompt: str = ""


@dataclass(frozen=True)
class Cell:
    """A panel as it was wished for, as it was laid out, and its picture if it has one."""

    wished: Panel
    laid: Json
    art: Art | None


@dataclass(frozen=True)
class Leaf:
    """A finished page: its number in the book, its image, and its panels in order."""

    number: int
    image: Path
    layout: Json
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Book:
    """A comic that was seen being made."""

    name: str
    story: Story
    board: Board
    work: Work
    leaves: tuple[Leaf, ...]


def watch(name: str, story: Story, board: Board, options: Options, stage: Any, store: Any) -> Book:
    """Perform a comic on a stage; ``store`` has ``path(blob)`` for what the stage made."""
    return asyncio.run(watched(name, story, board, options, stage, store))


async def watched(
    name: str, story: Story, board: Board, options: Options, stage: Any, store: Any
) -> Book:
    """The same, where a loop runs already."""
    witness = Witness(stage)
    work = await perform(story, board, options, witness)
    leaves = []
    for number, file in enumerate(one for one in work.files if "/pages/" in one.path):
        made = witness.made.get(file.blob.digest)
        if made is not None and made.inputs and made.inputs[0].digest in witness.made:
            leaves.append(_leaf(number, made, witness, store))
    return Book(name, story, board, work, tuple(leaves))


def _figure(seen: Seen) -> Pose2D:
    """A figure as the page was laid out by it, where the artist named none and it was found."""
    head, body = (Box(one.left, one.top, one.right, one.bottom) for one in (seen.head, seen.body))
    return Pose2D(seen.actor, head, seen.mouth, body)


def _leaf(number: int, made: Made, witness: Witness, store: Any) -> Leaf:
    wished = witness.made[made.inputs[0].digest].params.panels
    layout = json.loads(store.path(made.inputs[0]).read_bytes())
    arts: list[Art | None] = []
    for at, panel in zip(made.params.pictures, wished, strict=True):
        seen = witness.drawn.get(made.inputs[1 + at].digest) if at >= 0 else None
        if seen is None:
            arts.append(None)
        else:
            ask, flat = seen
            known = replace(flat, figures=flat.figures or tuple(map(_figure, panel.figures)))
            arts.append(Art(ask.view, known, store.path(flat.image), ask.prompt))
    laid = layout["page"]["panels"]
    cells = tuple(Cell(*three) for three in zip(wished, laid, arts, strict=True))
    return Leaf(number, store.path(made.output), layout, cells)
