"""A part: work that depends on its arguments and the Stage alone, remembered whole.

What a part gave is remembered beside the steps that ran under it, so that whoever counts or lists
steps sees through it. Its key holds the code of this installation: any change of the code and of
the libraries beside it begins anew, where every step is still remembered by itself.
"""

import dataclasses
import json
import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TypeVar

from blake3 import blake3

from yanyi.build.key import canonical, card_of, key_of
from yanyi.build.memory import Memory
from yanyi.build.performer import Performer
from yanyi.build.queue import WHOLE, act
from yanyi.build.traces import Trace
from yanyi.build.watch import Step
from yanyi.models.provider import Provider
from yanyi.story.wire import dumps, loads

T = TypeVar("T")

PART = "part"
"""What stands for a part among the steps under another."""

PACKAGE = Path(__file__).parents[1]
"""Where the code of this installation lies: several folders may share the name of the package."""

_UNDER: ContextVar[tuple[list[Step], ...]] = ContextVar("_UNDER", default=())


@dataclasses.dataclass(frozen=True, slots=True)
class Under:
    """The steps and parts under a part in their order: ``makers`` are kinds, names and chapters,
    ``steps`` a place among these and a key for each.
    """

    makers: tuple[tuple[str, str, int], ...]
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
    card = card_of(PART, name, code(), [what, answering], ())
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
    keep(memory, part, result, steps)
    return result


def keep(memory: Memory, part: Part, result: object, steps: Sequence[Step] = ()) -> None:
    """Remember what a part gave, and the steps under it."""
    answer = f"{dumps(_under(steps))}\n{dumps(result)}"
    memory.traces.put(Trace(part.key, part.card, answer, 0.0), ())
    _use(memory, part.key)


def under_of(answer: str) -> Under:
    """The steps under a part by its answer; those of the first parts knew no chapters."""
    held = json.loads(answer.partition("\n")[0])
    makers = ((kind, name, *(chapter or (WHOLE,))) for kind, name, *chapter in held["makers"])
    return Under(tuple(makers), tuple(map(tuple, held["steps"])))


def recalled(memory: Memory, part: Part, kind: type[T]) -> tuple[T, tuple[Step, ...]] | None:
    """What a part gave and the steps under it, if all files of the result are still here."""
    trace = memory.traces.get(part.key)
    if trace is None:
        return None
    result = loads(kind, trace.answer.partition("\n")[2], "the memory")
    if not memory.here(result):
        return None
    held = under_of(trace.answer)
    medium = act().medium
    steps = []
    for maker, key in held.steps:
        kind_of_step, name, chapter = held.makers[maker]
        if kind_of_step == PART:
            _use(memory, key)
        else:
            steps.append(Step(kind_of_step, name, name, key, medium, chapter))
    _use(memory, part.key)
    return result, tuple(steps)


def at_home(performer: Performer) -> bool:
    """Whether a performer is our own, so that its code is in the keys of parts."""
    return performer.perform.__module__.startswith("yanyi.")


def _use(memory: Memory, key: str) -> None:
    """Let the memory know that a part serves, and the parts around it."""
    memory.parts.setdefault(act().medium, {})[key] = None
    note(Step(PART, "", "", key))


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
    for line in _sources(PACKAGE):
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


def _under(steps: Sequence[Step]) -> Under:
    places = [(one.kind, one.name, one.chapter) for one in steps]
    makers = {maker: at for at, maker in enumerate(dict.fromkeys(places))}
    keys = ((makers[place], one.key) for place, one in zip(places, steps, strict=True))
    return Under(tuple(makers), tuple(keys))
