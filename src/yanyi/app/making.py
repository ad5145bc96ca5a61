"""Which models and rules stand behind a finished file, from the traces of its steps."""

import json
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from yanyi.build.traces import Traces
from yanyi.media.credentials.manifest import Part, Source

_BY_RULES = frozenset({"illustrator"})
"""Providers that learned from nothing."""
_FAKES = "fake-"
_SILENT = frozenset({"hear", "see", "embed"})
"""What is asked to measure and check, and is in no file."""
_RECIPES = {
    "score.piece": "music",
    "score.loop": "music",
    "score.stem": "music",
    "sound.cue": "music",
    "sound.ambience": "sounds",
    "sound.event": "sounds",
}
"""Recipes that make what people hear, by the part they make."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A step: what it made by whom in which version, from what."""

    what: str
    maker: str
    version: str
    inputs: tuple[str, ...]


@dataclass
class Makers:
    """The steps of a memory, each looked up once.

    Other works, and works before, may have come to the same bytes in another way: what is told is
    the way of a step in ``own``, the keys of the steps asked for this work.
    """

    traces: Traces
    own: Set[str] = frozenset()
    _known: dict[str, _Step | None] = field(default_factory=dict)

    def parts(self, digest: str) -> tuple[Part, ...]:
        """The parts of the file with this digest, in order of what they are."""
        behind = self._behind(digest)
        made = {(step.what, step.maker, step.version) for step in behind if step.what}
        return tuple(
            Part(what, maker, version, _source(maker)) for what, maker, version in sorted(made)
        )

    def _behind(self, digest: str) -> Iterator[_Step]:
        """Every step behind a file, once."""
        seen, waiting = {digest}, [digest]
        while waiting:
            step = self._step(waiting.pop())
            if step is None:
                continue
            yield step
            fresh = [one for one in step.inputs if one not in seen]
            seen.update(fresh)
            waiting += fresh

    def _step(self, digest: str) -> _Step | None:
        if digest not in self._known:
            keys = sorted(self.traces.makers(digest), key=lambda key: (key not in self.own, key))
            trace = self.traces.get(keys[0]) if keys else None
            self._known[digest] = _read(trace.card) if trace else None
        return self._known[digest]


def _read(card: str) -> _Step:
    kind, name, version, _, inputs = json.loads(card)
    if kind == "make":
        return _Step(_RECIPES.get(name, ""), "Yanyi", str(version), tuple(inputs))
    made = "" if kind in _SILENT else kind
    return _Step(made, name, str(version), tuple(inputs))


def _source(maker: str) -> Source:
    by_rules = maker in _BY_RULES or maker == "Yanyi" or maker.startswith(_FAKES)
    return Source.RULES if by_rules else Source.MODEL
