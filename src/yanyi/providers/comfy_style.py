"""ComfyUI: the author's own workflow, in which named places are filled in."""

import json
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

from blake3 import blake3

from yanyi.models.answers import Answer, Flat
from yanyi.models.asks import Ask, Picture
from yanyi.models.provider import Desk, Offer
from yanyi.models.service import Service
from yanyi.problems import BusyError, InputError, Position, Problem
from yanyi.providers.call import Call
from yanyi.providers.fakes import expecting
from yanyi.providers.openai_style import empty, within
from yanyi.providers.pricing import highest, price_of
from yanyi.providers.received import drawn_from_words, picture_received, seed_of, size_of

PLACES = ("prompt", "negative", "width", "height", "seed")
LOOK = 0.5  # seconds between two looks whether it is drawn


class ComfyStyle:
    """One workflow (its API format); ``model`` is the file's path.

    Where a value in it is ``{prompt}``, ``{negative}``, ``{width}``, ``{height}`` or ``{seed}``,
    what is asked for is put in.
    """

    local = False

    def __init__(self, service: Service, model: str) -> None:
        self.name = f"{service.name}:{Path(model).name}"
        self.service = service
        self.model = model
        self._workflow = workflow(Path(model))
        told = json.dumps(self._workflow, sort_keys=True, ensure_ascii=False)
        self.revision = f"1 {blake3(told.encode('utf-8', 'replace')).hexdigest(8)}"
        self._call = Call(service)

    def offers(self) -> tuple[Offer, ...]:
        """Pictures."""
        return (Offer("picture", described=True, clones=self.service.clones),)

    def essence(self, ask: Ask) -> Ask:
        """Only what is said in words matters, and the size; the workflow is in the revision."""
        return drawn_from_words(ask)

    def price(self, ask: Ask) -> int:
        """The most that it may cost."""
        return highest(price_of(self.service, self.model), ask, 0)

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A picture."""
        picture = expecting(Picture, ask, self.name)
        wide, high = size_of(picture)
        values = (picture.prompt, picture.negative, wide, high, seed_of(picture))
        graph = filled(self._workflow, dict(zip(PLACES, values, strict=True)))
        job = within(self.name, self._call.json("prompt", {"prompt": graph}), "prompt_id")
        image = self._drawn(str(job))
        names = ("filename", "subfolder", "type")
        query = "&".join(f"{name}={quoted(str(image.get(name, '')))}" for name in names)
        data = self._call.get_data(f"view?{query}", ("image/", "application/octet-stream"))
        size = picture.width, picture.height
        return Flat(picture_received(self.name, data, size, desk))

    def _drawn(self, job: str) -> dict[str, Any]:
        """Wait for a picture; raises BusyError when it takes too long."""
        end = time.monotonic() + self.service.patience
        while time.monotonic() < end:
            told = self._call.get(f"history/{quoted(job)}")
            if job in told:
                images = [
                    image
                    for output in within(self.name, told, job, "outputs").values()
                    for image in output.get("images", ())
                ]
                if not images:
                    raise empty(self.name)
                return dict(images[0])
            time.sleep(LOOK)
        message = f"{self.name} did not finish in {self.service.patience:.0f} seconds"
        hint = f"Allow more seconds: [models.{self.service.name}] patience."
        raise BusyError(Problem(message, hint=hint), reached=True)


def workflow(path: Path) -> dict[str, Any]:
    """A workflow as ComfyUI saves it for its API; raises InputError for what is none."""
    hint = "In ComfyUI choose Workflow, Export (API), and put {prompt} where the words belong."
    try:
        graph = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        message = f"the workflow cannot be read ({error})"
        raise InputError(Problem(message, Position(str(path)), hint)) from None
    nodes = isinstance(graph, dict) and all(
        isinstance(node, dict) and "class_type" in node for node in graph.values()
    )
    if not nodes or "{prompt}" not in json.dumps(graph):
        message = "the workflow is not in the API format, or has no {prompt}"
        raise InputError(Problem(message, Position(str(path)), hint))
    return dict(graph)


def filled(graph: Any, values: dict[str, str | int]) -> Any:
    """A workflow with its places filled."""
    if isinstance(graph, dict):
        return {name: filled(one, values) for name, one in graph.items()}
    if isinstance(graph, list):
        return [filled(one, values) for one in graph]
    if not isinstance(graph, str):
        return graph
    for name, value in values.items():
        if graph == f"{{{name}}}":
            return value
        graph = graph.replace(f"{{{name}}}", str(value))
    return graph


def quoted(text: str) -> str:
    """A text as part of an address."""
    return quote(text, safe="")
