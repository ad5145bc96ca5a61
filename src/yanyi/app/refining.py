"""The reading refined by whom ``[models] words`` names; without one it stays the rules' own."""

from collections.abc import Container, Mapping
from dataclasses import replace
from typing import Protocol

from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.quote import Quote
from yanyi.build.running import run
from yanyi.build.stage import Stage
from yanyi.build.watch import Tally, Watch
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.ledger.money import in_words
from yanyi.models.asks import Ask
from yanyi.models.provider import Provider
from yanyi.models.routing import Routed
from yanyi.problems import Problem
from yanyi.project.folder import store_root
from yanyi.read.refine.refinement import refine
from yanyi.story.reading import Reading

WORDS = "words"


class Naming(Stage, Protocol):
    """A Stage that knows who answered."""

    async def answerer(self, ask: Ask) -> str:
        """Who answered an ask, by name."""


async def refined(
    reading: Reading,
    providers: Mapping[str, Provider],
    stage: Naming,
    chapters: Container[int] | None = None,
) -> Reading:
    """The reading with its doubtful speakers asked about, in these chapters or in all.

    Where the rules come first in [models] words, only what an answer can change is asked about.
    """
    if WORDS not in providers:
        return reading
    writer = providers[WORDS]
    sparing = isinstance(writer, Routed) and writer.spares
    found = await refine(reading.story, stage, reading.rivals, chapters, sparing)
    by = {anchor: await stage.answerer(ask) for anchor, ask in found.asks.items()}
    return replace(
        reading,
        story=found.story,
        rivals={**reading.rivals, **found.rivals},
        renamed=tuple(replace(one, by=by[one.anchor]) for one in found.changes),
        problems=(*reading.problems, *dict.fromkeys(found.problems)),
    )


def refined_to_look_at(
    reading: Reading,
    providers: Mapping[str, Provider],
    watch: Watch | None = None,
) -> Reading:
    """The same for a look: what is remembered, and what may be asked without paying."""
    if WORDS not in providers:
        return reading
    memory = Memory(store_root(None))
    try:
        quote = Quote(memory, providers)
        looked = run(refined(reading, providers, quote))
        if quote.price:
            return replace(looked, problems=(*looked.problems, _unasked(quote)))
        workers = Workers(1, memory.store.root)
        try:
            stage = Production(memory, providers, workers, Budget(0), Tally(watch))
            return run(refined(reading, providers, stage))
        finally:
            workers.close()
    finally:
        memory.close()


def _unasked(quote: Quote) -> Problem:
    passages = sum(not one.after for one in quote.quoted.values())
    return Problem(
        f"{passages} passages where it is doubtful who speaks may be asked about, at a cost"
        f" of at most {in_words(quote.price)}",
        hint="`yanyi make` asks them, within its budget.",
    )
