"""Cards read again: what a step depends on, part by part, to be compared with another's."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from yanyi.build.quote import AWAITED

Leaf = str | int | float | bool | None

LONG = 400
"""Characters above which two texts are only the same or not."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card, its parameters as leaves by path (``view.actors.0.look.colour``)."""

    kind: str
    name: str
    version: str
    leaves: dict[str, Leaf]
    inputs: tuple[str, ...]

    @property
    def awaits(self) -> tuple[str, ...]:
        """The keys of the steps whose outcome this one waits for, each once."""
        texts = [one for one in self.leaves.values() if isinstance(one, str)]
        held = [one for one in (*self.inputs, *texts) if one.startswith(AWAITED)]
        return tuple(dict.fromkeys(one.removeprefix(AWAITED) for one in held))


@dataclass(frozen=True, slots=True)
class Difference:
    """A parameter that two cards hold differently; None where one has it not."""

    path: str
    old: Leaf
    new: Leaf


def parse_card(text: str) -> Card:
    """The card that was written so."""
    kind, name, version, what, inputs = json.loads(text)
    return Card(kind, name, version, dict(_leaves(what, "")), tuple(inputs))


def _leaves(value: object, path: str) -> Iterator[tuple[str, Leaf]]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key:
                yield from _leaves(one, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _leaves(one, f"{path}.{number}" if path else str(number))
    elif value is None or isinstance(value, str | int | float):
        yield path, value


def differences(old: Card, new: Card) -> tuple[Difference, ...]:
    """The parameters in which two cards differ."""
    paths = [*old.leaves, *(path for path in new.leaves if path not in old.leaves)]
    pairs = ((path, old.leaves.get(path), new.leaves.get(path)) for path in paths)
    return tuple(Difference(path, was, now) for path, was, now in pairs if was != now)


def likeness(old: Card, new: Card) -> float:
    """How alike two cards are, from 0 to 1; ``new`` has no awaited inputs any more."""
    paths = old.leaves.keys() | new.leaves.keys()
    alike = sum(_alike(old.leaves.get(one), new.leaves.get(one)) for one in paths)
    shared = len(set(old.inputs) & set(new.inputs))
    there = len(set(old.inputs) | set(new.inputs))
    return (alike + shared + 0.5 * (old.name == new.name)) / (len(paths) + there + 0.5)


def _alike(old: Leaf, new: Leaf) -> float:
    if old == new:
        return 1.0
    if isinstance(old, str) and isinstance(new, str) and max(len(old), len(new)) <= LONG:
        return SequenceMatcher(None, old, new, autojunk=False).ratio()
    return 0.0
