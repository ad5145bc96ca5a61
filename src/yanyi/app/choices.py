"""Who was chosen to answer, and why: kept in the record, told in sentences."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yanyi.app.record import NAME
from yanyi.build.card import Card, parse_card
from yanyi.build.memory import CHOICE, Memory
from yanyi.build.queue import act
from yanyi.build.watch import Onward, Step
from yanyi.models.provider import Provider
from yanyi.models.routing import Chosen, Decision, Routed, Tried
from yanyi.problems import Problem

_SHOWN = 80
"""Characters of an ask that are written down."""


@dataclass
class Choices(Onward):
    """Hears of the steps that choose between answers; passes everything on.

    ``media`` are those that asked first, by key.
    """

    media: dict[str, str] = field(default_factory=dict)

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """Note a new choice."""
        self._note(step)
        super().ended(step, seconds, cost)

    def remembered(self, step: Step) -> None:
        """Note a remembered one."""
        self._note(step)
        super().remembered(step)

    def decisions(self, memory: Memory) -> Iterator[Decision]:
        """What was chosen, in the order in which it was asked for."""
        for key, medium in self.media.items():
            choice, trace = memory.recall(key), memory.traces.get(key)
            if isinstance(choice, Chosen) and trace is not None:
                card = parse_card(trace.card)
                kind = card.kind.rpartition(" ")[2]
                yield Decision(kind, _asked(card), medium, choice.by, choice.tried)

    def _note(self, step: Step) -> None:
        if step.kind == CHOICE:
            self.media.setdefault(step.key, act().medium)


def everybody(providers: Iterable[Provider]) -> Iterator[Provider]:
    """The providers, and those behind a route in its place."""
    for one in providers:
        yield from one.providers if isinstance(one, Routed) else (one,)


def because(decision: Decision) -> str:
    """Why somebody was asked: what was wrong with the answers before."""
    faults = [one for one in decision.tried if one.fault]
    told = "; ".join(_fault(one) for one in faults if one.by != decision.by)
    kept = next((one for one in faults if one.by == decision.by), None)
    if kept is None:
        return f"asked {decision.by} because {told}" if told else f"asked {decision.by}"
    others = f" ({told})" if told else ""
    return f"kept what {decision.by} answered, though it {kept.fault}{others}"


def sentences(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """Every decision that took more than one answer, or a poor one; equal ones once, counted."""
    counts = Counter(because(one) for one in decisions if any(try_.fault for try_ in one.tried))
    return tuple(f"{told} ({_times(count)})" for told, count in counts.items())


def notes(decisions: Iterable[Decision]) -> tuple[Problem, ...]:
    """The same for whoever makes: at most a sentence a kind of case."""
    return tuple(map(Problem, sentences(decisions)))


def recorded(out: Path) -> tuple[Decision, ...]:
    """The decisions in the record of an output folder; none where there is no record of any."""
    try:
        rows = json.loads((out / NAME).read_text("utf-8")).get("choices", [])
        return tuple(_decision(row) for row in rows)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()


def behind(path: Path) -> tuple[str, ...]:
    """What was chosen for a finished file: for its medium, and while the manuscript was read."""
    whole = path.resolve()
    for folder in whole.parents:
        if (folder / NAME).is_file():
            medium = whole.relative_to(folder).parts[0]
            return sentences(one for one in recorded(folder) if one.medium in ("", medium))
    return ()


def _asked(card: Card) -> str:
    """The first words of what was asked."""
    found = (card.leaves.get(name) for name in ("text", "prompt", "description", "question"))
    return " ".join(str(next(filter(None, found), "")).split())[:_SHOWN]


def _decision(row: Mapping[str, object]) -> Decision:
    held = row["tried"]
    assert isinstance(held, list)
    tried = (Tried(one["by"], one["fault"], bool(one.get("refused"))) for one in held)
    kind, what, medium, by = (str(row[name]) for name in ("kind", "what", "medium", "by"))
    return Decision(kind, what, medium, by, tuple(tried))


def _fault(tried: Tried) -> str:
    """``small did not answer in Chinese``; what names the model already stays as it is."""
    return tried.fault if tried.fault.startswith(tried.by) else f"{tried.by} {tried.fault}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
