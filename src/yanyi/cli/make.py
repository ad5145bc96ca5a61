"""``yanyi make``."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from yanyi.cli.options import (
    AsJson,
    Chapters,
    Cluster,
    Jobs,
    Manuscript,
    Media,
    Money,
    Out,
    Share,
    StoreFolder,
    Watched,
)
from yanyi.cli.wish import wish

if TYPE_CHECKING:
    from yanyi.app.make import Outcome
    from yanyi.app.request import Request
    from yanyi.build.watch import Watch

NAME = "make"
EXAMPLES = "Examples: yanyi make tale.txt; yanyi make my-story --for novel,comic --chapters 1-3"


def run(
    path: Manuscript,
    media: Media = "",
    chapters: Chapters = "",
    out: Out = None,
    store: StoreFolder = None,
    budget: Money = "",
    jobs: Jobs = 0,
    cluster: Cluster = "",
    share: Share = "",
    as_json: AsJson = False,
    watch: Watched = False,
) -> None:
    """Make the works of a manuscript: novel, comic, audiobook, score and film."""
    from yanyi.app.make import make
    from yanyi.cli.progress import progress

    request = wish(path, media, chapters, out, store, budget, jobs)
    request = replace(request, cluster=cluster, share=share)
    if watch:
        _watch(request)
    with progress(as_json) as following:
        outcome = make(request, following)
    made, kept = sum(outcome.tally.made.values()), sum(outcome.tally.kept.values())
    if as_json:
        data = {
            "out": str(outcome.out),
            "made": outcome.tally.made,
            "remembered": outcome.tally.kept,
            "written": list(outcome.written),
            "cost": outcome.tally.cost,
            "problems": [str(problem) for problem in outcome.problems],
            "failed": [one.medium for one in outcome.failures],
        }
        print(json.dumps(data, ensure_ascii=False))
        _fail(outcome)
        return
    for problem in outcome.problems:
        print(f"note: {problem}")
    for work in outcome.works:
        facts = ", ".join(f"{fact.name} {fact.value}" for fact in work.facts if fact.value)
        print(f"{work.medium:10} {facts}")
    print(f"{made} steps made, {kept} remembered, {len(outcome.written)} files written.")
    print(f"Look at {outcome.out / 'report.html'}")
    _fail(outcome)


def _watch(request: Request) -> NoReturn:
    """Make again and again, until Ctrl-C."""
    from yanyi.app.preview import Bulletin
    from yanyi.app.watching import Watching
    from yanyi.cli.progress import Following, OnPage

    bulletin = Bulletin()

    def follow(build: Callable[[Watch], Outcome]) -> Outcome:
        with Following(OnPage(bulletin)) as following:
            return build(following)

    watching = Watching(request, follow, bulletin)
    print(f"Watching {request.path}. Look at {watching.address}", flush=True)
    watching.run(lambda said: print(said, flush=True))


def _fail(outcome: Outcome) -> None:
    """Say what could not be finished, after all that was."""
    if outcome.error is not None:
        raise outcome.error
