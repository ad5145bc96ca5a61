"""A part: work that depends on its arguments and the Stage alone, remembered whole.

What a part gave is remembered beside the steps that ran under it, so that whoever counts or lists
steps sees through it. Its key holds the code of this installation: any change of the code and of
the libraries beside it begins anew, where every step is still remembered by itself.
"""

import dataclasses
import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from blake3 import blake3

from yanyi.build.key import canonical, card_of, key_of
from yanyi.build.memory import Memory
from yanyi.build.traces import Trace
from yanyi.build.watch import Step
from yanyi.models.provider import Provider
from yanyi.story.wire import dumps, loads

T = TypeVar("T")

_UNDER: ContextVar[tuple[list[Step], ...]] = ContextVar("_UNDER", default=())


@dataclasses.dataclass(frozen=True, slots=True)
class Under:
    """The steps under a part in their order: ``makers`` are kinds and names, ``steps`` a place
    among these and a key for each.
    """

    makers: tuple[tuple[str, str], ...]
    steps: tuple[tuple[int, str], ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Part:
    """What is asked to be remembered whole: its key and card."""

    key: str
    card: str


def part_of(name: str, what: object, providers: Mapping[str, Provider]) -> Part:
    """The part of this name that depends on ``what`` and on who answers."""
    answering = [
        [kind, one.name, one.revision, canonical(one.offers())]
        for kind, one in sorted(providers.items())
    ]
    card = card_of("part", name, code(), [what, answering], ())
    return Part(key_of(card), card)


def note(step: Step) -> None:
    """Tell the parts that are being made that a step belongs to them."""
    for steps in _UNDER.get():
        steps.append(step)


@contextmanager
def noted() -> Iterator[list[Step]]:
    """The steps asked for meanwhile, also by tasks that begin meanwhile."""
    steps: list[Step] = []
    token = _UNDER.set((*_UNDER.get(), steps))
    try:
        yield steps
    finally:
        _UNDER.reset(token)


async def remembering(memory: Memory, part: Part, run: Callable[[], Awaitable[T]]) -> T:
    """Make a part and remember it; one that fails is not remembered."""
    with noted() as steps:
        result = await run()
    answer = f"{dumps(_under(steps))}\n{dumps(result)}"
    memory.traces.put(Trace(part.key, part.card, answer, 0.0), ())
    return result


def recalled(memory: Memory, part: Part, kind: type[T]) -> tuple[T, tuple[Step, ...]] | None:
    """What a part gave and the steps under it, if all files of the result are still here."""
    trace = memory.traces.get(part.key)
    if trace is None:
        return None
    under, _, answer = trace.answer.partition("\n")
    result = loads(kind, answer, "the memory")
    if not memory.here(result):
        return None
    held = loads(Under, under, "the memory")
    steps = []
    for maker, key in held.steps:
        kind_of_step, name = held.makers[maker]
        steps.append(Step(kind_of_step, name, name, key))
    return result, tuple(steps)


def digest(value: object) -> str:
    """A value as a few letters that stand for all of it in the key of a part."""
    return str(blake3(dumps(value).encode("utf-8", "surrogatepass")).hexdigest())


@cache
def code() -> str:
    """The code and data of this installation and the versions of the libraries beside it."""
    hasher = blake3(sys.version.encode())
    for folder in map(Path, filter(None, sys.path)):
        for one in sorted(path.name for path in folder.glob("*.dist-info")):
            hasher.update(one.encode())
    for line in _sources(Path(str(files("yanyi")))):
        hasher.update(line)
    return str(hasher.hexdigest(16))


def _sources(root: Path) -> Iterable[bytes]:
    """Every file of the package: its path, and its words or, of data, its size and time."""
    for path in sorted(root.rglob("*")):
        if "__pycache__" in path.parts or not path.is_file():
            continue
        yield f"\n{path.relative_to(root)}\n".encode()
        if path.suffix == ".py":
            yield path.read_bytes()
        else:
            found = path.stat()
            yield f"{found.st_size} {found.st_mtime_ns}".encode()


def _under(steps: list[Step]) -> Under:
    makers = {(one.kind, one.name): 0 for one in steps}
    makers = {maker: at for at, maker in enumerate(makers)}
    return Under(tuple(makers), tuple((makers[one.kind, one.name], one.key) for one in steps))
