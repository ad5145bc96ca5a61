"""``plan``: what would run again, why, and what it would cost; runs nothing."""

from collections import Counter
from dataclasses import dataclass

from yanyi.app.changes import Change, Sort, changes
from yanyi.app.make import jobs_of
from yanyi.app.own_files import Own, own_files
from yanyi.app.past import Past, Stood, load_past, past_file
from yanyi.app.performing import performances
from yanyi.app.reasons import Case, Reason, reasons
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.session import Opened, Session, directed, open_manuscript
from yanyi.app.standing import standing
from yanyi.app.whereabouts import Whereabouts, whereabouts
from yanyi.build.card import Card, parse_card
from yanyi.build.counterpart import Earlier, counterparts
from yanyi.build.estimate import Estimate, Load, estimate, medians
from yanyi.build.lost import first_file
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote, Quoted
from yanyi.build.running import run
from yanyi.build.traces import FILE
from yanyi.models.blob import Blob
from yanyi.project.folder import store_root
from yanyi.project.lock import load_lock

SMALL = 4 << 20
"""Bytes up to which a file is read to see whose words are in it."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A step that would run. ``chapter`` is its title where it belongs to one chapter only.

    ``sure`` when its key is known already; else it depends on what comes out of the steps with
    the keys ``awaits``, or on lengths that are only guessed, and may turn out to be remembered.
    ``price`` is in micro-units at most; ``seconds`` are those of its like, 0 where none ever ran.
    """

    kind: str
    name: str
    what: str
    key: str
    medium: str
    chapter: str
    sure: bool
    awaits: tuple[str, ...]
    near: tuple[str, ...]
    why: tuple[str, ...]
    price: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps that would run, how many are remembered, the price, and what changed.

    ``price`` is in micro-units. ``changed`` pairs the anchor and the words of every line that is
    not as it was at the last ``make``; ``changes`` says all that changed since in words.
    ``seconds`` by the clock with ``jobs`` at once leave out ``untimed`` steps.
    """

    steps: tuple[Planned, ...]
    remembered: int
    price: int
    changed: tuple[tuple[str, str], ...]
    changes: tuple[str, ...]
    seconds: float
    untimed: int
    jobs: int

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
        session = run(_quoted(opened, quote, own_files(opened.project, memory.store)))
        return _planned(session, quote, memory, request)
    finally:
        memory.close()


async def _quoted(opened: Opened, quote: Quote, own: Own) -> Session:
    """Ask and perform on paper; questions not answered yet leave the rules' own reading."""
    reading = await refined(opened.reading, opened.providers, quote, opened.picked)
    session = directed(opened, reading, own)
    for performance in performances(session, quote):
        await performance
    return session


def _planned(session: Session, quote: Quote, memory: Memory, request: Request) -> Plan:
    before = load_past(past_file(memory.store.root, session.project.out))
    whole = len(session.story.chapters) == len(session.reading.story.chapters)
    found = changes(before, standing(session), whole) if before else ()
    steps = tuple(quote.quoted.values())
    cards = {one.step.key: parse_card(one.card) for one in steps}
    where = whereabouts(session.story, [(one.step.key, cards[one.step.key]) for one in steps])
    why = _reasons(steps, cards, where, memory, found, before, quote.kept)
    loads = [Load(key, (card.kind, card.name), card.awaits) for key, card in cards.items()]
    paces = medians(memory.store.root / FILE, {one.head for one in loads}) if loads else {}
    jobs = jobs_of(request)
    time = estimate(loads, paces, jobs)
    titles = [chapter.title for chapter in session.story.chapters]
    listed = tuple(_step(one, cards, where, why, time, titles) for one in steps)
    changed = tuple(_changed(session, before))
    told = tuple(map(str, found))
    totals = time.clock, time.untimed, jobs
    return Plan(listed, len(quote.kept), quote.price, changed, told, *totals)


def _reasons(
    steps: tuple[Quoted, ...],
    cards: dict[str, Card],
    where: Whereabouts,
    memory: Memory,
    found: tuple[Change, ...],
    before: Past | None,
    kept: set[str],
) -> dict[str, Reason]:
    past = _earlier(memory, before, kept) if before and steps else []
    was = counterparts(list(cards.items()), past)

    def words(digest: str) -> str:
        path = memory.store.path(Blob(digest, 0))
        if not path.is_file() or path.stat().st_size > SMALL:
            return ""
        return path.read_bytes().decode("utf-8", "ignore")

    return reasons(steps, cards, Case(found, was, words, where.chapters, where.lines))


def _earlier(memory: Memory, before: Past, kept: set[str]) -> list[Earlier]:
    """The steps of the last run that serve no more."""
    found = []
    for key in dict.fromkeys(key for used in before.used for key in used.keys):
        trace = None if key in kept else memory.traces.get(key)
        if trace is not None:
            found.append(Earlier(key, parse_card(trace.card), first_file(trace)))
    return found


def _step(
    quoted: Quoted,
    cards: dict[str, Card],
    where: Whereabouts,
    why: dict[str, Reason],
    time: Estimate,
    titles: list[str],
) -> Planned:
    step, key = quoted.step, quoted.step.key
    chapters = where.chapters[key]
    chapter = titles[next(iter(chapters))] if len(chapters) == 1 else ""
    near, reasons = why[key].near, tuple(dict.fromkeys(map(str, why[key].roots)))
    if quoted.after:
        near = reasons = (f"asked only where the answer of {quoted.after} fails a check",)
    return Planned(
        step.kind,
        step.name,
        step.what,
        key,
        quoted.medium,
        chapter,
        quoted.sure,
        cards[key].awaits,
        near,
        reasons,
        quoted.price,
        time.seconds.get(key, 0.0),
    )


def _changed(session: Session, before: Past | None) -> list[tuple[str, str]]:
    """The lines that are new or changed since the last ``make``, or at least since the last one."""
    if before is None:
        held = load_lock(session.project.lock).anchors
        before = Past(tuple(Stood(one.anchor, one.text) for one in held))
    found = changes(before, standing(session), whole=False)
    return [(one.subject, one.new) for one in found if one.sort in (Sort.LINE, Sort.NEW_LINE)]
