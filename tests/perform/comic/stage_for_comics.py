"""A Stage that makes everything at once, in this process, under one folder."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import skia
from blake3 import blake3

from yanyi.models.answers import Box, Flat, Pose2D
from yanyi.models.asks import Picture, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer
from yanyi.models.recipe import AnyRecipe


class Folder:
    """Blobs in a folder; also the desk of the fake artist."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.count = 0

    def file(self, suffix: str) -> Path:
        self.count += 1
        return self.root / f"scratch-{self.count}{suffix}"

    def keep(self, path: Path) -> Blob:
        return self.keep_bytes(path.read_bytes())

    def keep_bytes(self, data: bytes) -> Blob:
        blob = Blob(blake3(data).hexdigest(), len(data))
        self.path(blob).write_bytes(data)
        return blob

    def path(self, blob: Blob) -> Path:
        return self.root / blob.digest


class SmallStage:
    """Remembers what was asked and made, so that tests can compare two performances."""

    def __init__(self, root: Path) -> None:
        self.folder = Folder(root)
        self.asked: list[Picture] = []
        self.made: list[tuple[str, object]] = []
        self._answers: dict[str, Any] = {}

    async def ask(self, ask: Any) -> Any:
        self.asked.append(ask)
        key = repr(ask)
        if key not in self._answers:
            self._answers[key] = sketch(ask, self.folder)
        return self._answers[key]

    async def make(self, recipe: AnyRecipe, params: Any, inputs: Sequence[Blob] = ()) -> Blob:
        self.made.append((recipe.name, params))
        key = repr((recipe.name, params, inputs))
        if key not in self._answers:
            output = self.folder.file("")
            recipe.run(params, [self.folder.path(blob) for blob in inputs], output)
            self._answers[key] = self.folder.keep(output)
        blob: Blob = self._answers[key]
        return blob

    async def stream(self, ask: Words) -> AsyncIterator[str]:
        yield (await self.ask(ask)).text

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        return self.folder.path(blob).read_bytes()

    async def keep(self, data: bytes) -> Blob:
        return self.folder.keep_bytes(data)

    def offers(self) -> tuple[Offer, ...]:
        return (Offer("picture"),)


def sketch(ask: Picture, folder: Folder) -> Flat:
    """A plain ground with a head and a body for every actor."""
    surface = skia.Surface(ask.width, ask.height)
    canvas = surface.getCanvas()
    canvas.clear(0xFF4A6D85)
    size = {"close": 0.17, "medium": 0.1, "wide": 0.06}.get(ask.view.framing.value, 0.04)
    radius = size * min(ask.width, ask.height)
    figures = []
    for number, actor in enumerate(ask.view.actors):
        x, y = ask.width * (0.15 + 0.7 * actor.x), ask.height * 0.5
        head = Box(x - radius, y - radius * 1.2, x + radius, y + radius)
        body = Box(x - radius * 1.6, y + radius, x + radius * 1.6, ask.height)
        canvas.drawRect(_rect(body), skia.Paint(Color=0xFF803020 + 0x2040 * number))
        canvas.drawOval(_rect(head), skia.Paint(Color=0xFFF0D0B8))
        whole = Box(body.left, head.top, body.right, body.bottom)
        figures.append(Pose2D(number, head, (x, y + radius * 0.5), whole))
    data = bytes(surface.makeImageSnapshot().encodeToData(skia.kJPEG, 80))
    return Flat(folder.keep_bytes(data), tuple(figures))


def _rect(box: Box) -> skia.Rect:
    return skia.Rect(box.left, box.top, box.right, box.bottom)
