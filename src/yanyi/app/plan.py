"""``plan``: what would run again, and what it would cost; runs nothing."""

import asyncio
from collections import Counter
from dataclasses import dataclass

from yanyi.app.own_files import Own, own_files
from yanyi.app.performing import performances
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.session import Opened, Session, directed, open_manuscript
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote
from yanyi.build.watch import Step
from yanyi.project.folder import store_root
from yanyi.project.lock import load_lock
from yanyi.story.walk import full_text, lines


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps that would run, how many are remembered, the price, and the lines that changed.

    ``price`` is in micro-units. ``changed`` pairs the anchor and the words of every line that is
    not as it was at the last ``make``.
    """

    steps: tuple[Step, ...]
    remembered: int
    price: int
    changed: tuple[tuple[str, str], ...]

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """How many steps would run, by who makes them."""
        return tuple(sorted(Counter(step.name for step in self.steps).items()))


def plan(request: Request) -> Plan:
    """Perform on paper."""
    opened = open_manuscript(request)
    memory = Memory(store_root(request.store))
    try:
        quote = Quote(memory, opened.providers)
        session = asyncio.run(_quoted(opened, quote, own_files(opened.project, memory.store)))
    finally:
        memory.close()
    return Plan(tuple(quote.steps.values()), len(quote.kept), quote.price, tuple(_changed(session)))


async def _quoted(opened: Opened, quote: Quote, own: Own) -> Session:
    """Ask and perform on paper; questions not answered yet leave the rules' own reading."""
    reading = await refined(opened.reading, opened.providers, quote, opened.picked)
    session = directed(opened, reading, own)
    for performance in performances(session, quote):
        await performance
    return session


def _changed(session: Session) -> list[tuple[str, str]]:
    before = {one.anchor: one.text for one in load_lock(session.project.lock).anchors}
    now = [(line.anchor, full_text(line)) for line in lines(session.story)]
    return [(anchor, text) for anchor, text in now if before.get(anchor) != text]
